/** La forme attendue des lignes lues : une ligne abîmée se dit en une phrase, elle ne casse pas un écran. */
import * as v from 'valibot'
import type { Espace, Note, Participant, ScenarioFige, Seance } from '../../domaine/enregistrements'
import { typographie } from '../../domaine/typographie'

const instant = v.nullable(v.number())

const ESPACE: v.GenericSchema<unknown, Espace> = v.looseObject({
  id: v.literal('espace'),
  creeLe: v.number(),
  appareil: v.string(),
  exemple: v.boolean(),
  intervenant: v.object({ nom: v.string(), qualite: v.string() }),
  destination: v.variant('type', [
    v.object({ type: v.literal('telechargement') }),
    v.object({ type: v.literal('webdav'), chemin: v.string() }),
    v.object({ type: v.literal('dossier'), nom: v.string() }),
  ]),
  touchesActives: v.boolean(),
})

const SEANCE: v.GenericSchema<unknown, Seance> = v.looseObject({
  id: v.string(),
  groupeId: v.string(),
  numero: v.number(),
  demiJournees: v.array(
    v.object({ date: v.string(), heure: v.string(), fuseau: v.string(), lieu: v.string() }),
  ),
})

const PARTICIPANT: v.GenericSchema<unknown, Participant> = v.looseObject({
  id: v.string(),
  nom: v.string(),
  prenom: v.string(),
  service: v.string(),
  fonction: v.string(),
  categorie: v.picklist(['A', 'B', 'C', '']),
  statut: v.string(),
  courriel: v.string(),
  employeur: v.string(),
  creeLe: v.number(),
  corbeilleLe: instant,
})

const NOTE: v.GenericSchema<unknown, Note> = v.looseObject({
  id: v.string(),
  journalId: v.string(),
  refActivite: v.nullable(v.string()),
  instant: v.number(),
  texte: v.string(),
  niveau: v.picklist(['poste', 'resume']),
  relueLe: instant,
  poseeLe: instant,
  corbeilleLe: instant,
})

/** Le contenu des séances est vérifié à la construction ; ici, seulement qu'il est là. */
const SCENARIO = v.looseObject({
  id: v.string(),
  seances: v.pipe(v.array(v.looseObject({ numero: v.number(), elements: v.array(v.unknown()) })), v.minLength(1)),
})

/** Une ligne de la base n'a pas la forme attendue. Le message est une phrase à montrer. */
export class LigneAbimee extends Error {
  constructor(quoi: string) {
    super(
      typographie(
        `${quoi} ne se lit plus sur ce poste : son enregistrement est abîmé. Le reste n'est pas touché.`,
      ),
    )
    this.name = 'LigneAbimee'
  }
}

const verificateur =
  <T>(forme: v.GenericSchema<unknown, T>, quoi: string) =>
  (ligne: unknown): T => {
    const lue = v.safeParse(forme, ligne)
    if (!lue.success) throw new LigneAbimee(quoi)
    return lue.output
  }

export const verifieEspace = verificateur(ESPACE, "L'espace de travail")
export const verifieSeance = verificateur(SEANCE, 'Une séance du calendrier')
export const verifieParticipant = verificateur(PARTICIPANT, "La fiche d'un participant")
export const verifieNote = verificateur(NOTE, 'Une note de séance')

export function verifieScenario(ligne: ScenarioFige | undefined): ScenarioFige {
  if (!ligne || !v.is(SCENARIO, ligne)) throw new LigneAbimee('Le scénario figé de ce groupe')
  return ligne
}
