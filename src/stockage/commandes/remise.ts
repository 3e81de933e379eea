/** L'état de remise d'un document figé. Chaque pas laisse une trace ; « remis » ne se reprend que par un geste. */
import type { EtatRemise, Remise, TraceRemise, VoieRemise } from '../../domaine/enregistrements'
import { typographie } from '../../domaine/typographie'
import { execute, type Resultat } from '../commande'
import { Refus } from '../pannes'
import type { Registre } from '../registre'
import { lisDestination, nouvelleRemise } from './remise-neuve'

/** Met le document en file vers la destination choisie aujourd'hui dans Réglages. */
export const demandeRemise = (documentId: string): Promise<Resultat> =>
  suit(documentId, async (registre, remise) => {
    if (remise.etat === 'remis') throw new Refus('Ce document est déjà remis.')
    return nouvelleRemise(documentId, await lisDestination(registre))
  })

/** « Réessayer » : comme une première demande, sans attendre l'heure du prochain essai. */
export const redemandeRemise = demandeRemise

/**
 * Note le résultat d'un essai (moteur de remise) et le trace.
 * `prochainEssai` : pas avant cet instant (ms). Un document déjà remis le reste : seule la trace s'ajoute.
 */
export const noteRemise = (
  documentId: string,
  etat: EtatRemise,
  { raison = '', prochainEssai = 0 }: { raison?: string; prochainEssai?: number } = {},
): Promise<Resultat> =>
  suit(documentId, async (registre, remise) => {
    await trace(registre, remise, RESULTATS[etat], typographie(raison))
    if (remise.etat === 'remis') return {}
    const essais = etat === 'attente-autorisation' ? remise.essais : remise.essais + 1
    const remisLe = etat === 'remis' ? registre.instant : null
    return { etat, essais, prochainEssai, raison: typographie(raison), remisLe }
  })

const RESULTATS: Record<EtatRemise, TraceRemise['resultat']> = {
  pret: 'propose',
  'attente-reseau': 'attente',
  'attente-autorisation': 'attente',
  remis: 'remis',
  echec: 'echec',
}

/** Le document a été tendu à quelqu'un, sur papier ou autrement. */
export const marqueRemisEnMainPropre = (documentId: string): Promise<Resultat> =>
  remet(documentId, 'main-propre', 'Remis en main propre.')

/** L'intervenant confirme qu'il a bien le fichier téléchargé. */
export const confirmeTelechargement = (documentId: string): Promise<Resultat> =>
  remet(documentId, 'telechargement', 'Téléchargement confirmé.')

/** Le navigateur a proposé le fichier ; rien ne prouve encore qu'il soit arrivé. */
export const noteTelechargementPropose = (documentId: string): Promise<Resultat> =>
  suit(documentId, async (registre, remise) => {
    await trace(registre, { ...remise, voie: 'telechargement' }, 'propose', 'Téléchargement proposé.')
    return {}
  })

/** Reprend une remise notée par erreur : le document retourne en file. */
export const annuleRemise = (documentId: string): Promise<Resultat> =>
  suit(documentId, async (registre, remise) => {
    if (remise.etat !== 'remis') throw new Refus("Ce document n'est pas noté comme remis.")
    await trace(registre, remise, 'annule', 'Remise annulée.')
    return nouvelleRemise(documentId, await lisDestination(registre))
  })

const remet = (documentId: string, voie: VoieRemise, detail: string): Promise<Resultat> =>
  suit(documentId, async (registre, remise) => {
    await trace(registre, { ...remise, voie }, 'remis', detail)
    if (remise.etat === 'remis') return {}
    return { voie, etat: 'remis', raison: '', prochainEssai: 0, remisLe: registre.instant }
  })

function suit(
  documentId: string,
  pas: (registre: Registre, remise: Remise) => Promise<Partial<Remise>>,
): Promise<Resultat> {
  return execute(['remises', 'traces'], async (registre) => {
    const remise = await registre.base.remises.get(documentId)
    if (!remise) throw new Refus("Ce document n'existe plus sur ce poste.")
    await registre.modifie('remises', documentId, await pas(registre, remise))
    return {}
  })
}

async function trace(
  { base, instant }: Registre,
  { documentId, voie }: Remise,
  resultat: TraceRemise['resultat'],
  detail: string,
): Promise<void> {
  await base.traces.add({ documentId, instant, voie, resultat, detail })
}
