/**
 * Exécuter une commande : une transaction, acquittée quand elle est finie et pas avant.
 * Après une panne on rouvre et on retente une fois ; une seconde panne se dit et se propage (`EchecEcriture`).
 */
import type { Transaction } from 'dexie'
import { baseCourante, estCourante } from './base'
import { peutEcrire } from './droit-ecriture'
import {
  annonceEchec,
  annonceEcriture,
  annonceEnregistre,
  annonceSansEcriture,
} from './etat-enregistrement'
import { maintenant } from './maintenant'
import { rouvre } from './connexion'
import { EchecEcriture, estPanne, Refus } from './pannes'
import { nouveauRegistre, type Registre, type TableSuivie } from './registre'
import type { BaseJalons, NomTable } from './schema'

/** Une commande refusée n'a rien écrit ; `raison` est une phrase à montrer. */
export type Refusee = { ok: false; raison: string }
export type Resultat<T extends object = object> = ({ ok: true } & T) | Refusee

/**
 * Lit, décide et écrit dans une transaction sur `tables` ; les changements s'y ajoutent.
 * `geste` ne doit attendre que la base : toute autre attente finirait la transaction trop tôt.
 * Lever `Refus` dans `geste` abandonne tout et rend `{ ok: false }`.
 * @throws EchecEcriture si la base n'a pas pu écrire, même rouverte.
 */
export function execute<T extends object>(
  tables: readonly NomTable[],
  geste: (registre: Registre) => Promise<T>,
): Promise<Resultat<T>> {
  return ecrit([...new Set<NomTable>([...tables, 'espace', 'changements'])], async (base) => {
    const { registre, scelle } = nouveauRegistre(base, maintenant())
    const rendu = await geste(registre)
    await scelle()
    return rendu
  })
}

/** Comme `execute`, sans journal des changements : pour ce qui est son propre changement. */
export async function ecrit<T extends object>(
  tables: readonly NomTable[],
  geste: (base: BaseJalons) => Promise<T>,
): Promise<Resultat<T>> {
  const droit = peutEcrire()
  if (!droit.peut) return { ok: false, raison: droit.raison }
  annonceEcriture()
  try {
    const rendu = await tente(tables, geste)
    annonceEnregistre(maintenant())
    return { ok: true, ...rendu }
  } catch (erreur) {
    if (erreur instanceof Refus) {
      annonceSansEcriture()
      return { ok: false, raison: erreur.message, ...erreur.complement }
    }
    const echec = new EchecEcriture(erreur)
    annonceEchec(maintenant(), echec.message)
    throw echec
  }
}

async function tente<T>(
  tables: readonly NomTable[],
  geste: (base: BaseJalons) => Promise<T>,
): Promise<T> {
  const base = baseCourante()
  try {
    return await essaie(base, tables, geste)
  } catch (erreur) {
    // Un autre espace ouvert entre-temps ne doit pas recevoir l'écriture de celui-ci.
    if (!estPanne(erreur) || !estCourante(base)) throw erreur
    await rouvre(base)
    return await essaie(base, tables, geste)
  }
}

async function essaie<T>(
  base: BaseJalons,
  tables: readonly NomTable[],
  geste: (base: BaseJalons) => Promise<T>,
): Promise<T> {
  let transaction: Transaction | undefined
  try {
    // `async` compte : Dexie y reconnaît une fonction asynchrone et garde sa transaction à travers les `await`.
    return await base.transaction('rw', [...tables], async (ouverte) => {
      transaction = ouverte
      return geste(base)
    })
  } catch (erreur) {
    // La transaction sait pourquoi elle a été abandonnée ; la requête qui échoue à sa suite, pas toujours.
    throw transaction?.idbtrans.error ?? erreur
  }
}

/** Change des champs d'une ligne : la commande la plus courante. */
export const modifieLigne = (
  ...[table, cle, champs]: Parameters<Registre['modifie']>
): Promise<Resultat> =>
  execute([table satisfies TableSuivie], async (registre) => {
    await registre.modifie(table, cle, champs)
    return {}
  })
