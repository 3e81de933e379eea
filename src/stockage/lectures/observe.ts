import { Dexie, liveQuery } from 'dexie'
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
      const suivi = liveQuery(async () => essaie(lecture)).subscribe({
        next: (lu) => (lu.ok ? suite(lu.valeur) : echec(lu.erreur)),
        error: echec,
      })
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

type Essai<T> = { ok: true; valeur: T } | { ok: false; erreur: Error }

/** L'échec est une valeur : `liveQuery` suit encore ce qui a été lu, et la lecture se refait quand cela change. */
async function essaie<T>(lecture: () => Promise<T>): Promise<Essai<T>> {
  try {
    return { ok: true, valeur: await lecture() }
  } catch (erreur) {
    if (erreur instanceof Dexie.DatabaseClosedError || erreur instanceof Dexie.AbortError) throw erreur
    return { ok: false, erreur: erreur instanceof Error ? erreur : new Error(String(erreur)) }
  }
}
