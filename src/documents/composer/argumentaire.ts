/** « Pourquoi le faire » : deux pages à remettre, leurs notes, et dix vues à projeter ou à imprimer. */
import { NOTES_JURIDIQUES } from '../../contenu/reperes-juridiques'
import type { Argumentaire, NoteJuridique, PartieArgumentaire, Vue } from '../../domaine/compagnon'
import type { ArbreDocument, Bloc, Section } from '../arbre'
import { MOT_STATUT, ditArticle, ditStatut } from './reperes'
import { ditPiedMethode } from './technique'

/** Deux pages, puis les notes citées, numérotées dans l'ordre où on les rencontre. */
export function composeArgumentaire({ titre, chapeau, parties }: Argumentaire): ArbreDocument {
  const citees = rassembleNotes(parties.map(({ notes }) => notes))
  return {
    titre,
    langue: 'fr',
    pied: ditPiedMethode('Pourquoi le faire'),
    grosCaracteres: false,
    sections: [
      composeSection('pour décider', [
        { type: 'titre', niveau: 1, texte: titre },
        { type: 'paragraphe', texte: chapeau, style: 'chapeau' },
        ...parties.flatMap((partie) => composePartie(partie, citees)),
      ]),
      composeSection('les notes', [{ type: 'titre', niveau: 1, texte: 'Les notes' }, composeNotes(citees)]),
    ],
  }
}

const composeSection = (contexte: string, blocs: Bloc[]): Section => ({
  format: 'A4-portrait',
  repere: 'Pourquoi',
  contexte,
  proprietaire: 'employeur',
  blocs,
})

/** Les notes citées, une fois chacune, dans leur ordre d'apparition. Une clé inconnue est une faute de contenu. */
function rassembleNotes(listes: readonly (readonly string[])[]): NoteJuridique[] {
  return [...new Set(listes.flat())].map((cle) => {
    const note = NOTES_JURIDIQUES.find((une) => une.cle === cle)
    if (note === undefined) throw new Error(`La note « ${cle} » n’existe pas.`)
    return note
  })
}

function composePartie({ titre, paragraphes, points, notes }: PartieArgumentaire, citees: readonly NoteJuridique[]): Bloc[] {
  return [
    { type: 'titre', niveau: 2, texte: titre },
    ...paragraphes.map((texte, rang): Bloc => {
      const renvoi = rang === paragraphes.length - 1 ? ditRenvoi(notes, citees) : ''
      return { type: 'paragraphe', texte: `${texte}${renvoi}` }
    }),
    { type: 'liste', points, ordonnee: false },
  ]
}

/** « (notes 1 et 2) », à la fin du paragraphe qu'elles appuient. */
function ditRenvoi(cles: readonly string[], citees: readonly NoteJuridique[]): string {
  const numeros = cles.map((cle) => citees.findIndex((note) => note.cle === cle) + 1)
  if (numeros.length === 0) return ''
  if (numeros.length === 1) return ` (note ${numeros.join('')})`
  return ` (notes ${numeros.slice(0, -1).join(', ')} et ${numeros.at(-1)})`
}

function composeNotes(notes: readonly NoteJuridique[]): Bloc {
  return {
    type: 'liste',
    ordonnee: true,
    points: notes.map(({ titre, affirmation, texte, article, statut, verifieLe }) => [
      { texte: `${titre}. `, gras: true },
      { texte: `${affirmation} ${texte}, ${ditArticle(article)} ; ${ditStatut(statut, verifieLe)}.` },
    ]),
  }
}

/** Une vue par page, en largeur et en gros caractères ; sous elle, ce que dit l'orateur. */
export function composeVues(vues: readonly Vue[]): ArbreDocument {
  return {
    titre: 'Pourquoi le faire, en dix vues',
    langue: 'fr',
    pied: ditPiedMethode('Pourquoi le faire, en dix vues'),
    grosCaracteres: true,
    sections: vues.map((vue, rang) => composeVue(vue, rang, vues.length)),
  }
}

function composeVue({ titre, points, orateur, notes }: Vue, rang: number, total: number): Section {
  const citees = rassembleNotes([notes]).map((note) => `${note.titre}, ${MOT_STATUT[note.statut]}`)
  return {
    format: 'A4-paysage',
    repere: `Vue ${rang + 1} sur ${total}`,
    contexte: 'Pourquoi le faire',
    proprietaire: 'employeur',
    blocs: [
      { type: 'titre', niveau: 1, texte: titre },
      { type: 'liste', points, ordonnee: false },
      { type: 'replique', moment: "Ce que dit l'orateur", texte: orateur },
      ...(citees.length === 0 ? [] : [{ type: 'paragraphe', texte: `Notes : ${citees.join(' ; ')}.`, style: 'petit' } satisfies Bloc]),
    ],
  }
}
