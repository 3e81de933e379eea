/** Les retouches qui touchent les éléments d'une séance. */
import { jamais } from '../jamais'
import { estHeureLocale } from '../temps'
import { coupeElement, verrouOuRien } from './coupe'
import { poseDuree } from './duree'
import { refLibre } from './nouveau'
import type { Retouche } from './retouche'
import { MINUTES_MAX, nomElement, poseAjout, recompte, SIGNES_MAX } from './scenario'
import type { ElementScenario, Scenario, SeanceScenario, SousGroupe, Verrou } from './scenario'
import { poseTexte } from './textes'

/** La retouche n'a pas lieu d'être ; le message est une phrase à montrer. */
export class Impossible extends Error {}

type SurElements = Extract<Retouche, { type: 'texte' | 'duree' | 'ajout' | 'retrait' | 'deplacement' | 'coupe' | 'verrou' | 'sous-groupes' | 'retour' }>

export function trouveSeance({ seances }: Scenario, numero: number): SeanceScenario {
  const seance = seances.find((une) => une.numero === numero)
  if (!seance) throw new Impossible(`La séance ${numero} n'est pas dans ce scénario.`)
  return seance
}

export function remplaceSeance(scenario: Scenario, numero: number, change: (seance: SeanceScenario) => SeanceScenario): Scenario {
  const neuve = recompte(change(trouveSeance(scenario, numero)))
  return { ...scenario, seances: scenario.seances.map((une) => (une.numero === numero ? neuve : une)) }
}

function trouveElement(scenario: Scenario, numero: number, ref: string): { rang: number; element: ElementScenario } {
  const { elements } = trouveSeance(scenario, numero)
  const rang = elements.findIndex((un) => un.ref === ref)
  const element = elements[rang]
  if (!element) throw new Impossible(`${ref} n'est pas dans la séance ${numero} de ce scénario.`)
  return { rang, element }
}

const splice = (scenario: Scenario, numero: number, rang: number, ote: number, ...elements: ElementScenario[]): Scenario =>
  remplaceSeance(scenario, numero, (seance) => ({ ...seance, elements: seance.elements.toSpliced(rang, ote, ...elements) }))

export function retoucheElements(scenario: Scenario, retouche: SurElements): Scenario {
  if (retouche.type === 'ajout') return ajoute(scenario, retouche)
  const { numero, ref } = retouche
  const { rang, element } = trouveElement(scenario, numero, ref)
  const remplace = (...par: ElementScenario[]) => splice(scenario, numero, rang, 1, ...par)
  switch (retouche.type) {
    case 'texte':
      return remplace(changeTexte(element, retouche.chemin, retouche.texte))
    case 'duree':
      return remplace(changeDuree(element, retouche.minutes))
    case 'retrait':
      return retire(scenario, numero, rang)
    case 'deplacement':
      return deplace(scenario, retouche, rang, element)
    case 'coupe':
      return remplace(...coupe(scenario, element, retouche.minutes))
    case 'verrou':
      return remplace(poseAjout(element, 'verrou', verrouOuRien(verifieVerrou(retouche.verrou))))
    case 'sous-groupes':
      return remplace(poseSousGroupes(element, retouche.sousGroupes))
    case 'retour': {
      const { durees, aRefaire } = retouche.retour
      return remplace(poseAjout(element, 'retour', durees.length === 0 && aRefaire === '' ? undefined : retouche.retour))
    }
    default:
      return jamais(retouche)
  }
}

function changeTexte(element: ElementScenario, chemin: string, texte: string): ElementScenario {
  if (texte.length > SIGNES_MAX) throw new Impossible(`Ce texte dépasse ${SIGNES_MAX} signes. Raccourcissez-le.`)
  if ((chemin === 'titre' || chemin === 'titreCourt') && texte.trim() === '') throw new Impossible('Un élément garde un titre.')
  const change = poseTexte(element, chemin, texte)
  if (!change) throw new Impossible(`${nomElement(element)} n'a pas ce texte.`)
  return change
}

export function verifieMinutes(minutes: number): number {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MINUTES_MAX)
    throw new Impossible(`Donnez une durée en minutes entières, de 1 à ${MINUTES_MAX}.`)
  return minutes
}

function changeDuree(element: ElementScenario, minutes: number): ElementScenario {
  verifieMinutes(minutes)
  if (element.verrou?.duree) throw new Impossible(`La durée de ${nomElement(element)} est verrouillée. Ôtez le verrou pour la changer.`)
  if (element.sousGroupes) throw new Impossible(`La durée de ${nomElement(element)} est celle de son sous-groupe le plus long. Changez-la là.`)
  return poseDuree(element, minutes)
}

function ajoute(scenario: Scenario, { numero, rang, element }: Extract<Retouche, { type: 'ajout' }>): Scenario {
  verifieMinutes(element.dureeMinutes)
  if (element.titre.trim() === '') throw new Impossible('Donnez un titre à cet élément.')
  const prises = element.type === 'pause' ? trouveSeance(scenario, numero).elements : scenario.seances.flatMap(({ elements }) => elements)
  if (prises.some(({ ref }) => ref === element.ref)) throw new Impossible(`La référence ${element.ref} est déjà prise.`)
  return splice(scenario, numero, rang, 0, element)
}

function retire(scenario: Scenario, numero: number, rang: number): Scenario {
  if (trouveSeance(scenario, numero).elements.length === 1)
    throw new Impossible("Une séance garde au moins un élément. Ajoutez-en un avant de retirer celui-ci.")
  return splice(scenario, numero, rang, 1)
}

function deplace(
  scenario: Scenario,
  { numero, versNumero, versRang }: Extract<Retouche, { type: 'deplacement' }>,
  rang: number,
  element: ElementScenario,
): Scenario {
  if (numero === versNumero) {
    const { elements } = trouveSeance(scenario, numero)
    const cible = Math.max(0, Math.min(versRang, elements.length - 1))
    return remplaceSeance(scenario, numero, (seance) => ({ ...seance, elements: elements.toSpliced(rang, 1).toSpliced(cible, 0, element) }))
  }
  const { elements } = trouveSeance(scenario, versNumero)
  const arrive = { ...element, ref: refLibre(elements, element.ref) }
  return splice(retire(scenario, numero, rang), versNumero, versRang, 0, arrive)
}

function coupe(scenario: Scenario, element: ElementScenario, minutes: number): [ElementScenario, ElementScenario] {
  const nom = nomElement(element)
  if (element.sousGroupes) throw new Impossible(`${nom} se fait en sous-groupes parallèles. Retirez-les avant de couper.`)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes >= element.dureeMinutes)
    throw new Impossible(`Coupez ${nom} entre 1 et ${element.dureeMinutes - 1} min.`)
  const tous = scenario.seances.flatMap(({ elements }) => elements)
  return coupeElement(element, minutes, [refLibre(tous, `${element.ref}a`), refLibre(tous, `${element.ref}b`)])
}

function verifieVerrou(verrou: Verrou): Verrou {
  const { debut, fin } = verrou
  for (const heure of [debut, fin])
    if (heure !== undefined && !estHeureLocale(heure)) throw new Impossible('Donnez une heure, par exemple 12:00, ou laissez le champ vide.')
  if (debut !== undefined && fin !== undefined && fin <= debut) throw new Impossible("La fin verrouillée doit suivre le début verrouillé.")
  return verrou
}

/** La durée de l'élément est celle du plus long sous-groupe : ensemble, ils comptent une fois. */
function poseSousGroupes(element: ElementScenario, sousGroupes: SousGroupe[]): ElementScenario {
  if (sousGroupes.length === 0) return poseAjout(element, 'sousGroupes', undefined)
  for (const { nom, dureeMinutes } of sousGroupes) {
    verifieMinutes(dureeMinutes)
    if (nom.trim() === '') throw new Impossible('Donnez un nom à chaque sous-groupe.')
  }
  const duree = Math.max(...sousGroupes.map(({ dureeMinutes }) => dureeMinutes))
  if (element.verrou?.duree && duree !== element.dureeMinutes)
    throw new Impossible(`La durée de ${nomElement(element)} est verrouillée à ${element.dureeMinutes} min ; le plus long sous-groupe en compte ${duree}.`)
  return poseAjout(poseDuree(element, duree), 'sousGroupes', sousGroupes)
}
