import { Bouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { Rangee } from '../../composants/Rubrique'
import type { FicheMetier } from '../../domaine/metiers'
import { ditDate } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import s from './metiers.module.css'

interface Proprietes {
  fiche: FicheMetier
  onImprime: () => void
  onProche: (libelle: string) => void
}

/** Une fiche repliée : son nom et sa définition ; dépliée : tout, et de quoi l'imprimer. */
export function LigneMetier({ fiche, onImprime, onProche }: Proprietes) {
  const { id, libelle, versants, famille, definition, source, licence, dateMaj, metiersProches } = fiche
  return (
    <li>
      <details class={s['fiche']}>
        <summary><b>{typographie(libelle)}</b> <span class="doux">{versants.join(', ')}, {typographie(famille)}</span></summary>
        <p>{typographie(definition)}</p>
        <Listes fiche={fiche} />
        <h3>Métiers proches</h3>
        <Rangee serre>
          {metiersProches.map((proche) => <Bouton key={proche} genre="nu" onClick={() => onProche(proche)}>{typographie(proche)}</Bouton>)}
        </Rangee>
        <p class="doux"><Etat genre="brouillon">exemple</Etat> {id}. {typographie(source)}, {licence}, {ditDate(dateMaj)}.</p>
        <Rangee><Bouton icone="imprimer" aria-label={`Imprimer la fiche ${typographie(libelle)}`} onClick={onImprime}>Imprimer la fiche</Bouton></Rangee>
      </details>
    </li>
  )
}

function Listes({ fiche: { activites, competences, conditions, acces } }: { fiche: FicheMetier }) {
  const listes: [string, string[]][] = [
    ['Ce que l’on fait', activites],
    ['Ce qu’il faut savoir faire', competences],
    ['Le travail', conditions],
    ['Par où l’on y entre', acces],
  ]
  return listes
    .filter(([, points]) => points.length > 0)
    .map(([titre, points]) => (
      <section key={titre}>
        <h3>{titre}</h3>
        <ul class={s['points']}>{points.map((texte) => <li key={texte}>{typographie(texte)}</li>)}</ul>
      </section>
    ))
}
