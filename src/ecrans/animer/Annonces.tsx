import { MINUTE_MS } from '../../domaine/temps'
import { ditHeure } from '../../domaine/temps-en-mots'
import type { VueConduite } from './vue'

/** Ce qu'un lecteur d'écran entend : les paliers, jamais chaque seconde. */
export function Annonces({ vue, fuseau }: { vue: VueConduite; fuseau: string }) {
  return <p class="cache" role="status">{ditPalier(vue, fuseau)}</p>
}

/** Le même texte tant que le palier ne change pas : la région ne parle qu'au changement. */
function ditPalier({ etat }: VueConduite, fuseau: string): string {
  if (etat.restantMs === null) return ''
  if (etat.enPause) return 'En pause.'
  const minutes = etat.restantMs / MINUTE_MS
  if (minutes > 5) return `Fin de la séance prévue à ${ditHeure(Math.floor(etat.finPrevue / (5 * MINUTE_MS)) * 5 * MINUTE_MS, fuseau)}.`
  if (minutes > 1) return 'Il reste moins de cinq minutes.'
  if (minutes > 0) return 'Il reste moins d’une minute.'
  const depasse = Math.floor(-minutes / 5) * 5
  return depasse === 0 ? 'Le temps de l’activité est écoulé.' : `Dépassement de plus de ${depasse} minutes.`
}
