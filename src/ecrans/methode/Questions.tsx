import { Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import type { Question, SeanceMethode } from '../../domaine/methode'
import { QUESTIONS } from '../commun/mots-methode'
import s from './methode.module.css'

const TOUTES: readonly Question[] = ['Q1', 'Q2', 'Q3']

/** Les trois questions, et les séances qui servent chacune. */
export function Questions({ seances }: { seances: SeanceMethode[] }) {
  return (
    <Rubrique titre={<span id="programme">Les trois questions</span>} marge={<p>à l’écran comme sur le papier</p>}>
      <ol class={s['questions']}>
        {TOUTES.map((question) => (
          <li key={question}>
            <b>{QUESTIONS[question]}</b>
            <Servie seances={seances.filter((une) => une.question === question || une.questionSuivante === question)} />
          </li>
        ))}
      </ol>
    </Rubrique>
  )
}

function Servie({ seances }: { seances: SeanceMethode[] }) {
  if (seances.length === 0) return null
  return (
    <span class="doux">
      {seances.length > 1 ? 'Séances ' : 'Séance '}
      {seances.map(({ numero }, rang) => (
        <span key={numero}>
          {rang > 0 && (rang === seances.length - 1 ? ' et ' : ', ')}
          <a href={versHash({ type: 'methode-seance', numero })}><span class="cache">séance </span>{numero}</a>
        </span>
      ))}
    </span>
  )
}
