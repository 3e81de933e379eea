import { creeDispositif } from '../../src/stockage/commandes/dispositif'
import { creeGroupe } from '../../src/stockage/commandes/groupe'
import { importeParticipants } from '../../src/stockage/commandes/participants'
import { lisGroupe, type GroupeComplet } from '../../src/stockage/lectures/groupe'
import { unNouveauParticipant } from './participant'

export interface GroupeRange extends GroupeComplet {
  importId: string
}

/** Un groupe écrit dans l'espace ouvert par les vraies commandes, puis relu. */
export async function rangeUnGroupe(
  effectif = 0,
  premiereDate = '2026-09-10',
): Promise<GroupeRange> {
  const saisie = { nom: 'Bilans 2026', employeur: 'Val d’Aurelle', versant: 'FPT' } as const
  const dispositifId = exige(await creeDispositif(saisie)).id
  const nomme = { nom: 'Groupe du jeudi', lieu: 'Salle Pergaud' }
  const groupeId = exige(await creeGroupe({ dispositifId, ...nomme, premiereDate })).id
  const nouveaux = Array.from({ length: effectif }, (_, rang) => unNouveauParticipant(rang))
  const importId =
    effectif === 0 ? '' : exige(await importeParticipants(groupeId, nouveaux)).importId
  const groupe = await lisGroupe(groupeId)
  if (!groupe) throw new Error('Le groupe vient d’être créé et ne se relit pas.')
  return { ...groupe, importId }
}

function exige<T extends object>(resultat: ({ ok: true } & T) | { ok: false; raison: string }): T {
  if (!resultat.ok) throw new Error(resultat.raison)
  return resultat
}
