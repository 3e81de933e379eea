import { describe, expect, it } from 'vitest'
import { type ContexteDeroule, composeDeroule } from '../../../src/documents/composer/deroule'
import type { Activite, ActivitePlan, Pause, SeanceMethode } from '../../../src/domaine/methode'
import { blocsDe, deplie, textesDe } from './textes-de'

const ACTIVITE: Activite = {
  type: 'activite',
  ref: 'A9.1',
  titre: 'Tracer une carte',
  titreCourt: 'Carte',
  dureeMinutes: 50,
  phase: 2,
  question: 'Q2',
  visee: 'À la fin, chacun a tracé une carte.',
  pourquoiIci: 'Après le récit, avant le choix.',
  aDire: [
    { moment: 'Ouverture', texte: 'Prenez la grande feuille.' },
    { moment: 'Clôture', texte: 'Gardez votre carte.' },
  ],
  aFaire: [
    { minutes: 20, texte: 'Distribuer les feuilles.' },
    { minutes: 30, texte: 'Circuler sans lire.' },
  ],
  aDistribuer: "La fiche P9, à l'étape 1.",
  fiches: ['P9'],
  aProjeter: 'Une carte, trois chemins.',
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 20, precision: '' },
      { forme: 'binome', minutes: 30, precision: '2 × 15' },
    ],
    effectifs: '5 : un binôme, un trio.',
  },
  materielParPersonne: [{ nom: 'crayon', quantite: 2 }, { nom: 'P9', quantite: 1, fiche: 'P9' }],
  materielParGroupe: [{ nom: 'paperboard', quantite: 1 }],
  production: 'Une carte par personne.',
  auResume: 'Cartes tracées.',
  siCaCoince: [{ signe: 'La feuille reste blanche.', dire: 'Un point suffit.', suite: 'Attendre un peu.' }],
  variantes: { peuDEcrit: 'Dessiner.', aDistance: 'Papier chez soi.', tempsCourt: 'Aucun.' },
  priorite: { type: 'compressible', jusquaMinutes: 40, raison: 'On perd du détail.' },
  confidentialite: "La carte reste à l'agent.",
}
const PAUSE: Pause = { type: 'pause', ref: 'PAUSE', titre: 'Pause', titreCourt: 'Pause', dureeMinutes: 15, aFaire: [{ minutes: 15, texte: 'Ouvrir les fenêtres.' }] }
const PLAN: ActivitePlan = {
  type: 'plan',
  ref: 'A9.2',
  titre: 'Choisir un chemin',
  titreCourt: 'Chemin',
  dureeMinutes: 25,
  regroupement: 'Plénière',
  materiel: 'Aucun',
  dit: 'Lequel, et pourquoi ?',
  fait: 'Écoute.',
  production: '',
  fiches: [],
}
const SEANCE: SeanceMethode = {
  numero: 9,
  titre: 'Tracer et choisir',
  titreCourt: 'Tracer',
  redaction: 'complete',
  question: 'Q2',
  phases: [2, 3],
  dureeMinutes: 90,
  objectif: 'Voir où aller.',
  prealable: 'Avoir raconté.',
  elements: [ACTIVITE, PAUSE, PLAN],
  travailIntermediaire: 'Relire la carte.',
  vigilance: 'Rester sur le travail.',
}
const CONTEXTE: ContexteDeroule = { heureDebut: '13:45', etabliLe: '2026-09-09' }

const blocs = (change: Partial<ContexteDeroule> = {}, seance = SEANCE) => composeDeroule(seance, { ...CONTEXTE, ...change }).sections[0]?.blocs ?? []
const sansInsecable = (textes: string[]) => textes.map((texte) => texte.replaceAll('\u00A0', ' '))

describe('déroulé', () => {
  it('dit la séance, sa question, ses phases, son objectif et son pied daté', () => {
    const textes = sansInsecable(textesDe(composeDeroule(SEANCE, CONTEXTE)))
    expect(textes).toEqual(expect.arrayContaining(['Séance 9 — Tracer et choisir', "Où ai-je envie d'aller ?", "2, analyse du parcours ; 3, plan d'action", 'Voir où aller.', 'Avoir raconté.', 'Rester sur le travail.', 'Relire la carte.']))
    expect(textes).toContain('Jalons · Déroulé de la séance 9 · établi le 9 septembre 2026')
    expect(composeDeroule(SEANCE, CONTEXTE).sections[0]?.proprietaire).toBe('intervenant')
  })

  it('compte les heures depuis le début, pause comprise, jusqu’au total', () => {
    const heures = blocsDe(blocs(), 'tableau')[0]
    expect(heures?.rangs.map((rang) => sansInsecable(textesDe(rang.map((cellule) => cellule.texte))))).toEqual([
      ['13 h 45', 'A9.1 Tracer une carte', 'individuel, 20 min ; binôme, 30 min (2 × 15)', '50 min'],
      ['14 h 35', 'Pause', '', '15 min'],
      ['14 h 50', 'A9.2 Choisir un chemin', 'Plénière', '25 min'],
    ])
    expect(sansInsecable(textesDe(heures?.total?.map((cellule) => cellule.texte)))).toEqual(['15 h 15', 'Total', '', '1 h 30'])
    expect(blocsDe(blocs(), 'figure')[0]?.dessin).toMatchObject({ type: 'arpentage', debut: '13:45', finMinutes: 90 })
  })

  it('passe minuit sans se tromper', () => {
    const heures = blocsDe(blocs({ heureDebut: '23:30' }), 'tableau')[0]?.rangs.map((rang) => rang[0]?.texte)
    expect(sansInsecable(textesDe(heures))).toEqual(['23 h 30', '0 h 20', '0 h 35'])
  })

  it('donne de chaque activité tout ce qu’il faut pour la conduire sans écran', () => {
    const textes = sansInsecable(textesDe(blocs()))
    expect(textes).toEqual(
      expect.arrayContaining([
        '13 h 45 — A9.1 Tracer une carte',
        '50 min, 13 h 45 – 14 h 35.',
        'Individuel, 20 min ; binôme, 30 min (2 × 15). 5 : un binôme, un trio.',
        'À la fin, chacun a tracé une carte.',
        '14 h 05, 30 min. ',
        'Circuler sans lire.',
        "La fiche P9, à l'étape 1.",
        'Une carte, trois chemins.',
        'Une carte par personne.',
        'La feuille reste blanche. ',
        '« Un point suffit. » Attendre un peu.',
        'Papier chez soi.',
        "Compressible jusqu'à 40 min. ",
        "La carte reste à l'agent.",
        '14 h 35 — Pause, 15 min',
        'Ouvrir les fenêtres.',
        'Lequel, et pourquoi ?',
      ]),
    )
    expect(blocsDe(blocs(), 'replique')).toEqual([
      { type: 'replique', moment: 'Ouverture', texte: 'Prenez la grande feuille.' },
      { type: 'replique', moment: 'Clôture', texte: 'Gardez votre carte.' },
    ])
  })

  it('fait suivre chaque titre de ce qu’il annonce', () => {
    const suite = deplie(blocs())
    const suivants = suite.flatMap((bloc, rang) => (bloc.type === 'titre' && bloc.niveau > 1 ? [suite[rang + 1]?.type] : []))
    expect(suivants.length).toBeGreaterThan(5)
    expect(suivants.filter((type) => type === undefined || type === 'titre')).toEqual([])
  })

  it('compte le matériel pour le groupe attendu', () => {
    expect(textesDe(blocs())).toContain('2 × crayon ; P9')
    const textes = textesDe(blocs({ groupe: { nom: 'Jeudi', effectif: 12 }, date: '2026-09-10', lieu: 'salle Pergaud' }))
    expect(textes).toEqual(expect.arrayContaining(['Matériel, pour 12 personnes. ', '24 × crayon ; 12 × P9', 'Jeudi', 'salle Pergaud']))
  })

  it('annonce une séance encore à l’état de plan', () => {
    const annonce = /état de plan/
    expect(textesDe(blocs()).some((texte) => annonce.test(texte))).toBe(false)
    expect(textesDe(blocs({}, { ...SEANCE, redaction: 'plan' })).some((texte) => annonce.test(texte))).toBe(true)
  })
})
