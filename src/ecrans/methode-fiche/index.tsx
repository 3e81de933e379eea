import { LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { chargeFiche } from '../../contenu'
import { versHash } from '../../domaine/adresse'
import { Cadre } from '../commun/Cadre'
import { useCharge } from '../commun/useCharge'
import { LectureFiche } from './LectureFiche'

/** Une fiche de la méthode : vierge telle qu'imprimée, et un exemple rempli, à part. */
export default function FicheDeLaMethode({ ref }: { ref: string }) {
  const fiche = useCharge(() => chargeFiche(ref), [ref])
  return (
    <Cadre courant="methode">
      {fiche.etat === 'prete' && <LectureFiche fiche={fiche.valeur} />}
      {fiche.etat === 'echec' && (
        <>
          <Ouverture titre={`La fiche ${ref} ne se lit pas.`} chapeau={fiche.raison} />
          <Rubrique titre="Que faire">
            <Rangee serre><LienBouton genre="plein" href={versHash({ type: 'methode' })}>Revenir au programme</LienBouton></Rangee>
          </Rubrique>
        </>
      )}
    </Cadre>
  )
}
