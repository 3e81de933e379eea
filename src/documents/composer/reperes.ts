/** Les repères juridiques : chaque affirmation avec son texte, son article, sa date, son statut, et ce qu'on ne sait pas. */
import { CHOIX_PROPOSES, LACUNES, NOTES_JURIDIQUES, THEMES_JURIDIQUES } from '../../contenu/reperes-juridiques'
import type { ChoixPropose, Lacune, NoteJuridique, StatutLecture, ThemeJuridique } from '../../domaine/compagnon'
import type { ArbreDocument, Bloc, Section } from '../arbre'
import { ditDateSansJour } from './mots'
import { ditPiedMethode } from './technique'

export const MOT_STATUT: Record<StatutLecture, string> = { verifie: 'vérifié', 'a-verifier': 'à vérifier' }

/** « vérifié le 23 novembre 2026 », « à vérifier, relu le 23 novembre 2026 ». */
export const ditStatut = (statut: StatutLecture, le: string): string =>
  `${MOT_STATUT[statut]}${statut === 'verifie' ? '' : ', relu'} le ${ditDateSansJour(le)}`

/** Le document entier : les notes par thème, les choix dits comme des choix, les lacunes. */
export function composeReperes({ grosCaracteres = false } = {}): ArbreDocument {
  const titre = 'Repères juridiques'
  return { titre, langue: 'fr', pied: ditPiedMethode(titre), grosCaracteres, sections: composeSectionsReperes() }
}

/** Les mêmes pages, comme sections d'un document plus grand. */
export function composeSectionsReperes(): Section[] {
  const themes = Object.entries(THEMES_JURIDIQUES) as [ThemeJuridique, string][] // les clés de la table sont les thèmes
  const verifiees = NOTES_JURIDIQUES.filter(({ statut }) => statut === 'verifie').length
  return [
    composeSection('les textes', [
      { type: 'titre', niveau: 1, texte: 'Repères juridiques' },
      {
        type: 'paragraphe',
        style: 'chapeau',
        texte: `${NOTES_JURIDIQUES.length} affirmations, ${verifiees} vérifiées. « Vérifié » : le texte même a été lu. « À vérifier » : connu par un commentaire ou un texte voisin.`,
      },
      ...themes.flatMap(([theme, nom]): Bloc[] => [
        { type: 'titre', niveau: 2, texte: nom },
        ...NOTES_JURIDIQUES.filter((note) => note.theme === theme).flatMap(composeNote),
      ]),
    ]),
    composeSection('ce que nous proposons', [
      { type: 'titre', niveau: 1, texte: 'Ce qui est un choix' },
      { type: 'paragraphe', style: 'chapeau', texte: 'Faute de règle lue, Jalons propose. Se dit toujours : « votre employeur a choisi ».' },
      ...CHOIX_PROPOSES.map(composeChoix),
    ]),
    composeSection('ce que nous ne savons pas', [
      { type: 'titre', niveau: 1, texte: 'Ce que nous ne savons pas' },
      { type: 'paragraphe', style: 'chapeau', texte: 'Les sources lues ne répondent pas. Le dire, et demander.' },
      ...LACUNES.map(composeLacune),
    ]),
  ]
}

const composeSection = (contexte: string, blocs: Bloc[]): Section => ({
  format: 'A4-portrait',
  repere: 'Droit',
  contexte,
  proprietaire: 'intervenant',
  blocs,
})

/** Une note ne se coupe pas d'une page à l'autre. */
export function composeNote({ titre, affirmation, texte, article, verifieLe, statut, sourceLue, aVoixHaute, onNeSaitPas }: NoteJuridique): Bloc[] {
  return [
    {
      type: 'ensemble',
      blocs: [
        { type: 'titre', niveau: 3, texte: `${titre} — ${MOT_STATUT[statut]}` },
        { type: 'paragraphe', texte: affirmation },
        {
          type: 'liste',
          ordonnee: false,
          points: nommes([
            ['Texte', `${texte}, ${ditArticle(article)}.`],
            ['Statut', `${ditStatut(statut, verifieLe)}.`],
            ['Source', sourceLue],
            ['Ce que nous ne savons pas', onNeSaitPas],
          ]),
        },
        { type: 'replique', moment: 'À voix haute', texte: aVoixHaute, suivie: true },
      ],
    },
  ]
}

/** « 7 » → « article 7 » ; « article 7 du décret » ou « référentiel entier » restent tels quels. */
export const ditArticle = (article: string): string => (/^(\d|[LR]\. )/.test(article) ? `article ${article}` : article)

const composeChoix = ({ sujet, choix, raison, decide }: ChoixPropose): Bloc => ({
  type: 'ensemble',
  blocs: [
    { type: 'titre', niveau: 3, texte: sujet },
    { type: 'liste', ordonnee: false, points: nommes([['Choix proposé', choix], ['Raison', raison], ['Qui décide', decide]]) },
  ],
})

const composeLacune = ({ question, lu, aDemander }: Lacune): Bloc => ({
  type: 'ensemble',
  blocs: [
    { type: 'titre', niveau: 3, texte: question },
    { type: 'liste', ordonnee: false, points: nommes([['Ce qui a été lu', lu], ['À qui demander', aDemander]]) },
  ],
})

/** « Texte. Décret n°… » */
export const nommes = (couples: readonly [string, string][]) => couples.map(([mot, texte]) => [{ texte: `${mot}. `, gras: true }, { texte }])
