/** Une adresse de chaque variante, sur les données d’exemple. Une variante oubliée ne compile pas. */
import type { Page } from 'playwright-core'
import { versHash, type Adresse } from '../../src/domaine/adresse'

export interface Reperes {
  dispositifId: string
  groupeId: string
  participantId: string
  documentId: string
  scenarioId: string
}

const EXEMPLES: { [T in Adresse['type']]: (reperes: Reperes) => Extract<Adresse, { type: T }>[] } = {
  bienvenue: () => [{ type: 'bienvenue' }],
  accueil: () => [{ type: 'accueil' }],
  dispositifs: () => [{ type: 'dispositifs' }],
  dispositif: ({ dispositifId }) => [{ type: 'dispositif', id: dispositifId }],
  groupe: ({ groupeId }) => [{ type: 'groupe', id: groupeId }],
  participant: ({ groupeId, participantId }) => [{ type: 'participant', groupeId, id: participantId }],
  preparer: ({ groupeId }) => [1, 2].map(numero => ({ type: 'preparer', groupeId, numero })),
  animer: ({ groupeId }) => [1, 2].map(numero => ({ type: 'animer', groupeId, numero })),
  conclure: ({ groupeId }) => [{ type: 'conclure', groupeId, numero: 1 }],
  imprimer: ({ groupeId }) =>
    (['emargement', 'deroule', 'fiches-vierges', 'fiches-nominatives'] as const).map(piece => ({ type: 'imprimer', groupeId, numero: 1, piece })),
  methode: () => [{ type: 'methode' }],
  'methode-seance': () => [{ type: 'methode-seance', numero: 1 }, { type: 'methode-seance', numero: 3, activite: 'A3.2' }],
  'methode-cartes': () => (['meteo', 'quiz', 'notice', 'ligne-de-sylvie', 'etiquettes', 'verbes', 'ecoute', 'ce-qui-compte', 'situations'] as const).map(jeu => ({ type: 'methode-cartes', jeu })),
  'methode-metiers': () => [{ type: 'methode-metiers' }],
  'methode-fiche': () => ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'QC', 'REL'].map(ref => ({ type: 'methode-fiche', ref })),
  scenarios: () => [{ type: 'scenarios' }],
  scenario: ({ scenarioId }) => [{ type: 'scenario', id: scenarioId }],
  'scenario-seance': ({ scenarioId }) => [1, 7].map(numero => ({ type: 'scenario-seance', id: scenarioId, numero })),
  'methode-rencontre': () => ['information', 'entretien-lancement'].map(cle => ({ type: 'methode-rencontre', cle })),
  'methode-techniques': () => [{ type: 'methode-techniques' }],
  'methode-technique': () => ['silence', 'pleure-ou-colere'].map(cle => ({ type: 'methode-technique', cle })),
  'methode-reperes': () => [{ type: 'methode-reperes', cle: 'temps-de-service' }],
  'methode-freins': () => [{ type: 'methode-freins' }],
  'methode-sigles': () => [{ type: 'methode-sigles' }],
  'methode-pourquoi': () => [{ type: 'methode-pourquoi' }],
  'methode-manuel': () => [{ type: 'methode-manuel' }],
  documents: () => [{ type: 'documents' }],
  document: ({ documentId }) => [{ type: 'document', id: documentId }],
  reglages: () => [{ type: 'reglages' }],
}

/** Tous les hash à visiter, une adresse inconnue comprise. */
export const hashsDe = (reperes: Reperes): string[] => [
  ...Object.values(EXEMPLES).flatMap(exemples => exemples(reperes).map(versHash)),
  '#/inconnue/page',
]

/** Les identifiants de la base d’exemple, lus sous l’application. `absent` : rien de ce genre n’existe encore. */
export async function lisReperes(page: Page): Promise<Reperes> {
  const tables = ['dispositifs', 'groupes', 'participants', 'documents', 'scenariosAdaptes']
  const premieres = await page.evaluate(async noms => {
    const resultat = <T>(demande: IDBRequest<T>): Promise<T> =>
      new Promise((suite, echec) => {
        demande.addEventListener('success', () => suite(demande.result))
        demande.addEventListener('error', () => echec(demande.error))
      })
    const base = await resultat(indexedDB.open('jalons-exemple'))
    const lectures = noms.map(nom => resultat(base.transaction(nom).objectStore(nom).getAllKeys(null, 1)))
    const cles = (await Promise.all(lectures)).map(([cle]) => String(cle ?? 'absent'))
    base.close()
    return cles
  }, tables)
  const [dispositifId = '', groupeId = '', participantId = '', documentId = '', scenarioId = ''] = premieres
  return { dispositifId, groupeId, participantId, documentId, scenarioId }
}
