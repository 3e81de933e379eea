import type { Apparence } from '../../stockage/lectures/apparence'

/** Pose le thème sur la page ; `systeme` laisse faire le poste. */
export function appliqueApparence(apparence: Apparence): void {
  const { dataset } = document.documentElement
  if (apparence === 'systeme') delete dataset['theme']
  else dataset['theme'] = apparence
}
