import type { CleRencontre, RencontreMethode } from '../../domaine/rencontres'

const RENCONTRES: Record<CleRencontre, () => Promise<RencontreMethode>> = {
  information: async () => (await import('./information')).RENCONTRE_INFORMATION,
  'entretien-lancement': async () => (await import('./lancement')).RENCONTRE_LANCEMENT,
  'entretien-intermediaire': async () => (await import('./intermediaire')).RENCONTRE_INTERMEDIAIRE,
  'entretien-conclusion': async () => (await import('./conclusion')).RENCONTRE_CONCLUSION,
}

/** Une réunion ou un entretien de la méthode, textes compris. Échoue si le morceau n'a pas pu être lu. */
export const chargeRencontre = (cle: CleRencontre): Promise<RencontreMethode> => RENCONTRES[cle]()
