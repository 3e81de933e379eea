import type { RefObject } from 'preact'
import { useCallback, useEffect, useRef } from 'preact/hooks'
import type { EvenementRange, Fait } from '../../domaine/journal'
import { ajouteFait, annuleDerniere } from '../../stockage/commandes/conduite'
import { useGeste } from '../commun/geste'
import type { VueConduite } from './vue'

export type GestesConduite = ReturnType<typeof useConduite>

interface Reglages {
  journalId: string
  vue: VueConduite
  titre: RefObject<HTMLElement | null>
  /** Un événement est durable : il peut se montrer. */
  surEcrit: (evenement: EvenementRange) => void
}

/** Les gestes de la conduite : chacun ajoute un fait au journal, puis rend le focus au titre de l'activité. */
export function useConduite({ journalId, vue, titre, surEcrit }: Reglages) {
  const { fais, echec } = useGeste()
  const { etat } = vue
  const aRendre = useRef(false)
  const rendFocus = useCallback(() => titre.current?.focus(), [titre])
  const ajoute = (fait: Fait) =>
    fais(async () => {
      const issue = await ajouteFait(journalId, fait)
      if (issue.ok) surEcrit(issue.evenement)
      return issue
    })
  const puisFocus = (commande: () => Promise<unknown>) => async () => {
    aRendre.current = true
    await commande()
    rendFocus()
  }
  // L'activité change de titre après l'écriture : le focus suit le nouveau titre, pas l'ancien bouton.
  useEffect(() => {
    if (!aRendre.current) return
    aRendre.current = false
    rendFocus()
  }, [etat.courante, etat.enPause, rendFocus])

  const vers = (ref: string | null) => () => {
    if (ref !== null) void puisFocus(() => ajoute({ type: 'activite-commencee', ref }))()
  }
  return {
    echec,
    ajoute: (fait: Fait) => void ajoute(fait),
    corrigeDebut: (debut: number) => {
      const ref = etat.courante
      if (ref !== null) void puisFocus(() => ajoute({ type: 'debut-corrige', ref, debut }))()
    },
    termine: () => void ajoute({ type: 'seance-terminee' }),
    /** Ceux qui ont une touche. */
    touches: {
      suivante: vers(etat.suivante),
      precedente: vers(etat.precedente),
      'bascule-pause': () => {
        if (etat.courante !== null) void puisFocus(() => ajoute({ type: etat.enPause ? 'reprise' : 'pause' }))()
      },
      ajuste: (minutes: number) => {
        const ref = etat.courante
        if (ref !== null) void puisFocus(() => ajoute({ type: 'temps-ajuste', ref, minutes }))()
      },
      annuler: () => void puisFocus(() => fais(() => annuleDerniere(journalId)))(),
    },
  }
}
