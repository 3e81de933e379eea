import type { DessinDeCarte } from '../../domaine/cartes'

type Point = [number, number]
type Trait = DessinDeCarte['traits'][number]

/** Un arc de cercle, du premier angle au second, en degrés ; 0 à droite, 90 en bas. */
function arc([x, y]: Point, rayon: number, [de, a]: [number, number], hauteur = rayon): Point[] {
  const pas = Math.max(6, Math.round(Math.abs(a - de) / 10))
  return Array.from({ length: pas + 1 }, (_, rang) => {
    const angle = ((de + ((a - de) * rang) / pas) * Math.PI) / 180
    return [arrondi(x + rayon * Math.cos(angle)), arrondi(y + hauteur * Math.sin(angle))]
  })
}

const arrondi = (nombre: number): number => Math.round(nombre * 10) / 10
const ligne = (...points: Point[]): Trait => ({ points })

/** Des rayons autour d'un soleil, d'un angle à l'autre. */
const rayons = ([x, y]: Point, [pres, loin]: [number, number], angles: number[]): Trait[] =>
  angles.map((angle) => ligne(...[pres, loin].map((r): Point => arc([x, y], r, [angle, angle])[0] ?? [x, y])))

/** Un nuage : trois bosses et une base plate. */
const nuage = ([x, y]: Point, k: number): Trait => {
  const tour: Point[] = [
    ...arc([x - 24 * k, y], 14 * k, [90, 262]),
    ...arc([x - 2 * k, y - 12 * k], 22 * k, [205, 338]),
    ...arc([x + 26 * k, y], 14 * k, [-88, 90]),
  ]
  return { points: [...tour, tour[0] ?? [x, y]] }
}

const goutte = (x: number, y: number): Trait => ligne([x, y], [x - 5, y + 14])
const onde = (y: number, de: number, a: number): Trait => {
  const points = Array.from({ length: 17 }, (_, rang): Point => [arrondi(de + ((a - de) * rang) / 16), arrondi(y + 4 * Math.sin((rang / 16) * 4 * Math.PI))])
  return { points }
}
const TOUR = [0, 45, 90, 135, 180, 225, 270, 315]

/** Pictogrammes tracés d'une seule main : un trait, aucune couleur. */
export const DESSINS_METEO = {
  soleil: { alternative: 'Un soleil et ses rayons.', traits: [ligne(...arc([50, 50], 19, [0, 360])), ...rayons([50, 50], [27, 41], TOUR)] },
  eclaircie: {
    alternative: 'Un soleil qui sort de derrière un nuage.',
    traits: [ligne(...arc([64, 38], 16, [-165, 62])), ...rayons([64, 38], [23, 34], [-135, -90, -45, 0, 45]), nuage([44, 68], 1)],
  },
  brume: { alternative: 'Cinq lignes de brume.', traits: [ligne([24, 26], [76, 26]), ligne([12, 40], [62, 40]), ligne([30, 54], [88, 54]), ligne([16, 68], [70, 68]), ligne([34, 82], [80, 82])] },
  vent: {
    alternative: 'Trois rafales de vent.',
    traits: [
      ligne([10, 40], ...arc([62, 28], 12, [90, -150])),
      ligne([10, 56], ...arc([74, 44], 12, [90, -120])),
      ligne([10, 72], ...arc([54, 82], 10, [-90, 130])),
    ],
  },
  nuages: { alternative: 'Deux nuages.', traits: [ligne(...arc([62, 34], 17, [200, 350]), ...arc([82, 44], 10, [-80, 60])), nuage([44, 64], 1.1)] },
  pluie: { alternative: 'Un nuage et sa pluie.', traits: [nuage([50, 44], 1.1), goutte(32, 66), goutte(46, 74), goutte(60, 66), goutte(74, 74)] },
  orage: { alternative: 'Un nuage et un éclair.', traits: [nuage([50, 40], 1.1), ligne([54, 58], [42, 76], [54, 76], [44, 94])] },
  'arc-en-ciel': {
    alternative: "Un arc-en-ciel au-dessus de l'horizon.",
    traits: [ligne(...arc([50, 70], 40, [180, 360])), ligne(...arc([50, 70], 31, [180, 360])), ligne(...arc([50, 70], 22, [180, 360])), onde(80, 8, 92)],
  },
} as const satisfies Record<string, { alternative: string; traits: Trait[] }>
