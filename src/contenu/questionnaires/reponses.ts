import type { ChampFiche } from '../../domaine/methode'

/** Les cinq niveaux d'une réponse, du plus bas au plus haut ; « sans avis » n'en est pas un. */
export const NIVEAUX = ['pas du tout', 'plutôt pas', 'en partie', 'plutôt oui', 'tout à fait'] as const

export const SANS_AVIS = 'sans avis'

/** Une ligne par affirmation, une case par niveau : une croix suffit. */
export function composeReponses(etiquette: string, affirmations: readonly string[]): ChampFiche {
  return {
    type: 'tableau',
    id: 'affirmations',
    etiquette,
    colonnes: [
      { titre: 'Affirmation', part: 5.5 },
      ...[...NIVEAUX, SANS_AVIS].map((titre) => ({ titre, part: 1.35 })),
    ],
    rangs: affirmations.map((affirmation, rang) => `${rang + 1}. ${affirmation}`),
    lignesParRang: 1.5,
  }
}

/** L'exemple : le rang de la case cochée pour chaque affirmation, 6 pour « sans avis », 0 si la ligne reste vide. */
export const cochees = (rangs: readonly number[]): string[][] =>
  rangs.map((coche) => [...NIVEAUX, SANS_AVIS].map((_, rang) => (rang + 1 === coche ? 'x' : '')))
