import type { Fiche, SeanceMethode } from '../domaine/methode'

export { chargeRencontre } from './rencontres'
export { REPERES_RENCONTRES } from './rencontres/reperes'
export { REPERES } from './reperes'
export { FICHES_HORS_CARNET, FICHES_REPRISES, REPERES_FICHES } from './reperes-fiches'

// Un import par texte, écrit en toutes lettres : c'est ce qui fait de chacun un morceau chargé à part.
const SEANCES: Record<number, () => Promise<SeanceMethode>> = {
  1: async () => (await import('./seances/seance-1')).SEANCE_1,
  2: async () => (await import('./seances/seance-2')).SEANCE_2,
  3: async () => (await import('./seances/seance-3')).SEANCE_3,
  4: async () => (await import('./seances/seance-4')).SEANCE_4,
  5: async () => (await import('./seances/seance-5')).SEANCE_5,
  6: async () => (await import('./seances/seance-6')).SEANCE_6,
  7: async () => (await import('./seances/seance-7')).SEANCE_7,
}

const FICHES: Record<string, () => Promise<Fiche>> = {
  P1: async () => (await import('./fiches/p1')).P1,
  P2: async () => (await import('./fiches/p2')).P2,
  P3: async () => (await import('./fiches/p3')).P3,
  P4: async () => (await import('./fiches/p4')).P4,
  P5: async () => (await import('./fiches/p5')).P5,
  P6: async () => (await import('./fiches/p6')).P6,
  P7: async () => (await import('./fiches/p7')).P7,
  P8: async () => (await import('./fiches/p8')).P8,
  P9: async () => (await import('./fiches/p9')).P9,
  P10: async () => (await import('./fiches/p10')).P10,
  P11: async () => (await import('./fiches/p11')).P11,
  P12: async () => (await import('./fiches/p12')).P12,
  P13: async () => (await import('./fiches/p13')).P13,
  P14: async () => (await import('./fiches/p14')).P14,
  P15: async () => (await import('./fiches/p15')).P15,
  P16: async () => (await import('./fiches/p16')).P16,
  P17: async () => (await import('./fiches/p17')).P17,
  P18: async () => (await import('./fiches/p18')).P18,
  P19: async () => (await import('./fiches/p19')).P19,
  P20: async () => (await import('./fiches/p20')).P20,
  P21: async () => (await import('./fiches/p21')).P21,
  P22: async () => (await import('./fiches/p22')).P22,
  P23: async () => (await import('./fiches/p23')).P23,
  P24: async () => (await import('./fiches/p24')).P24,
  P25: async () => (await import('./fiches/p25')).P25,
  P26: async () => (await import('./fiches/p26')).P26,
  P27: async () => (await import('./fiches/p27')).P27,
  P28: async () => (await import('./fiches/p28')).P28,
  P29: async () => (await import('./fiches/p29')).P29,
  P30: async () => (await import('./fiches/p30')).P30,
  P31: async () => (await import('./fiches/p31')).P31,
  P32: async () => (await import('./fiches/p32')).P32,
  P33: async () => (await import('./fiches/p33')).P33,
  T1: async () => (await import('./questionnaires/t1')).T1,
  REL: async () => (await import('./relais')).REL,
  QC: async () => (await import('./questionnaires/qc')).QC,
  QF: async () => (await import('./questionnaires/qf')).QF,
}

/**
 * Une séance de la méthode, textes compris. Échoue si le numéro n'existe pas,
 * ou si le morceau n'a pas pu être lu (réseau coupé avant le premier chargement complet).
 */
export async function chargeSeance(numero: number): Promise<SeanceMethode> {
  const charge = SEANCES[numero]
  if (!charge) throw new Error(`La séance ${numero} n’existe pas dans la méthode.`)
  return charge()
}

/** Une fiche de la méthode, par sa référence (« P5 »). Échoue si elle n'est pas encore écrite. */
export async function chargeFiche(ref: string): Promise<Fiche> {
  const charge = Object.hasOwn(FICHES, ref) ? FICHES[ref] : undefined
  if (!charge) throw new Error(`La fiche ${ref} n’est pas encore écrite.`)
  return charge()
}
