/** Écrire un document dans le dossier du poste, le relire et le comparer : « remis » n’est dit qu’après. */
import { commencePar, sontEgaux } from './octets'
import { AUTRE_FICHIER, type Verdict } from './verdict'

export const SANS_PERMISSION: Verdict = {
  type: 'attente-autorisation',
  raison: 'Le navigateur a perdu l’autorisation d’écrire dans le dossier choisi. Autorisez-le de nouveau : le document y sera écrit aussitôt.',
}

/** `poignee` : dossier dont la permission est déjà accordée. Ne lève pas. */
export async function deposeDansDossier(
  poignee: FileSystemDirectoryHandle,
  nomFichier: string,
  octets: Uint8Array<ArrayBuffer>,
): Promise<Verdict> {
  try {
    const existant = await lisFichier(poignee, nomFichier)
    // Un début de notre document, même vide, est une écriture coupée en chemin : on la reprend.
    if (existant !== null && !commencePar(octets, existant)) return AUTRE_FICHIER
    if (existant?.length !== octets.length) await ecris(poignee, nomFichier, octets)
    const relu = await lisFichier(poignee, nomFichier)
    if (relu !== null && sontEgaux(relu, octets)) return { type: 'remis', detail: `Écrit et relu dans « ${poignee.name} ».` }
    return echec(`Le fichier relu dans « ${poignee.name} » diffère de l’original. Vérifiez le disque, puis réessayez.`)
  } catch (erreur) {
    return verdictDeLErreur(erreur, poignee.name)
  }
}

async function lisFichier(poignee: FileSystemDirectoryHandle, nom: string): Promise<Uint8Array | null> {
  try {
    const fichier = await (await poignee.getFileHandle(nom)).getFile()
    return new Uint8Array(await fichier.arrayBuffer())
  } catch (erreur) {
    if (erreur instanceof DOMException && erreur.name === 'NotFoundError') return null
    throw erreur
  }
}

async function ecris(poignee: FileSystemDirectoryHandle, nom: string, octets: Uint8Array<ArrayBuffer>): Promise<void> {
  const fichier = await poignee.getFileHandle(nom, { create: true })
  const flux = await fichier.createWritable()
  await flux.write(octets)
  await flux.close()
}

function verdictDeLErreur(erreur: unknown, dossier: string): Verdict {
  const nom = erreur instanceof DOMException ? erreur.name : ''
  if (nom === 'NotAllowedError' || nom === 'SecurityError') return SANS_PERMISSION
  if (nom === 'NotFoundError') return echec(`Le dossier « ${dossier} » n’existe plus à cet endroit. Rebranchez-le, ou choisissez-en un autre dans Réglages, puis réessayez.`)
  if (nom === 'QuotaExceededError') return echec(`Il n’y a plus de place dans « ${dossier} ». Libérez-en, puis réessayez.`)
  return echec(`L’écriture dans « ${dossier} » a échoué (${nom || String(erreur)}). Vérifiez qu’il est accessible, puis réessayez.`)
}

const echec = (raison: string): Verdict => ({ type: 'echec', raison, reessaie: false })
