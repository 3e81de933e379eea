/** Couples mot / valeur, sur une ou deux colonnes ; une valeur vide laisse une ligne à remplir. */
import type { Bloc } from '../../arbre'
import { estVide, prepareTexte } from '../../texte'
import { type Atome, atome, type Cadre, espace, hauteurDe } from '../mise-en-page/atome'
import { DOUX, REGLURE } from '../mise-en-page/style'
import { mesure } from '../police/jeu'
import type { Balise } from '../plume'
import { coteACote, descend } from './colonnes-texte'
import { composeTexte } from './textes'

type Definitions = Extract<Bloc, { type: 'definitions' }>
type Couple = Definitions['couples'][number]

export function composeDefinitions({ couples, colonnes }: Definitions, cadre: Cadre): Atome[] {
  const { blanc } = cadre.style
  if (colonnes === 1) return espace(composeColonne(couples, cadre), blanc, 2 * blanc)
  const milieu = Math.ceil(couples.length / 2)
  const moities = [couples.slice(0, milieu), couples.slice(milieu)].filter((moitie) => moitie.length > 0)
  return espace(coteACote(moities.map((moitie) => (colonne: Cadre) => composeColonne(moitie, colonne)), cadre), blanc, 2 * blanc)
}

function composeColonne(couples: readonly Couple[], cadre: Cadre): Atome[] {
  const { style, largeur } = cadre
  const mots = couples.map(([mot]) => mesure([{ texte: prepareTexte(mot), graisse: 'normal' }], style.courant))
  const retrait = Math.min(Math.max(0, ...mots) + 3, largeur * 0.45)
  return couples.flatMap((couple) => composeCouple(couple, cadre, retrait))
}

/** Le mot se tient en face de la première ligne de sa valeur. */
function composeCouple([mot, valeur]: Couple, cadre: Cadre, retrait: number): Atome[] {
  const { style, x, largeur } = cadre
  const parent: Balise = { role: 'Div', parent: cadre.parent }
  const gauche = composeTexte(mot, { ...cadre, largeur: retrait - 2, parent }, 'P', { gris: DOUX })
  const haut = hauteurDe(gauche)
  const avant = 0.4 * style.blanc
  if (estVide(valeur)) return [atome(Math.max(haut, style.ligne), aRemplir(gauche, cadre, retrait), { avant })]
  const droite = composeTexte([{ texte: valeur, gras: true }], { ...cadre, x: x + retrait, largeur: largeur - retrait, parent }, 'P')
  const [premiere, ...suite] = droite
  if (premiere === undefined || hauteurDe(droite) < haut) return [atome(haut, enFace(gauche, droite), { avant })]
  return espace([{ ...premiere, dessine: enFace(gauche, [premiere]) }, ...suite], avant, 0)
}

function enFace(gauche: readonly Atome[], droite: readonly Atome[]): Atome['dessine'] {
  return (plume, y) => {
    descend(gauche, plume, y)
    descend(droite, plume, y)
  }
}

/** Le mot au bas de la ligne d'écriture, et le filet où poser le stylo. */
function aRemplir(gauche: readonly Atome[], { x, largeur, style }: Cadre, retrait: number): Atome['dessine'] {
  const hauteur = Math.max(hauteurDe(gauche), style.ligne)
  return (plume, y) => {
    const filet = y + hauteur - 0.4
    descend(gauche, plume, Math.max(y, filet - hauteurDe(gauche)))
    plume.ornement(() => plume.trait([x + retrait, filet], [x + largeur, filet], { gris: REGLURE }))
  }
}
