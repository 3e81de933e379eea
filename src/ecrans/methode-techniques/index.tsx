import { LigneListe, Liste } from '../../composants/Liste'
import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { chargeTechnique, FAMILLES_TECHNIQUES, REPERES_TECHNIQUES } from '../../contenu/techniques'
import { versHash } from '../../domaine/adresse'
import type { FamilleTechnique, Technique } from '../../domaine/compagnon'
import { typographie } from '../../domaine/typographie'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { LiensActivites } from '../commun/methode/liens'

const charge = () => Promise.all(REPERES_TECHNIQUES.map(({ cle }) => chargeTechnique(cle)))
const FAMILLES = Object.entries(FAMILLES_TECHNIQUES) as [FamilleTechnique, string][] // les clés de la table sont les familles

/** Les techniques de conduite, par famille : on les trouve par ce qui se voit. */
export default function TechniquesDeLaMethode() {
  return (
    <EcranMethode charge={charge} cle="techniques" echec="Les techniques ne se lisent pas.">
      {(techniques) => (
        <>
          <Ouverture
            marge={<p>une page chacune</p>}
            titre={`${techniques.length}\u00A0façons de tenir un groupe.`}
            chapeau={'Cherchez ce qui se voit, lisez quoi faire et quoi dire. En séance, celles de l’activité en cours sont sous «\u00A0Si ça coince\u00A0».'}
          />
          {FAMILLES.map(([famille, titre]) => (
            <Famille key={famille} titre={titre} techniques={techniques.filter((une) => une.famille === famille)} />
          ))}
        </>
      )}
    </EcranMethode>
  )
}

function Famille({ titre, techniques }: { titre: string; techniques: Technique[] }) {
  return (
    <Rubrique titre={typographie(titre)}>
      <Liste sansEtat nom={typographie(titre)}>
        {techniques.map(({ cle, titre: nom, signes, activites }) => (
          <LigneListe key={cle}>
            <a href={versHash({ type: 'methode-technique', cle })}><b>{typographie(nom)}</b></a>
            <p>{typographie(signes)}</p>
            <p class="doux">Activités <LiensActivites refs={activites} /></p>
          </LigneListe>
        ))}
      </Liste>
    </Rubrique>
  )
}
