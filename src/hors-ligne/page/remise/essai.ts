/** Un essai de remise : du document figé au verdict, par la voie choisie. */
import type { Destination } from '../../../domaine/enregistrements'
import { adresseDuDossier, type Registre, type RemiseATenter } from './depot'
import { deposeDansDossier, SANS_PERMISSION } from './dossier'
import { calculeEmpreinte } from './octets'
import type { Verdict } from './verdict'
import { deposeParWebdav } from './webdav'

export interface Contexte {
  registre: Registre
  destination: Destination
  /** Dossier de l’application, barre finale comprise. */
  racine: string
}

/** Tente une remise dont la voie est joignable. Ne note rien, ne lève pas : rend le verdict. */
export async function tente(aTenter: RemiseATenter, contexte: Contexte): Promise<Verdict> {
  try {
    return await remets(aTenter, contexte)
  } catch (erreur) {
    const detail = erreur instanceof Error ? erreur.message : String(erreur)
    return echec(`Ce document n’a pas pu être lu sur ce poste. ${detail}`)
  }
}

async function remets({ remise, document }: RemiseATenter, contexte: Contexte): Promise<Verdict> {
  const { registre, destination } = contexte
  if (remise.voie !== destination.type) return echec('La destination a changé depuis. Touchez « Réessayer » pour envoyer à la nouvelle.')
  const dossier = destination.type === 'dossier' ? await registre.lisDossier() : null
  if (dossier?.poignee === null) return echec('Aucun dossier n’est choisi sur ce poste. Choisissez-en un dans Réglages, puis réessayez.')
  if (dossier?.permise === false) return SANS_PERMISSION
  const octets = await registre.lisOctets(document.id)
  if ((await calculeEmpreinte(octets)) !== document.empreinte)
    return echec('Ce document est abîmé sur ce poste : ses octets ne sont plus ceux qui ont été figés. Refaites-le depuis la séance.')
  if (dossier !== null) return deposeDansDossier(dossier.poignee, document.nomFichier, octets)
  return deposeSurLeServeur(destination, document.nomFichier, octets, contexte)
}

async function deposeSurLeServeur(
  destination: Destination,
  nomFichier: string,
  octets: Uint8Array<ArrayBuffer>,
  { racine }: Contexte,
): Promise<Verdict> {
  const dossier = destination.type === 'webdav' ? adresseDuDossier(destination.chemin, racine) : null
  if (dossier === null)
    return echec('Le dossier de remise n’est pas sur le serveur de Jalons. Corrigez son chemin dans Réglages, puis réessayez.')
  return deposeParWebdav({ dossier, nomFichier, octets })
}

const echec = (raison: string): Verdict => ({ type: 'echec', raison, reessaie: false })
