/** Tête et pied des pages : le jalon, le repère, le contexte, à qui est la feuille ; puis le pied et « page x / y ». */
import type { ArbreDocument, Section } from '../arbre'
import { MARQUE } from '../dessins/marque'
import { FEUILLES } from '../feuille'
import { MENTIONS } from '../proprietaire'
import { prepareTexte } from '../texte'
import { descend } from './blocs/colonnes-texte'
import { dessineCroquis } from './blocs/dessins'
import { composeTexte } from './blocs/textes'
import { type Atome, atome, type Cadre, espace, hauteurDe } from './mise-en-page/atome'
import { coupeEnLignes, dessineLigne } from './mise-en-page/lignes'
import { DOUX, interligne, ligneDeBase, NOIR, type Style } from './mise-en-page/style'
import { mesure } from './police/jeu'
import type { Plume, Point } from './plume'

const ECART = 6

/** L'en-tête d'une section. Trop étroite, la feuille met le contexte, puis la mention, à la ligne. */
export function composeEntete({ repere, contexte, proprietaire }: Pick<Section, 'repere' | 'contexte' | 'proprietaire'>, cadre: Cadre): Atome {
  const { style, x, largeur } = cadre
  const rangee = MARQUE.hauteur
  const mots = { repere: prepareTexte(repere), contexte: prepareTexte(contexte) }
  const large = (texte: string, graisse: 'normal' | 'gras') => (texte === '' ? 0 : mesure([{ texte, graisse }], style.courant))
  const gauche = MARQUE.largeur + 2.5 + large(mots.repere, 'gras')
  const mention = largeurMention(proprietaire, style)
  const centre = large(mots.contexte, 'normal')
  const tient = centre > 0 && gauche + centre + mention + 2 * ECART <= largeur
  const mentionDessous = gauche + mention + ECART > largeur
  const suite = tient || centre === 0 ? [] : composeTexte(contexte, cadre, 'P')
  const dessous = espace(suite, 1.5, 0)
  const hauteur = rangee + (mentionDessous ? hauteurMention(style) + 1.5 : 0) + hauteurDe(dessous) + (dessous.length > 0 ? 1.5 : 0) + 2.5
  const bloc = { role: 'P' as const, parent: cadre.parent }
  return atome(hauteur, (plume, y) => {
    const pied = y + rangee
    plume.ornement(() => dessineCroquis(plume, MARQUE, [x, y], style.courant))
    const base = y + ligneDeBase(style.courant, rangee)
    plume.bloc(bloc, () => plume.texte(x + MARQUE.largeur + 2.5, base, { texte: mots.repere, graisse: 'gras', corps: style.courant }))
    if (tient) {
      const milieu = Math.min(Math.max(x + (largeur - centre) / 2, x + gauche + ECART), x + largeur - mention - ECART - centre)
      plume.bloc(bloc, () => plume.texte(milieu, base, { texte: mots.contexte, graisse: 'normal', corps: style.courant }))
    }
    if (!tient) descend(dessous, plume, pied + 1.5)
    const sous = pied + (mentionDessous ? hauteurDe(dessous) + 1.5 : 0)
    const place: Point = mentionDessous ? [x, sous] : [x + largeur - mention, y + (rangee - hauteurMention(style)) / 2]
    plume.bloc(bloc, () => dessineMention(plume, proprietaire, place, style))
    plume.ornement(() => plume.trait([x, y + hauteur], [x + largeur, y + hauteur], { epaisseur: 0.6, gris: NOIR }))
  })
}

function hauteurMention(style: Style): number {
  return interligne(style.courant, 1.3) + 1.6
}

function largeurMention(proprietaire: Section['proprietaire'], { courant }: Style): number {
  const { mots, signe } = MENTIONS[proprietaire]
  return 2 + signe.largeur + 1.5 + mesure([{ texte: mots, graisse: 'gras' }], courant) + 2
}

function dessineMention(plume: Plume, proprietaire: Section['proprietaire'], [x, y]: Point, style: Style): void {
  const { mots, signe, filet } = MENTIONS[proprietaire]
  const hauteur = hauteurMention(style)
  plume.ornement(() => {
    const tirets = filet === 'tirete' ? [1.2, 0.9] : []
    if (filet !== 'aucun') plume.rectangle([x + 0.2, y], largeurMention(proprietaire, style) - 0.4, hauteur, { epaisseur: 0.35, tirets })
    dessineCroquis(plume, signe, [x + 2, y + (hauteur - signe.hauteur) / 2], style.courant)
  })
  plume.texte(x + 3.5 + signe.largeur, y + ligneDeBase(style.courant, hauteur), { texte: mots, graisse: 'gras', corps: style.courant })
}

/** Pied d'une page : à gauche le document, sur deux lignes s'il le faut ; à droite « page x / y ». */
export function dessinePied(plume: Plume, { pied }: Pick<ArbreDocument, 'pied'>, { page, pages, format, style, recense }: {
  page: number
  pages: number
  format: Section['format']
  style: Style
  recense: Cadre['recense']
}): void {
  const feuille = FEUILLES[format]
  const corps = style.pied
  const hauteur = interligne(corps, 1.2)
  const numero = { texte: `page ${page} / ${pages}`, graisse: 'normal' as const }
  const droite = mesure([numero], corps)
  const largeur = feuille.largeur - feuille.gauche - feuille.droite - droite - ECART
  const lignes = coupeEnLignes([{ texte: prepareTexte(pied) }], { corps, largeur, recense }).slice(0, 2)
  const y = feuille.hauteur - 13.5
  plume.ornement(() => {
    lignes.forEach((ligne, rang) => dessineLigne(plume, ligne, { x: feuille.gauche, y: y + rang * hauteur, corps, hauteur, gris: DOUX }))
    plume.texte(feuille.largeur - feuille.droite - droite, y + ligneDeBase(corps, hauteur), { ...numero, corps, gris: DOUX })
  })
}
