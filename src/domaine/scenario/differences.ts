/** Ce qui sépare deux scénarios, activité par activité. */
import { ditDuree, ditHeureLocale } from '../temps-en-mots'
import { ditVerrou } from './dit-retouche'
import { nomElement, type ElementScenario, type SeanceScenario } from './scenario'
import { textesDe } from './textes'

/** Une valeur, avant et après. Une chaîne vide : il n'y en avait pas, ou plus. */
export interface ChampDifferent {
  etiquette: string
  avant: string
  apres: string
}

export interface DifferenceActivite {
  ref: string
  titre: string
  nature: 'ajoutee' | 'retiree' | 'coupee' | 'deplacee' | 'modifiee'
  /** Ce qui est arrivé, en une phrase. */
  phrase: string
  champs: ChampDifferent[]
}

/** Les différences d'une séance ; absente de la liste si elle n'en a pas. */
export interface DifferenceSeance {
  numero: number
  titre: string
  champs: ChampDifferent[]
  activites: DifferenceActivite[]
}

interface Place {
  numero: number
  cle: string
  element: ElementScenario
}

/** Compare `seances` à la `reference`. Les séances viennent dans l'ordre de leurs numéros. */
export function compareSeances(reference: readonly SeanceScenario[], seances: readonly SeanceScenario[]): DifferenceSeance[] {
  const [avant, apres] = [placesDe(reference), placesDe(seances)]
  const numeros = [...new Set([...reference, ...seances].map(({ numero }) => numero))].toSorted((a, b) => a - b)
  return numeros.flatMap((numero) => {
    const siens = { avant: reference.find((une) => une.numero === numero), apres: seances.find((une) => une.numero === numero) }
    const champs = champsSeance(siens.avant, siens.apres)
    const activites = [...retirees(numero, avant, apres), ...gardees(numero, avant, apres)]
    const titre = (siens.apres ?? siens.avant)?.titre ?? ''
    return champs.length + activites.length === 0 ? [] : [{ numero, titre, champs, activites }]
  })
}

/** Une pause se reconnaît dans sa séance ; une activité, partout. */
const placesDe = (seances: readonly SeanceScenario[]): Place[] =>
  seances.flatMap(({ numero, elements }) =>
    elements.map((element) => ({ numero, element, cle: element.type === 'pause' ? `${numero}/${element.ref}` : element.ref })),
  )

function retirees(numero: number, avant: Place[], apres: Place[]): DifferenceActivite[] {
  return avant
    .filter((place) => place.numero === numero && !apres.some(({ cle }) => cle === place.cle))
    .map(({ element }) => {
      const parts = apres.filter((place) => place.element.issueDe === element.ref)
      const commun = { ref: element.ref, titre: element.titre, champs: [] }
      if (parts.length === 0) return { ...commun, nature: 'retiree', phrase: `Retirée (${ditDuree(element.dureeMinutes)}).` }
      const dites = parts.map((part) => `${part.element.ref}, ${ditDuree(part.element.dureeMinutes)}${part.numero === numero ? '' : `, séance ${part.numero}`}`)
      return { ...commun, nature: 'coupee', phrase: `Coupée : ${dites.join(' ; ')}.` }
    })
}

function gardees(numero: number, avant: Place[], apres: Place[]): DifferenceActivite[] {
  const ici = apres.filter((place) => place.numero === numero)
  const enPlace = restees(avant.filter((place) => place.numero === numero), ici)
  return ici.flatMap((place): DifferenceActivite[] => {
    const { element, cle } = place
    const commun = { ref: element.ref, titre: element.titre }
    const origine = avant.find((une) => une.cle === cle)
    // Une part d'activité coupée est déjà dite avec celle dont elle vient.
    if (!origine && element.issueDe !== undefined && avant.some((une) => une.element.ref === element.issueDe)) return []
    if (!origine) return [{ ...commun, nature: 'ajoutee', phrase: `Ajoutée (${ditDuree(element.dureeMinutes)}).`, champs: [] }]
    const champs = champsElement(origine.element, element)
    if (origine.numero !== numero) return [{ ...commun, nature: 'deplacee', phrase: `Déplacée de la séance ${origine.numero}.`, champs }]
    if (!enPlace.has(cle)) return [{ ...commun, nature: 'deplacee', phrase: 'Changée de place dans la séance.', champs }]
    return champs.length === 0 ? [] : [{ ...commun, nature: 'modifiee', phrase: 'Modifiée.', champs }]
  })
}

/** Les clés restées dans le même ordre : la plus longue suite commune. */
function restees(avant: Place[], apres: Place[]): Set<string> {
  const communes = avant.filter(({ cle }) => apres.some((une) => une.cle === cle)).map(({ cle }) => cle)
  const rangs = apres.filter(({ cle }) => communes.includes(cle)).map(({ cle }) => communes.indexOf(cle))
  const suites = rangs.map((rang) => [rang])
  for (const [i, rang] of rangs.entries())
    for (let j = 0; j < i; j++) {
      const suite = suites[j] ?? []
      if ((rangs[j] ?? 0) < rang && suite.length >= (suites[i]?.length ?? 0)) suites[i] = [...suite, rang]
    }
  const longue = suites.reduce((a, b) => (b.length > a.length ? b : a), [])
  return new Set(longue.map((rang) => communes[rang] ?? ''))
}

const differents = (champs: ChampDifferent[]): ChampDifferent[] => champs.filter(({ avant, apres }) => avant !== apres)

function champsSeance(avant: SeanceScenario | undefined, apres: SeanceScenario | undefined): ChampDifferent[] {
  if (!apres) return [{ etiquette: 'Séance', avant: avant?.titre ?? '', apres: '' }]
  if (!avant) return [{ etiquette: 'Séance', avant: '', apres: apres.titre }]
  const horaire = ({ heureDebut, heureFin }: SeanceScenario) => `de ${ditHeureLocale(heureDebut)} à ${ditHeureLocale(heureFin)}`
  return differents([
    { etiquette: 'Titre', avant: avant.titre, apres: apres.titre },
    { etiquette: 'Horaire prévu', avant: horaire(avant), apres: horaire(apres) },
    { etiquette: 'Durée des éléments', avant: ditDuree(avant.dureeMinutes), apres: ditDuree(apres.dureeMinutes) },
    { etiquette: 'Objectif', avant: avant.objectif, apres: apres.objectif },
    { etiquette: 'Préalable', avant: avant.prealable, apres: apres.prealable },
    { etiquette: 'Travail intermédiaire', avant: avant.travailIntermediaire, apres: apres.travailIntermediaire },
    { etiquette: 'Vigilance', avant: avant.vigilance, apres: apres.vigilance },
  ])
}

function champsElement(avant: ElementScenario, apres: ElementScenario): ChampDifferent[] {
  const [textesAvant, textesApres] = [textesDe(avant), textesDe(apres)]
  const chemins = [...new Set([...textesApres, ...textesAvant].map(({ chemin }) => chemin))]
  const textes = chemins.map((chemin) => {
    const [a, b] = [textesAvant, textesApres].map((siens) => siens.find((un) => un.chemin === chemin))
    // Les minutes d'une étape suivent la durée, déjà dite.
    return { etiquette: (b ?? a)?.etiquette.replace(/ \(\d+ min\)$/, '') ?? chemin, avant: a?.valeur ?? '', apres: b?.valeur ?? '' }
  })
  return differents([
    { etiquette: 'Durée', avant: ditDuree(avant.dureeMinutes), apres: ditDuree(apres.dureeMinutes) },
    { etiquette: 'Verrou', avant: ditVerrou(avant.verrou ?? {}), apres: ditVerrou(apres.verrou ?? {}) },
    { etiquette: 'Sous-groupes parallèles', avant: ditSousGroupes(avant), apres: ditSousGroupes(apres) },
    { etiquette: 'À refaire autrement', avant: avant.retour?.aRefaire ?? '', apres: apres.retour?.aRefaire ?? '' },
    ...textes,
  ])
}

const ditSousGroupes = ({ sousGroupes = [] }: ElementScenario): string =>
  sousGroupes.map(({ nom, dureeMinutes, texte }) => `${nom}, ${ditDuree(dureeMinutes)}${texte === '' ? '' : ` : ${texte}`}`).join(' ; ')

/** « 3 activités changées, 1 ajoutée, 1 retirée » ; vide s'il n'y a aucune différence. */
export function compteDifferences(differences: readonly DifferenceSeance[]): Record<DifferenceActivite['nature'], number> {
  const compte = { ajoutee: 0, retiree: 0, coupee: 0, deplacee: 0, modifiee: 0 }
  for (const { activites } of differences) for (const { nature } of activites) compte[nature] += 1
  return compte
}

/** Le nom sous lequel une différence se montre : « A1.6 Ligne de parcours », « Pause ». */
export const nomDifference = ({ ref, titre }: DifferenceActivite): string =>
  nomElement({ type: ref.startsWith('PAUSE') ? 'pause' : 'plan', ref: `${ref} ${titre}`, titre })
