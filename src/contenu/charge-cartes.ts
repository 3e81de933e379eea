import type { Appui, CleAppui } from '../domaine/cartes'

// Un import par appui, écrit en toutes lettres : c'est ce qui fait de chacun un morceau chargé à part.
const APPUIS: Record<CleAppui, () => Promise<Appui>> = {
  meteo: async () => (await import('./cartes/meteo')).METEO,
  quiz: async () => (await import('./cartes/quiz')).QUIZ,
  notice: async () => (await import('./cartes/notice')).NOTICE,
  amorces: async () => (await import('./cartes/amorces')).AMORCES,
  'ligne-de-sylvie': async () => (await import('./cartes/ligne-de-sylvie')).LIGNE_DE_SYLVIE,
  etiquettes: async () => (await import('./cartes/etiquettes')).ETIQUETTES,
  verbes: async () => (await import('./cartes/verbes')).VERBES_D_ACTION,
  roles: async () => (await import('./cartes/roles')).ROLES,
  'force-observee': async () => (await import('./cartes/cartes-a-ecrire')).FORCE_OBSERVEE,
  'ce-qui-compte': async () => (await import('./cartes/ce-qui-compte')).CE_QUI_COMPTE,
  'trame-orale': async () => (await import('./cartes/trame-orale')).TRAME_ORALE,
  ecoute: async () => (await import('./cartes/cartes-a-ecrire')).ECOUTE,
  images: async () => (await import('./cartes/images')).IMAGES,
  'guide-enquete': async () => (await import('./cartes/guide-enquete')).GUIDE_ENQUETE,
  situations: async () => (await import('./cartes/situations')).JEU_SITUATIONS,
}

const estCle = (cle: string): cle is CleAppui => Object.hasOwn(APPUIS, cle)

/** Un jeu de cartes, une banque, un quiz ou une feuille, par sa clé. Échoue si elle n'existe pas, ou si le morceau ne se lit pas. */
export async function chargeAppui(cle: string): Promise<Appui> {
  if (!estCle(cle)) throw new Error(`Il n’y a pas de jeu nommé « ${cle} » dans la méthode.`)
  return APPUIS[cle]()
}
