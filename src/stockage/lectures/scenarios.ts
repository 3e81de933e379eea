import type { Groupe, ScenarioAdapte } from '../../domaine/enregistrements'
import { joueJournal } from '../../domaine/joue-journal'
import type { DureeReelle } from '../../domaine/scenario/propositions'
import { MINUTE_MS } from '../../domaine/temps'
import type { BaseJalons } from '../schema'
import { evenementsDuJournal } from './evenements'
import { lis } from './lis'
import { changementsDepuisVersion, retouchesDe } from './retouches'

/** Un groupe qui a choisi ce scénario, ou qui en vit une copie figée. */
export interface GroupeDuScenario {
  groupe: Groupe
  /** `null` : pas encore commencé, il suit les retouches. */
  figeLe: number | null
}

export interface ScenarioOuvert {
  adapte: ScenarioAdapte
  /** La phrase de ce qui s'annulera, et de ce qui se refera ; `null` : rien. */
  aAnnuler: string | null
  aRefaire: string | null
  /** Ce qui a changé depuis la dernière version nommée. */
  changements: string[]
  groupes: GroupeDuScenario[]
  /** Durées réelles des séances terminées par ces groupes : à proposer, jamais à appliquer d'office. */
  relevees: DureeReelle[]
}

const TABLES = ['groupes', 'scenarios', 'scenariosAdaptes', 'choixScenarios', 'retouches', 'journaux', 'evenements'] as const

/** Les scénarios gardés sur ce poste, le dernier retouché d'abord ; ceux de la corbeille à part. */
export const lisScenarios = (): Promise<{ enPlace: Omit<ScenarioOuvert, 'relevees' | 'aAnnuler' | 'aRefaire' | 'changements'>[]; jetes: ScenarioAdapte[] }> =>
  lis(['groupes', 'scenarios', 'scenariosAdaptes', 'choixScenarios'], async (base) => {
    const tous = (await base.scenariosAdaptes.toArray()).toSorted((a, b) => b.modifieLe - a.modifieLe)
    const enPlace = tous.filter(({ corbeilleLe }) => corbeilleLe === null)
    return {
      enPlace: await Promise.all(enPlace.map(async (adapte) => ({ adapte, groupes: await groupesDe(base, adapte.id) }))),
      jetes: tous.filter(({ corbeilleLe }) => corbeilleLe !== null),
    }
  })

/** Un scénario à adapter ; `null` s'il n'est pas sur ce poste. */
export const lisScenario = (id: string): Promise<ScenarioOuvert | null> =>
  lis(TABLES, async (base) => {
    const adapte = await base.scenariosAdaptes.get(id)
    if (!adapte) return null
    const [retouches, groupes] = await Promise.all([retouchesDe(base, id), groupesDe(base, id)])
    return {
      adapte,
      aAnnuler: retouches.findLast(({ annulee }) => !annulee)?.phrase ?? null,
      aRefaire: retouches.find(({ annulee }) => annulee)?.phrase ?? null,
      changements: changementsDepuisVersion(retouches),
      groupes,
      relevees: (await Promise.all(groupes.filter(({ figeLe }) => figeLe !== null).map(({ groupe }) => releve(base, groupe.id)))).flat(),
    }
  })

async function groupesDe(base: BaseJalons, scenarioId: string): Promise<GroupeDuScenario[]> {
  const figes = (await base.scenarios.toArray()).filter((un) => un.scenarioId === scenarioId)
  const choix = await base.choixScenarios.where({ scenarioId }).toArray()
  const figesLe = new Map(figes.map(({ groupeId, figeLe }) => [groupeId, figeLe]))
  const ids = [...new Set([...figesLe.keys(), ...choix.map(({ groupeId }) => groupeId)])]
  const groupes = await base.groupes.bulkGet(ids)
  return groupes.flatMap((groupe) => (groupe && groupe.corbeilleLe === null ? [{ groupe, figeLe: figesLe.get(groupe.id) ?? null }] : []))
}

/** Les minutes réelles de chaque activité faite, séance par séance terminée. Aucune personne n'y figure. */
async function releve(base: BaseJalons, groupeId: string): Promise<DureeReelle[]> {
  const journaux = (await base.journaux.where({ groupeId }).toArray()).filter(({ archiveLe }) => archiveLe === null)
  const parJournal = await Promise.all(
    journaux.map(async ({ id, seanceNumero }) => {
      const evenements = await evenementsDuJournal(base, id)
      const [ouverture] = evenements
      if (ouverture?.type !== 'seance-commencee') return []
      const etat = joueJournal(ouverture.plan ?? [], ouverture.debutPrevu ?? ouverture.instant, evenements, Infinity)
      if (!etat.terminee) return []
      return Object.entries(etat.ecouleMs)
        .filter(([ref]) => etat.etats[ref] === 'faite')
        .map(([ref, ecouleMs]) => ({ numero: seanceNumero, ref, minutes: Math.round(ecouleMs / MINUTE_MS) }))
    }),
  )
  return parJournal.flat()
}
