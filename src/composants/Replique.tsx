import { Fragment } from 'preact'
import { classes } from './classes'
import s from './Replique.module.css'

/** Une phrase par alinéa ; chaque phrase coupée après `, ; :` là où l'on respire. */
export function coupeAuSouffle(texte: string): string[][] {
  return texte
    .trim()
    .split(/(?<=[.?!…](?:[\s\u00A0\u202F]?»)?)\s+(?=[^\s»])/u)
    .map((phrase) => phrase.split(/(?<=[,;:])\s+/u).filter((souffle) => souffle !== ''))
    .filter((souffles) => souffles.length > 0)
}

interface Proprietes {
  /** Texte déjà typographié, sans guillemets. Jamais une consigne à faire. */
  texte: string
  /** `salle` : 33 px, se lit à un mètre. `lecture` : 26 px, pour lire la méthode. */
  taille?: 'salle' | 'lecture'
}

/** Ce qui se dit à voix haute : en romaine, coupé au souffle, guillemet pendu dans la marge. */
export function Replique({ texte, taille = 'salle' }: Proprietes) {
  const phrases = coupeAuSouffle(texte)
  return (
    <p class={classes(s['replique'], taille === 'lecture' && s['lecture'])}>
      {phrases.map((souffles, rang) => (
        <span key={souffles.join(' ')} class={s['phrase']}>
          {rang === 0 && <span class={s['guillemet']}>{'«\u00A0'}</span>}
          {souffles.map((souffle, i) => (
            <Fragment key={souffle}>
              <span class={s['souffle']}>
                {souffle}
                {rang === phrases.length - 1 && i === souffles.length - 1 && '\u00A0»'}
              </span>{' '}
            </Fragment>
          ))}
        </span>
      ))}
    </p>
  )
}
