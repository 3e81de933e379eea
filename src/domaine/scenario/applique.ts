import { jamais } from '../jamais'
import { calculeContraire, retablit } from './contraire'
import { ditRetouche } from './dit-retouche'
import { fusionneSeances } from './fusionne-seances'
import { Impossible, remplaceSeance, retoucheElements, trouveSeance } from './retouche-elements'
import type { Application, Retouche } from './retouche'
import { estHeureLocale } from '../temps'
import { SIGNES_MAX, type Scenario } from './scenario'

/**
 * Applique une retouche. Rend le scénario neuf, son contraire (qui remet tout comme avant) et la phrase qui la dit.
 * Refus attendu : une phrase qui dit quoi faire. Le scénario reçu n'est jamais modifié.
 */
export function appliqueRetouche(scenario: Scenario, retouche: Retouche): Application {
  try {
    const neuf = retouches(scenario, retouche)
    return { ok: true, scenario: neuf, contraire: calculeContraire(scenario, neuf), phrase: ditRetouche(scenario, retouche) }
  } catch (erreur) {
    if (erreur instanceof Impossible) return { ok: false, raison: erreur.message }
    throw erreur
  }
}

function retouches(scenario: Scenario, retouche: Retouche): Scenario {
  switch (retouche.type) {
    case 'entete':
      return { ...scenario, ...verifieEntete(retouche.champs) }
    case 'texte-seance':
      return remplaceSeance(scenario, retouche.numero, (seance) => ({ ...seance, [retouche.champ]: verifieTexte(retouche.texte) }))
    case 'horaire':
      return poseHoraire(scenario, retouche)
    case 'reunion':
      return fusionneSeances(scenario, retouche.numero, retouche.avec)
    case 'version':
      return { ...scenario, versions: [...scenario.versions, retouche.version] }
    case 'suite':
      return retouche.retouches.reduce(retouches, scenario)
    case 'retablissement':
      return retablit(scenario, retouche)
    case 'texte':
    case 'duree':
    case 'ajout':
    case 'retrait':
    case 'deplacement':
    case 'coupe':
    case 'verrou':
    case 'sous-groupes':
    case 'retour':
      return retoucheElements(scenario, retouche)
    default:
      return jamais(retouche)
  }
}

function verifieEntete(champs: Extract<Retouche, { type: 'entete' }>['champs']): typeof champs {
  if (champs.nom?.trim() === '') throw new Impossible('Donnez un nom au scénario.')
  if (champs.licence?.trim() === '') throw new Impossible('Dites sous quelle licence ce scénario se partage.')
  for (const texte of Object.values(champs)) verifieTexte(texte)
  return champs
}

function verifieTexte(texte: string): string {
  if (texte.length > SIGNES_MAX) throw new Impossible(`Ce texte dépasse ${SIGNES_MAX} signes. Raccourcissez-le.`)
  return texte
}

function poseHoraire(scenario: Scenario, { numero, heureDebut, heureFin }: Extract<Retouche, { type: 'horaire' }>): Scenario {
  trouveSeance(scenario, numero)
  if (!estHeureLocale(heureDebut) || !estHeureLocale(heureFin)) throw new Impossible('Donnez une heure de début et une heure de fin, par exemple 9 h et 12 h 30.')
  if (heureFin <= heureDebut) throw new Impossible("L'heure de fin doit suivre l'heure de début.")
  return remplaceSeance(scenario, numero, (seance) => ({ ...seance, heureDebut, heureFin }))
}
