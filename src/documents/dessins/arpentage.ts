/** La ligne d'arpentage : une séance en jalons proportionnés à leur durée ; une bande vaut cinq minutes. */
import { ditHeureLocale } from '../../domaine/temps-en-mots'
import type { Dessin, Jalon } from '../arbre'
import { prepareTexte } from '../texte'
import { type Croquis, largeurEstimee, type Place, type Trace } from './croquis'

type Arpentage = Extract<Dessin, { type: 'arpentage' }>

const BANDE_MINUTES = 5
const CORPS = 4.2
const JOUR = 1.9

export function croqueArpentage({ jalons, debut, finMinutes }: Arpentage, { largeur, echelle }: Place): Croquis {
  const total = Math.max(1, finMinutes, jalons.reduce((somme, { minutes }) => somme + minutes, 0))
  const versX = (minutes: number) => (minutes / total) * (largeur - 0.6) + 0.3
  const haut = 5.6 * echelle
  const bas = haut + CORPS + 2.4
  const mots = etiquettes(jalons, versX, { largeur, echelle, base: bas + 4.4 * echelle })
  return {
    largeur,
    hauteur: Math.max(bas, ...mots.map(({ y }) => y)) + 1.6 * echelle,
    traces: [...heures(debut, total, versX, { largeur, echelle }), ...corps(jalons, versX, haut), ...mots],
  }
}

type VersX = (minutes: number) => number

function corps(jalons: readonly Jalon[], versX: VersX, haut: number): Trace[] {
  let debut = 0
  const traces: Trace[] = [piquet(versX(0), haut)]
  for (const { minutes, pause } of jalons) {
    traces.push(...(pause ? [corde(versX(debut), versX(debut + minutes), haut)] : jalon(debut, minutes, versX, haut)))
    debut += minutes
    traces.push(piquet(versX(debut), haut))
  }
  return traces
}

function jalon(debut: number, minutes: number, versX: VersX, haut: number): Trace[] {
  const gauche = versX(debut) + JOUR / 2
  const droite = Math.max(gauche, versX(debut + minutes) - JOUR / 2)
  const cadre = { type: 'rectangle', y: haut, hauteur: CORPS } as const
  const traces: Trace[] = []
  for (let bande = 0; bande < minutes; bande += 2 * BANDE_MINUTES) {
    const x = Math.max(gauche, versX(debut + bande))
    const fin = Math.min(droite, versX(debut + Math.min(bande + BANDE_MINUTES, minutes)))
    if (fin > x) traces.push({ ...cadre, x, largeur: fin - x, epaisseur: 0, plein: true })
  }
  return [...traces, { ...cadre, x: gauche, largeur: droite - gauche, epaisseur: 0.4, plein: false }]
}

function corde(x1: number, x2: number, haut: number): Trace {
  const y = haut + CORPS / 2
  return { type: 'trait', x1: x1 + JOUR, y1: y, x2: x2 - JOUR, y2: y, epaisseur: 0.4, tirets: [0.6, 1.4] }
}

function piquet(x: number, haut: number): Trace {
  return { type: 'trait', x1: x, y1: haut - 1.4, x2: x, y2: haut + CORPS + 2.4, epaisseur: 0.5 }
}

/** L'heure du début, puis chaque heure ronde assez loin de la précédente. */
function heures(debut: string, total: number, versX: VersX, { largeur, echelle }: Pick<Place, 'largeur' | 'echelle'>): Trace[] {
  const [h = 0, m = 0] = debut.split(':').map(Number)
  const rondes = Array.from({ length: Math.ceil(total / 60) + 1 }, (_, rang) => (rang + 1) * 60 - m)
  const traces: Trace[] = []
  let libre = -1
  for (const minutes of [0, ...rondes.filter((instant) => instant > 0 && instant <= total)]) {
    const texte = prepareTexte(ditHeureLocale(minutes === 0 ? debut : `${String((h + (m + minutes) / 60) % 24).padStart(2, '0')}:00`))
    const large = largeurEstimee(texte, echelle)
    const x = minutes === 0 ? 0 : Math.min(versX(minutes) - large / 2, largeur - large)
    if (x < libre) continue
    traces.push({ type: 'texte', x, y: 4 * echelle, texte, ancre: 'debut', gras: false })
    libre = x + large + 2
  }
  return traces
}

/** Le repère de chaque jalon, sous son piquet ; d'un rang plus bas s'il toucherait le précédent. */
function etiquettes(jalons: readonly Jalon[], versX: VersX, { largeur, echelle, base }: { largeur: number; echelle: number; base: number }) {
  const libres: number[] = []
  let debut = 0
  return jalons.map(({ ref, titre, minutes, pause }) => {
    const texte = prepareTexte(pause ? titre : ref)
    const large = largeurEstimee(texte, echelle)
    const x = Math.max(0, Math.min(versX(debut), largeur - large))
    debut += minutes
    let rang = libres.findIndex((libre) => libre <= x)
    if (rang === -1) rang = libres.length
    libres[rang] = x + large + 1
    return { type: 'texte', x, y: base + rang * 5.2 * echelle, texte, ancre: 'debut', gras: false } as const
  })
}
