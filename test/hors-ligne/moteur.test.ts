import { posteNeuf, reussit } from '../stockage/poste'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Destination } from '../../src/domaine/enregistrements'
import { demarreMoteur, type Moteur } from '../../src/hors-ligne/page/remise/moteur'
import { registreDeLaBase } from '../../src/hors-ligne/page/remise/stockage'
import { baseCourante } from '../../src/stockage/base'
import { figeDocument, marqueRemisEnMainPropre, redemandeRemise } from '../../src/stockage/commandes/documents'
import { regleDestination } from '../../src/stockage/commandes/espace'
import { ouvreServeur } from '../bout-en-bout/serveur'

const serveur = await ouvreServeur('test/hors-ligne/site', '/jalons/')
let moteur: Moteur | undefined
afterAll(() => serveur.arrete())
beforeEach(async () => {
  await posteNeuf()
  serveur.panne = null
  serveur.depots.clear()
  serveur.journal.length = 0
})
afterEach(() => moteur?.arrete())

const WEBDAV: Destination = { type: 'webdav', chemin: 'remises/' }
const PDF = new TextEncoder().encode('%PDF-1.4 un résumé figé')

function lance(peutEcrire = () => true): Moteur {
  moteur = demarreMoteur({ registre: registreDeLaBase, racine: serveur.adresse, peutEcrire })
  return moteur
}

async function fige(destination: Destination): Promise<string> {
  reussit(await regleDestination(destination))
  const saisie = { groupeId: 'g', seanceNumero: 1, type: 'resume', nom: 'Résumé de la séance 1', arbre: {}, pdf: PDF } as const
  return reussit(await figeDocument(saisie)).document.id
}

const remise = async (id: string) => (await baseCourante().remises.get(id))!
const traces = async (id: string) => (await baseCourante().traces.where({ documentId: id }).toArray()).map(({ resultat }) => resultat)
const attendEtat = (id: string, etat: string) =>
  vi.waitFor(async () => expect(await remise(id)).toMatchObject({ etat }), { timeout: 8_000, interval: 20 })
const puts = () => serveur.journal.filter(({ methode }) => methode === 'PUT')

it('remet de lui-même, une seule fois, ce qui est figé ensuite', async () => {
  lance()
  const id = await fige(WEBDAV)
  await attendEtat(id, 'remis')
  expect([...serveur.depots.values()].map(octets => octets.equals(PDF))).toEqual([true])
  expect(puts()).toHaveLength(1)
  expect(await traces(id)).toEqual(['remis'])
  expect((await remise(id)).remisLe).toBeTypeOf('number')
})

it('serveur arrêté : « en attente du réseau » noté une fois, puis remis à son retour', async () => {
  await serveur.arrete()
  const id = await fige(WEBDAV)
  const { hate } = lance()
  await vi.waitFor(async () => expect((await remise(id)).raison).toContain('ne répond pas'))
  hate()
  hate()
  await serveur.reprend()
  hate()
  await attendEtat(id, 'remis')
  expect(await traces(id)).toEqual(['attente', 'remis'])
  expect(puts()).toHaveLength(1)
})

it('portail captif : rien ne part, rien n’est « remis »', async () => {
  serveur.panne = { type: 'portail' }
  const id = await fige(WEBDAV)
  lance()
  await vi.waitFor(async () => expect((await remise(id)).raison).toContain('page de connexion'))
  expect((await remise(id)).etat).toBe('attente-reseau')
  expect(puts()).toHaveLength(0)
})

it('réponse perdue après un PUT réussi : remis ensuite, sans second envoi', async () => {
  serveur.panne = { type: 'reponse-perdue' }
  const id = await fige(WEBDAV)
  const { hate } = lance()
  await vi.waitFor(() => expect(serveur.depots.size).toBe(1))
  serveur.panne = null
  hate()
  await attendEtat(id, 'remis')
  expect(puts()).toHaveLength(1)
})

it('refusé : « échec » avec la raison, n’insiste pas, « Réessayer » suffit', async () => {
  serveur.panne = { type: 'statut', code: 403 }
  const id = await fige(WEBDAV)
  const { hate } = lance()
  await attendEtat(id, 'echec')
  expect((await remise(id)).raison).toContain('refuse l’écriture')
  serveur.panne = null
  hate()
  await vi.waitFor(() => expect(serveur.journal.length).toBeGreaterThan(1))
  expect(await remise(id)).toMatchObject({ etat: 'echec', prochainEssai: 0 })
  reussit(await redemandeRemise(id))
  await attendEtat(id, 'remis')
  expect(await traces(id)).toEqual(['echec', 'remis'])
})

it('serveur en difficulté : « échec » daté, puis réessayé seul', async () => {
  serveur.panne = { type: 'statut', code: 503 }
  const id = await fige(WEBDAV)
  lance()
  await attendEtat(id, 'echec')
  expect((await remise(id)).prochainEssai).toBeGreaterThan(Date.now())
  serveur.panne = null
  await attendEtat(id, 'remis')
})

it('remis en main propre entre-temps : n’est plus tenté', async () => {
  await serveur.arrete()
  const id = await fige(WEBDAV)
  const { hate } = lance()
  await vi.waitFor(async () => expect((await remise(id)).raison).not.toBe(''))
  reussit(await marqueRemisEnMainPropre(id))
  await serveur.reprend()
  hate()
  await fige(WEBDAV)
  await vi.waitFor(() => expect(puts()).toHaveLength(1))
  expect(await traces(id)).toEqual(['attente', 'remis'])
})

it('octets abîmés sur le poste : échec, rien n’est envoyé', async () => {
  const id = await fige(WEBDAV)
  await baseCourante().contenus.update(id, { pdf: new Uint8Array([1, 2, 3]) })
  lance()
  await attendEtat(id, 'echec')
  expect((await remise(id)).raison).toContain('abîmé')
  expect(puts()).toHaveLength(0)
})

it('destination hors de l’origine : refusée, aucune requête', async () => {
  const id = await fige({ type: 'webdav', chemin: 'https://ailleurs.example/depot/' })
  lance()
  await attendEtat(id, 'echec')
  expect((await remise(id)).raison).toContain('n’est pas sur le serveur de Jalons')
})

it('onglet sans droit d’écrire : ne tente rien', async () => {
  await fige(WEBDAV)
  let demandes = 0
  lance(() => (demandes++, false))
  await vi.waitFor(() => expect(demandes).toBeGreaterThan(0))
  expect(serveur.journal).toEqual([])
})

it('aucun dossier choisi sur ce poste : échec qui dit où le choisir', async () => {
  const id = await fige({ type: 'dossier', nom: 'Remises' })
  lance()
  await attendEtat(id, 'echec')
  expect((await remise(id)).raison).toContain('Réglages')
})

it('téléchargement : reste « prêt », le moteur n’y touche pas', async () => {
  const id = await fige({ type: 'telechargement' })
  lance()
  const autre = await fige(WEBDAV)
  await attendEtat(autre, 'remis')
  expect((await remise(id)).etat).toBe('pret')
})
