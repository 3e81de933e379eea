import { ditDate, dateLocale } from '../../domaine/temps-en-mots'
import { accordeCalendrier } from '../../domaine/scenario/calendrier-scenario'
import { REPERES } from '../../contenu/reperes'
import { execute, type Resultat } from '../commande'
import { Refus } from '../pannes'
import type { Registre } from '../registre'

/**
 * Choisit le scénario d'un groupe ; `null` : le programme intégré. Le calendrier suit : une séance réunie à une autre
 * en sort, une séance qui manque y revient. Refusé si le groupe a commencé : son scénario est figé.
 */
export const choisitPourGroupe = (groupeId: string, scenarioId: string | null): Promise<Resultat> =>
  execute(['groupes', 'seances', 'journaux', 'scenarios', 'scenariosAdaptes', 'choixScenarios'], async (registre) => {
    const { base, instant } = registre
    if (!(await base.groupes.get(groupeId))) throw new Refus("Ce groupe n'existe plus sur ce poste.")
    const fige = await base.scenarios.where({ groupeId }).first()
    if (fige) throw new Refus(`Ce groupe a commencé : son scénario est figé depuis le ${ditDate(dateLocale(fige.figeLe))}.`)
    const adapte = scenarioId === null ? null : await base.scenariosAdaptes.get(scenarioId)
    if (adapte === undefined) throw new Refus("Ce scénario n'existe plus sur ce poste.")
    if (await base.choixScenarios.get(groupeId)) await registre.ote('choixScenarios', groupeId)
    if (adapte) await registre.ajoute('choixScenarios', { groupeId, scenarioId: adapte.id, choisiLe: instant })
    await accorde(registre, groupeId, (adapte?.contenu.seances ?? REPERES).map(({ numero }) => numero))
    return {}
  })

async function accorde(registre: Registre, groupeId: string, numeros: number[]): Promise<void> {
  const { base } = registre
  const seances = await base.seances.where({ groupeId }).toArray()
  const commencees = (await base.journaux.where({ groupeId }).toArray()).map(({ seanceNumero }) => seanceNumero)
  const { ote, ajoute } = accordeCalendrier(seances, numeros, commencees)
  await registre.ote('seances', ...seances.filter(({ numero }) => ote.includes(numero)).map(({ id }) => id))
  await registre.ajoute('seances', ...ajoute.map((une) => ({ id: crypto.randomUUID(), groupeId, ...une })))
}
