import { Etat } from '../../composants/Etat'
import { MOT_STATUT, ditArticle } from '../../documents/composer/reperes'
import type { NoteJuridique } from '../../domaine/compagnon'
import { ditDate } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { majuscule } from '../commun/formatage'
import { Couples } from '../commun/methode/Couples'
import s from './reperes.module.css'

/** L'ancre d'une note dans la page. */
export const ancreNote = (cle: string): string => `note-${cle}`

/** Une affirmation de droit : jamais sans son texte, son article, sa date, son statut, et sa limite. */
export function Note({ note }: { note: NoteJuridique }) {
  const { cle, titre, affirmation, texte, article, verifieLe, statut, sourceLue, aVoixHaute, onNeSaitPas } = note
  return (
    <section aria-labelledby={ancreNote(cle)}>
      <div class={s['tete']}>
        <h3 id={ancreNote(cle)} tabIndex={-1}>{typographie(titre)}</h3>
        <Etat genre={statut === 'verifie' ? 'fait' : 'attente'}>{MOT_STATUT[statut]}</Etat>
      </div>
      <p class={s['affirmation']}>{typographie(affirmation)}</p>
      <Couples
        couples={[
          ['Texte', typographie(texte)],
          ['Article', typographie(majuscule(ditArticle(article)))],
          ['Date de vérification', ditDate(verifieLe)],
          ['Source', typographie(sourceLue)],
          ['Ce que nous ne savons pas', typographie(onNeSaitPas)],
          ['À voix haute', <span key="voix" class={s['voix']}>{`«\u00A0${typographie(aVoixHaute)}\u00A0»`}</span>],
        ]}
      />
    </section>
  )
}
