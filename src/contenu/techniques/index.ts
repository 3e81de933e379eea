import type { FamilleTechnique, Technique } from '../../domaine/compagnon'

export { REPERES_TECHNIQUES } from './reperes'

/** Les familles, dans l'ordre où on les lit. */
export const FAMILLES_TECHNIQUES: Record<FamilleTechnique, string> = {
  ecouter: 'Écouter et questionner',
  parole: 'Faire circuler la parole',
  accueillir: 'Faire une place à chacun',
  'moments-difficiles': 'Traverser un moment difficile',
  'tenir-la-seance': 'Tenir la séance, et se tenir',
}

// Un import par page, écrit en toutes lettres : c'est ce qui fait de chacune un morceau chargé à part.
const TECHNIQUES: Record<string, () => Promise<Technique>> = {
  ecouter: async () => (await import('./ecouter')).ECOUTER,
  reformuler: async () => (await import('./reformuler')).REFORMULER,
  silence: async () => (await import('./silence')).SILENCE,
  'questions-ouvertes': async () => (await import('./questions-ouvertes')).QUESTIONS_OUVERTES,
  'distribuer-la-parole': async () => (await import('./distribuer-la-parole')).DISTRIBUER_LA_PAROLE,
  'parle-beaucoup': async () => (await import('./parle-beaucoup')).PARLE_BEAUCOUP,
  'ne-dit-rien': async () => (await import('./ne-dit-rien')).NE_DIT_RIEN,
  'pleure-ou-colere': async () => (await import('./pleure-ou-colere')).PLEURE_OU_COLERE,
  'conflit-entre-agents': async () => (await import('./conflit-entre-agents')).CONFLIT_ENTRE_AGENTS,
  'refus-de-partager': async () => (await import('./refus-de-partager')).REFUS_DE_PARTAGER,
  'arrivee-en-cours': async () => (await import('./arrivee-en-cours')).ARRIVEE_EN_COURS,
  'hierarchie-presente': async () => (await import('./hierarchie-presente')).HIERARCHIE_PRESENTE,
  moquerie: async () => (await import('./moquerie')).MOQUERIE,
  'plainte-employeur': async () => (await import('./plainte-employeur')).PLAINTE_EMPLOYEUR,
  'projet-contraint': async () => (await import('./projet-contraint')).PROJET_CONTRAINT,
  'sans-projet': async () => (await import('./sans-projet')).SANS_PROJET,
  'peu-a-l-aise-ecrit': async () => (await import('./peu-a-l-aise-ecrit')).PEU_A_L_AISE_ECRIT,
  'peu-a-l-aise-francais': async () => (await import('./peu-a-l-aise-francais')).PEU_A_L_AISE_FRANCAIS,
  'amenager-sans-motif': async () => (await import('./amenager-sans-motif')).AMENAGER_SANS_MOTIF,
  'a-distance': async () => (await import('./a-distance')).A_DISTANCE,
  'conduire-a-deux': async () => (await import('./conduire-a-deux')).CONDUIRE_A_DEUX,
  'finir-a-l-heure': async () => (await import('./finir-a-l-heure')).FINIR_A_L_HEURE,
  'relancer-apres-la-pause': async () => (await import('./relancer-apres-la-pause')).RELANCER_APRES_LA_PAUSE,
  'materiel-en-panne': async () => (await import('./materiel-en-panne')).MATERIEL_EN_PANNE,
  'confidentialite-rompue': async () => (await import('./confidentialite-rompue')).CONFIDENTIALITE_ROMPUE,
  'danger-grave': async () => (await import('./danger-grave')).DANGER_GRAVE,
  'se-proteger': async () => (await import('./se-proteger')).SE_PROTEGER,
  'conseil-trop-vite': async () => (await import('./conseil-trop-vite')).CONSEIL_TROP_VITE,
  'question-de-droit': async () => (await import('./question-de-droit')).QUESTION_DE_DROIT,
}

/** Une technique, par sa clé (« silence »). Échoue si elle n'existe pas, ou si le morceau n'a pas pu être lu. */
export async function chargeTechnique(cle: string): Promise<Technique> {
  const charge = Object.hasOwn(TECHNIQUES, cle) ? TECHNIQUES[cle] : undefined
  if (!charge) throw new Error(`La technique « ${cle} » n’existe pas.`)
  return charge()
}
