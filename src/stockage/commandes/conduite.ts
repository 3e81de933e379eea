/** Conduire une séance : ouvrir un journal, y ajouter des faits, en annuler un, archiver un départ par erreur. */
import type { Evenement, EvenementRange, Fait } from '../../domaine/journal'
import { derniereActionAnnulable } from '../../domaine/derniere-action'
import { ecrit, execute, type Resultat } from '../commande'
import { dernierEvenement, evenementsDuJournal } from '../lectures/evenements'
import { maintenant } from '../maintenant'
import { Refus } from '../pannes'
import type { BaseJalons } from '../schema'
import { auteurRetenu, lisAuteur } from './auteur'

export { commenceSeance } from './commence-seance'

/**
 * Ajoute un fait au journal ; son numéro suit le dernier, attribué dans la transaction.
 * Rendu une fois l'événement durable. Une seule table est touchée : c'est le geste le plus fréquent de la salle.
 */
export const ajouteFait = (
  journalId: string,
  fait: Fait,
): Promise<Resultat<{ evenement: EvenementRange }>> =>
  auJournal(journalId, async (range) => ({ evenement: await range(fait) }))

/** Annule la dernière action encore en vigueur, ouverture exceptée. Rend l'événement annulé. */
export const annuleDerniere = (journalId: string): Promise<Resultat<{ annule: Evenement }>> =>
  auJournal(journalId, async (range, base) => {
    const annule = derniereActionAnnulable(await evenementsDuJournal(base, journalId))
    if (!annule) throw new Refus("Il n'y a rien à annuler.")
    await range({ type: 'annulation', cible: annule.numero })
    return { annule }
  })

type Range = (fait: Fait) => Promise<EvenementRange>

/** Écrit au journal à l'instant du geste, sur la seule table des événements dès que l'auteur est connu. */
function auJournal<T extends object>(
  journalId: string,
  geste: (range: Range, base: BaseJalons) => Promise<T>,
): Promise<Resultat<T>> {
  const instant = maintenant()
  const connu = auteurRetenu()
  return ecrit(connu === null ? ['evenements', 'espace'] : ['evenements'], async (base) => {
    const auteur = connu ?? (await lisAuteur(base))
    const range: Range = async (fait) => {
      const dernier = await dernierEvenement(base, journalId)
      if (!dernier) throw new Refus("Ce journal de séance n'existe pas sur ce poste.")
      const numero = dernier.numero + 1
      const evenement: EvenementRange = { ...fait, journalId, auteur, instant, numero }
      await base.evenements.add(evenement)
      return evenement
    }
    return geste(range, base)
  })
}

/** Un départ par erreur : le journal est gardé à part, la séance peut recommencer. */
export const archiveJournal = (journalId: string): Promise<Resultat> =>
  execute(['journaux'], async (registre) => {
    await registre.modifie('journaux', journalId, { archiveLe: registre.instant })
    return {}
  })
