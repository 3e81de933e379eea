import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { deposeParWebdav } from '../../src/hors-ligne/page/remise/webdav'
import { sondeOrigine } from '../../src/hors-ligne/page/joignabilite'
import { ouvreServeur } from '../bout-en-bout/serveur'

const serveur = await ouvreServeur('test/hors-ligne/site', '/jalons/')
afterAll(() => serveur.arrete())
beforeEach(() => {
  serveur.panne = null
  serveur.depots.clear()
  serveur.journal.length = 0
})

const octets = new TextEncoder().encode('%PDF-1.4 résumé de la séance 1 — Łukasz, Şehnaz')
const NOM = 'resume-seance-1-0123abcd.pdf'
const depose = (delaiMs = 2_000) =>
  deposeParWebdav({ dossier: `${serveur.adresse}remises/`, nomFichier: NOM, octets, delaiMs })
const puts = () => serveur.journal.filter(({ methode }) => methode === 'PUT')
const depot = () => serveur.depots.get(`remises/${NOM}`)

describe('déposer par WebDAV', () => {
  it('accepté : un seul PUT conditionnel, les octets exacts', async () => {
    expect(await depose()).toMatchObject({ type: 'remis' })
    expect(depot()?.equals(octets)).toBe(true)
    expect(puts()).toHaveLength(1)
    expect(puts()[0]?.entetes['if-none-match']).toBe('*')
    expect(puts()[0]?.entetes['content-type']).toBe('application/pdf')
  })

  it('déjà là, octet pour octet : remis sans rien renvoyer', async () => {
    serveur.depots.set(`remises/${NOM}`, Buffer.from(octets))
    expect(await depose()).toMatchObject({ type: 'remis' })
    expect(puts()).toHaveLength(0)
  })

  it('réponse perdue après un PUT réussi : en attente, puis remis sans doublon', async () => {
    serveur.panne = { type: 'reponse-perdue' }
    expect(await depose()).toMatchObject({ type: 'attente-reseau' })
    serveur.panne = null
    expect(await depose()).toMatchObject({ type: 'remis' })
    expect(puts()).toHaveLength(1)
  })

  it('moitié d’envoi gardée par le serveur : reprise, octets exacts à la fin', async () => {
    serveur.panne = { type: 'moitie' }
    expect(await depose()).toMatchObject({ type: 'attente-reseau' })
    expect(depot()?.length).toBeLessThan(octets.length)
    serveur.panne = null
    expect(await depose()).toMatchObject({ type: 'remis' })
    expect(depot()?.equals(octets)).toBe(true)
  })

  it('un autre fichier porte ce nom : échec qui dit quoi faire, jamais écrasé', async () => {
    const autre = Buffer.from('tout autre chose')
    serveur.depots.set(`remises/${NOM}`, autre)
    expect(await depose()).toMatchObject({ type: 'echec', reessaie: false, raison: expect.stringContaining('porte déjà ce nom') })
    expect(depot()).toBe(autre)
  })

  for (const type of ['portail', 'portail-redirige'] as const) {
    it(`${type} : jamais « remis »`, async () => {
      serveur.panne = { type }
      expect(await depose()).toMatchObject({ type: 'attente-reseau', raison: expect.stringContaining('page de connexion') })
      expect(serveur.depots.size).toBe(0)
    })
  }

  it('trop lent : échec qui réessaiera', async () => {
    serveur.panne = { type: 'lent', delaiMs: 400 }
    expect(await depose(100)).toMatchObject({ type: 'echec', reessaie: true, raison: expect.stringContaining('à temps') })
  })

  it('serveur arrêté : en attente du réseau', async () => {
    await serveur.arrete()
    expect(await depose()).toMatchObject({ type: 'attente-reseau' })
    await serveur.reprend()
  })

  const codes: [code: number, reessaie: boolean, mot: string][] = [
    [401, false, 'identifier'],
    [403, false, 'droit'],
    [404, false, 'n’existe pas'],
    [405, false, 'n’accepte pas'],
    [409, false, 'Créez-le'],
    [412, false, 'porte déjà ce nom'],
    [413, false, 'taille'],
    [418, false, 'réponse 418'],
    [423, true, 'verrouillé'],
    [500, true, 'réponse 500'],
    [503, true, 'réponse 503'],
    [507, false, 'place'],
  ]
  for (const [code, reessaie, mot] of codes) {
    it(`refus ${code} : échec, ${reessaie ? 'réessayé seul' : 'attend « Réessayer »'}, avec une phrase`, async () => {
      serveur.panne = { type: 'statut', code }
      expect(await depose()).toMatchObject({ type: 'echec', reessaie, raison: expect.stringContaining(mot) })
      expect(serveur.depots.size).toBe(0)
      expect(puts()).toHaveLength(1)
    })
  }
})

describe('sonder l’origine', () => {
  it('notre serveur : joignable', async () => expect(await sondeOrigine(serveur.adresse)).toBe('joignable'))

  it('portail : vu, qu’il réponde ou redirige', async () => {
    for (const type of ['portail', 'portail-redirige'] as const) {
      serveur.panne = { type }
      expect(await sondeOrigine(serveur.adresse)).toBe('portail')
    }
  })

  it('serveur arrêté : hors réseau', async () => {
    await serveur.arrete()
    expect(await sondeOrigine(serveur.adresse)).toBe('hors-reseau')
    await serveur.reprend()
  })
})
