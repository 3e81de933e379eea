import { liveQuery } from 'dexie'
import { abonneBase, EspaceFerme, etatBase } from '../base'

/** S'abonner : `suite` reçoit chaque valeur, `echec` la panne. Rend de quoi se désabonner. */
export type Observation<T> = (
  suite: (valeur: T) => void,
  echec: (erreur: Error) => void,
) => () => void

/**
 * Refait `lecture` chaque fois que ce qu'elle a lu change, ici ou dans une autre fenêtre,
 * et quand la base se rouvre. Une base fermée malgré nous est un échec, qui dit pourquoi.
 */
export function observe<T>(lecture: () => Promise<T>): Observation<T> {
  return (suite, echec) => {
    let arrete = () => {}
    const commence = () => {
      arrete()
      arrete = () => {}
      const { ouverte, raison } = etatBase()
      if (!ouverte && raison) echec(new EspaceFerme(raison))
      if (!ouverte) return
      const erreurDite = (erreur: unknown) =>
        echec(erreur instanceof Error ? erreur : new Error(String(erreur)))
      const suivi = liveQuery(async () => lecture()).subscribe({ next: suite, error: erreurDite })
      arrete = () => suivi.unsubscribe()
    }
    const desabonneBase = abonneBase(commence)
    commence()
    return () => {
      desabonneBase()
      arrete()
    }
  }
}
