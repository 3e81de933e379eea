/** La ligne de parcours : un cadre à remplir, une ligne jalonnée au milieu, une flèche vers aujourd'hui. */
import type { Dessin } from '../arbre'
import { prepareTexte } from '../texte'
import type { Croquis, Place, Trace } from './croquis'

type Parcours = Extract<Dessin, { type: 'parcours' }>

const BANDE = 1.6
const FLECHE = 5

/** `lignes` : hauteur libre de chaque côté de la ligne, en lignes d'écriture ; réduite si la page est plus petite. */
export function croqueParcours({ dessus, dessous, debut, fin, reperes, lignes }: Parcours, { largeur, hauteur, echelle, ligne }: Place): Croquis {
  const totale = Math.min(hauteur, 2 * lignes * ligne + BANDE)
  const axe = totale / 2
  const bout = largeur - 3
  const mot = (texte: string, x: number, y: number, reste: { ancre?: 'debut' | 'fin'; gras?: boolean }): Trace => ({
    type: 'texte', x, y, texte: prepareTexte(texte), ancre: 'debut', gras: false, ...reste,
  })
  return {
    largeur,
    hauteur: totale,
    traces: [
      { type: 'rectangle', x: 0.15, y: 0.15, largeur: largeur - 0.3, hauteur: totale - 0.3, epaisseur: 0.3, plein: false },
      ...ligneJalonnee(axe, bout - FLECHE, reperes),
      { type: 'contour', points: [[bout - FLECHE, axe - 1.8], [bout, axe], [bout - FLECHE, axe + 1.8]], epaisseur: 0, plein: true },
      mot(dessus, 3, 5.6 * echelle, { gras: true }),
      mot(debut, 3, axe + 6 * echelle, {}),
      mot(fin, largeur - 3, axe + 6 * echelle, { ancre: 'fin' }),
      mot(dessous, 3, totale - 3, { gras: true }),
    ],
  }
}

/** `reperes` repères sans date, à intervalles égaux ; les bandes alternent de l'un à l'autre. */
function ligneJalonnee(axe: number, fin: number, reperes: number): Trace[] {
  const pas = fin / (reperes + 1)
  const cadre = { type: 'rectangle', y: axe - BANDE / 2, hauteur: BANDE } as const
  const bandes = Array.from({ length: reperes + 1 }, (_, rang) => rang).filter((rang) => rang % 2 === 0)
  return [
    ...bandes.map((rang): Trace => ({ ...cadre, x: rang * pas, largeur: pas, epaisseur: 0, plein: true })),
    { ...cadre, x: 0, largeur: fin, epaisseur: 0.25, plein: false },
    ...Array.from({ length: reperes }, (_, rang): Trace => {
      const x = (rang + 1) * pas
      return { type: 'trait', x1: x, y1: axe - 2.2, x2: x, y2: axe + 2.2, epaisseur: 0.4 }
    }),
  ]
}
