import type { Dispositif, Groupe, Intervenant } from '../../domaine/enregistrements'
import { AGENTS, type AgentExemple } from './agents'

export type { AgentExemple }

/** Les données de la démonstration : personnes, lieux et employeur inventés. Ni identifiant, ni date. */
export interface Exemple {
  intervenant: Intervenant
  dispositif: Pick<Dispositif, 'nom' | 'employeur' | 'versant'>
  groupe: Pick<Groupe, 'nom' | 'lieu'>
  calendrier: {
    /** Jour de la première séance : 1 lundi … 7 dimanche. */
    jourSemaine: number
    heure: string
    /** Par séance, dans l'ordre : jours écoulés depuis la première. */
    ecartsJours: number[]
  }
  participants: AgentExemple[]
}

export const EXEMPLE: Exemple = {
  intervenant: { nom: 'Claire Monestier', qualite: 'Conseil en évolution professionnelle' },
  dispositif: {
    nom: 'Bilans de parcours professionnel, première édition',
    employeur: 'Communauté de communes du Val d’Aurelle',
    versant: 'FPT',
  },
  groupe: { nom: 'Groupe du jeudi', lieu: 'Salle Pergaud' },
  // Deux semaines entre deux séances, trois avant la cinquième (temps d'enquête), trois mois avant le suivi.
  calendrier: { jourSemaine: 4, heure: '09:00', ecartsJours: [0, 14, 28, 42, 63, 77, 168] },
  participants: AGENTS,
}
