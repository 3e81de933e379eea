/**
 * Ouvrir la connexion, et ses gardes : jamais dans une base plus récente que ce programme,
 * jamais dans une base que le navigateur aurait vidée sous nos pieds.
 */
import { Dexie } from 'dexie'
import { annonceBase, EspaceFerme, estCourante, retireBase } from './base'
import { nouvelleBase, VERSION_SCHEMA, type BaseJalons } from './schema'

const PLUS_RECENTE =
  "Cette base a été écrite par une version plus récente de Jalons. Rien n'a été changé. Rechargez la page pour mettre Jalons à jour."
const VIDEE =
  "Les données de Jalons ont disparu de ce navigateur pendant que la page était ouverte. Rien n'est plus enregistré. Ne fermez pas cette page avant d'avoir noté ce qu'elle montre."

/** Ce qu'on apprend d'une base sans rien y créer ni y changer. */
export interface Sonde {
  version: number
  /** L'espace y a été créé. */
  remplie: boolean
}

/** `null` si la base n'existe pas. Lève si elle ne se laisse pas lire. */
export async function sonde(nomBase: string): Promise<Sonde | null> {
  const base = new Dexie(nomBase)
  try {
    await base.open()
    const aEspace = base.tables.some((table) => table.name === 'espace')
    return { version: base.verno, remplie: aEspace && (await base.table('espace').count()) > 0 }
  } catch (erreur) {
    if (erreur instanceof Dexie.NoSuchDatabaseError) return null
    throw erreur
  } finally {
    base.close()
  }
}

/** @throws EspaceFerme si la base est plus récente que ce programme. */
export function verifieVersion(version: number): void {
  if (Math.floor(version) > VERSION_SCHEMA) throw new EspaceFerme(PLUS_RECENTE)
}

const attendues = new WeakSet<BaseJalons>()

/** Dès lors la base contient un espace : la retrouver vide sera une panne, pas une base neuve. */
export const attendEspace = (base: BaseJalons): void => void attendues.add(base)

/** Ouvre une connexion gardée. `surDepart` : une autre fenêtre demande la place. */
export async function connecte(
  nomBase: string,
  surDepart: (base: BaseJalons) => void,
): Promise<BaseJalons> {
  const base = nouvelleBase(nomBase)
  base.on(
    'ready',
    async (ouverte) => {
      verifieVersion(base.backendDB().version / 10)
      if (attendues.has(base) && (await ouverte.table('espace').count()) === 0)
        throw new EspaceFerme(VIDEE)
      base.backendDB().addEventListener('close', () => void rouvreOuRetire(base))
    },
    true,
  )
  base.on('versionchange', () => {
    surDepart(base)
    return false // sinon Dexie fermerait puis rouvrirait de lui-même
  })
  await base.open()
  return base
}

/** Le navigateur a fermé la connexion de lui-même. */
async function rouvreOuRetire(base: BaseJalons): Promise<void> {
  try {
    await rouvre(base)
  } catch (erreur) {
    if (estCourante(base)) retireBase(erreur instanceof Error ? erreur.message : String(erreur))
  }
}

let reouverture: Promise<void> | null = null

/** Referme et rouvre la base courante ; deux pannes simultanées ne rouvrent qu'une fois. */
export function rouvre(base: BaseJalons): Promise<void> {
  reouverture ??= (async () => {
    base.close({ disableAutoOpen: false })
    // Avant d'ouvrir : Dexie rajouterait nos tables à une base plus récente qui les aurait ôtées.
    const vue = await sonde(base.name)
    verifieVersion(vue?.version ?? 0)
    if (attendues.has(base) && !vue?.remplie) throw new EspaceFerme(VIDEE)
    await base.open()
    if (estCourante(base)) annonceBase()
  })().finally(() => (reouverture = null))
  return reouverture
}
