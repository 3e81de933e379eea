import { Replique } from '../../composants/Replique'
import type { Vue } from '../../domaine/compagnon'
import { typographie } from '../../domaine/typographie'
import { LiensNotes } from '../commun/methode/LiensNotes'
import s from './pourquoi.module.css'

/** Une vue et sa réplique. */
export function VueLue({ vue: { titre, points, orateur, notes } }: { vue: Vue }) {
  return (
    <section>
      <h3>{typographie(titre)}</h3>
      <ul class={s['points']}>{points.map((point) => <li key={point}>{typographie(point)}</li>)}</ul>
      <Replique taille="lecture" texte={typographie(orateur)} />
      {notes.length > 0 && <p class="doux">Droit{'\u00A0'}: <LiensNotes cles={notes} /></p>}
    </section>
  )
}
