/** Quel écran pour quelle adresse, et le nom d'onglet qui va avec. Seuls l'accueil et la bienvenue sont du premier chargement. */
import type { ComponentType } from 'preact'
import type { Adresse } from '../domaine/adresse'
import Accueil from '../ecrans/accueil'
import Bienvenue from '../ecrans/bienvenue'

type TypeAdresse = Adresse['type']
type Variante<T extends TypeAdresse> = Extract<Adresse, { type: T }>
/** Ce que reçoit un écran : les paramètres de son adresse. */
type Parametres<T extends TypeAdresse> = Omit<Variante<T>, 'type'>

interface Fiche<T extends TypeAdresse> {
  /** Sans aucune donnée personnelle : l'historique du navigateur garde les titres. */
  titre: (adresse: Variante<T>) => string
  charge: () => Promise<{ default: ComponentType<Parametres<T>> }>
}

const ECRANS: { [T in TypeAdresse]: Fiche<T> } = {
  bienvenue: { titre: () => 'Bienvenue', charge: async () => ({ default: Bienvenue }) },
  accueil: { titre: () => 'Accueil', charge: async () => ({ default: Accueil }) },
  dispositifs: { titre: () => 'Dispositifs', charge: () => import('../ecrans/dispositifs') },
  dispositif: { titre: () => 'Dispositif', charge: () => import('../ecrans/dispositif') },
  groupe: { titre: () => 'Groupe', charge: () => import('../ecrans/groupe') },
  participant: { titre: () => 'Participant', charge: () => import('../ecrans/participant') },
  preparer: { titre: ({ numero }) => `Préparer la séance ${numero}`, charge: () => import('../ecrans/preparer') },
  animer: { titre: ({ numero }) => `Animer la séance ${numero}`, charge: () => import('../ecrans/animer') },
  conclure: { titre: ({ numero }) => `Conclure la séance ${numero}`, charge: () => import('../ecrans/conclure') },
  imprimer: { titre: ({ numero }) => `Imprimer, séance ${numero}`, charge: () => import('../ecrans/imprimer') },
  methode: { titre: () => 'Méthode', charge: () => import('../ecrans/methode') },
  'methode-seance': { titre: ({ numero }) => `Séance ${numero}, méthode`, charge: () => import('../ecrans/methode-seance') },
  'methode-cartes': { titre: () => 'Cartes, méthode', charge: () => import('../ecrans/methode-cartes') },
  'methode-metiers': { titre: () => 'Métiers, méthode', charge: () => import('../ecrans/methode-metiers') },
  'methode-fiche': { titre: ({ ref }) => `Fiche ${ref}`, charge: () => import('../ecrans/methode-fiche') },
  scenarios: { titre: () => 'Scénarios', charge: () => import('../ecrans/scenarios') },
  scenario: { titre: () => 'Scénario', charge: () => import('../ecrans/scenario') },
  'scenario-seance': { titre: ({ numero }) => `Adapter la séance ${numero}`, charge: () => import('../ecrans/scenario-seance') },
  'methode-rencontre': { titre: () => 'Rencontre, méthode', charge: () => import('../ecrans/methode-seance/rencontre') },
  'methode-techniques': { titre: () => 'Techniques', charge: () => import('../ecrans/methode-techniques') },
  'methode-technique': { titre: () => 'Technique', charge: () => import('../ecrans/methode-technique') },
  'methode-reperes': { titre: () => 'Repères juridiques', charge: () => import('../ecrans/methode-reperes') },
  'methode-freins': { titre: () => 'Freins et leviers', charge: () => import('../ecrans/methode-freins') },
  'methode-sigles': { titre: () => 'Sigles', charge: () => import('../ecrans/methode-sigles') },
  'methode-pourquoi': { titre: () => 'Pourquoi le faire', charge: () => import('../ecrans/methode-pourquoi') },
  'methode-manuel': { titre: () => 'Manuel de l’intervenant', charge: () => import('../ecrans/methode-manuel') },
  documents: { titre: () => 'Documents', charge: () => import('../ecrans/documents') },
  document: { titre: () => 'Document', charge: () => import('../ecrans/document') },
  reglages: { titre: () => 'Réglages', charge: () => import('../ecrans/reglages') },
}

/** Un composant d'écran et ses paramètres, sans leur lien de type : la table ci-dessus l'a vérifié. */
export interface EcranCharge {
  Ecran: ComponentType<Record<string, unknown>>
  parametres: Record<string, unknown>
}

/** Charge l'écran d'une adresse. Rejette si le morceau de programme ne se lit pas. */
export async function chargeEcran({ type, ...parametres }: Adresse): Promise<EcranCharge> {
  const { default: Ecran } = await ECRANS[type].charge()
  // TypeScript ne relie pas les deux unions ; la table ECRANS garantit que chaque écran reçoit ses paramètres.
  return { Ecran: Ecran as ComponentType<Record<string, unknown>>, parametres }
}

/** « Groupe — Jalons » : titre d'onglet, sans donnée personnelle. */
export function titreOnglet(adresse: Adresse | null): string {
  if (adresse === null) return 'Adresse inconnue — Jalons'
  // Même raison : la fiche est celle du type de l'adresse.
  const fiche = ECRANS[adresse.type] as { titre: (adresse: Adresse) => string }
  return `${fiche.titre(adresse)} — Jalons`
}
