/** Ce que l'on peut dire vrai de la dernière écriture. */
import { nouvelObservable } from './observable'

export interface EtatEnregistrement {
  /** `enregistre` : la transaction est finie. `echec` dure jusqu'à la prochaine écriture réussie. */
  etat: 'repos' | 'ecriture' | 'enregistre' | 'echec'
  /** Fin de la dernière écriture réussie, ou moment de l'échec (ms). `null` : rien encore. */
  instant: number | null
  /** Phrase française en cas d'échec, vide sinon. */
  raison: string
}

const REPOS: EtatEnregistrement = { etat: 'repos', instant: null, raison: '' }
const observable = nouvelObservable<EtatEnregistrement>(REPOS)
let enCours = 0
let acquis = REPOS

export const etatEnregistrement = (): EtatEnregistrement => observable.lis()
export const abonneEnregistrement = (suite: (etat: EtatEnregistrement) => void): (() => void) =>
  observable.abonne(suite)

export function annonceEcriture(): void {
  enCours += 1
  if (acquis.etat !== 'echec') observable.pose({ ...acquis, etat: 'ecriture' })
}

export function annonceEnregistre(instant: number): void {
  enCours -= 1
  acquis = { etat: 'enregistre', instant, raison: '' }
  observable.pose(enCours > 0 ? { ...acquis, etat: 'ecriture' } : acquis)
}

/** L'écriture n'a pas eu lieu d'être (refus) : l'état d'avant revient. */
export function annonceSansEcriture(): void {
  enCours -= 1
  observable.pose(enCours > 0 && acquis.etat !== 'echec' ? { ...acquis, etat: 'ecriture' } : acquis)
}

export function annonceEchec(instant: number, raison: string): void {
  enCours -= 1
  acquis = { etat: 'echec', instant, raison }
  observable.pose(acquis)
}

/** À l'ouverture d'un espace : rien n'a encore été écrit. */
export function oublieEnregistrement(): void {
  acquis = REPOS
  observable.pose(REPOS)
}
