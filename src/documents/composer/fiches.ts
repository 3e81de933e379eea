/** Fiches participant → document : vierges, ou une par personne. L'exemple n'y entre jamais. */
import { VERSION_FICHES } from '../../contenu/reperes-fiches'
import { jamais } from '../../domaine/jamais'
import type { Fiche } from '../../domaine/methode'
import { ditDuree } from '../../domaine/temps-en-mots'
import type { ArbreDocument, Bloc, Section } from '../arbre'
import { composeChamp } from './champs'
import { type PersonneNommee, ditDateSansJour, trieParNom } from './mots'

export interface OptionsFiches {
  grosCaracteres: boolean
  /** `personne` (défaut) : toutes les fiches de chacun se suivent. `fiche` : tous les exemplaires d'une fiche se suivent. */
  tri?: 'personne' | 'fiche'
}

/**
 * Une section par fiche (vierges : `personnes` vaut `null`), ou par personne et par fiche, rangées par nom.
 * Les fiches gardent l'ordre reçu. Aucune personne : un document sans section.
 */
export function composeFiches(
  fiches: readonly Fiche[],
  personnes: readonly PersonneNommee[] | null,
  { grosCaracteres, tri = 'personne' }: OptionsFiches,
): ArbreDocument {
  const titre = nommeLot(fiches)
  return {
    titre: personnes === null ? titre : `${titre}, exemplaires nominatifs`,
    langue: 'fr',
    pied: `Jalons · ${titre} · version ${VERSION_FICHES.numero} du ${ditDateSansJour(VERSION_FICHES.date)}`,
    grosCaracteres,
    sections: exemplaires(fiches, personnes, tri).map(([fiche, personne]) => composeExemplaire(fiche, personne, grosCaracteres)),
  }
}

type Exemplaire = [Fiche, PersonneNommee | null]

function exemplaires(fiches: readonly Fiche[], personnes: readonly PersonneNommee[] | null, tri: 'personne' | 'fiche'): Exemplaire[] {
  if (personnes === null) return fiches.map((fiche) => [fiche, null])
  const rangees = trieParNom(personnes)
  return tri === 'personne'
    ? rangees.flatMap((personne) => fiches.map((fiche): Exemplaire => [fiche, personne]))
    : fiches.flatMap((fiche) => rangees.map((personne): Exemplaire => [fiche, personne]))
}

/** « P5 Ma ligne de parcours », « Fiches P1 à P6 ». */
function nommeLot(fiches: readonly Fiche[]): string {
  const [premiere, derniere] = [fiches.at(0), fiches.at(-1)]
  if (premiere === undefined || derniere === undefined) return 'Fiches'
  return fiches.length === 1 ? `${premiere.ref} ${premiere.titre}` : `Fiches ${premiere.ref} à ${derniere.ref}`
}

function composeExemplaire(fiche: Fiche, personne: PersonneNommee | null, grosCaracteres: boolean): Section {
  return {
    format: fiche.format,
    repere: fiche.ref,
    contexte: `Séance ${fiche.seance}, activité ${fiche.activite} · ${ditDuree(fiche.minutes)}`,
    proprietaire: trouveProprietaire(fiche),
    blocs: [
      { type: 'titre', niveau: 1, texte: fiche.titre },
      { type: 'paragraphe', texte: fiche.but, style: 'chapeau' },
      ...composeNom(fiche, personne),
      // La consigne se lit des yeux : la romaine reste à ce qui se dit à voix haute.
      { type: 'paragraphe', texte: fiche.consigne },
      ...fiche.champs.flatMap((champ) => composeChamp(champ, { format: fiche.format, grosCaracteres })),
      composePied(fiche),
    ],
  }
}

/** Un questionnaire ou une fiche relais ne portent personne, même dans une série nominative. */
function composeNom(fiche: Fiche, personne: PersonneNommee | null): Bloc[] {
  if (estSansNom(fiche) || fiche.pied.includes('relais')) return []
  const nom: [string, string] = personne === null ? ['Prénom (facultatif)', ''] : ['Nom', `${personne.prenom} ${personne.nom}`.trim()]
  return [{ type: 'definitions', couples: [nom, ['Date', '']], colonnes: 2 }]
}

const estSansNom = ({ pied }: Fiche): boolean => pied.includes('sans-nom')

function trouveProprietaire(fiche: Fiche): Section['proprietaire'] {
  if (fiche.pied.includes('groupe')) return 'groupe'
  return estSansNom(fiche) ? 'employeur' : 'agent'
}

function composePied({ pied }: Fiche): Bloc {
  return { type: 'paragraphe', texte: pied.map(ditPied).join(' '), style: 'petit' }
}

function ditPied(pied: Fiche['pied'][number]): string {
  switch (pied) {
    case 'propriete':
      return 'Cette fiche vous appartient : vous seul décidez qui la lit.'
    case 'repere':
      return 'Un repère pour vous, jamais un test.'
    case 'groupe':
      return "Votre exemplaire vous appartient. La feuille signée est au groupe : l'intervenant la garde, puis la détruit à la fin du parcours."
    case 'sans-nom':
      return "Cette feuille ne porte aucun nom. Les réponses s'additionnent ; rien ne s'affiche sous cinq réponses."
    case 'relais':
      return 'Prenez cette feuille sans rien demander. Elle ne porte aucun nom.'
    default:
      return jamais(pied)
  }
}
