/** Une retouche en une phrase : pour l'annonce, et pour la liste des changements d'une version. */
import { jamais } from '../jamais'
import { ditDuree, ditHeureLocale } from '../temps-en-mots'
import type { ChampSeance, Retouche } from './retouche'
import { nomElement, type ElementScenario, type Scenario, type Verrou } from './scenario'
import { textesDe } from './textes'

const CHAMPS_SEANCE: Record<ChampSeance, string> = {
  titre: 'le titre',
  titreCourt: 'le titre court',
  objectif: "l'objectif",
  prealable: 'le préalable',
  travailIntermediaire: 'le travail intermédiaire',
  vigilance: 'la vigilance',
}

/** La retouche, dite d'après le scénario d'avant. */
export function ditRetouche(avant: Scenario, retouche: Retouche): string {
  switch (retouche.type) {
    case 'entete':
      return 'Présentation du scénario changée.'
    case 'texte-seance':
      return `Séance ${retouche.numero} : ${CHAMPS_SEANCE[retouche.champ]} changé${retouche.champ === 'vigilance' ? 'e' : ''}.`
    case 'horaire':
      return `Séance ${retouche.numero} : de ${ditHeureLocale(retouche.heureDebut)} à ${ditHeureLocale(retouche.heureFin)}.`
    case 'ajout':
      return `Séance ${retouche.numero} : ${decrit(retouche.element)} ajoutée, ${ditDuree(retouche.element.dureeMinutes)}.`
    case 'reunion':
      return `Séances ${retouche.numero} et ${retouche.avec} réunies en une.`
    case 'version':
      return `Version « ${retouche.version.nom} » nommée.`
    case 'suite':
      return `${retouche.nom} : ${retouche.retouches.length} changements.`
    case 'retablissement':
      return 'État antérieur rétabli.'
    default:
      return ditSurElement(avant, retouche)
  }
}

type SurElement = Exclude<Retouche, { type: 'entete' | 'texte-seance' | 'horaire' | 'ajout' | 'reunion' | 'version' | 'suite' | 'retablissement' }>

function ditSurElement(avant: Scenario, retouche: SurElement): string {
  const elements = avant.seances.find(({ numero }) => numero === retouche.numero)?.elements ?? []
  const rang = elements.findIndex(({ ref }) => ref === retouche.ref)
  const element = elements[rang]
  const nom = element ? decrit(element) : retouche.ref
  switch (retouche.type) {
    case 'texte':
      return `${nom} : « ${element ? nomTexte(element, retouche.chemin) : retouche.chemin} » changé.`
    case 'duree':
      return `${nom} : ${element?.dureeMinutes ?? 0} min, maintenant ${retouche.minutes} min.`
    case 'retrait':
      return `${nom} retirée de la séance ${retouche.numero}.`
    case 'deplacement':
      return retouche.versNumero === retouche.numero
        ? `${nom} ${retouche.versRang < rang ? 'montée' : 'descendue'} en position ${retouche.versRang + 1} sur ${elements.length}.`
        : `${nom} déplacée de la séance ${retouche.numero} à la séance ${retouche.versNumero}.`
    case 'coupe':
      return `${nom} coupée en deux : ${retouche.minutes} min et ${(element?.dureeMinutes ?? 0) - retouche.minutes} min.`
    case 'verrou':
      return `${nom} : ${ditVerrou(retouche.verrou)}.`
    case 'sous-groupes':
      return retouche.sousGroupes.length === 0 ? `${nom} : plus de sous-groupes parallèles.` : `${nom} : ${retouche.sousGroupes.length} sous-groupes en parallèle.`
    case 'retour':
      return `${nom} : retour de la salle noté.`
    default:
      return jamais(retouche)
  }
}

const decrit = (element: ElementScenario): string => (element.type === 'pause' ? nomElement(element) : `${element.ref} ${element.titre}`)

const nomTexte = (element: ElementScenario, chemin: string): string =>
  textesDe(element).find((un) => un.chemin === chemin)?.etiquette ?? chemin

/** « début verrouillé à 12 h, durée verrouillée » ; « sans verrou » s'il est vide. */
export function ditVerrou({ debut, fin, duree }: Verrou): string {
  const dits = [
    debut !== undefined && `début verrouillé à ${ditHeureLocale(debut)}`,
    fin !== undefined && `fin verrouillée à ${ditHeureLocale(fin)}`,
    duree && 'durée verrouillée',
  ].filter((dit) => typeof dit === 'string')
  return dits.length === 0 ? 'sans verrou' : dits.join(', ')
}
