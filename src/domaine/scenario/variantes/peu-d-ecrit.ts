import type { Retouche } from '../retouche'
import type { SeanceScenario } from '../scenario'
import { ditQuiAvecQui } from './outils'

const SCRIBE =
  "En binôme scribe : l'un parle, l'autre écrit sous sa dictée et rend la feuille. Puis on inverse. Qui préfère écrire seul écrit seul."
const ORAL =
  "Qui ne veut pas écrire dit sa lettre, sur son propre téléphone. L'enregistrement reste à lui, personne d'autre ne le garde."

/** P5, P7 et P8 en binôme scribe ; la lettre à soi-même peut se dire. */
export const peuDEcrit = (seances: readonly SeanceScenario[]): Retouche[] => [
  ...['A1.6', 'A2.3', 'A2.4'].flatMap((ref) => ditQuiAvecQui(seances, ref, SCRIBE)),
  ...ditQuiAvecQui(seances, 'A6.6', ORAL),
]
