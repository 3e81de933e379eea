/** Un dessin au trait, en SVG. Décoratif par lui-même : l'alternative est portée par la figure. */
import { jamais } from '../../domaine/jamais'
import type { Ancre, Croquis as Dessin, Trace } from '../dessins'
import s from './feuille.module.css'

const ANCRES: Record<Ancre, 'start' | 'middle' | 'end'> = { debut: 'start', milieu: 'middle', fin: 'end' }
/** 12 points, en mm. */
const CORPS = 4.233

/** `echelle` : celle des mots du dessin, 1,5 en gros caractères. */
export function Croquis({ croquis, echelle = 1 }: { croquis: Dessin; echelle?: number }) {
  const { largeur, hauteur, traces } = croquis
  return (
    <svg class={s['croquis']} viewBox={`0 0 ${largeur} ${hauteur}`} width={`${largeur}mm`} height={`${hauteur}mm`} font-size={CORPS * echelle} aria-hidden="true">
      {traces.map((trace) => (
        <Trait key={cleDe(trace)} trace={trace} />
      ))}
    </svg>
  )
}

function cleDe(trace: Trace): string {
  return JSON.stringify(trace)
}

function Trait({ trace }: { trace: Trace }) {
  switch (trace.type) {
    case 'trait': {
      const { x1, y1, x2, y2, epaisseur, tirets } = trace
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="currentColor" stroke-width={epaisseur} stroke-dasharray={tirets?.join(' ')} />
    }
    case 'rectangle':
      return <rect x={trace.x} y={trace.y} width={trace.largeur} height={trace.hauteur} {...encre(trace)} />
    case 'contour': {
      const points = trace.points.map((point) => point.join(',')).join(' ')
      return trace.plein ? <polygon points={points} {...encre(trace)} /> : <polyline points={points} {...encre(trace)} />
    }
    case 'texte':
      return (
        <text x={trace.x} y={trace.y} text-anchor={ANCRES[trace.ancre]} font-weight={trace.gras ? 600 : 400} fill="currentColor">
          {trace.texte}
        </text>
      )
    default:
      return jamais(trace)
  }
}

function encre({ plein, epaisseur }: { plein: boolean; epaisseur: number }) {
  return plein ? { fill: 'currentColor' } : { fill: 'none', stroke: 'currentColor', 'stroke-width': epaisseur }
}
