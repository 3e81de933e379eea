import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { Bouton } from '../../../composants/Bouton'
import { typographie } from '../../../domaine/typographie'
import type { ScenarioOuvert } from '../../../stockage/lectures/scenarios'
import { Echec } from '../Echec'
import type { Retouches } from './useRetouches'
import s from './scenario.module.css'

interface Proprietes {
  ouvert: Pick<ScenarioOuvert, 'aAnnuler' | 'aRefaire'>
  retouches: Retouches
  /** Ce que la marge dit en permanence. */
  marge?: ComponentChildren
}

/** Reste en haut de l'écran : annuler, refaire, et la dernière chose faite, dite en une phrase. */
export function BarreRetouches({ ouvert: { aAnnuler, aRefaire }, retouches, marge }: Proprietes) {
  const { annonce, echec, annule, refait } = retouches
  useEffect(() => ecouteAnnuler(annule, refait), [annule, refait])
  return (
    <section class={s['barre']} aria-label="Annuler et refaire">
      <div>{marge}</div>
      <div>
        <div class={s['gestes']}>
          <Bouton icone="annuler" aria-disabled={aAnnuler === null} aria-keyshortcuts="Control+Z" onClick={() => void (aAnnuler !== null && annule())}>Annuler</Bouton>
          <Bouton icone="refaire" aria-disabled={aRefaire === null} aria-keyshortcuts="Control+Y" onClick={() => void (aRefaire !== null && refait())}>Refaire</Bouton>
          <p class={s['annonce']} role="status">{annonce}</p>
          {annonce === '' && <p class={s['annonce']}>{aAnnuler === null ? 'Rien à annuler.' : typographie(`Dernière retouche : ${aAnnuler}`)}</p>}
        </div>
        <Echec phrase={echec} />
      </div>
    </section>
  )
}

/** Ctrl+Z et Ctrl+Y, sauf dans un champ : là, ils annulent la frappe. */
function ecouteAnnuler(annule: () => Promise<boolean>, refait: () => Promise<boolean>): () => void {
  const ecoute = (evenement: KeyboardEvent) => {
    const { ctrlKey, metaKey, shiftKey, key, target } = evenement
    if (!(ctrlKey || metaKey) || (target instanceof HTMLElement && target.matches('input, textarea, select'))) return
    const lettre = key.toLowerCase()
    if (lettre !== 'z' && lettre !== 'y') return
    evenement.preventDefault()
    void (lettre === 'y' || shiftKey ? refait() : annule())
  }
  window.addEventListener('keydown', ecoute)
  return () => window.removeEventListener('keydown', ecoute)
}
