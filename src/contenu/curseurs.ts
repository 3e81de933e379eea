import type { ChampFiche } from '../domaine/methode'

/** Les huit curseurs, du départ (P4), de l'arrivée (T1) et du questionnaire à chaud : une seule source, jamais recopiée. */
export const CURSEURS = {
  type: 'curseurs',
  id: 'curseurs',
  min: 0,
  max: 10,
  bornes: ['pas du tout', 'tout à fait'],
  etiquettes: [
    'Je sais nommer mes compétences',
    'Je connais ce qui me motive',
    'Je sais où je veux aller',
    'Je connais les métiers possibles',
    'Je connais les dispositifs et mes interlocuteurs',
    'Je sais parler de mon parcours',
    "Je me sens capable d'agir",
    'Je me sens soutenu',
  ],
} satisfies ChampFiche
