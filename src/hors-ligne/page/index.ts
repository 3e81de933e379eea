/** Ce que `demarrage` prend de hors-ligne, et remet aux écrans par leur environnement. */
import { enregistreServiceWorker } from './service-worker'

export { verifiePrecache, type PreuvePrecache } from './precache'
export { appliqueMiseAJour, etatServiceWorker, miseAJourProposee, type EtatServiceWorker } from './service-worker'
export { entreEnSeance, seanceIci } from './seance-en-cours'
export { demandePersistance, type Persistance } from './persistance'
export { etatEveil, gardeEveille, type EtatEveil } from './veille'
export { ouvreTravail } from './regle-confiance'
export { sondeOrigine, type Joignabilite } from './joignabilite'

/**
 * Met l’application en état de marcher sans réseau, et de remettre quand il revient.
 * À appeler après l’affichage : rien ici ne presse. `peutEcrire` : cet onglet tient-il le droit d’écrire.
 */
export function demarreHorsLigne(peutEcrire: () => boolean): void {
  void enregistreServiceWorker()
  void import('./remise').then(({ demarreRemises }) => demarreRemises(peutEcrire))
}
