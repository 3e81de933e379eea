/** Jeux de cartes → planches à découper, et leur feuille d'accompagnement : corrigé, ou mots à cocher. */
import type { Carte, Jeu, Serie } from '../../domaine/cartes'
import type { ArbreDocument, CarteADecouper, Section } from '../arbre'
import { composeCorrige } from './corrige'
import { ditActivites, piedDe } from './mots-appuis'

export interface OptionsPlanches {
  grosCaracteres: boolean
  /** Imprime le dos après chaque planche, en miroir : recto verso, retourner sur le bord long. */
  verso: boolean
}

/** Deux colonnes de cartes ; en gros caractères, une seule. Hauteurs en mm. */
const GRILLES = {
  normale: { 8: { colonnes: 2, rangees: 4, hauteurMm: 55 }, 6: { colonnes: 2, rangees: 3, hauteurMm: 73 } },
  grosse: { 8: { colonnes: 1, rangees: 4, hauteurMm: 50 }, 6: { colonnes: 1, rangees: 2, hauteurMm: 100 } },
} as const

type Grille = (typeof GRILLES)['normale' | 'grosse'][6 | 8]

/** Une section par planche, et une par dos s'il est demandé et qu'une carte de la planche en a un. */
export function composePlanches(jeu: Jeu, { grosCaracteres, verso }: OptionsPlanches): ArbreDocument {
  const grille = GRILLES[grosCaracteres ? 'grosse' : 'normale'][jeu.parPage]
  const lots = decoupeEnLots(jeu.series.flatMap((serie) => tire(serie, jeu.numerotee)), grille.colonnes * grille.rangees)
  const sections = lots.flatMap((lot, rang): Section[] => {
    const nomme = { titre: `${jeu.titre}, planche ${rang + 1} sur ${lots.length}`, jeu, grille }
    const face = composeFace(nomme, 'recto', lot.map(({ recto }) => recto))
    const dos = lot.map((carte) => carte.dos)
    return verso && dos.some((carte) => carte.texte !== '') ? [face, composeFace(nomme, 'dos', enMiroir(dos, grille))] : [face]
  })
  return document(jeu, sections, grosCaracteres)
}

/** Ce qui va avec le jeu : le corrigé de l'intervenant, ou la feuille à cocher. `null` s'il n'y a ni l'un ni l'autre. */
export function composeFeuilleDuJeu(jeu: Jeu, grosCaracteres: boolean): ArbreDocument | null {
  const sections = composeCorrige(jeu)
  return sections.length === 0 ? null : document(jeu, sections, grosCaracteres)
}

function document({ titre }: Jeu, sections: Section[], grosCaracteres: boolean): ArbreDocument {
  return { titre, langue: 'fr', pied: piedDe(titre), grosCaracteres, sections }
}

interface Faces {
  recto: CarteADecouper
  dos: CarteADecouper
}

/** Chaque série sort entière avant de recommencer : une planche de huit cartes météo est un jeu complet. */
function tire({ cartes, exemplaires, repere = '' }: Serie, numerotee: boolean): Faces[] {
  const faces = cartes.map((carte, rang): Faces => composeFaces(carte, numerotee ? `${repere} ${rang + 1}`.trim() : repere))
  return Array.from({ length: exemplaires }, () => faces).flat()
}

function composeFaces({ mot, texte, verso, aEcrire = [], dessin }: Carte, repere: string): Faces {
  return {
    recto: { repere, mot, texte, aEcrire, ...(dessin && { dessin }) },
    dos: verso === undefined ? VIDE : { repere: mot, mot: '', texte: verso, aEcrire: [] },
  }
}

const VIDE: CarteADecouper = { repere: '', mot: '', texte: '', aEcrire: [] }

function decoupeEnLots<T>(elements: readonly T[], taille: number): T[][] {
  return Array.from({ length: Math.ceil(elements.length / taille) }, (_, rang) => elements.slice(rang * taille, (rang + 1) * taille))
}

/** Retournée sur son bord long, la feuille montre la colonne de gauche à droite. */
function enMiroir(cartes: readonly CarteADecouper[], { colonnes }: Grille): CarteADecouper[] {
  return decoupeEnLots(cartes, colonnes).flatMap((rangee) => {
    const places = Array.from({ length: colonnes }, (_, rang) => rangee[rang] ?? VIDE)
    return places.toReversed()
  })
}

function composeFace({ titre, jeu, grille }: { titre: string; jeu: Jeu; grille: Grille }, face: 'recto' | 'dos', cartes: CarteADecouper[]): Section {
  return {
    format: 'A4-portrait',
    repere: face === 'dos' ? 'Cartes, dos' : 'Cartes',
    contexte: ditActivites(jeu.activites),
    proprietaire: jeu.destinataire,
    blocs: [
      { type: 'titre', niveau: 1, texte: titre },
      { type: 'planche', colonnes: grille.colonnes, hauteurMm: grille.hauteurMm, cartes },
    ],
  }
}
