import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { composeArgumentaire, composeVues } from '../../documents/composer/argumentaire'
import type { Argumentaire, PartieArgumentaire, Vue } from '../../domaine/compagnon'
import { typographie } from '../../domaine/typographie'
import { LiensNotes } from '../commun/methode/LiensNotes'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { Sorties } from '../commun/pieces/Sorties'
import { useImpression } from '../commun/pieces/useImpression'
import { VueLue } from './VueLue'
import { VuesProjetees } from './VuesProjetees'
import s from './pourquoi.module.css'

/** Les deux pages, puis les dix vues, à lire ici avant de les remettre ou de les projeter. */
export function LecturePourquoi({ argumentaire, vues }: { argumentaire: Argumentaire; vues: readonly Vue[] }) {
  const { arbre, imprime } = useImpression()
  const [projete, projette] = useState(false)
  return (
    <>
      <HorsPapier actif={arbre !== null || projete}>
        <Ouverture marge={<p>pour les élus, la direction, le service du personnel</p>} titre={typographie(argumentaire.titre)} chapeau={typographie(argumentaire.chapeau)}>
          <Sorties plein quoi="les deux pages" fichier="pourquoi-le-faire.pdf" compose={() => composeArgumentaire(argumentaire)} onImprime={imprime} />
        </Ouverture>
        {argumentaire.parties.map((partie) => <Partie key={partie.titre} partie={partie} />)}
        <Rubrique titre="Le support" marge={<p>dix vues, et ce que dit l’orateur</p>}>
          <Rangee serre><Bouton onClick={() => projette(true)}>Projeter les vues</Bouton></Rangee>
          <Sorties quoi="les dix vues" fichier="pourquoi-le-faire-vues.pdf" compose={() => composeVues(vues)} onImprime={imprime} />
          <ol class={s['vues']}>{vues.map((vue) => <li key={vue.titre}><VueLue vue={vue} /></li>)}</ol>
        </Rubrique>
      </HorsPapier>
      {projete && <VuesProjetees vues={vues} onFin={() => projette(false)} />}
      {arbre !== null && <Papier arbre={arbre} cache />}
    </>
  )
}

function Partie({ partie: { titre, paragraphes, points, notes } }: { partie: PartieArgumentaire }) {
  return (
    <Rubrique titre={typographie(titre)}>
      <div class={s['partie']}>
        {paragraphes.map((texte) => <p key={texte}>{typographie(texte)}</p>)}
        <ul class={s['points']}>{points.map((point) => <li key={point}>{typographie(point)}</li>)}</ul>
        {notes.length > 0 && <p class="doux">Droit{'\u00A0'}: <LiensNotes cles={notes} /></p>}
      </div>
    </Rubrique>
  )
}
