import type { Retouche } from '../retouche'
import type { ElementScenario, SeanceScenario } from '../scenario'

/** L'élément d'une séance, s'il y est. */
export function trouve(seances: readonly SeanceScenario[], numero: number, ref: string): ElementScenario | undefined {
  return seances.find((une) => une.numero === numero)?.elements.find((un) => un.ref === ref)
}

/** Le numéro de séance d'une référence du programme : « A2.4 » est en séance 2. */
export const seanceDe = (ref: string): number => Number(ref.slice(1).split('.')[0])

/** Dit qui travaille avec qui, avant ce que le programme en disait déjà. Rien si l'activité n'y est pas. */
export function ditQuiAvecQui(seances: readonly SeanceScenario[], ref: string, phrase: string): Retouche[] {
  const numero = seanceDe(ref)
  const element = trouve(seances, numero, ref)
  if (element === undefined || element.type === 'pause') return []
  const [chemin, avant] =
    element.type === 'activite' ? ['regroupement.effectifs', element.regroupement.effectifs] : ['regroupement', element.regroupement]
  return [{ type: 'texte', numero, ref, chemin, texte: `${phrase} ${avant}`.trim() }]
}

/** Ajoute des minutes (ou en ôte) à une activité. Rien si elle n'y est pas. */
export function ajouteMinutes(seances: readonly SeanceScenario[], ref: string, minutes: number): Retouche[] {
  const element = trouve(seances, seanceDe(ref), ref)
  return element ? [{ type: 'duree', numero: seanceDe(ref), ref, minutes: element.dureeMinutes + minutes }] : []
}
