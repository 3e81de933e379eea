/** Le seul lieu où une base s'ouvre, se ferme ou s'efface. */
import { Dexie } from 'dexie'
import { typographie } from '../domaine/typographie'
import {
  annonceBase,
  EspaceFerme,
  espaceCourant,
  estCourante,
  poseBase,
  retireBase,
  type NomEspace,
} from './base'
import { videTout } from './commandes/vidage'
import { attendEspace, connecte, sonde, verifieVersion, versionRangee, type Gardien } from './connexion'
import { prendDroit, type RendDroit } from './droit-ecriture'
import { oublieEnregistrement } from './etat-enregistrement'
import { lisEspacePrefere, oublieEspace, retientEspace } from './preferences'
import type { BaseJalons } from './schema'

export { espaceCourant, type NomEspace } from './base'

export type Ouverture = { ok: true; espace: NomEspace } | { ok: false; raison: string }

const ESPACES: readonly NomEspace[] = ['reel', 'exemple']
const NOMS_BASES: Record<NomEspace, string> = { reel: 'jalons', exemple: 'jalons-exemple' }
const AILLEURS =
  "Jalons s'est mis à jour ou a effacé cet espace dans une autre fenêtre. Rechargez la page pour continuer."

const ABSENT = { ok: false, raison: typographie("Cet espace n'existe pas sur ce poste."), absent: true } as const

let ferme: (raison?: string) => void = () => {}
let file: Promise<unknown> = Promise.resolve()

/** Une ouverture attend la fin de la précédente. */
function aSonTour<T>(geste: () => Promise<T>): Promise<T> {
  const suite = file.then(geste)
  file = suite.catch(() => undefined)
  return suite
}

/** Vrai si l'espace a été créé. Lève si la base existe mais ne se laisse pas lire. */
export async function espaceExiste(nom: NomEspace): Promise<boolean> {
  if (espaceCourant() === nom) return true
  // Sonder une base absente la crée puis l'efface : une ouverture qui suit de près y perdrait sa connexion.
  if ((await versionRangee(NOMS_BASES[nom])) === null) return false
  return (await sonde(NOMS_BASES[nom]))?.remplie ?? false
}

/** Ouvre un espace déjà créé et ferme l'autre. Échec : l'espace n'existe pas, ou sa base ne s'ouvre pas. */
export const ouvreEspace = (nom: NomEspace): Promise<Ouverture> => ouvreEtRetient(nom, false)

/** Ouvre la base d'un espace à créer, sans l'annoncer : `commandes/espace.ts` y écrit d'abord sa première ligne. */
export const ouvreEspaceACreer = (nom: NomEspace): Promise<Ouverture> => ouvreEtRetient(nom, true)

function ouvreEtRetient(nom: NomEspace, creation: boolean): Promise<Ouverture> {
  return aSonTour(async () => {
    if (espaceCourant() === nom) return { ok: true, espace: nom }
    const ouverture = await ouvre(nom, creation, versionRangee(NOMS_BASES[nom]))
    if (ouverture.ok) await retientEspace(nom).catch(() => undefined) // au pire, Jalons rouvrira l'autre espace
    return ouverture
  })
}

/** Rouvre l'espace de la dernière fois, sinon celui qui existe. `null` : aucun espace sur ce poste. */
export function ouvreDernierEspace(): Promise<Ouverture | null> {
  return aSonTour(async () => {
    try {
      for (const { nom, version } of await trouveEspaces()) {
        const ouverture = await ouvre(nom, false, version)
        if (!('absent' in ouverture)) return ouverture
      }
      return null
    } catch (erreur) {
      return { ok: false, raison: ditOuverture(erreur) }
    }
  })
}

/** Ceux dont la base existe, à essayer dans l'ordre. La préférence ne se fait attendre que s'il y a de quoi choisir. */
async function trouveEspaces() {
  const preference = lisEspacePrefere().catch(() => null) // une préférence perdue n'empêche pas d'ouvrir
  const versions = await Promise.all(ESPACES.map((nom) => versionRangee(NOMS_BASES[nom])))
  const trouves = ESPACES.flatMap((nom, rang) => {
    const version = versions[rang] ?? null
    return version === null ? [] : [{ nom, version }]
  })
  return trouves.length > 1 && (await preference) === 'exemple' ? trouves.toReversed() : trouves
}

/** Ferme l'espace ouvert et rend le droit d'écrire. */
export function fermeEspace(): void {
  ferme()
}

/** Efface l'espace d'exemple en entier, même ouvert dans une autre fenêtre. */
export function effaceExemple(): Promise<void> {
  return aSonTour(async () => {
    if (espaceCourant() === 'exemple') ferme()
    await Dexie.delete(NOMS_BASES.exemple)
    if ((await lisEspacePrefere()) === 'exemple') await oublieEspace()
  })
}

const GARDIEN: Gardien = {
  surDepart: (base) => void quitte(base),
  surPerte(base, erreur) {
    if (estCourante(base)) ferme(ditOuverture(erreur))
  },
}

type Essai = Ouverture | { ok: false; raison: string; absent: true }

async function ouvre(
  nom: NomEspace,
  creation: boolean,
  version: number | null | Promise<number | null>,
): Promise<Essai> {
  // Le verrou se demande pendant que la base s'ouvre, sauf si l'espace qu'on quitte tient encore le droit d'écrire.
  const droit = espaceCourant() === null ? prendDroit(NOMS_BASES[nom]) : null
  try {
    const base = await connecteEspace(NOMS_BASES[nom], creation, await version)
    if (base === null) {
      ;(await droit)?.()
      return ABSENT
    }
    ferme()
    installe(nom, base, await (droit ?? prendDroit(NOMS_BASES[nom])))
    if (!creation) annonceBase()
    return { ok: true, espace: nom }
  } catch (erreur) {
    droit?.then((rend) => rend(), () => undefined)
    return { ok: false, raison: ditOuverture(erreur) }
  }
}

/** Ouvre la base une seule fois : sa version se connaît avant, l'espace qu'elle porte se vérifie après. `null` : aucun. */
async function connecteEspace(
  nomBase: string,
  creation: boolean,
  version: number | null,
): Promise<BaseJalons | null> {
  if (version === null && !creation) return null
  verifieVersion(version ?? 0)
  const base = await connecte(nomBase, GARDIEN)
  if ((await base.espace.count()) > 0) attendEspace(base)
  else if (!creation) {
    base.close({ disableAutoOpen: true })
    return null
  }
  return base
}

function installe(nom: NomEspace, base: BaseJalons, rendDroit: RendDroit): void {
  oublieEnregistrement()
  poseBase(nom, base)
  ferme = (raison) => {
    ferme = () => {}
    retireBase(raison)
    rendDroit(raison)
    base.close({ disableAutoOpen: true })
  }
}

/** Une version plus récente, ou un effacement, attend que cette fenêtre lâche la base. */
async function quitte(base: BaseJalons): Promise<void> {
  await videTout()
  if (estCourante(base)) ferme(AILLEURS)
  else base.close({ disableAutoOpen: true })
}

function ditOuverture(erreur: unknown): string {
  if (erreur instanceof EspaceFerme) return erreur.message
  const detail = erreur instanceof Error ? erreur.name : String(erreur)
  return new EspaceFerme(
    `Les données de Jalons ne s'ouvrent pas sur ce poste (${detail}). Rien n'a été effacé. Fermez les autres fenêtres de Jalons, puis rechargez la page.`,
  ).message
}
