import { changements, photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { EXEMPLE } from '../../src/contenu/exemple'
import { dateLocale } from '../../src/domaine/temps-en-mots'
import { baseCourante } from '../../src/stockage/base'
import * as espace from '../../src/stockage/commandes/espace'
import { lisAccueil } from '../../src/stockage/lectures/accueil'
import { lisDossier, lisEspace } from '../../src/stockage/lectures/espace'
import { EchecEcriture } from '../../src/stockage/pannes'
import { abandonne } from './panne'

afterEach(async () => {
  vi.restoreAllMocks()
  await videPoste()
})

describe('créer', () => {
  test('un espace neuf : sans nom, téléchargement, touches actives', async () => {
    const base = await posteNeuf()
    expect(await lisEspace()).toMatchObject({
      exemple: false,
      intervenant: { nom: '', qualite: '' },
      destination: { type: 'telechargement' },
      touchesActives: true,
    })
    expect(await changements(base)).toMatchObject([{ table: 'espace', cle: 'espace' }])
  })

  test('une panne pendant la création : ni espace à moitié fait, ni base prise pour un espace', async () => {
    await videPoste()
    const panne = abandonne('QuotaExceededError', { apres: 3 })
    await expect(espace.creeEspaceExemple()).rejects.toThrow(EchecEcriture)
    expect(panne.eues()).toBe(2)
    panne.repare()
    espace.fermeEspace()
    expect(await espace.espaceExiste('exemple')).toBe(false)
    reussit(await espace.creeEspaceExemple())
    expect(await baseCourante().participants.count()).toBe(EXEMPLE.participants.length)
  })
})

describe('l’exemple', () => {
  test('douze agents, sept séances, la première à venir dans la semaine', async () => {
    await videPoste()
    reussit(await espace.creeEspaceExemple())
    const aujourdhui = dateLocale(Date.now())
    const { prochaine, ensuite, espace: regle } = await lisAccueil(aujourdhui)
    expect(regle).toMatchObject({ exemple: true, intervenant: EXEMPLE.intervenant })
    expect(prochaine).toMatchObject({ participants: 12, seance: { numero: 1 } })
    expect(ensuite.map(({ seance }) => seance.numero)).toEqual([2, 3, 4, 5, 6, 7])
    const [demiJournee] = prochaine?.seance.demiJournees ?? []
    const jours = (Date.parse(demiJournee?.date ?? '') - Date.parse(aujourdhui)) / 86_400_000
    expect(jours).toBeGreaterThanOrEqual(0)
    expect(jours).toBeLessThan(7)
  })

  test('le recréer ne le double pas', async () => {
    await videPoste()
    reussit(await espace.creeEspaceExemple())
    const avant = await photo(baseCourante())
    reussit(await espace.creeEspaceExemple())
    espace.fermeEspace()
    reussit(await espace.creeEspaceExemple())
    expect(await photo(baseCourante())).toEqual(avant)
  })
})

describe('régler', () => {
  test('l’intervenant, la destination, les touches', async () => {
    const base = await posteNeuf()
    reussit(await espace.regleIntervenant({ nom: ' Claire Monestier ', qualite: 'CEP' }))
    reussit(await espace.regleDestination({ type: 'webdav', chemin: '/remises/' }))
    reussit(await espace.regleTouches(false))
    expect(await lisEspace()).toMatchObject({
      intervenant: { nom: 'Claire Monestier', qualite: 'CEP' },
      destination: { type: 'webdav', chemin: '/remises/' },
      touchesActives: false,
    })
    expect((await changements(base, 1)).map(({ champs }) => Object.keys(champs ?? {}))).toEqual([
      ['intervenant'],
      ['destination'],
      ['touchesActives'],
    ])
  })
})

describe('le dossier du poste', () => {
  // Une vraie poignée ne se clone que dans un navigateur : ici, seul son nom survit au rangement.
  const poignee = { kind: 'directory', name: 'Remises' } as FileSystemDirectoryHandle

  test('choisi, il devient la destination et sa poignée est gardée sur l’appareil', async () => {
    await posteNeuf()
    expect(await lisDossier()).toEqual({ poignee: null, permission: 'absente' })
    expect(refus(await espace.autoriseDossier())).toMatch(/Aucun dossier/)
    reussit(await espace.choisitDossier(poignee))
    expect((await lisEspace()).destination).toEqual({ type: 'dossier', nom: 'Remises' })
    expect((await lisDossier()).poignee).toEqual(poignee)
    reussit(await espace.autoriseDossier())
  })
})
