/** Ce qui est imprimé, et ce qui l'a été avant la dernière inscription. */
import type { Participant, Preparation } from '../../../domaine/enregistrements'
import { dateLocale, ditHeure, ditQuand } from '../../../domaine/temps-en-mots'
import { noteImpression } from '../../../stockage/commandes/preparation'
import type { PreparationComplete } from '../../../stockage/lectures/preparation'
import { fichesDeSeance, type Piece } from './nom'

type Imprime = Preparation['imprimeLe']

/** La clé d'une impression ; une fiche seule a la sienne. */
const cle = ({ piece, fiche }: Piece): string => (fiche === undefined ? piece : `${piece}/${fiche}`)

/** Quand cette pièce a été imprimée (ms), seule ou avec toute sa série ; `null` si jamais. */
export function dateImpression(imprimeLe: Imprime, quoi: Piece): number | null {
  const dates = [imprimeLe[cle(quoi)], imprimeLe[quoi.piece]].filter((date) => date !== undefined)
  return dates.length === 0 ? null : Math.max(...dates)
}

/** Les personnes inscrites depuis cet instant : ce qui porte leur nom, ou se compte avec elles, est à refaire. */
export const inscritsDepuis = (participants: readonly Participant[], instant: number): number =>
  participants.filter(({ creeLe }) => creeLe > instant).length

export type EtatImpression =
  | { etat: 'imprimee'; le: number }
  | { etat: 'a-refaire'; le: number; nouveaux: number }
  | { etat: 'manque' }

/** Où en est une pièce. Le déroulé ne dépend de personne ; le reste est à refaire après une inscription. */
export function situeImpression({ preparation, participants }: PreparationComplete, quoi: Piece): EtatImpression {
  const le = dateImpression(preparation?.imprimeLe ?? {}, quoi)
  if (le === null) return { etat: 'manque' }
  const nouveaux = quoi.piece === 'deroule' ? 0 : inscritsDepuis(participants, le)
  return nouveaux === 0 ? { etat: 'imprimee', le } : { etat: 'a-refaire', le, nouveaux }
}

/** Une fiche compte pour faite au nom de chacun, ou vierge. */
export function situeFiche(preparation: PreparationComplete, fiche: string): EtatImpression {
  const essais = (['fiches-nominatives', 'fiches-vierges'] as const).map((piece) => situeImpression(preparation, { piece, fiche }))
  return essais.find(({ etat }) => etat === 'imprimee') ?? essais.find(({ etat }) => etat === 'a-refaire') ?? { etat: 'manque' }
}

/** Note qu'une pièce est partie à l'impression ; la dernière fiche d'une série fait la série. */
export async function noteTirage(preparation: PreparationComplete, quoi: Piece) {
  const { groupe, seance: { numero }, methode } = preparation
  const { piece, fiche } = quoi
  const autres = fiche === undefined ? [] : fichesDeSeance(numero, methode).filter((ref) => ref !== fiche)
  const note = await noteImpression(groupe.id, numero, cle(quoi))
  if (!note.ok || fiche === undefined) return note
  const completes = autres.every((ref) => situeImpression(preparation, { piece, fiche: ref }).etat === 'imprimee')
  return completes ? noteImpression(groupe.id, numero, piece) : note
}

/** « hier à 17 h 30 ». */
export const ditDateHeure = (instant: number, aujourdhui: string): string =>
  `${ditQuand(dateLocale(instant), aujourdhui)} à\u00A0${ditHeure(instant)}`
