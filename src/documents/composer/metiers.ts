/** Fiches métiers → document : une par page, à étaler ou à garder. */
import type { FicheMetier } from '../../domaine/metiers'
import type { ArbreDocument, Bloc, Section } from '../arbre'
import { ditDateSansJour } from './mots'

/** Les fiches dans l'ordre reçu. La source, la licence et la date sont au bas de chacune. */
export function composeMetiers(fiches: readonly FicheMetier[], grosCaracteres: boolean): ArbreDocument {
  const seule = fiches.length === 1 ? fiches[0] : undefined
  const titre = seule === undefined ? 'Répertoire de métiers' : `Métier : ${seule.libelle}`
  return { titre, langue: 'fr', pied: `Jalons · ${titre}`, grosCaracteres, sections: fiches.map(composeFiche) }
}

function composeFiche(fiche: FicheMetier): Section {
  const { id, libelle, versants, domaine, famille, definition, source, licence, dateMaj } = fiche
  const situe: [string, string][] = [['Famille', famille], ['Domaine', domaine], ['Versants', versants.join(', ')]]
  return {
    format: 'A4-portrait',
    repere: id,
    contexte: 'Fiche métier',
    proprietaire: 'agent',
    blocs: [
      { type: 'titre', niveau: 1, texte: libelle },
      { type: 'paragraphe', texte: definition, style: 'chapeau' },
      { type: 'definitions', colonnes: 1, couples: situe.filter(([, valeur]) => valeur !== '') },
      ...composeListes(fiche),
      { type: 'paragraphe', texte: [source, licence, `mise à jour le ${ditDateSansJour(dateMaj)}`].filter((texte) => texte !== '').join(' · '), style: 'petit' },
    ],
  }
}

function composeListes({ activites, competences, conditions, acces, metiersProches }: FicheMetier): Bloc[] {
  const listes: [string, string[]][] = [
    ["Ce que l'on fait", activites],
    ["Ce qu'il faut savoir faire", competences],
    ['Le travail', conditions],
    ["Par où l'on y entre", acces],
    ['Métiers proches', metiersProches],
  ]
  return listes
    .filter(([, points]) => points.length > 0)
    .map(([titre, points]): Bloc => ({ type: 'ensemble', blocs: [{ type: 'titre', niveau: 2, texte: titre }, { type: 'liste', ordonnee: false, points }] }))
}
