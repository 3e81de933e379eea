import { photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { abonneBase, baseCourante, etatBase } from '../../src/stockage/base'
import { creeDispositif } from '../../src/stockage/commandes/dispositif'
import { creeEspace, creeEspaceExemple } from '../../src/stockage/commandes/espace'
import { avantFermeture } from '../../src/stockage/commandes/vidage'
import { peutEcrire } from '../../src/stockage/droit-ecriture'
import * as ouverture from '../../src/stockage/ouverture'
import { SCHEMAS, VERSION_SCHEMA } from '../../src/stockage/schema'
import { nouveauxVerrous } from './verrous'

const SAISIE = { nom: 'Bilans', employeur: 'Val d’Aurelle', versant: 'FPT' } as const

beforeEach(videPoste)
afterEach(async () => {
  await videPoste()
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** Monte la base à la version suivante, comme le ferait un Jalons plus récent dans une autre fenêtre. */
async function metAJourAilleurs(): Promise<void> {
  const suivante = new Dexie('jalons')
  const tables = { ...SCHEMAS[VERSION_SCHEMA], nouveaute: 'id', imports: null, espace: null }
  suivante.version(VERSION_SCHEMA + 1).stores(tables)
  await suivante.open()
  suivante.close()
}

/** La base telle qu'elle est, lue sans rien déclarer. */
async function regarde<T>(lit: (base: Dexie) => Promise<T> | T): Promise<T> {
  const temoin = new Dexie('jalons')
  await temoin.open()
  try {
    return await lit(temoin)
  } finally {
    temoin.close()
  }
}

const formeDe = (base: Dexie) => ({
  version: base.backendDB().version,
  tables: base.tables.map(({ name }) => name).toSorted(),
})

describe('créer et ouvrir', () => {
  test('un poste neuf n’a aucun espace, et le demander n’en crée pas', async () => {
    expect(await ouverture.espaceExiste('reel')).toBe(false)
    expect(await ouverture.ouvreDernierEspace()).toBeNull()
    expect(refus(await ouverture.ouvreEspace('reel'))).toMatch(/n’existe pas/)
    expect(await Dexie.getDatabaseNames()).not.toContain('jalons')
  })

  test('créer deux fois ouvre le même espace', async () => {
    reussit(await creeEspace())
    const avant = await photo(baseCourante())
    reussit(await creeEspace())
    ouverture.fermeEspace()
    reussit(await creeEspace())
    expect(await photo(baseCourante())).toEqual(avant)
    expect(ouverture.espaceCourant()).toBe('reel')
  })

  test('un espace n’est annoncé qu’une fois sa première ligne écrite', async () => {
    const lignes: Promise<number>[] = []
    const arrete = abonneBase(() => lignes.push(baseCourante().espace.count()))
    reussit(await creeEspace())
    arrete()
    expect(await Promise.all(lignes)).toEqual([1])
  })

  test('rouvre l’espace de la dernière fois', async () => {
    reussit(await creeEspace())
    reussit(await creeEspaceExemple())
    ouverture.fermeEspace()
    expect(await ouverture.ouvreDernierEspace()).toEqual({ ok: true, espace: 'exemple' })
    reussit(await ouverture.ouvreEspace('reel'))
    ouverture.fermeEspace()
    expect(await ouverture.ouvreDernierEspace()).toEqual({ ok: true, espace: 'reel' })
  })

  test('espace fermé : une commande est refusée, rien ne se rouvre seul', async () => {
    reussit(await creeEspace())
    ouverture.fermeEspace()
    expect(refus(await creeDispositif(SAISIE))).toMatch(/Aucun espace/)
    expect(() => baseCourante()).toThrow(/Aucun espace/)
  })

  test('l’exemple vit dans sa base et s’efface d’un geste sans toucher le reste', async () => {
    reussit(await creeEspace())
    reussit(await creeDispositif(SAISIE))
    const reel = await photo(baseCourante())
    reussit(await creeEspaceExemple())
    expect(await baseCourante().participants.count()).toBe(12)
    await ouverture.effaceExemple()
    expect(ouverture.espaceCourant()).toBeNull()
    expect(await ouverture.espaceExiste('exemple')).toBe(false)
    expect(await Dexie.getDatabaseNames()).not.toContain('jalons-exemple')
    expect(await ouverture.ouvreDernierEspace()).toEqual({ ok: true, espace: 'reel' })
    expect(await photo(baseCourante())).toEqual(reel)
  })
})

describe('une base plus récente', () => {
  test('n’est pas ouverte, et ne change pas d’un octet', async () => {
    reussit(await creeEspace())
    ouverture.fermeEspace()
    await metAJourAilleurs()
    const avant = await regarde(formeDe)
    expect(refus(await ouverture.ouvreEspace('reel'))).toMatch(/version plus récente de Jalons/)
    expect(await regarde(formeDe)).toEqual(avant)
    expect(await ouverture.espaceExiste('reel')).toBe(true)
    expect(await ouverture.ouvreDernierEspace()).toMatchObject({ ok: false }) // jamais l'écran de bienvenue
  })

  test('une connexion qui se rouvre sur elle est refusée aussi', async () => {
    const base = await posteNeuf()
    base.close({ disableAutoOpen: false })
    await metAJourAilleurs()
    const avant = await regarde(formeDe)
    await expect(creeDispositif(SAISIE)).rejects.toThrow(/version plus récente/)
    expect(await regarde(formeDe)).toEqual(avant)
    await expect(base.open()).rejects.toThrow(/version plus récente/) // la garde, si Dexie rouvrait seul
  })

  test('quand elle demande la place : on vide les saisies, on lâche, on le dit, on n’y revient pas', async () => {
    await posteNeuf()
    const oublie = avantFermeture(async () => reussit(await creeDispositif(SAISIE)))
    await metAJourAilleurs()
    oublie()
    expect(etatBase()).toEqual({ ouverte: false, raison: expect.stringMatching(/autre fenêtre/) })
    expect(peutEcrire()).toEqual({ peut: false, raison: expect.stringMatching(/autre fenêtre/) })
    expect(refus(await creeDispositif(SAISIE))).toMatch(/autre fenêtre/)
    expect(await regarde((base) => base.table('dispositifs').count())).toBe(1) // la saisie en cours
    expect(await regarde((base) => base.verno)).toBe(VERSION_SCHEMA + 1)
  })
})

describe('un seul onglet écrit', () => {
  /** Un second onglet : les mêmes modules, chargés une seconde fois sur la même base. */
  async function secondOnglet() {
    vi.resetModules()
    return {
      ouverture: await import('../../src/stockage/ouverture'),
      droit: await import('../../src/stockage/droit-ecriture'),
      dispositif: await import('../../src/stockage/commandes/dispositif'),
      lectures: await import('../../src/stockage/lectures/dispositifs'),
    }
  }

  test('le second lit, dit pourquoi il n’écrit pas, et écrit quand le premier se ferme', async () => {
    vi.stubGlobal('navigator', { locks: nouveauxVerrous() })
    await posteNeuf()
    reussit(await creeDispositif(SAISIE))
    const second = await secondOnglet()
    reussit(await second.ouverture.ouvreEspace('reel'))
    expect(second.droit.peutEcrire().peut).toBe(false)
    expect(refus(await second.dispositif.creeDispositif(SAISIE))).toMatch(/autre fenêtre/)
    expect(await second.lectures.lisDispositifs()).toHaveLength(1)
    const obtenu = new Promise((suite) => second.droit.abonneEcriture(suite))
    ouverture.fermeEspace()
    expect(await obtenu).toEqual({ peut: true })
    reussit(await second.dispositif.creeDispositif(SAISIE))
    expect(await second.lectures.lisDispositifs()).toHaveLength(2)
    second.ouverture.fermeEspace()
  })

  test('l’espace réel et l’exemple ne se disputent pas le droit d’écrire', async () => {
    vi.stubGlobal('navigator', { locks: nouveauxVerrous() })
    await posteNeuf()
    const second = await secondOnglet()
    const { creeEspaceExemple: creeExemple } = await import('../../src/stockage/commandes/espace')
    reussit(await creeExemple())
    expect(second.droit.peutEcrire()).toEqual({ peut: true })
    expect(peutEcrire()).toEqual({ peut: true })
    second.ouverture.fermeEspace()
  })
})
