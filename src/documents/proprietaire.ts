/** À qui est la feuille : un mot, un signe, un filet. Plein pour l'agent, tireté pour l'employeur. */
import type { Proprietaire } from './arbre'
import type { Croquis } from './dessins'
import { GROUPE, MAISON, PERSONNE } from './dessins/marque'

export interface Mention {
  mots: string
  signe: Croquis
  filet: 'plein' | 'tirete' | 'aucun'
}

export const MENTIONS: Record<Proprietaire, Mention> = {
  agent: { mots: 'Vous êtes seul propriétaire', signe: PERSONNE, filet: 'plein' },
  employeur: { mots: 'L’employeur peut recevoir ce document', signe: MAISON, filet: 'tirete' },
  groupe: { mots: 'Ce document est au groupe', signe: GROUPE, filet: 'aucun' },
  intervenant: { mots: 'Ce document reste à l’intervenant', signe: PERSONNE, filet: 'aucun' },
}
