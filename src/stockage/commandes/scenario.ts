/** Les scénarios adaptés : copier le programme, importer, retoucher, annuler, refaire, nommer une version. */
import { appliqueRetouche } from '../../domaine/scenario/applique'
import { estLaSuite } from '../../domaine/scenario/enchaine'
import { copieProgramme as copie } from '../../domaine/scenario/nouveau'
import type { Application, Retouche } from '../../domaine/scenario/retouche'
import { retoucheDeVariante, type Variante } from '../../domaine/scenario/variantes'
import type { Scenario } from '../../domaine/scenario/scenario'
import type { RetoucheRangee, ScenarioAdapte } from '../../domaine/enregistrements'
import { dateLocale } from '../../domaine/temps-en-mots'
import { chargeSeance, REPERES } from '../../contenu'
import { execute, modifieLigne, type Resultat } from '../commande'
import { changementsDepuisVersion, retouchesDe } from '../lectures/retouches'
import { Refus } from '../pannes'
import type { Registre } from '../registre'
import { refuse } from './refuse'

export { choisitPourGroupe } from './choix-scenario'

/** Ce qu'une retouche a fait, en une phrase. */
export type RetoucheFaite = Resultat<{ phrase: string }>

/** Copie le programme intégré, et y applique une variante s'il y a lieu : elle s'annule comme un seul geste. */
export async function copieProgramme(nom: string, variante?: Variante): Promise<Resultat<{ id: string }>> {
  if (nom.trim() === '') return refuse('Donnez un nom au scénario.')
  const programme = await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))
  return execute(['scenariosAdaptes', 'retouches'], async (registre) => {
    const auteur = (await registre.base.espace.get('espace'))?.intervenant.nom ?? ''
    const scenario = copie(programme, nom.trim(), auteur)
    const id = await range(registre, scenario)
    if (variante) await retouche(registre, id, retoucheDeVariante(variante, scenario.seances))
    return { id }
  })
}

/** Range un scénario lu dans un fichier ; son contenu est gardé tel quel. */
export const importeScenario = (contenu: Scenario): Promise<Resultat<{ id: string }>> =>
  execute(['scenariosAdaptes'], async (registre) => ({ id: await range(registre, contenu) }))

async function range(registre: Registre, contenu: Scenario): Promise<string> {
  const id = crypto.randomUUID()
  await registre.ajoute('scenariosAdaptes', { id, contenu, creeLe: registre.instant, modifieLe: registre.instant, corbeilleLe: null })
  return id
}

/** Retouche un scénario. Ce qui avait été annulé ne se refait plus. Rend la phrase qui dit ce qui a changé. */
export const retoucheScenario = (id: string, une: Retouche): Promise<RetoucheFaite> =>
  execute(['scenariosAdaptes', 'retouches'], (registre) => retouche(registre, id, une))

async function retouche(registre: Registre, id: string, une: Retouche): Promise<{ phrase: string }> {
  const { base, instant } = registre
  const adapte = await trouve(registre, id)
  const rangees = await retouchesDe(base, id)
  const { scenario, contraire, phrase } = exige(appliqueRetouche(adapte.contenu, une))
  if (JSON.stringify(scenario) === JSON.stringify(adapte.contenu)) return { phrase }
  const faites = rangees.filter(({ annulee }) => !annulee)
  await base.retouches.bulkDelete(rangees.filter(({ annulee }) => annulee).map(({ numero }) => [id, numero]))
  const derniere = faites.at(-1)
  const suite = derniere && faites.length === rangees.length && estLaSuite(derniere.retouche, une, instant - derniere.instant)
  const rangee: RetoucheRangee = {
    scenarioId: id,
    numero: (derniere?.numero ?? 0) + 1,
    instant,
    retouche: une,
    contraire,
    phrase,
    annulee: false,
  }
  // La frappe continue : un seul geste, dont le contraire revient au texte d'avant la première lettre.
  await base.retouches.put(suite ? { ...rangee, numero: derniere.numero, contraire: derniere.contraire } : rangee)
  await pose(registre, adapte, scenario)
  return { phrase }
}

/** Annule la dernière retouche en vigueur, même faite avant un rechargement. */
export const annuleRetouche = (id: string): Promise<RetoucheFaite> =>
  execute(['scenariosAdaptes', 'retouches'], async (registre) => {
    const derniere = (await retouchesDe(registre.base, id)).findLast(({ annulee }) => !annulee)
    if (!derniere) throw new Refus("Il n'y a rien à annuler.")
    return joue(registre, id, derniere, derniere.contraire)
  })

/** Refait la première retouche annulée. */
export const refaitRetouche = (id: string): Promise<RetoucheFaite> =>
  execute(['scenariosAdaptes', 'retouches'], async (registre) => {
    const suivante = (await retouchesDe(registre.base, id)).find(({ annulee }) => annulee)
    if (!suivante) throw new Refus("Il n'y a rien à refaire.")
    return joue(registre, id, suivante, suivante.retouche)
  })

async function joue(registre: Registre, id: string, rangee: RetoucheRangee, une: Retouche): Promise<{ phrase: string }> {
  const adapte = await trouve(registre, id)
  const { scenario } = exige(appliqueRetouche(adapte.contenu, une))
  await registre.base.retouches.put({ ...rangee, annulee: !rangee.annulee })
  await pose(registre, adapte, scenario)
  return { phrase: rangee.phrase }
}

/** Nomme l'état du moment ; ce qui a changé depuis la version précédente part avec elle dans le fichier. */
export const nommeVersion = (id: string, nom: string): Promise<RetoucheFaite> =>
  execute(['scenariosAdaptes', 'retouches'], async (registre) => {
    if (nom.trim() === '') throw new Refus('Donnez un nom à cette version.')
    const changements = changementsDepuisVersion(await retouchesDe(registre.base, id))
    if (changements.length === 0) throw new Refus("Rien n'a changé depuis la dernière version.")
    return retouche(registre, id, { type: 'version', version: { nom: nom.trim(), date: dateLocale(registre.instant), changements } })
  })

/** Met un scénario à la corbeille ; refusé tant qu'un groupe qui n'a pas commencé compte dessus. */
export const jetteScenario = (id: string): Promise<Resultat> =>
  execute(['scenariosAdaptes', 'choixScenarios', 'scenarios', 'groupes'], async (registre) => {
    const { base, instant } = registre
    for (const { groupeId } of await base.choixScenarios.where({ scenarioId: id }).toArray()) {
      const groupe = await base.groupes.get(groupeId)
      if (groupe?.corbeilleLe === null && (await base.scenarios.where({ groupeId }).count()) === 0)
        throw new Refus(`« ${groupe.nom} » a choisi ce scénario. Choisissez-en un autre pour ce groupe d'abord.`)
    }
    await registre.modifie('scenariosAdaptes', id, { corbeilleLe: instant })
    return {}
  })

export const reprendScenario = (id: string): Promise<Resultat> => modifieLigne('scenariosAdaptes', id, { corbeilleLe: null })

async function trouve({ base }: Registre, id: string): Promise<ScenarioAdapte> {
  const adapte = await base.scenariosAdaptes.get(id)
  if (!adapte) throw new Refus("Ce scénario n'existe plus sur ce poste.")
  return adapte
}

const pose = (registre: Registre, { id }: ScenarioAdapte, contenu: Scenario): Promise<unknown> =>
  registre.modifie('scenariosAdaptes', id, { contenu, modifieLe: registre.instant })

function exige(rendu: Application): Extract<Application, { ok: true }> {
  if (!rendu.ok) throw new Refus(rendu.raison)
  return rendu
}
