import { depuisHash, versHash, type Adresse } from '../domaine/adresse'
import { espaceCourant, ouvreDernierEspace } from '../stockage/ouverture'
import { chargeEcran, type EcranCharge } from './ecrans'

/** Ce qu'il faut afficher pour un hash. */
export type Vue =
  | { etat: 'ecran'; cle: string; charge: EcranCharge }
  | { etat: 'inconnue'; cle: string }
  | { etat: 'fermee'; cle: string; raison: string }
  | { etat: 'echec'; cle: string; detail: string }

const BIENVENUE: Adresse = { type: 'bienvenue' }

/** Prépare la vue d'un hash. Ne rejette pas : un échec est une vue. Sans espace, mène à la bienvenue. */
export async function prepareVue(cle: string): Promise<Vue> {
  const adresse = depuisHash(cle)
  if (adresse === null) return { etat: 'inconnue', cle }
  try {
    if (espaceCourant() !== null || adresse.type === 'bienvenue') return await ecran(cle, adresse)
    const chargee = ecran(cle, adresse) // l'écran se charge pendant que la base s'ouvre
    chargee.catch(() => undefined)
    const ouverture = await ouvreDernierEspace()
    if (ouverture === null) return await meneALaBienvenue()
    if (!ouverture.ok) return { etat: 'fermee', cle, raison: ouverture.raison }
    return await chargee
  } catch (erreur) {
    return { etat: 'echec', cle, detail: erreur instanceof Error ? erreur.message : String(erreur) }
  }
}

const ecran = async (cle: string, adresse: Adresse): Promise<Vue> => ({ etat: 'ecran', cle, charge: await chargeEcran(adresse) })

function meneALaBienvenue(): Promise<Vue> {
  const cle = versHash(BIENVENUE)
  window.location.replace(cle)
  return ecran(cle, BIENVENUE)
}
