import type { DocumentFige, Groupe, Remise } from '../../domaine/enregistrements'
import type { BaseJalons } from '../schema'

export interface DocumentSuivi {
  document: DocumentFige
  remise: Remise
  /** `null` si le groupe a disparu. */
  groupe: Groupe | null
}

/** Rapproche des remises leurs documents, du plus ancien au plus récent. */
export async function suis(base: BaseJalons, remises: readonly Remise[]): Promise<DocumentSuivi[]> {
  const documents = await base.documents.bulkGet(remises.map(({ documentId }) => documentId))
  const groupes = await base.groupes.bulkGet(documents.map((d) => d?.groupeId ?? ''))
  return remises
    .flatMap((remise, rang): DocumentSuivi[] => {
      const document = documents[rang]
      return document ? [{ document, remise, groupe: groupes[rang] ?? null }] : []
    })
    .toSorted((a, b) => a.document.figeLe - b.document.figeLe)
}
