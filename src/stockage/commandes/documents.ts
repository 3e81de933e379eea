/** Figer un document et suivre sa remise. Aucun réseau ici : on écrit une demande, le moteur de remise agit. */
import type { DocumentFige, TypeDocument } from '../../domaine/enregistrements'
import { execute, type Resultat } from '../commande'
import { calculeVersion } from '../lectures/version-document'
import { Refus } from '../pannes'
import { calculeEmpreinte } from './empreinte'
import { lisDestination, nouvelleRemise } from './remise-neuve'

export * from './remise'

export interface DocumentAFiger {
  groupeId: string
  seanceNumero: number
  type: TypeDocument
  nom: string
  /** La version écrite dans le document ; refusée si une autre a été figée entre-temps. */
  version?: number
  /** `ArbreDocument` de `documents/arbre.ts`. */
  arbre: unknown
  pdf: Uint8Array<ArrayBuffer>
}

/** Fige un document : contenu, empreinte et version ne changeront plus. Sa remise est mise en file. */
export async function figeDocument({
  arbre,
  pdf,
  version: attendue,
  ...saisie
}: DocumentAFiger): Promise<Resultat<{ document: DocumentFige }>> {
  const empreinte = await calculeEmpreinte(pdf) // avant la transaction : elle n'attendrait pas WebCrypto
  return execute(['documents', 'contenus', 'remises'], async (registre) => {
    const version = await calculeVersion(registre.base, saisie)
    if (attendue !== undefined && attendue !== version)
      throw new Refus('Une autre version de ce document vient d’être figée. Relisez-la, puis recommencez.')
    const document: DocumentFige = {
      ...saisie,
      id: crypto.randomUUID(),
      version,
      nomFichier: nommeFichier(saisie.type, saisie.seanceNumero, empreinte),
      figeLe: registre.instant,
      empreinte,
      octets: pdf.byteLength,
    }
    await registre.ajoute('documents', document)
    await registre.base.contenus.add({ documentId: document.id, arbre, pdf })
    await registre.ajoute('remises', nouvelleRemise(document.id, await lisDestination(registre)))
    return { document }
  })
}

/** Sans donnée personnelle ; le même contenu garde le même nom, un envoi répété ne fait pas de doublon. */
const nommeFichier = (type: TypeDocument, numero: number, empreinte: string): string =>
  `${type}-seance-${numero}-${empreinte.slice(0, 8)}.pdf`
