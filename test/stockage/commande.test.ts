import { changements, photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { avanceHorloge } from '../../src/stockage/horloge-hybride'
import { baseCourante } from '../../src/stockage/base'
import { execute } from '../../src/stockage/commande'
import { creeDispositif, modifieDispositif } from '../../src/stockage/commandes/dispositif'
import { abonneEnregistrement, etatEnregistrement } from '../../src/stockage/etat-enregistrement'
import { EchecEcriture, Refus } from '../../src/stockage/pannes'
import type { BaseJalons } from '../../src/stockage/schema'
import { abandonne, type Panne } from './panne'

const SAISIE = { nom: 'Bilans 2026', employeur: 'Val d’Aurelle', versant: 'FPT' } as const
let base: BaseJalons
let panne: Panne | null = null

beforeEach(async () => {
  base = await posteNeuf()
})
afterEach(async () => {
  panne?.repare()
  panne = null
  vi.restoreAllMocks()
  await videPoste()
})

describe('le journal des changements', () => {
  test('une création note tous les champs, une modification seulement ceux qui diffèrent', async () => {
    const { id } = reussit(await creeDispositif(SAISIE))
    reussit(await modifieDispositif(id, { nom: 'Bilans 2027', employeur: SAISIE.employeur }))
    const [creation, modification, ...trop] = await changements(base, 1)
    expect(creation).toMatchObject({ table: 'dispositifs', cle: id, champs: { id, ...SAISIE } })
    expect(modification).toEqual({ table: 'dispositifs', cle: id, champs: { nom: 'Bilans 2027' } })
    expect(trop).toEqual([])
  })

  test('modifier sans rien changer n’ajoute aucun changement', async () => {
    const { id } = reussit(await creeDispositif(SAISIE))
    const avant = await base.changements.count()
    reussit(await modifieDispositif(id, { nom: SAISIE.nom }))
    expect(await base.changements.count()).toBe(avant)
  })

  test('l’horloge hybride porte l’appareil et n’a jamais deux fois la même valeur', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000)
    const { id } = reussit(await creeDispositif(SAISIE))
    vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000) // l'horloge du poste recule
    reussit(await modifieDispositif(id, { nom: 'A' }))
    reussit(await modifieDispositif(id, { nom: 'B' }))
    const horloges = (await base.changements.orderBy(':id').toArray()).map(({ horloge }) => horloge)
    const appareil = (await base.espace.get('espace'))?.appareil
    expect(horloges.every((h) => h.appareil === appareil)).toBe(true)
    const valeurs = horloges.map(({ ms, compteur }) => ms * 1000 + compteur)
    expect(valeurs).toEqual(valeurs.toSorted((a, b) => a - b))
    expect(new Set(valeurs).size).toBe(valeurs.length)
  })

  test('le compteur départage une même milliseconde et repart de zéro à la suivante', () => {
    const premiere = avanceHorloge(undefined, 10, 'x')
    const seconde = avanceHorloge(premiere, 10, 'x')
    expect([premiere, seconde, avanceHorloge(seconde, 11, 'x')]).toEqual([
      { ms: 10, compteur: 0, appareil: 'x' },
      { ms: 10, compteur: 1, appareil: 'x' },
      { ms: 11, compteur: 0, appareil: 'x' },
    ])
  })
})

describe('tout ou rien', () => {
  test('une erreur au milieu ne laisse ni ligne ni changement', async () => {
    const avant = await photo(base)
    const casse = execute(['dispositifs', 'groupes'], async (registre) => {
      const vivant = { creeLe: 1, archiveLe: null, corbeilleLe: null }
      await registre.ajoute('dispositifs', { id: 'd', ...SAISIE, ...vivant })
      throw new RangeError('au milieu')
    })
    await expect(casse).rejects.toThrow(EchecEcriture)
    expect(await photo(base)).toEqual(avant)
  })

  test('un refus levé après une écriture défait l’écriture et rend sa raison', async () => {
    const { id } = reussit(await creeDispositif(SAISIE))
    const avant = await photo(base)
    const rendu = await execute(['dispositifs'], async (registre) => {
      await registre.modifie('dispositifs', id, { nom: 'Autre' })
      throw new Refus("Ce n'est pas possible.")
    })
    expect(refus(rendu)).toBe('Ce n’est pas possible.')
    expect(await photo(base)).toEqual(avant)
    expect(etatEnregistrement().etat).toBe('enregistre')
  })

  test('modifier ce qui n’existe plus est refusé en une phrase', async () => {
    expect(refus(await modifieDispositif('inconnu', { nom: 'X' }))).toMatch(/n’existe plus/)
  })
})

describe('l’acquittement', () => {
  test('toute écriture demande une transaction durable au disque', async () => {
    const espion = vi.spyOn(IDBDatabase.prototype, 'transaction')
    base = await posteNeuf() // Dexie retient la méthode à l'ouverture
    reussit(await creeDispositif(SAISIE))
    const ecritures = espion.mock.calls.filter(
      ([tables, mode]) => mode === 'readwrite' && [tables].flat().includes('espace'),
    )
    expect(ecritures).toHaveLength(2)
    for (const ecriture of ecritures) expect(ecriture[2]).toEqual({ durability: 'strict' })
  })

  test('rien n’est dit enregistré avant la fin de la transaction', async () => {
    const vus: string[] = []
    const finies: string[][] = []
    const ouvre = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...parametres
    ) {
      const transaction = ouvre.apply(this, parametres)
      transaction.addEventListener('complete', () => finies.push([...vus]))
      return transaction
    })
    await posteNeuf() // Dexie retient la méthode à l'ouverture
    finies.length = 0
    const arrete = abonneEnregistrement(({ etat }) => vus.push(etat))
    reussit(await creeDispositif(SAISIE))
    expect(finies).toEqual([['ecriture']])
    expect(vus).toEqual(['ecriture', 'enregistre'])
    arrete()
  })

  test.each(['QuotaExceededError', 'UnknownError'])(
    '%s une fois : rouvre, retente, et l’écriture est là une seule fois',
    async (cause) => {
      panne = abandonne(cause, { fois: 1 })
      const { id } = reussit(await creeDispositif(SAISIE))
      expect(panne.eues()).toBe(1)
      expect(await base.dispositifs.toArray()).toHaveLength(1)
      expect((await changements(base, 1)).map(({ cle }) => cle)).toEqual([id])
      expect(etatEnregistrement().etat).toBe('enregistre')
    },
  )

  test('place épuisée pour de bon : échec dit, durable, rien d’écrit, puis la suivante réussit', async () => {
    const avant = await photo(base)
    panne = abandonne('QuotaExceededError', { apres: 2 })
    const echec = await creeDispositif(SAISIE).catch((erreur: unknown) => erreur)
    expect(panne.eues()).toBe(2)
    expect(echec).toBeInstanceOf(EchecEcriture)
    expect(String(echec)).toMatch(/place accordée à Jalons sur ce poste est épuisée/)
    expect(etatEnregistrement()).toMatchObject({ etat: 'echec', raison: expect.stringMatching(/place/) })
    panne.repare()
    expect(await photo(baseCourante())).toEqual(avant)
    const vus: string[] = []
    const arrete = abonneEnregistrement(({ etat }) => vus.push(etat))
    reussit(await creeDispositif(SAISIE))
    arrete()
    expect(vus).toEqual(['enregistre']) // l'échec reste dit jusqu'à ce qu'une écriture réussisse
    expect(etatEnregistrement()).toMatchObject({ etat: 'enregistre', raison: '' })
  })

  test('connexion morte : la commande rouvre et aboutit', async () => {
    base.backendDB().close()
    reussit(await creeDispositif(SAISIE))
    expect(await base.dispositifs.count()).toBe(1)
  })

  test('données effacées sous nos pieds : jamais « enregistré » dans une base vide', async () => {
    base.close({ disableAutoOpen: false })
    await new Promise((fin) => (indexedDB.deleteDatabase('jalons').onsuccess = fin))
    const echec = await creeDispositif(SAISIE).catch((erreur: unknown) => erreur)
    expect(String(echec)).toMatch(/ont disparu de ce navigateur/)
    expect(await Dexie.getDatabaseNames()).not.toContain('jalons')
    expect(etatEnregistrement().etat).toBe('echec')
  })

  test('cent écritures simultanées : toutes là, rien de mêlé', async () => {
    const faites = await Promise.all(
      Array.from({ length: 100 }, (_, rang) => creeDispositif({ ...SAISIE, nom: `D${rang}` })),
    )
    const ids = faites.map((fait) => reussit(fait).id)
    expect(new Set((await base.dispositifs.toArray()).map(({ id }) => id))).toEqual(new Set(ids))
    expect(await base.changements.count()).toBe(101)
    expect(etatEnregistrement().etat).toBe('enregistre')
  })
})
