/** Tout appui → document : planches d'un jeu, banque de verbes, quiz commenté, feuille. */
import type { Appui, Banque, EtapeDeLigne, FeuilleAppui, PartieFeuille, Quiz } from '../../domaine/cartes'
import { jamais } from '../../domaine/jamais'
import type { ArbreDocument, Bloc, Section } from '../arbre'
import { composePlanches, type OptionsPlanches } from './cartes'
import { ditActivites, piedDe } from './mots-appuis'

export type OptionsAppui = OptionsPlanches

/** Le document à imprimer d'un appui. `verso` ne vaut que pour un jeu. */
export function composeAppui(appui: Appui, options: OptionsAppui): ArbreDocument {
  switch (appui.type) {
    case 'jeu':
      return composePlanches(appui, options)
    case 'banque':
      return composeDocument(appui, 'Verbes', composeBanque(appui), options)
    case 'quiz':
      return composeDocument(appui, 'Quiz', composeQuiz(appui), options)
    case 'feuille':
      return composeDocument(appui, 'Feuille', appui.parties.flatMap(composePartie), options)
    default:
      return jamais(appui)
  }
}

function composeDocument(appui: Banque | Quiz | FeuilleAppui, repere: string, blocs: Bloc[], { grosCaracteres }: OptionsAppui): ArbreDocument {
  const { titre, activites, destinataire } = appui
  const seMontre = aUneLigne(appui)
  const section: Section = {
    format: seMontre ? 'A3-paysage' : 'A4-portrait',
    repere,
    contexte: ditActivites(activites),
    proprietaire: destinataire,
    blocs: [{ type: 'titre', niveau: 1, texte: titre }, ...blocs],
  }
  return { titre, langue: 'fr', pied: piedDe(titre), grosCaracteres: grosCaracteres || seMontre, sections: [section] }
}

/** Une ligne se montre à tout le groupe : en A3, en gros caractères. */
const aUneLigne = (appui: Banque | Quiz | FeuilleAppui): boolean => appui.type === 'feuille' && appui.parties.some(({ type }) => type === 'ligne')

/** Des cases à cocher, tout sur une page : qui n'aime pas écrire coche, et dit ensuite. */
function composeBanque({ familles }: Banque): Bloc[] {
  return familles.map(({ titre, question, verbes }): Bloc => ({ type: 'cases', etiquette: `${titre}. ${question}`, choix: verbes }))
}

function composeQuiz({ usage, questions }: Quiz): Bloc[] {
  return [
    { type: 'paragraphe', texte: usage, style: 'chapeau' },
    ...questions.map(({ affirmation, reponse, commentaire }): Bloc => ({
      type: 'ensemble',
      blocs: [
        { type: 'replique', texte: affirmation },
        { type: 'paragraphe', texte: [{ texte: `${reponse === 'vrai' ? 'Vrai' : 'Faux'}. `, gras: true }, { texte: commentaire }] },
      ],
    })),
  ]
}

function composePartie(partie: PartieFeuille): Bloc[] {
  const titre: Bloc = { type: 'titre', niveau: 2, texte: partie.titre }
  switch (partie.type) {
    case 'texte':
      return [{ type: 'ensemble', blocs: [titre, { type: 'paragraphe', texte: partie.texte }] }]
    case 'points':
      return [{ type: 'ensemble', blocs: [titre, { type: 'liste', ordonnee: partie.ordonnee, points: partie.points }] }]
    case 'a-remplir':
      return [{ type: 'ensemble', blocs: [titre, { type: 'definitions', colonnes: 1, couples: partie.etiquettes.map((etiquette): [string, string] => [etiquette, '']) }] }]
    case 'tableau':
      return [titre, { type: 'tableau', legende: partie.titre, legendeCachee: true, colonnes: partie.colonnes.map((mot) => ({ titre: mot, part: 1 })), rangs: partie.rangs.map((rang) => rang.map((texte) => ({ texte }))) }]
    case 'ligne':
      return [titre, composeLigne(partie.etapes)]
    default:
      return jamais(partie)
  }
}

const MOT_SIGNE: Record<EtapeDeLigne['signe'], string> = { C: 'choix', H: 'hasard', T: 'tournant', A: 'apprentissage' }

/** La ligne en trois rangs : ce qui a porté, les étapes, ce qui a coûté. Une étape entourée est un des trois tournants. */
function composeLigne(etapes: readonly EtapeDeLigne[]): Bloc {
  const mots = (place: EtapeDeLigne['place']) => etapes.map((etape) => ({ texte: etape.place === place ? `« ${etape.mot} »` : '' }))
  const etapesDites = etapes.map(({ quand, etape, signe, entouree }) => ({
    texte: [{ texte: `${quand} `, gras: true }, { texte: `${etape}\n${signe}, ${MOT_SIGNE[signe]}${entouree ? ' (entourée)' : ''}` }],
  }))
  return {
    type: 'tableau',
    legende: 'La ligne, de gauche à droite',
    legendeCachee: true,
    colonnes: [{ titre: '', part: 0.9 }, ...etapes.map(() => ({ titre: '', part: 1 }))],
    rangs: [
      [{ texte: 'Ce qui a porté' }, ...mots('dessus')],
      [{ texte: 'La ligne' }, ...etapesDites],
      [{ texte: 'Ce qui a coûté' }, ...mots('dessous')],
    ],
  }
}
