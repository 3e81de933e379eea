/** Tableaux : en-tête redit en haut de page, rangs insécables, colonnes assez larges pour leurs mots. */
import type { Cellule } from '../../arbre'
import { aDesTitres, enGras, rangDeTete, type Tableau } from '../../rangs'
import { versFragments } from '../../texte'
import { type Atome, atome, type Cadre, espace, solidarise } from '../mise-en-page/atome'
import { coupeEnLignes, dessineLigne, type Ligne } from '../mise-en-page/lignes'
import { FILET, interligne, NOIR, REGLURE } from '../mise-en-page/style'
import type { Balise, Role } from '../plume'
import { type Colonnage, repartitColonnes } from './colonnes'
import { composeEtiquette } from './textes'

interface Rang {
  roles: Role[]
  cellules: Cellule[]
  /** Hauteur minimale, en mm. */
  plancher: number
  filet?: { epaisseur: number; gris: number }
}

export function composeTableau(tableau: Tableau, cadre: Cadre): Atome[] {
  const { rangs, total, lignesParRang = 0, legende, legendeCachee } = tableau
  const balise: Balise = { role: 'Table', parent: cadre.parent }
  const colonnes = repartitColonnes(tableau, cadre)
  const traits = { aEcrire: lignesParRang > 0, colonnes, cadre, balise }
  const entete = aDesTitres(tableau) ? composeRang(rangTitres(tableau), traits)[0] : undefined
  const corps = rangs.flatMap((cellules) => composeRang(rangCourant(cellules, lignesParRang * cadre.style.ligne), traits))
  const pied = total === undefined ? [] : composeRang(rangTotal(total), traits)
  const rappeles = [...corps, ...pied].map((a) => (entete === undefined ? a : { ...a, rappel: entete }))
  // Les deux premiers rangs se tiennent, les deux derniers aussi : pas de rang seul en bas ni en haut d'une page.
  const tenus = rappeles.map((a, rang) => (rang === 0 || rang === rappeles.length - 2 ? { ...a, colle: 2 as const } : a))
  const dernier = tenus.at(-1)
  const suite = dernier === undefined ? [] : [...tenus.slice(0, -1), { ...dernier, colle: 0 as const }]
  const titre = legendeCachee ? [] : composeEtiquette(legende, { ...cadre, parent: balise })
  const tete = entete === undefined ? titre : [...titre, { ...entete, colle: 2 as const }]
  return espace([...solidarise(tete, 2), ...suite], 3 * cadre.style.blanc, 3 * cadre.style.blanc)
}

function rangTitres({ colonnes }: Tableau): Rang {
  const cellules = colonnes.map(({ titre, nombre }): Cellule => ({ texte: enGras(titre), ...(nombre === true && { nombre }) }))
  return { roles: colonnes.map(() => 'TH'), cellules, plancher: 0, filet: { epaisseur: 0.4, gris: NOIR } }
}

function rangCourant(cellules: Cellule[], plancher: number): Rang {
  const tete = rangDeTete(cellules)
  return {
    roles: cellules.map((_, rang) => (rang === tete ? 'TH' : 'TD')),
    cellules: cellules.map((cellule, rang) => (rang === tete ? { ...cellule, texte: enGras(cellule.texte) } : cellule)),
    plancher,
    filet: { epaisseur: 0.25, gris: plancher > 0 ? REGLURE : FILET },
  }
}

function rangTotal(cellules: Cellule[]): Rang {
  const gras = cellules.map((cellule) => ({ ...cellule, texte: enGras(cellule.texte) }))
  return { roles: rangCourant(cellules, 0).roles, cellules: gras, plancher: 0 }
}

interface Traits {
  aEcrire: boolean
  colonnes: Colonnage[]
  cadre: Cadre
  balise: Balise
}

/** Un rang, ou plusieurs morceaux si une cellule est plus longue qu'une page. */
function composeRang({ roles, cellules, plancher, filet }: Rang, { aEcrire, colonnes, cadre, balise }: Traits): Atome[] {
  const { style, recense } = cadre
  const corps = style.courant
  const hauteurLigne = interligne(corps, 1.25)
  const marge = 0.85 * style.blanc
  const tr: Balise = { role: 'TR', parent: balise }
  const textes = colonnes.map(({ texte: { largeur } }, rang) => {
    const fragments = versFragments(cellules[rang]?.texte ?? '')
    return fragments.length === 0 ? [] : coupeEnLignes(fragments, { corps, largeur, recense })
  })
  const parPage = Math.max(1, Math.floor((cadre.hauteur * 0.8) / hauteurLigne))
  const lignes = Math.max(1, ...textes.map((texte) => texte.length))
  const dessineCellules = (premiere: number) => (plume: Parameters<Atome['dessine']>[0], y: number) => {
    textes.forEach((texte, rang) => {
      const colonne = colonnes[rang]
      if (colonne === undefined || texte.length === 0) return
      const x = (ligne: Ligne) => (cellules[rang]?.nombre === true ? colonne.texte.x + colonne.texte.largeur - ligne.largeur : colonne.texte.x)
      plume.bloc({ role: roles[rang] ?? 'TD', parent: tr }, () => {
        texte.slice(premiere, premiere + parPage).forEach((ligne, place) => {
          dessineLigne(plume, ligne, { x: x(ligne), y: y + marge + place * hauteurLigne, corps, hauteur: hauteurLigne })
        })
      })
    })
  }
  return Array.from({ length: Math.ceil(lignes / parPage) }, (_, bout) => {
    const premiere = bout * parPage
    const presentes = Math.min(parPage, lignes - premiere)
    const hauteur = Math.max(presentes * hauteurLigne + 2 * marge, Math.min(plancher, cadre.hauteur * 0.8))
    return atome(hauteur, (plume, y) => {
      dessineCellules(premiere)(plume, y)
      plume.ornement(() => {
        if (filet !== undefined) plume.trait([cadre.x, y + hauteur], [cadre.x + cadre.largeur, y + hauteur], filet)
        if (aEcrire) for (const { x } of colonnes.slice(1)) plume.trait([x, y], [x, y + hauteur], { epaisseur: 0.2, gris: FILET })
      })
    })
  })
}
