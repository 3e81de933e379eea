/** Le seul lieu où une base s'ouvre, se ferme ou s'efface. */
import { Dexie } from 'dexie'
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
import { attendEspace, connecte, sonde, verifieVersion, type Gardien } from './connexion'
import { prendDroit, type RendDroit } from './droit-ecriture'
import { oublieEnregistrement } from './etat-enregistrement'
import { lisEspacePrefere, oublieEspace, retientEspace } from './preferences'
import type { BaseJalons } from './schema'

export { espaceCourant, type NomEspace } from './base'

export type Ouverture = { ok: true; espace: NomEspace } | { ok: false; raison: string }

const NOMS_BASES: Record<NomEspace, string> = { reel: 'jalons', exemple: 'jalons-exemple' }
const AILLEURS =
  "Jalons s'est mis à jour ou a effacé cet espace dans une autre fenêtre. Rechargez la page pour continuer."

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
  return espaceCourant() === nom || ((await sonde(NOMS_BASES[nom]))?.remplie ?? false)
}

/** Ouvre un espace déjà créé et ferme l'autre. Échec : l'espace n'existe pas, ou sa base ne s'ouvre pas. */
export function ouvreEspace(nom: NomEspace): Promise<Ouverture> {
  return aSonTour(async () => {
    if (espaceCourant() === nom) return { ok: true, espace: nom }
    return ouvre(nom, false)
  })
}

/** Ouvre la base d'un espace à créer, sans l'annoncer : `commandes/espace.ts` y écrit d'abord sa première ligne. */
export function ouvreEspaceACreer(nom: NomEspace): Promise<Ouverture> {
  return aSonTour(async () => {
    if (espaceCourant() === nom) return { ok: true, espace: nom }
    return ouvre(nom, true)
  })
}

/** Rouvre l'espace de la dernière fois, sinon celui qui existe. `null` : aucun espace sur ce poste. */
export async function ouvreDernierEspace(): Promise<Ouverture | null> {
  const prefere = await lisEspacePrefere().catch(() => null) // une préférence perdue n'empêche pas d'ouvrir
  const ordre: NomEspace[] = prefere === 'exemple' ? ['exemple', 'reel'] : ['reel', 'exemple']
  try {
    for (const nom of ordre) if (await espaceExiste(nom)) return await ouvreEspace(nom)
    return null
  } catch (erreur) {
    return { ok: false, raison: ditOuverture(erreur) }
  }
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

async function ouvre(nom: NomEspace, creation: boolean): Promise<Ouverture> {
  const nomBase = NOMS_BASES[nom]
  try {
    const vue = await sonde(nomBase)
    if (vue) verifieVersion(vue.version)
    if (!vue?.remplie && !creation) throw new EspaceFerme("Cet espace n'existe pas sur ce poste.")
    ferme()
    const base = await connecte(nomBase, GARDIEN)
    if (vue?.remplie) attendEspace(base)
    installe(nom, base, await prendDroit(nomBase))
    if (!creation) annonceBase()
    await retientEspace(nom).catch(() => undefined) // au pire, Jalons rouvrira l'autre espace
    return { ok: true, espace: nom }
  } catch (erreur) {
    return { ok: false, raison: ditOuverture(erreur) }
  }
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
