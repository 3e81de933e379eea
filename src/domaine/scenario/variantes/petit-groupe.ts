import type { Retouche } from '../retouche'
import type { SeanceScenario } from '../scenario'
import { ajouteMinutes, ditQuiAvecQui } from './outils'

/** À cinq ou six, un tour de parole prend moins de temps : d'où il vient, où il va. */
const TRANSFERTS: readonly [de: string, minutes: number, vers: string][] = [
  ['A1.2', 10, 'A1.6'],
  ['A2.1', 10, 'A2.6'],
  ['A3.4', 10, 'A3.6'],
  ['A4.3', 10, 'A4.7'],
  ['A5.1', 10, 'A5.7'],
  ['A6.5', 10, 'A6.8'],
]
const SOUS_GROUPES = ['A1.3', 'A2.2', 'A2.6', 'A3.4', 'A4.3', 'A5.1', 'A5.2', 'A5.5', 'A6.5', 'A7.3']

/** Sous-groupes de 2 ou 3 ; le temps gagné va au retour collectif. */
export const petitGroupe = (seances: readonly SeanceScenario[]): Retouche[] => {
  const gagnees = new Map(TRANSFERTS.map(([, minutes, vers]) => [vers, `Retour collectif : ${minutes} min de plus.`]))
  const dites = [...new Set([...SOUS_GROUPES, ...gagnees.keys()])].flatMap((ref) => {
    const phrases = [SOUS_GROUPES.includes(ref) ? 'Sous-groupes de 2 ou 3.' : '', gagnees.get(ref) ?? '']
    return ditQuiAvecQui(seances, ref, phrases.filter((phrase) => phrase !== '').join(' '))
  })
  return [...dites, ...TRANSFERTS.flatMap(([de, minutes, vers]) => [...ajouteMinutes(seances, de, -minutes), ...ajouteMinutes(seances, vers, minutes)])]
}
