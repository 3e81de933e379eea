import type { Destination, Remise } from '../../domaine/enregistrements'
import { Refus } from '../pannes'
import type { Registre } from '../registre'

/** Une remise à tenter par la voie de la destination choisie ; le téléchargement attend l'intervenant. */
export function nouvelleRemise(documentId: string, destination: Destination): Remise {
  return {
    documentId,
    voie: destination.type,
    etat: destination.type === 'telechargement' ? 'pret' : 'attente-reseau',
    essais: 0,
    prochainEssai: 0,
    raison: '',
    remisLe: null,
  }
}

export async function lisDestination({ base }: Registre): Promise<Destination> {
  const espace = await base.espace.get('espace')
  if (!espace) throw new Refus("Aucun espace n'est ouvert.")
  return espace.destination
}
