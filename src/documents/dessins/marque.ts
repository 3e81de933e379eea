/** Les signes de l'en-tête : le jalon, et à qui est la feuille. Au trait, en mm, coin haut gauche en (0, 0). */
import type { Croquis, Trace } from './croquis'

type Points = readonly (readonly [number, number])[]

const trace = (points: Points, epaisseur: number, plein = false): Trace => ({ type: 'contour', points, epaisseur, plein })

/** Le piquet de géomètre, bandes alternées. */
export const MARQUE: Croquis = {
  largeur: 2.4,
  hauteur: 9.6,
  traces: [
    { type: 'rectangle', x: 0.3, y: 2.1, largeur: 1.8, hauteur: 1.8, epaisseur: 0, plein: true },
    { type: 'rectangle', x: 0.3, y: 5.7, largeur: 1.8, hauteur: 1.8, epaisseur: 0, plein: true },
    trace([[0.3, 0.3], [2.1, 0.3], [2.1, 7.5], [1.2, 9.3], [0.3, 7.5], [0.3, 0.3]], 0.45),
  ],
}

/** Arc de cercle en segments assez courts pour paraître rond à l'impression. */
function arc(cx: number, cy: number, rayon: number, debut: number, fin: number): Points {
  return Array.from({ length: 25 }, (_, rang) => {
    const angle = ((debut + ((fin - debut) * rang) / 24) * Math.PI) / 180
    return [cx + rayon * Math.cos(angle), cy + rayon * Math.sin(angle)] as const
  })
}

/** Une personne : la feuille est à elle. */
export const PERSONNE: Croquis = {
  largeur: 4.5,
  hauteur: 4.5,
  traces: [trace(arc(2.25, 1.5, 0.75, 0, 360), 0.3), trace([...arc(2.25, 3.9, 1.4, 180, 360)], 0.3)],
}

/** Une maison commune : l'employeur peut la recevoir. */
export const MAISON: Croquis = {
  largeur: 4.5,
  hauteur: 4.5,
  traces: [
    trace([[0.75, 3.85], [0.75, 1.7], [2.25, 0.65], [3.75, 1.7], [3.75, 3.85], [0.75, 3.85]], 0.3),
    trace([[1.8, 3.85], [1.8, 2.7], [2.7, 2.7], [2.7, 3.85]], 0.3),
  ],
}

/** Des personnes : la feuille est au groupe. */
export const GROUPE: Croquis = {
  largeur: 4.5,
  hauteur: 4.5,
  traces: [
    trace(arc(1.45, 1.6, 0.6, 0, 360), 0.3),
    trace(arc(1.45, 3.8, 1.15, 180, 360), 0.3),
    trace(arc(3.2, 1.6, 0.6, 0, 360), 0.3),
    trace(arc(3.2, 3.8, 1.15, 232, 360), 0.3),
  ],
}
