/** Les parties du manuel qui tiennent en listes : programme, fiches, freins, sigles. */
import { FREINS } from '../../contenu/freins'
import type { TextesMethode } from '../../contenu/manuel'
import { REPERES_RENCONTRES } from '../../contenu/rencontres/reperes'
import { FICHES_HORS_CARNET, REPERES_FICHES } from '../../contenu/reperes-fiches'
import { NOTES_JURIDIQUES } from '../../contenu/reperes-juridiques'
import { SIGLES } from '../../contenu/sigles'
import type { Frein, Technique } from '../../domaine/compagnon'
import type { SeanceMethode } from '../../domaine/methode'
import { ditDuree } from '../../domaine/temps-en-mots'
import type { Bloc, Cellule, Section } from '../arbre'
import { MOT_PHASE, MOT_QUESTION } from './mots'
import { MOT_STATUT, nommes } from './reperes'

const composeSection = (repere: string, contexte: string, blocs: Bloc[]): Section => ({
  format: 'A4-portrait',
  repere,
  contexte,
  proprietaire: 'intervenant',
  blocs,
})

const nombre = (texte: string): Cellule => ({ texte, nombre: true })

/** D'un coup d'œil : les trois questions, les séances, ce qui se tient autour. */
export function composeSectionProgramme({ seances }: Pick<TextesMethode, 'seances'>): Section {
  const minutes = seances.reduce((somme, { dureeMinutes }) => somme + dureeMinutes, 0)
  return composeSection('Programme', `${seances.length} séances · ${ditDuree(minutes)}`, [
    { type: 'titre', niveau: 1, texte: 'Le programme' },
    { type: 'titre', niveau: 2, texte: 'Les trois questions' },
    { type: 'liste', points: Object.values(MOT_QUESTION), ordonnee: true },
    composeTableauSeances(seances, minutes),
    {
      type: 'tableau',
      legende: 'Autour des séances',
      legendeCachee: false,
      colonnes: [{ titre: 'Rencontre', part: 4 }, { titre: 'Quand', part: 5 }, { titre: 'Avec', part: 3 }, { titre: 'Durée', part: 2, nombre: true }],
      rangs: REPERES_RENCONTRES.map(({ titre, quand, aDeux, facultative, dureeMinutes }) => [
        { texte: titre },
        { texte: facultative ? `${quand}, facultatif` : quand },
        { texte: aDeux ? 'un agent' : 'une salle' },
        nombre(ditDuree(dureeMinutes)),
      ]),
    },
  ])
}

function composeTableauSeances(seances: readonly SeanceMethode[], minutes: number): Bloc {
  return {
    type: 'tableau',
    legende: 'Les séances',
    legendeCachee: false,
    colonnes: [{ titre: 'Séance', part: 1.5, nombre: true }, { titre: 'Titre', part: 6 }, { titre: 'Phases', part: 4 }, { titre: 'Durée', part: 2, nombre: true }],
    rangs: seances.map(({ numero, titre, phases, dureeMinutes }) => [
      nombre(String(numero)),
      { texte: titre },
      { texte: phases.length === 0 ? 'suivi' : phases.map((phase) => MOT_PHASE[phase]).join(' ; ') },
      nombre(ditDuree(dureeMinutes)),
    ]),
    total: [nombre(''), { texte: 'Total, pauses comprises' }, { texte: '' }, nombre(ditDuree(minutes))],
  }
}

const FICHES = [...REPERES_FICHES, ...FICHES_HORS_CARNET]

/** Les références des fiches : elles s'impriment à part. */
export function composeSectionFiches(): Section {
  return composeSection('Fiches', `${FICHES.length} fiches`, [
    { type: 'titre', niveau: 1, texte: 'Les fiches' },
    { type: 'paragraphe', style: 'chapeau', texte: "Elles s'impriment à part, vierges, au nom de chacun ou en gros caractères." },
    {
      type: 'tableau',
      legende: 'Fiches du carnet',
      legendeCachee: true,
      colonnes: [{ titre: 'Fiche', part: 7 }, { titre: 'Activité', part: 2 }, { titre: 'Papier', part: 4 }, { titre: 'Durée', part: 2, nombre: true }],
      rangs: FICHES.map(({ ref, titre, activite, format, faces, minutes }) => [
        { texte: `${ref} ${titre}` },
        { texte: activite },
        { texte: `${format.startsWith('A3') ? 'A3' : 'A4'}${format.endsWith('paysage') ? ' en largeur' : ''}${faces === 2 ? ', recto verso' : ''}` },
        nombre(ditDuree(minutes)),
      ]),
    },
  ])
}

/** Douze freins, ce qui se voit, et ce que chacun peut y faire. */
export function composeSectionFreins(techniques: readonly Technique[]): Section {
  return composeSection('Freins', `${FREINS.length} freins`, [
    { type: 'titre', niveau: 1, texte: 'Les freins et leurs leviers' },
    { type: 'paragraphe', style: 'chapeau', texte: 'Aucun ne tient à une personne.' },
    ...FREINS.map((frein) => composeFrein(frein, techniques)),
  ])
}

function composeFrein({ titre, signe, levierIntervenant, levierService, appui, techniques: cles, notes }: Frein, techniques: readonly Technique[]): Bloc {
  const utiles = techniques.filter(({ cle }) => cles.includes(cle)).map((une) => une.titre)
  const citees = NOTES_JURIDIQUES.filter(({ cle }) => notes.includes(cle)).map((note) => `${note.titre} (${MOT_STATUT[note.statut]})`)
  const couples: [string, string][] = [
    ['Ce qui se voit', signe],
    ['Ce que vous pouvez faire', levierIntervenant],
    ['Ce que le service peut faire', levierService],
    ['Ce qui est prêt', appui],
  ]
  if (utiles.length > 0) couples.push(['Techniques', `${utiles.join(' ; ')}.`])
  if (citees.length > 0) couples.push(['Notes', `${citees.join(' ; ')}.`])
  return { type: 'ensemble', blocs: [{ type: 'titre', niveau: 2, texte: titre }, { type: 'liste', ordonnee: false, points: nommes(couples) }] }
}

/** Les sigles, par ordre alphabétique. */
export function composeSectionSigles(): Section {
  return composeSection('Sigles', `${SIGLES.length} sigles`, [
    { type: 'titre', niveau: 1, texte: 'Les sigles' },
    {
      type: 'tableau',
      legende: 'Sigles',
      legendeCachee: true,
      colonnes: [{ titre: 'Sigle', part: 2.4 }, { titre: 'Se développe', part: 6 }, { titre: 'Versant', part: 2 }, { titre: 'En une phrase', part: 7 }],
      rangs: SIGLES.map(({ sigle, developpe, versants, phrase, statut }) => [
        { texte: sigle },
        { texte: statut === 'usuel' ? developpe : `${developpe} (à vérifier)` },
        { texte: versants.length === 3 ? 'tous' : versants.join(', ') },
        { texte: phrase },
      ]),
    },
  ])
}
