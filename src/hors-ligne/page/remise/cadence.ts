/** Attentes (ms) entre deux essais : vite d’abord, puis sans harceler un serveur en difficulté. */
const REESSAIS_MS = [2_000, 5_000, 15_000, 60_000, 300_000, 900_000] as const
const SONDES_MS = [2_000, 5_000, 15_000, 30_000] as const

/** Attente avant de reprendre un envoi refusé pour un temps, après `essais` essais déjà faits. */
export const attenteEnvoi = (essais: number): number => REESSAIS_MS[Math.min(essais, REESSAIS_MS.length - 1)] ?? 0

/** Attente avant de sonder de nouveau un réseau absent : une sonde ne coûte qu’un en-tête. */
export const attenteSonde = (sondes: number): number => SONDES_MS[Math.min(sondes, SONDES_MS.length - 1)] ?? 0
