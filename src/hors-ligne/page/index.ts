/** Ce que `demarrage` prend de hors-ligne, et remet aux écrans par leur environnement. */
import { enregistreServiceWorker } from './service-worker'

export { verifiePrecache, type PreuvePrecache } from './precache'
export { appliqueMiseAJour, etatServiceWorker, miseAJourProposee, type EtatServiceWorker } from './service-worker'
export { entreEnSeance, seanceIci } from './seance-en-cours'
export { demandePersistance, type Persistance } from './persistance'
export { etatEveil, gardeEveille, type EtatEveil } from './veille'
export { ouvreTravail } from './regle-confiance'
export { sondeOrigine, type Joignabilite } from './joignabilite'

/** Met l’application en état de marcher sans réseau. Après l’affichage : rien ici ne presse. */
export function demarreHorsLigne(): void {
  void enregistreServiceWorker()
}
