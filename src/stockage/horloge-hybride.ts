import type { HorlogeHybride } from '../domaine/enregistrements'

/**
 * L'horloge qui suit `derniere` sur ce poste : jamais en arrière, même si l'heure du poste recule ;
 * le compteur départage ce qui tombe dans la même milliseconde.
 */
export function avanceHorloge(
  derniere: HorlogeHybride | undefined,
  instant: number,
  appareil: string,
): HorlogeHybride {
  if (!derniere || instant > derniere.ms) return { ms: instant, compteur: 0, appareil }
  return { ms: derniere.ms, compteur: derniere.compteur + 1, appareil }
}
