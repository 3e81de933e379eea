import type { ComponentChildren } from 'preact'
import { classes } from '../../composants/classes'
import { Replique } from '../../composants/Replique'
import { Rubrique } from '../../composants/Rubrique'
import { jamais } from '../../domaine/jamais'
import type { Element } from '../../domaine/methode'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { FORMES } from '../commun/mots-methode'
import { LectureActivite } from './LectureActivite'
import { Mire } from './Mire'
import { ancre } from './Sommaire'
import s from './lecture.module.css'

interface Proprietes {
  element: Element
  /** Minutes depuis le début de la séance. */
  debutMinutes: number
}

/** Le temps dans la marge, ce qui se dit et se fait dans la page. */
export function LectureElement({ element, debutMinutes }: Proprietes) {
  const { ref, titre, dureeMinutes, type } = element
  return (
    <Rubrique
      marge={
        <div class={s['marge']}>
          <div>
            <p class={s['quand']}>{ditDepuis(debutMinutes)}</p>
            <p>{type === 'pause' ? ditDuree(dureeMinutes) : `${ref} · ${ditDuree(dureeMinutes)}`}</p>
            <Regroupement element={element} />
          </div>
          {type !== 'pause' && <Mire minutes={dureeMinutes} />}
        </div>
      }
    >
      <h2 id={type === 'pause' ? undefined : ancre(ref)} class={classes(s['titre'], type === 'pause' && s['pause'])} tabIndex={-1}>{typographie(titre)}</h2>
      <Contenu element={element} />
    </Rubrique>
  )
}

/** « 0 h 15 » : minutes depuis le début. */
const ditDepuis = (minutes: number): string => `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, '0')}`

function Regroupement({ element }: { element: Element }) {
  if (element.type === 'pause') return null
  if (element.type === 'plan') return <p>{typographie(element.regroupement)}</p>
  return element.regroupement.parts.map(({ forme, minutes, precision }) => (
    <p key={`${forme} ${minutes} ${precision}`}>
      {FORMES[forme]} {minutes}{'\u00A0'}min{precision !== '' && ` (${typographie(precision)})`}
    </p>
  ))
}

function Contenu({ element }: { element: Element }): ComponentChildren {
  switch (element.type) {
    case 'activite':
      return <LectureActivite activite={element} />
    case 'plan':
      return (
        <>
          <Replique taille="lecture" texte={typographie(element.dit)} />
          <p class={s['texte']}><b>À faire</b> {typographie(element.fait)}</p>
          <dl class={s['couples']}>
            {/\p{L}/u.test(element.materiel) && <><dt>Matériel</dt><dd>{typographie(element.materiel)}</dd></>}
            <dt>Production</dt><dd>{typographie(element.production)}</dd>
          </dl>
        </>
      )
    case 'pause':
      return element.aFaire.map(({ texte }) => <p key={texte} class={s['texte']}>{typographie(texte)}</p>)
    default:
      return jamais(element)
  }
}
