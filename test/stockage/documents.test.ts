import { changements, photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as documents from '../../src/stockage/commandes/documents'
import { regleDestination } from '../../src/stockage/commandes/espace'
import * as lectures from '../../src/stockage/lectures/documents'
import { EchecEcriture } from '../../src/stockage/pannes'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe } from '../constructeurs'
import { abandonne } from './panne'

let base: BaseJalons
let groupeId: string
const PDF = new TextEncoder().encode('abc')
const SHA_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const ARBRE = { titre: 'Résumé', sections: [] }
const aFiger = () => ({
  groupeId,
  seanceNumero: 1,
  type: 'resume' as const,
  nom: 'Résumé de la séance 1',
  arbre: ARBRE,
  pdf: PDF,
})
const fige = async () => reussit(await documents.figeDocument(aFiger())).document
const WEBDAV = { type: 'webdav', chemin: '/remises/' } as const

beforeEach(async () => {
  base = await posteNeuf()
  groupeId = (await rangeUnGroupe(2)).groupe.id
})
afterEach(async () => {
  vi.restoreAllMocks()
  await videPoste()
})

describe('figer', () => {
  test('garde l’arbre, les octets, leur empreinte, et un nom sans personne dedans', async () => {
    const document = await fige()
    expect(document).toMatchObject({ version: 1, empreinte: SHA_ABC, octets: 3 })
    expect(document.nomFichier).toBe('resume-seance-1-ba7816bf.pdf')
    const relu = await lectures.lisDocument(document.id)
    expect(relu?.contenu).toEqual({ documentId: document.id, arbre: ARBRE, pdf: PDF })
    expect(relu?.document).toEqual(document)
  })

  test('chaque fois une nouvelle version ; l’ancienne ne bouge pas', async () => {
    const premiere = await fige()
    expect(await lectures.lisProchaineVersion(groupeId, 1, 'resume')).toBe(2)
    const seconde = await fige()
    expect(seconde.version).toBe(2)
    expect(await base.documents.get(premiere.id)).toEqual(premiere)
    expect(await lectures.lisProchaineVersion(groupeId, 2, 'resume')).toBe(1)
    expect(await lectures.lisProchaineVersion(groupeId, 1, 'emargement')).toBe(1)
  })

  test('la version écrite dans le document doit être la bonne : deux clics ne figent qu’une fois', async () => {
    const rendus = await Promise.all([1, 1].map((version) => documents.figeDocument({ ...aFiger(), version })))
    expect(rendus.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(await base.contenus.count()).toBe(1)
  })

  test.each([1, 2, 3, 4])('abandon à l’écriture %i : ni document, ni octets, ni remise', async (apres) => {
    const avant = await photo(base)
    const panne = abandonne('QuotaExceededError', { apres })
    await expect(documents.figeDocument(aFiger())).rejects.toThrow(EchecEcriture)
    expect(panne.eues()).toBe(2)
    panne.repare()
    expect(await photo(base)).toEqual(avant)
  })

  test('les octets et l’arbre ne vont pas au journal des changements', async () => {
    const depuis = await base.changements.count()
    await fige()
    expect((await changements(base, depuis)).map(({ table }) => table)).toEqual(['documents', 'remises'])
  })
})

describe('la voie suit la destination choisie', () => {
  test.each([
    [{ type: 'telechargement' } as const, 'pret'],
    [WEBDAV, 'attente-reseau'],
    [{ type: 'dossier', nom: 'Remises' } as const, 'attente-reseau'],
  ])('%o → %s', async (destination, etat) => {
    reussit(await regleDestination(destination))
    const { id } = await fige()
    expect(await base.remises.get(id)).toMatchObject({ voie: destination.type, etat, essais: 0, remisLe: null })
  })
})

describe('remettre', () => {
  test('la file ne contient que ce qui attend, dans l’ordre', async () => {
    const pret = await fige()
    reussit(await regleDestination(WEBDAV))
    const un = await fige()
    const deux = await fige()
    reussit(await documents.noteRemise(un.id, 'echec', { raison: 'Refusé.', prochainEssai: 5 }))
    const file = await lectures.lisRemisesEnFile()
    expect(file.map(({ document }) => document.id).toSorted()).toEqual([un.id, deux.id].toSorted())
    expect((await lectures.lisARemettre()).map(({ document }) => document.id)).toContain(pret.id)
    reussit(await documents.noteRemise(deux.id, 'remis'))
    expect((await lectures.lisRemisesEnFile()).map(({ document }) => document.id)).toEqual([un.id])
  })

  test('un essai raté garde sa raison et l’heure du suivant ; « Réessayer » remet à zéro', async () => {
    reussit(await regleDestination(WEBDAV))
    const { id } = await fige()
    reussit(await documents.noteRemise(id, 'echec', { raison: "Le dossier n'existe pas.", prochainEssai: 99 }))
    expect(await base.remises.get(id)).toMatchObject({
      etat: 'echec',
      essais: 1,
      prochainEssai: 99,
      raison: 'Le dossier n’existe pas.',
    })
    reussit(await documents.redemandeRemise(id))
    expect(await base.remises.get(id)).toMatchObject({
      etat: 'attente-reseau',
      essais: 0,
      prochainEssai: 0,
      raison: '',
    })
  })

  test('remis le reste : un échec tardif ne fait qu’une trace, une nouvelle demande est refusée', async () => {
    reussit(await regleDestination(WEBDAV))
    const { id } = await fige()
    reussit(await documents.noteRemise(id, 'remis'))
    const remise = await base.remises.get(id)
    expect(remise?.remisLe).toEqual(expect.any(Number))
    reussit(await documents.noteRemise(id, 'echec', { raison: 'Réponse perdue.' }))
    expect(await base.remises.get(id)).toEqual(remise)
    expect(refus(await documents.demandeRemise(id))).toMatch(/déjà remis/)
    const relu = await lectures.lisDocument(id)
    expect(relu?.traces.map(({ resultat }) => resultat)).toEqual(['echec', 'remis'])
  })

  test('un téléchargement proposé reste prêt ; confirmé, il est remis', async () => {
    const { id } = await fige()
    reussit(await documents.noteTelechargementPropose(id))
    expect(await base.remises.get(id)).toMatchObject({ etat: 'pret' })
    reussit(await documents.confirmeTelechargement(id))
    expect(await base.remises.get(id)).toMatchObject({ etat: 'remis', voie: 'telechargement' })
  })

  test('remis en main propre, puis repris', async () => {
    const { id } = await fige()
    reussit(await documents.marqueRemisEnMainPropre(id))
    expect(await base.remises.get(id)).toMatchObject({ etat: 'remis', voie: 'main-propre' })
    reussit(await documents.annuleRemise(id))
    expect(await base.remises.get(id)).toMatchObject({ etat: 'pret', voie: 'telechargement', remisLe: null })
    const relu = await lectures.lisDocument(id)
    expect(relu?.traces.map(({ resultat, voie }) => [resultat, voie])).toEqual([
      ['annule', 'main-propre'],
      ['remis', 'main-propre'],
    ])
  })

  test('attendre une autorisation n’est pas un essai', async () => {
    reussit(await regleDestination({ type: 'dossier', nom: 'Remises' }))
    const { id } = await fige()
    reussit(await documents.noteRemise(id, 'attente-autorisation', { raison: 'En attente.' }))
    expect(await base.remises.get(id)).toMatchObject({ etat: 'attente-autorisation', essais: 0 })
  })

  test('document inconnu : refus', async () => {
    expect(refus(await documents.demandeRemise('inconnu'))).toMatch(/n’existe plus/)
    expect(await lectures.lisDocument('inconnu')).toBeNull()
    expect(await lectures.lisContenu('inconnu')).toBeNull()
  })
})
