import { useLecture, type Lecture } from '../../composants/useLecture'

/** Attend ce qui se charge une fois (un texte de la méthode, un document composé) ; recommence si une dépendance change. */
export function useCharge<T>(charge: () => Promise<T>, dependances: readonly unknown[]): Lecture<T> {
  return useLecture<T>(() => (suite, echec) => {
    let vivant = true
    const attend = async () => {
      try {
        const valeur = await charge()
        if (vivant) suite(valeur)
      } catch (erreur) {
        if (vivant) echec(erreur instanceof Error ? erreur : new Error(String(erreur)))
      }
    }
    void attend()
    return () => { vivant = false }
  }, dependances)
}
