import type { Journal, ScenarioFige, Seance } from '../../domaine/enregistrements'
import type { EvenementRange } from '../../domaine/journal'
import type { SeanceMethode } from '../../domaine/methode'
import { instantPrevu } from '../../domaine/calendrier'
import { planDe, versConduite } from '../../domaine/scenario/conduite'
import { chargeSeance, REPERES } from '../../contenu'
import { execute, type Resultat } from '../commande'
import { Refus } from '../pannes'
import type { Registre } from '../registre'

/** Refus avec `journalId` : la séance est déjà commencée, c'est ce journal qu'il faut reprendre. */
export type SeanceCommencee = Resultat<{ journalId: string }> & { journalId?: string }

/**
 * Ouvre le journal d'une séance et sa première activité. Au premier départ du groupe, fige le scénario entier,
 * celui qu'il a choisi ou le programme intégré, textes compris : ni une mise à jour ni une retouche ne réécrira
 * ce que ce groupe vit.
 */
export async function commenceSeance(groupeId: string, numero: number): Promise<SeanceCommencee> {
  // Avant la transaction : elle n'attendrait pas ces chargements.
  const methode = await Promise.all(REPERES.map((repere) => chargeSeance(repere.numero)))
  return execute(
    ['groupes', 'seances', 'scenarios', 'scenariosAdaptes', 'choixScenarios', 'journaux', 'evenements'],
    async (registre) => {
      const seance = await trouveSeance(registre, groupeId, numero)
      await refuseSiCommencee(registre, groupeId, numero)
      const scenario = await scenarioDuGroupe(registre, groupeId, methode)
      const journal: Journal = {
        id: crypto.randomUUID(),
        groupeId,
        seanceNumero: numero,
        scenarioId: scenario.id,
        ouvertLe: registre.instant,
        archiveLe: null,
      }
      await registre.ajoute('journaux', journal)
      await ouvre(registre, journal, seance, scenario)
      return { journalId: journal.id }
    },
  )
}

async function trouveSeance({ base }: Registre, groupeId: string, numero: number): Promise<Seance> {
  if (!(await base.groupes.get(groupeId))) throw new Refus("Ce groupe n'existe plus sur ce poste.")
  const seances = await base.seances.where('groupeId').equals(groupeId).toArray()
  const seance = seances.find((une) => une.numero === numero)
  if (!seance) throw new Refus(`La séance ${numero} n'est pas au calendrier de ce groupe.`)
  return seance
}

async function refuseSiCommencee({ base }: Registre, groupeId: string, numero: number): Promise<void> {
  const journaux = await base.journaux.where('groupeId').equals(groupeId).toArray()
  const ouvert = journaux.find((j) => j.seanceNumero === numero && j.archiveLe === null)
  if (ouvert) throw new Refus('Cette séance est déjà commencée.', { journalId: ouvert.id })
}

async function scenarioDuGroupe(
  registre: Registre,
  groupeId: string,
  seances: SeanceMethode[],
): Promise<ScenarioFige> {
  const fige = await registre.base.scenarios.where('groupeId').equals(groupeId).first()
  if (fige) return fige
  const neuf: ScenarioFige = { id: crypto.randomUUID(), groupeId, figeLe: registre.instant, ...(await choisi(registre, groupeId, seances)) }
  await registre.ajoute('scenarios', neuf)
  return neuf
}

async function choisi({ base }: Registre, groupeId: string, programme: SeanceMethode[]): Promise<Pick<ScenarioFige, 'seances' | 'scenarioId'>> {
  const choix = await base.choixScenarios.get(groupeId)
  const adapte = choix && (await base.scenariosAdaptes.get(choix.scenarioId))
  return adapte ? { seances: adapte.contenu.seances.map(versConduite), scenarioId: adapte.id } : { seances: programme }
}

async function ouvre(
  { base, instant }: Registre,
  journal: Journal,
  seance: Seance,
  scenario: ScenarioFige,
): Promise<void> {
  const [demiJournee] = seance.demiJournees
  const elements = scenario.seances.find((une) => une.numero === journal.seanceNumero)?.elements ?? []
  const prevu = demiJournee ? instantPrevu(demiJournee) : instant
  const debutPrevu = choisitDebutPrevu(prevu, instant)
  // Un verrou dit l'heure du jour prévu : commencée un autre jour, la séance n'attend plus.
  const plan = planDe(elements, debutPrevu === prevu ? demiJournee : undefined)
  const [premier] = plan
  if (!premier) throw new Refus("Le scénario de ce groupe ne contient pas d'activité pour cette séance.")
  const auteur = (await base.espace.get('espace'))?.intervenant.nom ?? ''
  const commun = { journalId: journal.id, auteur, instant }
  const evenements: EvenementRange[] = [
    { ...commun, numero: 1, type: 'seance-commencee', plan, debutPrevu },
    { ...commun, numero: 2, type: 'activite-commencee', ref: premier.ref },
  ]
  await base.evenements.bulkAdd(evenements)
}

const TOLERANCE_MS = 2 * 60 * 60_000

/** L'heure du calendrier, si elle parle bien de ce départ-ci ; commencée un autre jour, la séance compte depuis maintenant. */
export function choisitDebutPrevu(prevu: number, instant: number): number {
  return Math.abs(instant - prevu) <= TOLERANCE_MS ? prevu : instant
}
