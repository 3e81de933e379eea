import { calculeCalendrier } from '../../src/domaine/calendrier'
import type {
  Dispositif,
  Groupe,
  Participant,
  Participation,
  Seance,
} from '../../src/domaine/enregistrements'
import { unNouveauParticipant } from './participant'

export interface GroupeConstruit {
  dispositif: Dispositif
  groupe: Groupe
  seances: Seance[]
  participants: Participant[]
  participations: Participation[]
}

/** `unGroupe().avecParticipants(8).construis()` : des enregistrements inventés, aux identifiants lisibles. */
export const unGroupe = () => new ConstructeurGroupe()

class ConstructeurGroupe {
  private nom = 'Groupe du jeudi'
  private lieu = 'Salle Pergaud'
  private premiereDate = '2026-09-10'
  private effectif = 0
  private creeLe = Date.parse('2026-08-01T08:00Z')

  nomme(nom: string): this {
    this.nom = nom
    return this
  }

  commencantLe(premiereDate: string): this {
    this.premiereDate = premiereDate
    return this
  }

  avecParticipants(effectif: number): this {
    this.effectif = effectif
    return this
  }

  construis(): GroupeConstruit {
    const vivant = { creeLe: this.creeLe, archiveLe: null, corbeilleLe: null }
    const ids = Array.from({ length: this.effectif }, (_, rang) => `participant-${rang + 1}`)
    return {
      dispositif: {
        id: 'dispositif-1',
        nom: 'Bilans 2026',
        employeur: 'Val d’Aurelle',
        versant: 'FPT',
        ...vivant,
      },
      groupe: { id: 'groupe-1', dispositifId: 'dispositif-1', nom: this.nom, lieu: this.lieu, ...vivant },
      seances: calculeCalendrier(this.premiereDate, this.lieu).map((une) => ({
        id: `seance-${une.numero}`,
        groupeId: 'groupe-1',
        ...une,
      })),
      participants: ids.map((id, rang) => ({
        ...unNouveauParticipant(rang),
        id,
        creeLe: this.creeLe,
        corbeilleLe: null,
      })),
      participations: ids.map((id) => this.participation(id)),
    }
  }

  private participation(participantId: string): Participation {
    return {
      id: `participation-de-${participantId}`,
      participantId,
      groupeId: 'groupe-1',
      arriveeLe: this.creeLe,
      departLe: null,
      importId: null,
    }
  }
}
