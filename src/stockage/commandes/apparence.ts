import type { Resultat } from '../commande'
import { retientApparence, type Apparence } from '../preferences'
import { refuse } from './refuse'

/** Retient l'apparence voulue sur cet appareil. */
export async function regleApparence(apparence: Apparence): Promise<Resultat> {
  try {
    await retientApparence(apparence)
    return { ok: true }
  } catch {
    return refuse("Ce navigateur n'a pas retenu l'apparence : elle reviendra à celle du poste au prochain lancement.")
  }
}
