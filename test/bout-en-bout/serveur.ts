/**
 * Un vrai serveur local : sert `dist/` (sous-dossier compris) et accepte des dépôts WebDAV sous `remises/`.
 * Il tient un journal, s’arrête et reprend sur le même port, et sait tomber en panne de bien des façons.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** Ce que fait le serveur des dépôts, à la place de les accepter. */
export type Panne =
  | { type: 'statut'; code: number }
  | { type: 'lent'; delaiMs: number }
  /** Écrit tout, puis coupe avant de répondre. */
  | { type: 'reponse-perdue' }
  /** N’écrit que la moitié, puis coupe. */
  | { type: 'moitie' }
  /** Tout le site répond 200 en HTML, ou redirige. */
  | { type: 'portail' }
  | { type: 'portail-redirige' }

export interface Requete {
  methode: string
  chemin: string
  entetes: IncomingMessage['headers']
  octets: number
}

export interface ServeurEssai {
  /** Adresse du dossier de l’application, barre finale comprise. */
  adresse: string
  journal: Requete[]
  depots: Map<string, Buffer>
  panne: Panne | null
  arrete(): Promise<void>
  reprend(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

const PORTAIL = '<!doctype html><title>Wi-Fi invité</title><h1>Connectez-vous</h1>'

/** Ouvre le serveur sur un port libre. `dist` : dossier servi ; `sousDossier` : `/` ou `/un/chemin/`. */
export async function ouvreServeur(dist: string, sousDossier = '/'): Promise<ServeurEssai> {
  let serveur: Server | undefined
  let port = 0
  const prises = new Set<Socket>()

  const essai: ServeurEssai = {
    adresse: '',
    journal: [],
    depots: new Map(),
    panne: null,
    async arrete() {
      for (const prise of prises) prise.destroy()
      if (serveur?.listening === true) await new Promise(resolue => serveur?.close(resolue))
    },
    async reprend() {
      serveur = createServer((requete, reponse) => void repond(essai, dist, sousDossier, requete, reponse))
      serveur.on('connection', prise => {
        prises.add(prise)
        prise.on('close', () => prises.delete(prise))
      })
      await new Promise<void>(resolue => serveur?.listen(port, '127.0.0.1', resolue))
      port = (serveur.address() as AddressInfo).port // un serveur TCP ouvert a une adresse
      essai.adresse = `http://localhost:${port}${sousDossier}`
    },
  }
  await essai.reprend()
  return essai
}

async function repond(essai: ServeurEssai, dist: string, sousDossier: string, requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
  const chemin = decodeURIComponent(new URL(requete.url ?? '/', 'http://localhost').pathname)
  const corps = await lisCorps(requete)
  const methode = requete.method ?? 'GET'
  essai.journal.push({ methode, chemin, entetes: requete.headers, octets: corps.length })
  const { panne } = essai
  if (panne?.type === 'portail') return void reponse.writeHead(200, { 'content-type': 'text/html' }).end(PORTAIL)
  if (panne?.type === 'portail-redirige') return void reponse.writeHead(302, { location: '/connexion' }).end()
  if (!chemin.startsWith(sousDossier)) return void reponse.writeHead(404).end()
  const relatif = chemin.slice(sousDossier.length)
  if (relatif.startsWith('remises/')) return repondAuDepot(essai, relatif, methode, requete, corps, reponse)
  await repondFichier(dist, relatif, methode, reponse)
}

async function lisCorps(requete: IncomingMessage): Promise<Buffer> {
  const morceaux: Buffer[] = []
  for await (const morceau of requete) morceaux.push(morceau as Buffer) // sans encodage, Node donne des Buffer
  return Buffer.concat(morceaux)
}

async function repondAuDepot(
  essai: ServeurEssai,
  chemin: string,
  methode: string,
  requete: IncomingMessage,
  corps: Buffer,
  reponse: ServerResponse,
): Promise<void> {
  const existant = essai.depots.get(chemin)
  if (methode === 'GET' || methode === 'HEAD') {
    if (existant === undefined) return void reponse.writeHead(404).end()
    reponse.writeHead(200, { 'content-type': 'application/pdf', 'content-length': existant.length })
    return void reponse.end(methode === 'HEAD' ? undefined : existant)
  }
  if (methode !== 'PUT') return void reponse.writeHead(405).end()
  const { panne } = essai
  if (panne?.type === 'lent') await new Promise(suite => setTimeout(suite, panne.delaiMs))
  if (panne?.type === 'statut') return void reponse.writeHead(panne.code).end()
  if (requete.headers['if-none-match'] === '*' && existant !== undefined) return void reponse.writeHead(412).end()
  essai.depots.set(chemin, panne?.type === 'moitie' ? corps.subarray(0, corps.length >> 1) : corps)
  if (panne?.type === 'moitie' || panne?.type === 'reponse-perdue') return void requete.socket.destroy()
  reponse.writeHead(201, { 'content-type': 'text/html' }).end('<h1>Created</h1>') // comme Apache mod_dav
}

async function repondFichier(dist: string, relatif: string, methode: string, reponse: ServerResponse): Promise<void> {
  if (methode !== 'GET' && methode !== 'HEAD') return void reponse.writeHead(405).end()
  const chemin = relatif === '' ? 'index.html' : normalize(relatif)
  if (chemin.startsWith('..')) return void reponse.writeHead(403).end()
  try {
    const octets = await readFile(join(dist, chemin))
    reponse.writeHead(200, { 'content-type': TYPES[extname(chemin)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
    reponse.end(methode === 'HEAD' ? undefined : octets)
  } catch {
    reponse.writeHead(404, { 'content-type': 'text/plain' }).end()
  }
}
