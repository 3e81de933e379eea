/**
 * Ouvrir la connexion, et ses gardes : jamais dans une base plus récente que ce programme,
 * jamais dans une base que le navigateur aurait vidée sous nos pieds.
 */
import { Dexie } from 'dexie'
import { annonceBase, EspaceFerme, estCourante } from './base'
import { nouvelleBase, VERSION_SCHEMA, type BaseJalons } from './schema'

const PLUS_RECENTE =
  "Cette base a été écrite par une version plus récente de Jalons. Rien n'a été changé. Rechargez la page pour mettre Jalons à jour."
const VIDEE =
  "Les données de Jalons ont disparu de ce navigateur pendant que la page était ouverte. Rien n'est plus enregistré. Ne fermez pas cette page avant d'avoir noté ce qu'elle montre."

/** Ce qu'on apprend d'une base sans rien y créer ni y changer. */
export interface Sonde {
  version: number
  /** L'espace y a été créé, ou une version plus récente l'a rangé autrement. */
  remplie: boolean
}

/** `null` si la base n'existe pas. Lève si elle ne se laisse pas lire. */
export async function sonde(nomBase: string): Promise<Sonde | null> {
  const base = new Dexie(nomBase)
  try {
    await base.open()
    const version = base.verno
    if (estPlusRecente(version)) return { version, remplie: true }
    const aEspace = base.tables.some((table) => table.name === 'espace')
    return { version, remplie: aEspace && (await base.table('espace').count()) > 0 }
  } catch (erreur) {
    if (erreur instanceof Dexie.NoSuchDatabaseError) return null
    throw erreur
  } finally {
    base.close()
  }
}

/**
 * La version d'une base, dite par le navigateur sans l'ouvrir : Dexie y rajouterait nos tables.
 * `null` si elle n'existe pas. Lève si la liste des bases ne se laisse pas lire.
 */
export async function versionRangee(nomBase: string): Promise<number | null> {
  if (!('databases' in indexedDB)) return (await sonde(nomBase))?.version ?? null // Firefox avant 126
  const bases = await indexedDB.databases()
  const version = bases.find(({ name }) => name === nomBase)?.version
  return version === undefined ? null : version / 10
}

/** @throws EspaceFerme si la base est plus récente que ce programme. */
export function verifieVersion(version: number): void {
  if (estPlusRecente(version)) throw new EspaceFerme(PLUS_RECENTE)
}

const estPlusRecente = (version: number): boolean => Math.floor(version) > VERSION_SCHEMA

const attendues = new WeakSet<BaseJalons>()

/** Dès lors la base contient un espace : la retrouver vide sera une panne, pas une base neuve. */
export const attendEspace = (base: BaseJalons): void => void attendues.add(base)

export interface Gardien {
  /** Une autre fenêtre demande la place. */
  surDepart(base: BaseJalons): void
  /** Le navigateur a fermé la connexion, et elle ne se rouvre pas. */
  surPerte(base: BaseJalons, erreur: unknown): void
}

/** Ouvre une connexion gardée. */
export async function connecte(nomBase: string, gardien: Gardien): Promise<BaseJalons> {
  const base = nouvelleBase(nomBase)
  base.on(
    'ready',
    async (ouverte) => {
      verifieVersion(base.backendDB().version / 10)
      if (attendues.has(base) && (await ouverte.table('espace').count()) === 0)
        throw new EspaceFerme(VIDEE)
      base.backendDB().addEventListener('close', () => {
        rouvre(base).catch((erreur: unknown) => gardien.surPerte(base, erreur))
      })
    },
    true,
  )
  base.on('versionchange', () => {
    gardien.surDepart(base)
    return false // sinon Dexie fermerait puis rouvrirait de lui-même
  })
  await base.open()
  return base
}

let reouverture: Promise<void> | null = null

/** Referme et rouvre une base ; deux pannes simultanées ne rouvrent qu'une fois. */
export function rouvre(base: BaseJalons): Promise<void> {
  reouverture ??= essaieDeRouvrir(base).finally(() => (reouverture = null))
  return reouverture
}

/** Un effacement en cours coupe aussi la réouverture : un second essai, juste après, sait ce qu'il en est. */
async function essaieDeRouvrir(base: BaseJalons): Promise<void> {
  base.close({ disableAutoOpen: false })
  try {
    await ouvreSiSure(base)
  } catch (erreur) {
    if (erreur instanceof EspaceFerme) throw erreur
    await new Promise((suite) => setTimeout(suite, 200))
    base.close({ disableAutoOpen: false })
    await ouvreSiSure(base)
  }
  if (estCourante(base)) annonceBase()
}

async function ouvreSiSure(base: BaseJalons): Promise<void> {
  // Avant d'ouvrir : Dexie rajouterait nos tables à une base plus récente qui les aurait ôtées.
  const vue = await sonde(base.name)
  verifieVersion(vue?.version ?? 0)
  if (attendues.has(base) && !vue?.remplie) throw new EspaceFerme(VIDEE)
  await base.open()
}
