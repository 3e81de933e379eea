import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export type Lecture<T> =
  | { etat: 'attente' }
  | { etat: 'prete'; valeur: T }
  /** `raison` : une phrase à montrer. */
  | { etat: 'echec'; raison: string }

type Observation<T> = (suite: (valeur: T) => void, echec: (erreur: Error) => void) => () => void

/**
 * Suit une observation tant que le composant est monté. Quand une dépendance change,
 * revient à `attente` aussitôt : jamais la valeur d'avant sous l'adresse d'après.
 */
export function useLecture<T>(
  observation: () => Observation<T>,
  dependances: readonly unknown[],
): Lecture<T> {
  const [lu, pose] = useState<{ cle: object; lecture: Lecture<T> } | null>(null)
  const suivi = useRef({ cle: {}, dependances })
  if (!sontMemes(suivi.current.dependances, dependances)) suivi.current = { cle: {}, dependances }
  const { cle } = suivi.current
  const derniere = useRef(observation)
  derniere.current = observation
  // Avant de peindre : un écran de lecture n'attend pas sa première image pour demander ses données.
  useLayoutEffect(
    () =>
      derniere.current()(
        (valeur) => pose({ cle, lecture: { etat: 'prete', valeur } }),
        (erreur) => pose({ cle, lecture: { etat: 'echec', raison: erreur.message } }),
      ),
    [cle],
  )
  return lu?.cle === cle ? lu.lecture : { etat: 'attente' }
}

const sontMemes = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((valeur, rang) => Object.is(valeur, b[rang]))
