import { LienBouton } from '../../composants/Bouton'
import { Replique } from '../../composants/Replique'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { FAMILLES_TECHNIQUES } from '../../contenu/techniques'
import { composeTechnique } from '../../documents/composer/technique'
import { versHash } from '../../domaine/adresse'
import type { Technique } from '../../domaine/compagnon'
import { typographie } from '../../domaine/typographie'
import { LiensActivites } from '../commun/methode/liens'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { Sorties } from '../commun/pieces/Sorties'
import { useImpression } from '../commun/pieces/useImpression'
import s from './technique.module.css'

/** Ce qui se voit, puis quoi faire, quoi dire, quoi éviter. */
export function LectureTechnique({ technique }: { technique: Technique }) {
  const { arbre, imprime } = useImpression()
  const { cle, titre, famille, signes, quand, faire, dire, eviter, apres, activites } = technique
  return (
    <>
      <HorsPapier actif={arbre !== null}>
        <Ouverture
          marge={
            <>
              <p>{typographie(FAMILLES_TECHNIQUES[famille])}</p>
              <p>Sert dans les activités <LiensActivites refs={activites} /></p>
            </>
          }
          titre={typographie(titre)}
          chapeau={typographie(signes)}
        >
          <Sorties quoi="cette page" fichier={`technique-${cle}.pdf`} compose={() => composeTechnique(technique)} onImprime={imprime} />
        </Ouverture>
        <Rubrique titre="Quand"><p>{typographie(quand)}</p></Rubrique>
        <Rubrique titre="À faire">
          <ol class={s['gestes']}>{faire.map((geste) => <li key={geste}>{typographie(geste)}</li>)}</ol>
        </Rubrique>
        <Rubrique titre="À dire">
          {dire.map(({ moment, texte }) => (
            <div key={moment}>
              <p class="doux">{typographie(moment)}</p>
              <Replique taille="lecture" texte={typographie(texte)} />
            </div>
          ))}
        </Rubrique>
        <Rubrique titre="À éviter"><p>{typographie(eviter)}</p></Rubrique>
        <Rubrique titre="Après"><p>{typographie(apres)}</p></Rubrique>
        <Rubrique>
          <Rangee serre><LienBouton genre="nu" href={versHash({ type: 'methode-techniques' })}>Toutes les techniques</LienBouton></Rangee>
        </Rubrique>
      </HorsPapier>
      {arbre !== null && <Papier arbre={arbre} cache />}
    </>
  )
}
