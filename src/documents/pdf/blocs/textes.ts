/** Titres, paragraphes, listes, répliques. */
import type { Bloc, Fragment, Texte } from '../../arbre'
import { prepareTexte, versFragments, versSouffles } from '../../texte'
import { type Atome, atome, type Cadre, espace, solidarise } from '../mise-en-page/atome'
import { coupeAuSouffle, coupeEnLignes, dessineLigne, type Ligne } from '../mise-en-page/lignes'
import { DOUX, interligne, ligneDeBase, NOIR } from '../mise-en-page/style'
import { mesure } from '../police/jeu'
import type { Balise, Role } from '../plume'

type De<T extends Bloc['type']> = Extract<Bloc, { type: T }>

interface Corps {
  balise: Balise
  corps: number
  gris?: number
  facteur?: number
}

/** Une ligne par atome ; ni veuve ni orpheline. */
export function poseLignes(lignes: readonly Ligne[], { x }: Pick<Cadre, 'x'>, { balise, corps, gris = NOIR, facteur }: Corps): Atome[] {
  const hauteur = interligne(corps, facteur)
  return lignes.map((ligne, rang) =>
    atome(hauteur, (plume, y) => plume.bloc(balise, () => dessineLigne(plume, ligne, { x, y, corps, hauteur, gris })), {
      colle: rang === 0 || rang === lignes.length - 2 ? (rang === lignes.length - 1 ? 0 : 2) : 0,
    }),
  )
}

/** Un texte courant dans un cadre, sans blanc autour. */
export function composeTexte(texte: Texte | Fragment[], cadre: Cadre, role: Role, { gris = NOIR, corps = cadre.style.courant } = {}): Atome[] {
  const lignes = coupeEnLignes(versFragments(texte), { corps, largeur: cadre.largeur, recense: cadre.recense })
  return poseLignes(lignes, cadre, { balise: { role, parent: cadre.parent }, corps, gris })
}

export function composeTitre({ niveau, texte }: De<'titre'>, cadre: Cadre): Atome[] {
  const { style } = cadre
  const corps = style.titres[niveau]
  const lignes = coupeEnLignes([{ texte: prepareTexte(texte), gras: true }], { corps, largeur: cadre.largeur, recense: cadre.recense })
  const atomes = poseLignes(lignes, cadre, { balise: { role: `H${niveau}`, parent: cadre.parent }, corps, facteur: niveau === 1 ? 1.12 : 1.25 })
  const avant = { 1: 4, 2: 4.6, 3: 3.4 }[niveau] * style.blanc
  return espace(atomes.map((a) => ({ ...a, colle: 2 as const })), avant, (niveau === 1 ? 1.6 : 1) * style.blanc)
}

export function composeParagraphe({ texte, style: ton }: De<'paragraphe'>, cadre: Cadre): Atome[] {
  const { blanc } = cadre.style
  const atomes = composeTexte(texte, cadre, 'P', { gris: ton === 'petit' ? DOUX : NOIR })
  return espace(atomes, (ton === 'petit' ? 4 : 1) * blanc, 2 * blanc)
}

export function composeListe({ points, ordonnee }: De<'liste'>, cadre: Cadre): Atome[] {
  const { style } = cadre
  const liste: Balise = { role: 'L', parent: cadre.parent }
  const retrait = (ordonnee ? (points.length > 9 ? 8.5 : 6.5) : 5) * style.echelle
  const atomes = points.flatMap((point, rang) => {
    const li: Balise = { role: 'LI', parent: liste }
    const [tete, ...suite] = composeTexte(point, { ...cadre, x: cadre.x + retrait, largeur: cadre.largeur - retrait, parent: li }, 'LBody')
    if (tete === undefined) return []
    return espace([{ ...tete, dessine: avecPuce(tete, cadre, ordonnee ? { numero: rang + 1, li } : null) }, ...suite], 0.3 * style.blanc, 0.3 * style.blanc)
  })
  return espace(atomes, style.blanc, 2 * style.blanc)
}

function avecPuce(tete: Atome, { x, style }: Cadre, ordre: { numero: number; li: Balise } | null): Atome['dessine'] {
  return (plume, y) => {
    const base = y + ligneDeBase(style.courant, tete.hauteur)
    const milieu = base - 0.9 * style.courant * 0.1
    if (ordre === null) plume.ornement(() => plume.trait([x, milieu], [x + 2.2 * style.echelle, milieu], { epaisseur: 0.4 }))
    else plume.bloc({ role: 'Lbl', parent: ordre.li }, () => plume.texte(x, base, { texte: `${ordre.numero}.`, graisse: 'normal', corps: style.courant }))
    tete.dessine(plume, y)
  }
}

const GUILLEMET = '«\u00A0'

/** Ce qui se dit : en romaine, une phrase par alinéa, guillemet pendu dans la marge. Réunie si la page le permet. */
export function composeReplique({ texte, moment, suivie }: De<'replique'>, cadre: Cadre): Atome[] {
  const { style } = cadre
  const balise: Balise = { role: 'BlockQuote', parent: cadre.parent }
  const quand = moment === undefined ? [] : composeTexte(moment, { ...cadre, parent: balise }, 'P', { gris: DOUX })
  const ensemble = solidarise([...quand.map((a) => ({ ...a, colle: 2 as const })), ...composePhrases(versSouffles(texte, suivie), cadre, balise)], 1)
  return espace(ensemble, 2.5 * style.blanc, 3 * style.blanc)
}

function composePhrases(phrases: readonly string[][], { x, largeur, style, recense }: Cadre, balise: Balise): Atome[] {
  const corps = style.voix
  const pendu = mesure([{ texte: GUILLEMET, graisse: 'voix' }], corps)
  return phrases.flatMap((souffles, rang) => {
    const lignes = coupeAuSouffle(souffles, { corps, largeur, graisse: 'voix', recense })
    if (rang === 0) lignes[0]?.pieces.unshift({ texte: GUILLEMET, graisse: 'voix', x: -pendu })
    return espace(poseLignes(lignes, { x }, { balise, corps, facteur: 1.34 }), 1.2 * style.blanc, 0)
  })
}

/** Une étiquette en gras, collée à ce qu'elle nomme. */
export function composeEtiquette(texte: string, cadre: Cadre): Atome[] {
  const fragments = [{ texte: prepareTexte(texte), gras: true }]
  if (fragments[0]?.texte.trim() === '') return []
  return composeTexte(fragments, cadre, 'P').map((a) => ({ ...a, colle: 2 as const }))
}
