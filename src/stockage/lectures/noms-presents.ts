import { textesDe } from '../../domaine/scenario/textes'
import type { Scenario, SeanceScenario } from '../../domaine/scenario/scenario'
import { lis } from './lis'

/** Un nom de participant de ce poste, lu dans un texte qui va partir. */
export interface NomPresent {
  numero: number
  ref: string
  nom: string
}

/**
 * Les noms de famille de participants de ce poste que l'on trouve dans les textes changés par l'intervenant.
 * Ce qui est mot pour mot dans le programme n'est pas en cause : « Petit » y est un adjectif.
 */
export const lisNomsPresents = async (scenario: Scenario, programme: readonly SeanceScenario[]): Promise<NomPresent[]> => {
  const noms = await lis(['participants'], async (base) => (await base.participants.toArray()).map(({ nom }) => nom.trim()))
  const connus = new Set(programme.flatMap(textesDeSeance).map(({ texte }) => texte))
  const cherches = [...new Set(noms)].filter((nom) => nom.length >= 3)
  return scenario.seances.flatMap((seance) =>
    textesDeSeance(seance)
      .filter(({ texte }) => !connus.has(texte))
      .flatMap(({ ref, texte }) => cherches.filter((nom) => contient(texte, nom)).map((nom) => ({ numero: seance.numero, ref, nom }))),
  )
}

function textesDeSeance({ elements, titre, objectif, prealable, travailIntermediaire, vigilance }: SeanceScenario) {
  const autour = [titre, objectif, prealable, travailIntermediaire, vigilance].map((texte) => ({ ref: '', texte }))
  const dedans = elements.flatMap((element) => {
    const siens = [...textesDe(element).map(({ valeur }) => valeur), element.retour?.aRefaire ?? '', ...(element.sousGroupes ?? []).flatMap(({ nom, texte }) => [nom, texte])]
    return siens.map((texte) => ({ ref: element.ref, texte }))
  })
  return [...autour, ...dedans].filter(({ texte }) => texte !== '')
}

/** Mot entier, capitale comprise ; ou tout en capitales. */
function contient(texte: string, nom: string): boolean {
  const mots = texte.split(/[^\p{L}\p{M}'’-]+/u)
  const cherches = nom.split(/\s+/)
  return mots.some((_, rang) => cherches.every((mot, i) => mots[rang + i] === mot || mots[rang + i] === mot.toLocaleUpperCase('fr')))
}
