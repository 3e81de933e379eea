/**
 * Déposer un document dans un dossier WebDAV, une seule fois quoi qu’il arrive : le nom porte l’empreinte,
 * on regarde d’abord s’il y est déjà (une réponse a pu se perdre), puis un seul PUT.
 */
import { commencePar, sontEgaux } from './octets'
import { AUTRE_FICHIER, HORS_RESEAU, PORTAIL, TROP_LENT, verdictDuStatut, type Verdict } from './verdict'

export interface Depot {
  /** Adresse du dossier, barre finale comprise, sur l’origine de l’application. */
  dossier: string
  nomFichier: string
  octets: Uint8Array<ArrayBuffer>
  delaiMs?: number
}

const DELAI_MS = 60_000
const REMIS: Verdict = { type: 'remis', detail: 'Déposé dans le dossier du serveur.' }
const DEJA_LA: Verdict = { type: 'remis', detail: 'Déjà déposé dans le dossier du serveur, octet pour octet.' }

/** Dépose, et ne dit « remis » que si le serveur l’a accepté ou le possède déjà. Ne lève pas. */
export async function deposeParWebdav(depot: Depot): Promise<Verdict> {
  try {
    const existant = await lisExistant(depot)
    if (existant === null) return await envoie(depot, { 'If-None-Match': '*' })
    if (sontEgaux(existant.octets, depot.octets)) return DEJA_LA
    if (!commencePar(depot.octets, existant.octets)) return AUTRE_FICHIER
    // Un début de notre document : un envoi coupé en chemin. Le nom porte notre empreinte, il est à nous.
    return await envoie(depot, existant.etiquette === null ? {} : { 'If-Match': existant.etiquette })
  } catch (erreur) {
    return erreur instanceof DOMException && erreur.name === 'TimeoutError' ? TROP_LENT : HORS_RESEAU
  }
}

const adresseDe = ({ dossier, nomFichier }: Depot): string => new URL(encodeURIComponent(nomFichier), dossier).href

function demande(depot: Depot, options: RequestInit): Promise<Response> {
  return fetch(adresseDe(depot), {
    ...options,
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'manual',
    signal: AbortSignal.timeout(depot.delaiMs ?? DELAI_MS),
  })
}

/** Le fichier du serveur, ou `null` s’il n’y est pas, ou si rien ne permet de le lire. */
async function lisExistant(depot: Depot): Promise<{ octets: Uint8Array; etiquette: string | null } | null> {
  const reponse = await demande(depot, { method: 'GET' })
  if (reponse.status !== 200 || estPage(reponse)) {
    await reponse.body?.cancel()
    return null
  }
  return { octets: new Uint8Array(await reponse.arrayBuffer()), etiquette: reponse.headers.get('etag') }
}

async function envoie(depot: Depot, condition: Record<string, string>): Promise<Verdict> {
  const headers = { 'Content-Type': 'application/pdf', ...condition }
  const reponse = await demande(depot, { method: 'PUT', headers, body: depot.octets })
  await reponse.body?.cancel()
  // Un 200 en HTML ressemble trop à un portail captif (201 en HTML, lui, est la réponse d’Apache) : relire.
  if (reponse.status === 200 && estPage(reponse)) return (await estDepose(depot)) ? REMIS : PORTAIL
  if (reponse.ok) return REMIS
  if (reponse.type === 'opaqueredirect' || reponse.status < 400) return PORTAIL
  if (reponse.status === 412) return (await estDepose(depot)) ? DEJA_LA : AUTRE_FICHIER
  return verdictDuStatut(reponse.status)
}

async function estDepose(depot: Depot): Promise<boolean> {
  const existant = await lisExistant(depot)
  return existant !== null && sontEgaux(existant.octets, depot.octets)
}

const estPage = (reponse: Response): boolean => (reponse.headers.get('content-type') ?? '').includes('html')
