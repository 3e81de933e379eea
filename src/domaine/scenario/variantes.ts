/** Les cinq variantes du programme, prêtes à choisir : des suites de retouches. Source : dossier métier, § 6. */
import type { Retouche } from './retouche'
import type { SeanceScenario } from './scenario'
import { aDistance } from './variantes/a-distance'
import { court } from './variantes/court'
import { interCollectivites } from './variantes/inter-collectivites'
import { petitGroupe } from './variantes/petit-groupe'
import { peuDEcrit } from './variantes/peu-d-ecrit'

export type Variante = 'court' | 'peu-d-ecrit' | 'a-distance' | 'petit-groupe' | 'inter-collectivites'

interface Definition {
  titre: string
  /** Ce que la variante change, avant de la choisir. */
  phrase: string
  retouches: (seances: readonly SeanceScenario[]) => Retouche[]
}

const DEFINITIONS: Record<Variante, Definition> = {
  court: {
    titre: 'Court, cinq séances',
    phrase: 'Les séances 2 et 3 se réunissent en une journée de 6 h, repas à part. A2.2 et A3.5 sont retirées.',
    retouches: court,
  },
  'peu-d-ecrit': {
    titre: 'Catégorie C, peu d’écrit',
    phrase: 'Les fiches P5, P7 et P8 se font à deux, l’un dicte et l’autre écrit. La lettre d’A6.6 peut se dire.',
    retouches: peuDEcrit,
  },
  'a-distance': {
    titre: 'À distance',
    phrase: 'Chaque séance se tient en deux moments de 1 h 45 au plus. A1.2 et A2.4 passent en salons, rien n’est enregistré.',
    retouches: aDistance,
  },
  'petit-groupe': {
    titre: 'Petit groupe, 5 ou 6 personnes',
    phrase: 'Les sous-groupes sont de 2 ou 3. Le temps gagné sur les tours va au retour collectif.',
    retouches: petitGroupe,
  },
  'inter-collectivites': {
    titre: 'Inter-collectivités',
    phrase: 'En séance 4, chacun présente son employeur pendant 20 min, gagnées sur trois activités.',
    retouches: interCollectivites,
  },
}

export const VARIANTES = Object.keys(DEFINITIONS) as Variante[] // les clés de la table, dans l'ordre où elles sont écrites

export const titreVariante = (variante: Variante): string => DEFINITIONS[variante].titre
export const phraseVariante = (variante: Variante): string => DEFINITIONS[variante].phrase

/** La variante en une seule retouche, qui s'annule d'un geste. Elle s'applique au programme intégré, tel quel. */
export const retoucheDeVariante = (variante: Variante, seances: readonly SeanceScenario[]): Retouche => ({
  type: 'suite',
  nom: `Variante « ${DEFINITIONS[variante].titre} »`,
  retouches: DEFINITIONS[variante].retouches(seances),
})
