/** Un seul onglet écrit : celui qui tient le verrou de la base. Les autres lisent et disent pourquoi. */
import { typographie } from '../domaine/typographie'
import { nouvelObservable } from './observable'

export type DroitEcriture = { peut: true } | { peut: false; raison: string }

const AUTRE_ONGLET =
  "Jalons est déjà ouvert dans une autre fenêtre, qui est seule à pouvoir écrire. Ici, vous pouvez lire. Fermez l'autre fenêtre pour écrire dans celle-ci."
const FERME = "Aucun espace n'est ouvert : rien ne peut être enregistré."

const refuse = (raison: string): DroitEcriture => ({ peut: false, raison: typographie(raison) })
const droit = nouvelObservable<DroitEcriture>(refuse(FERME))

export const peutEcrire = (): DroitEcriture => droit.lis()
export const abonneEcriture = (suite: (etat: DroitEcriture) => void): (() => void) =>
  droit.abonne(suite)

/** Rend le droit d'écrire ; `raison` dit pourquoi on ne peut plus. */
export type RendDroit = (raison?: string) => void

/**
 * Demande à écrire dans la base. Revient dès que la réponse est connue ; si un autre onglet écrit,
 * le droit arrivera quand il se fermera. Sans Web Locks, on écrit.
 */
export async function prendDroit(
  nomBase: string,
  verrous: LockManager | undefined = globalThis.navigator?.locks,
): Promise<RendDroit> {
  const arret = new AbortController()
  let relache = () => {}
  const tenu = new Promise<void>((fin) => (relache = fin))
  if (!verrous) droit.pose({ peut: true })
  else await demande(verrous, `jalons-ecriture-${nomBase}`, tenu, arret.signal)
  return (raison = FERME) => {
    arret.abort()
    relache()
    droit.pose(refuse(raison))
  }
}

function demande(
  verrous: LockManager,
  nom: string,
  tenu: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const tient = () => {
    if (!signal.aborted) droit.pose({ peut: true })
    return tenu
  }
  const attend = () => {
    droit.pose(refuse(AUTRE_ONGLET))
    verrous.request(nom, { signal }, tient).catch((erreur: unknown) => {
      if (!signal.aborted) droit.pose(refuse(`${AUTRE_ONGLET} (${String(erreur)})`))
    })
  }
  return new Promise((reponse, echec) => {
    verrous
      .request(nom, { ifAvailable: true }, (verrou) => {
        const fin = verrou ? tient() : attend()
        reponse()
        return fin
      })
      .catch(echec)
  })
}
