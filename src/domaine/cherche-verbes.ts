import type { Banque, FamilleVerbes } from './cartes'
import { cleRapprochement } from './import/texte'

/**
 * Les familles réduites aux verbes qui commencent ainsi ; si aucun, les familles entières dont le titre ou la question
 * portent un mot qui commence ainsi. Sans casse ni accents ; aucune famille vide.
 */
export function chercheVerbes({ familles }: Pick<Banque, 'familles'>, requete: string): FamilleVerbes[] {
  const debut = cleRapprochement(requete)
  if (debut === '') return familles
  const reduites = familles
    .map((famille) => ({ ...famille, verbes: famille.verbes.filter((verbe) => cleRapprochement(verbe).startsWith(debut)) }))
    .filter(({ verbes }) => verbes.length > 0)
  if (reduites.length > 0) return reduites
  return familles.filter(({ titre, question }) => ` ${cleRapprochement(`${titre} ${question}`)}`.includes(` ${debut}`))
}
