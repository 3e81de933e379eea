import type {
  ContenuFige,
  DocumentFige,
  EtatRemise,
  TraceRemise,
} from '../../domaine/enregistrements'
import { baseCourante } from '../base'
import { calculeVersion } from './version-document'
import { lis } from './lis'
import { suis, type DocumentSuivi } from './suivi-remise'

export type { DocumentSuivi } from './suivi-remise'

export interface DocumentComplet extends DocumentSuivi {
  contenu: ContenuFige
  /** De la plus récente à la plus ancienne. */
  traces: TraceRemise[]
}

/** Tous les documents figés, le plus récent d'abord, sans leur contenu. */
export const lisDocuments = (): Promise<DocumentSuivi[]> =>
  lis(['documents', 'remises', 'groupes'], async (base) => {
    const suivis = await suis(base, await base.remises.toArray())
    return suivis.toReversed()
  })

/** Un document figé, son contenu et le journal de sa remise ; `null` s'il n'existe pas. */
export const lisDocument = (id: string): Promise<DocumentComplet | null> =>
  lis(['documents', 'remises', 'groupes', 'contenus', 'traces'], async (base) => {
    const [document, remise, contenu, traces] = await Promise.all([
      base.documents.get(id),
      base.remises.get(id),
      base.contenus.get(id),
      base.traces.where({ documentId: id }).toArray(),
    ])
    if (!document || !remise || !contenu) return null
    const groupe = (await base.groupes.get(document.groupeId)) ?? null
    return { document, remise, groupe, contenu, traces: traces.toReversed() }
  })

/** Les octets figés d'un document ; `null` s'il n'existe pas. */
export const lisContenu = async (documentId: string): Promise<ContenuFige | null> =>
  (await baseCourante().contenus.get(documentId)) ?? null

const EN_FILE: readonly EtatRemise[] = ['attente-reseau', 'attente-autorisation', 'echec']

/** Ce que le moteur de remise doit tenter, dans l'ordre où les documents ont été figés. */
export const lisRemisesEnFile = (): Promise<DocumentSuivi[]> =>
  lis(['documents', 'remises', 'groupes'], async (base) => {
    const remises = await base.remises.where('etat').anyOf(EN_FILE).toArray()
    return suis(base, remises)
  })

/** Ce qui n'est pas encore remis, toutes voies comprises. */
export const lisARemettre = (): Promise<DocumentSuivi[]> =>
  lis(['documents', 'remises', 'groupes'], async (base) =>
    suis(base, await base.remises.where('etat').anyOf(['pret', ...EN_FILE]).toArray()),
  )

/** La version que portera le prochain document de ce type : à écrire dans le document avant de le figer. */
export const lisProchaineVersion = async (
  groupeId: string,
  seanceNumero: number,
  type: DocumentFige['type'],
): Promise<number> => calculeVersion(baseCourante(), { groupeId, seanceNumero, type })
