import { Rubrique } from '../../composants/Rubrique'
import type { Quiz } from '../../domaine/cartes'
import { typographie } from '../../domaine/typographie'
import s from './cartes.module.css'

/** Chaque affirmation se déplie sur sa réponse : on peut la projeter avant. */
export function QuestionsDuQuiz({ quiz: { questions } }: { quiz: Quiz }) {
  return (
    <Rubrique titre="Les affirmations" marge={<p>la réponse est repliée</p>}>
      {questions.map(({ affirmation, reponse, commentaire }) => (
        <details key={affirmation} class={s['replie']}>
          <summary>{typographie(affirmation)}</summary>
          <p><b>{reponse === 'vrai' ? 'Vrai.' : 'Faux.'}</b> {typographie(commentaire)}</p>
        </details>
      ))}
    </Rubrique>
  )
}
