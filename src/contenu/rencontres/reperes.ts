import type { RepereRencontre } from '../../domaine/rencontres'

/**
 * Ce qu'il faut des réunions et entretiens pour les annoncer, sans leurs textes.
 * Recopié à la main : `test/contenu/rencontres.test.ts` refuse tout écart.
 */
export const REPERES_RENCONTRES: readonly RepereRencontre[] = [
  {
    cle: 'information',
    titre: "Réunion d'information",
    titreCourt: 'Information',
    quand: 'avant la séance 1',
    aDeux: false,
    facultative: false,
    dureeMinutes: 60,
  },
  {
    cle: 'entretien-lancement',
    titre: 'Entretien de lancement',
    titreCourt: 'Lancement',
    quand: 'avant la séance 1',
    aDeux: true,
    facultative: true,
    dureeMinutes: 45,
  },
  {
    cle: 'entretien-intermediaire',
    titre: 'Entretien intermédiaire',
    titreCourt: 'Intermédiaire',
    quand: 'entre les séances 4 et 5',
    aDeux: true,
    facultative: false,
    dureeMinutes: 60,
  },
  {
    cle: 'entretien-conclusion',
    titre: 'Entretien de conclusion',
    titreCourt: 'Conclusion',
    quand: 'dans les trois semaines après la séance 6',
    aDeux: true,
    facultative: false,
    dureeMinutes: 60,
  },
]
