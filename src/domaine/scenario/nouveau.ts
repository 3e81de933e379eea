/** Faire naître un scénario, un élément, une référence libre. */
import { HEURE_DEFAUT } from '../calendrier'
import type { ActivitePlan, Pause, SeanceMethode } from '../methode'
import { enMinutes, LICENCE_DEFAUT, recompte, versHeure, type ElementScenario, type Scenario, type SeanceScenario } from './scenario'

/** Une séance du programme, prête à être retouchée : 9 h, et la fin qui va avec. */
export function depuisMethode(seance: SeanceMethode): SeanceScenario {
  const heureFin = versHeure(enMinutes(HEURE_DEFAUT) + seance.dureeMinutes)
  return recompte({ ...seance, heureDebut: HEURE_DEFAUT, heureFin })
}

/** La copie du programme intégré, textes compris. */
export function copieProgramme(seances: readonly SeanceMethode[], nom: string, auteur: string): Scenario {
  return {
    nom,
    auteur,
    licence: LICENCE_DEFAUT,
    origine: 'Programme intégré de Jalons',
    versions: [],
    seances: seances.map(depuisMethode),
  }
}

/** Une référence que rien ne porte encore : elle-même, sinon suivie d'un numéro. */
export function refLibre(elements: readonly ElementScenario[], voulue: string): string {
  const prises = new Set(elements.map(({ ref }) => ref))
  if (!prises.has(voulue)) return voulue
  for (let rang = 2; ; rang++) if (!prises.has(`${voulue}-${rang}`)) return `${voulue}-${rang}`
}

/** La référence de la prochaine activité ajoutée : « N1 », « N2 »… */
export function refNouvelle({ seances }: Scenario): string {
  const rangs = seances.flatMap(({ elements }) => elements.map(({ ref }) => Number(/^N(\d+)/.exec(ref)?.[1] ?? 0)))
  return `N${Math.max(0, ...rangs) + 1}`
}

/** Une activité neuve, à remplir. */
export const nouvelleActivite = (ref: string, titre: string, dureeMinutes: number): ActivitePlan => ({
  type: 'plan',
  ref,
  titre,
  titreCourt: titre.split(/\s+/).slice(0, 2).join(' '),
  dureeMinutes,
  regroupement: 'Plénière',
  materiel: '',
  dit: '',
  fait: '',
  production: '',
  fiches: [],
})

export const nouvellePause = (ref: string, titre: string, dureeMinutes: number): Pause => ({
  type: 'pause',
  ref,
  titre,
  titreCourt: titre,
  dureeMinutes,
  aFaire: [],
})
