/** Le contraire d'une retouche : seulement ce qui a changé, tel que c'était. */
import type { Retouche, SeanceRetablie } from './retouche'
import { recompte, type ElementScenario, type Scenario, type SeanceScenario } from './scenario'

type Retablissement = Extract<Retouche, { type: 'retablissement' }>

/** De quoi revenir d'`apres` à `avant`. Les parties inchangées doivent être les mêmes objets : elles ne sont pas recopiées. */
export function calculeContraire(avant: Scenario, apres: Scenario): Retablissement {
  const { seances: _a, ...enteteAvant } = avant
  const { seances: _b, ...enteteApres } = apres
  return {
    type: 'retablissement',
    entete: champsChanges(enteteAvant, enteteApres),
    seances: [...seancesOtees(avant, apres), ...seancesChangees(avant, apres), ...seancesNees(avant, apres)],
  }
}

const parNumero = ({ seances }: Scenario, numero: number) => seances.find((une) => une.numero === numero)

const seancesOtees = (avant: Scenario, apres: Scenario): SeanceRetablie[] =>
  avant.seances.flatMap((seance, rang) => (parNumero(apres, seance.numero) ? [] : [{ numero: seance.numero, rang, seance }]))

const seancesNees = (avant: Scenario, apres: Scenario): SeanceRetablie[] =>
  apres.seances.flatMap(({ numero }, rang) => (parNumero(avant, numero) ? [] : [{ numero, rang, seance: null }]))

const seancesChangees = (avant: Scenario, apres: Scenario): SeanceRetablie[] =>
  avant.seances.flatMap((seance) => {
    const neuve = parNumero(apres, seance.numero)
    if (!neuve || neuve === seance) return []
    const { elements: siens, ...champsAvant } = seance
    const { elements: neufs, ...champsApres } = neuve
    const otes = Object.keys(champsApres).filter((nom) => !Object.hasOwn(champsAvant, nom))
    return [{ numero: seance.numero, champs: champsChanges(champsAvant, champsApres), otes, tranche: calculeTranche(siens, neufs) }]
  })

/** Les champs d'`avant` qui diffèrent d'`apres`. */
function champsChanges<T extends object>(avant: T, apres: T): Partial<T> {
  const differe = ([nom, valeur]: [string, unknown]) => JSON.stringify(valeur) !== JSON.stringify(Reflect.get(apres, nom))
  // Un sous-ensemble des champs garde leur type.
  return Object.fromEntries(Object.entries(avant).filter(differe)) as Partial<T>
}

function calculeTranche(avant: readonly ElementScenario[], apres: readonly ElementScenario[]) {
  let debut = 0
  while (debut < Math.min(avant.length, apres.length) && avant[debut] === apres[debut]) debut++
  let fin = 0
  while (fin < Math.min(avant.length, apres.length) - debut && avant.at(-1 - fin) === apres.at(-1 - fin)) fin++
  return { rang: debut, ote: apres.length - debut - fin, elements: avant.slice(debut, avant.length - fin) }
}

/** Applique un rétablissement. */
export function retablit(scenario: Scenario, { entete, seances }: Retablissement): Scenario {
  let rangees = scenario.seances
  for (const une of seances) rangees = retablitSeance(rangees, une)
  return { ...scenario, ...entete, seances: rangees }
}

function retablitSeance(seances: SeanceScenario[], une: SeanceRetablie): SeanceScenario[] {
  if (!('seance' in une)) return seances.map((seance) => (seance.numero === une.numero ? retablitTranche(seance, une) : seance))
  const autres = seances.filter(({ numero }) => numero !== une.numero)
  return une.seance === null ? autres : autres.toSpliced(une.rang, 0, une.seance)
}

function retablitTranche(seance: SeanceScenario, { champs, otes, tranche }: Extract<SeanceRetablie, { champs: unknown }>): SeanceScenario {
  const elements = seance.elements.toSpliced(tranche.rang, tranche.ote, ...tranche.elements)
  const gardes = Object.entries({ ...seance, ...champs, elements }).filter(([nom]) => !otes.includes(nom))
  // Seuls des champs que la séance d'avant n'avait pas sont ôtés : ils sont facultatifs.
  return recompte(Object.fromEntries(gardes) as unknown as SeanceScenario)
}
