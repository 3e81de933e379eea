import { racine } from '../regle-confiance'
import { demarreMoteur, type Moteur } from './moteur'
import { registreDeLaBase } from './stockage'

/**
 * Met la remise en marche sur la base ouverte. `peutEcrire` : cet onglet tient-il le droit d’écrire.
 * Le retour du réseau et celui de l’onglet ne sont que des indices : ils avancent la prochaine sonde.
 */
export function demarreRemises(peutEcrire: () => boolean): Moteur {
  const moteur = demarreMoteur({ registre: registreDeLaBase, racine: racine(), peutEcrire })
  addEventListener('online', moteur.hate)
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) moteur.hate()
  })
  return moteur
}
