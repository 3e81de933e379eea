/** Conduire une séance : ouvrir un journal, y ajouter des faits, en annuler un, archiver un départ par erreur. */
import type { Evenement, EvenementRange, Fait } from '../../domaine/journal'
import { derniereActionAnnulable } from '../../domaine/derniere-action'
import { baseCourante } from '../base'
import { ecrit, execute, type Resultat } from '../commande'
import { dernierEvenement, evenementsDuJournal } from '../lectures/evenements'
import { maintenant } from '../maintenant'
import { Refus } from '../pannes'
import type { BaseJalons } from '../schema'
import { lisAuteur } from './auteur'

export { commenceSeance } from './commence-seance'

/**
 * Ajoute un fait au journal ; son numéro suit le dernier, attribué dans la transaction.
 * Rendu une fois l'événement durable. Une seule table est touchée : c'est le geste le plus fréquent de la salle.
 */
export async function ajouteFait(
  journalId: string,
  fait: Fait,
): Promise<Resultat<{ evenement: EvenementRange }>> {
  const instant = maintenant()
  const auteur = await lisAuteur(baseCourante())
  return ecrit(['evenements'], async (base) => ({
    evenement: await range(base, journalId, auteur, instant, fait),
  }))
}

async function range(
  base: BaseJalons,
  journalId: string,
  auteur: string,
  instant: number,
  fait: Fait,
): Promise<EvenementRange> {
  const dernier = await dernierEvenement(base, journalId)
  if (!dernier) throw new Refus("Ce journal de séance n'existe pas sur ce poste.")
  const evenement: EvenementRange = { ...fait, journalId, auteur, instant, numero: dernier.numero + 1 }
  await base.evenements.add(evenement)
  return evenement
}

/** Annule la dernière action encore en vigueur, ouverture exceptée. Rend l'événement annulé. */
export async function annuleDerniere(journalId: string): Promise<Resultat<{ annule: Evenement }>> {
  const instant = maintenant()
  const auteur = await lisAuteur(baseCourante())
  return ecrit(['evenements'], async (base) => {
    const annule = derniereActionAnnulable(await evenementsDuJournal(base, journalId))
    if (!annule) throw new Refus("Il n'y a rien à annuler.")
    await range(base, journalId, auteur, instant, { type: 'annulation', cible: annule.numero })
    return { annule }
  })
}

/** Un départ par erreur : le journal est gardé à part, la séance peut recommencer. */
export const archiveJournal = (journalId: string): Promise<Resultat> =>
  execute(['journaux'], async (registre) => {
    await registre.modifie('journaux', journalId, { archiveLe: registre.instant })
    return {}
  })
