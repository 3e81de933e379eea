/** Les textes modifiables d'un élément : leur chemin, leur nom, leur valeur. */
import { jamais } from '../jamais'
import type { Activite, ActivitePlan, Pause } from '../methode'
import type { ElementScenario } from './scenario'

export interface TexteElement {
  /** Où il se trouve : « aDire.2.texte ». */
  chemin: string
  etiquette: string
  valeur: string
  /** Une ligne, ou plusieurs. */
  long: boolean
  /** Se dit à voix haute. */
  voix: boolean
}

const court = (chemin: string, etiquette: string, valeur: string): TexteElement => ({ chemin, etiquette, valeur, long: false, voix: false })
const long = (chemin: string, etiquette: string, valeur: string): TexteElement => ({ chemin, etiquette, valeur, long: true, voix: false })
const voix = (chemin: string, etiquette: string, valeur: string): TexteElement => ({ chemin, etiquette, valeur, long: true, voix: true })

/** Tous les textes d'un élément, dans l'ordre où l'intervenant s'en sert. */
export function textesDe(element: ElementScenario): TexteElement[] {
  const titres = [court('titre', 'Titre', element.titre), court('titreCourt', 'Titre court, sous la ligne', element.titreCourt)]
  switch (element.type) {
    case 'activite':
      return [...titres, ...textesActivite(element)]
    case 'plan':
      return [...titres, ...textesPlan(element)]
    case 'pause':
      return [...titres, ...etapes(element)]
    default:
      return jamais(element)
  }
}

const etapes = ({ aFaire }: Activite | Pause): TexteElement[] =>
  aFaire.map(({ texte, minutes }, rang) => long(`aFaire.${rang}.texte`, `À faire, ${rang + 1} (${minutes} min)`, texte))

function textesActivite(activite: Activite): TexteElement[] {
  const { aDire, siCaCoince, variantes } = activite
  return [
    long('visee', 'Visée', activite.visee),
    ...aDire.map(({ moment, texte }, rang) => voix(`aDire.${rang}.texte`, `À dire : ${moment.toLowerCase()}`, texte)),
    ...etapes(activite),
    long('aDistribuer', 'À distribuer', activite.aDistribuer),
    long('aProjeter', 'À projeter', activite.aProjeter),
    long('regroupement.effectifs', 'Qui avec qui', activite.regroupement.effectifs),
    long('production', 'Ce que chacun produit', activite.production),
    court('auResume', 'Au résumé de séance', activite.auResume),
    ...siCaCoince.flatMap(({ signe, dire }, rang) => [
      long(`siCaCoince.${rang}.signe`, `Si ça coince, ${rang + 1} : le signe`, signe),
      voix(`siCaCoince.${rang}.dire`, `Si ça coince, ${rang + 1} : à dire`, dire),
    ]),
    long('variantes.peuDEcrit', 'Variante peu d’écrit', variantes.peuDEcrit),
    long('variantes.aDistance', 'Variante à distance', variantes.aDistance),
    long('variantes.tempsCourt', 'Variante temps court', variantes.tempsCourt),
    long('pourquoiIci', 'Pourquoi ici', activite.pourquoiIci),
    long('priorite.raison', 'Priorité, la raison', activite.priorite.raison),
    long('confidentialite', 'Confidentialité', activite.confidentialite),
  ]
}

const textesPlan = ({ dit, fait, regroupement, materiel, production }: ActivitePlan): TexteElement[] => [
  voix('dit', 'À dire', dit),
  long('fait', 'À faire', fait),
  long('regroupement', 'Qui avec qui', regroupement),
  long('materiel', 'Matériel', materiel),
  long('production', 'Ce que chacun produit', production),
]

/** Le même élément, un texte changé ; `null` si ce chemin n'est pas l'un de ses textes. */
export function poseTexte(element: ElementScenario, chemin: string, texte: string): ElementScenario | null {
  if (!textesDe(element).some((un) => un.chemin === chemin)) return null
  // Le chemin vient d'être reconnu : seule une chaîne y est remplacée, la forme ne change pas.
  return pose(element, chemin.split('.'), texte) as ElementScenario
}

function pose(noeud: unknown, [cle = '', ...suite]: string[], texte: string): unknown {
  if (Array.isArray(noeud)) return noeud.map((un: unknown, rang) => (String(rang) === cle ? pose(un, suite, texte) : un))
  if (typeof noeud !== 'object' || noeud === null) return texte
  return { ...noeud, [cle]: suite.length === 0 ? texte : pose(Reflect.get(noeud, cle), suite, texte) }
}

/** Un texte tapé, dans l'écriture ordinaire du contenu : apostrophe droite, espaces simples. `typographie` pose le reste à l'affichage. */
export const versOrdinaire = (texte: string): string => texte.replaceAll('’', "'").replaceAll(/[\u00A0\u202F]/g, ' ')
