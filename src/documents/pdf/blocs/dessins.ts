/** Figures, cartes à découper. */
import type { Bloc } from '../../arbre'
import { type Croquis, croque, type Trace } from '../../dessins'
import type { Carte } from '../../rangs'
import { type Atome, atome, type Cadre, espace, hauteurDe } from '../mise-en-page/atome'
import { FILET } from '../mise-en-page/style'
import { jamais } from '../../../domaine/jamais'
import { mesure } from '../police/jeu'
import type { Plume } from '../plume'
import { descend } from './colonnes-texte'
import { composeEtiquette, composeTexte } from './textes'

type Figure = Extract<Bloc, { type: 'figure' }>

export function composeFigure({ dessin, alternative }: Figure, { x, largeur, hauteur, style, parent }: Cadre): Atome[] {
  const croquis = croque(dessin, { largeur, hauteur, echelle: style.echelle, ligne: style.ligne })
  const trace: Atome['dessine'] = (plume, y) => plume.bloc({ role: 'Figure', parent, alternative }, () => dessineCroquis(plume, croquis, [x, y], style.courant))
  return espace([atome(croquis.hauteur, trace)], 2 * style.blanc, 2.5 * style.blanc)
}

/** `corps` : celui des mots du dessin, en points. */
export function dessineCroquis(plume: Plume, { traces }: Croquis, [x, y]: readonly [number, number], corps: number): void {
  for (const trace of traces) dessineTrace(plume, trace, [x, y], corps)
}

function dessineTrace(plume: Plume, trace: Trace, [x, y]: readonly [number, number], corps: number): void {
  switch (trace.type) {
    case 'trait':
      return plume.trait([x + trace.x1, y + trace.y1], [x + trace.x2, y + trace.y2], trace)
    case 'rectangle':
      return plume.rectangle([x + trace.x, y + trace.y], trace.largeur, trace.hauteur, trace)
    case 'contour':
      return plume.contour(trace.points.map(([px, py]) => [x + px, y + py] as const), trace)
    case 'texte': {
      const piece = { texte: trace.texte, graisse: trace.gras ? ('gras' as const) : ('normal' as const) }
      const recul = { debut: 0, milieu: 0.5, fin: 1 }[trace.ancre] * mesure([piece], corps)
      return plume.texte(x + trace.x - recul, y + trace.y, { ...piece, corps })
    }
    default:
      return jamais(trace)
  }
}

const MARGE = 5

/** Cartes à découper : de même hauteur dans une rangée, filet tireté. */
export function composeCartes(cartes: readonly Carte[], cadre: Cadre): Atome[] {
  const { style, x, largeur } = cadre
  const parRangee = Math.max(1, Math.floor(largeur / (80 * style.echelle)))
  const colonne = largeur / parRangee
  return Array.from({ length: Math.ceil(cartes.length / parRangee) }, (_, rang) => {
    const rangee = cartes.slice(rang * parRangee, (rang + 1) * parRangee).map((carte, place) => {
      const gauche = x + place * colonne
      const dedans = { ...cadre, x: gauche + MARGE, largeur: colonne - 2 * MARGE }
      return { gauche, mots: [...composeEtiquette(carte.titre, dedans), ...espace(composeTexte(carte.texte, dedans, 'P'), style.blanc, 0)] }
    })
    const hauteur = Math.min(cadre.hauteur, Math.max(30 * style.echelle, ...rangee.map(({ mots }) => hauteurDe(mots) + 2 * MARGE)))
    return atome(hauteur, (plume, y) => {
      for (const { gauche, mots } of rangee) {
        plume.ornement(() => plume.rectangle([gauche + 0.2, y + 0.2], colonne - 0.4, hauteur - 0.4, { epaisseur: 0.3, gris: FILET, tirets: [1.5, 1.2] }))
        descend(mots, plume, y + MARGE)
      }
    })
  })
}
