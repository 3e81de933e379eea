import { describe, expect, it } from 'vitest'
import { type ContexteResume, composeResume } from '../../../src/documents/composer/resume'
import { ditHorairesTenus, ditPresents } from '../../../src/documents/composer/resume-mots'
import type { LigneTemps, ResumeSeance } from '../../../src/domaine/resume-seance'
import { instantDe } from '../../../src/domaine/temps-en-mots'
import { blocsDe, deplie, textesDe } from './textes-de'

const PARIS = 'Europe/Paris'
const a = (heure: string, date = '2026-09-10') => instantDe(date, heure, PARIS)

const ligne = (ref: string, titre: string, prevuMinutes: number, reelMinutes: number, reste: Partial<LigneTemps> = {}): LigneTemps => ({
  ref, titre, type: 'activite', etat: 'faite', prevuMinutes, reelMinutes, ecartMinutes: reelMinutes - prevuMinutes, ...reste,
})

const RESUME: ResumeSeance = {
  numero: 1,
  titre: 'Poser le cadre et relire mon parcours',
  demiJournees: [{ date: '2026-09-10', heure: '09:00', fuseau: PARIS, lieu: 'salle Pergaud' }],
  horaires: { debutPrevu: a('09:00'), finPrevue: a('12:30'), debutReel: a('09:00'), finReelle: a('12:30') },
  effectifs: { attendus: 12, maintenant: 11, presents: 11, absents: 0, excuses: 1, inconnus: 0 },
  effectifsParDemiJournee: [],
  temps: [
    ligne('A1.1', "Accueil et météo d'arrivée", 15, 17),
    ligne('PAUSE', 'Pause', 15, 15, { type: 'pause' }),
    ligne('A1.5', 'Mon point de départ', 20, 0, { etat: 'reportee' }),
    ligne('A1.7', 'Ce que je garde', 25, 15),
  ],
  total: { prevuMinutes: 75, reelMinutes: 47, ecartMinutes: -28 },
  suspenduMinutes: 0,
  horsActiviteMinutes: 0,
  reports: [{ ref: 'A1.5', titre: 'Mon point de départ', minutes: 20 }],
  nonFaites: [],
  productions: [{ ref: 'A1.3', titre: 'Écrire la charte du groupe', texte: 'charte signée' }],
  travail: '1 h 15 environ. Rassembler ses papiers.',
  notes: [],
  aucunPropos: true,
}
const CONTEXTE: ContexteResume = {
  dispositif: { employeur: "Communauté de communes du Val d'Aurelle", versant: 'FPT' },
  groupe: { nom: 'Groupe du jeudi' },
  intervenant: { nom: 'Claire Monestier', qualite: 'CEP' },
  edition: { version: 1, figeLe: a('12:52') },
  prochaineDate: '2026-09-24',
}

const compose = (resume: Partial<ResumeSeance> = {}, contexte: Partial<ContexteResume> = {}) =>
  composeResume({ ...RESUME, ...resume }, { ...CONTEXTE, ...contexte })
const blocs = (resume: Partial<ResumeSeance> = {}, contexte: Partial<ContexteResume> = {}) => compose(resume, contexte).sections[0]?.blocs ?? []
const sansInsecable = (texte: string) => texte.replaceAll('\u00A0', ' ')
const couples = (resume: Partial<ResumeSeance> = {}, contexte: Partial<ContexteResume> = {}) =>
  Object.fromEntries(blocsDe(blocs(resume, contexte), 'definitions')[0]?.couples.map(([mot, valeur]) => [mot, sansInsecable(valeur)]) ?? [])
const titres = (resume: Partial<ResumeSeance> = {}, contexte: Partial<ContexteResume> = {}) =>
  blocsDe(blocs(resume, contexte), 'titre').map(({ texte }) => sansInsecable(texte))
const rangs = (resume: Partial<ResumeSeance> = {}) =>
  blocsDe(blocs(resume), 'tableau')[0]?.rangs.map((rang) => textesDe(rang.map(({ texte }) => texte)))

describe('résumé de séance', () => {
  it('dit dans l’ordre qui, quand, où et combien', () => {
    expect(blocs()[0]).toMatchObject({ type: 'titre', niveau: 1, texte: 'Séance 1 — Poser le cadre et relire mon parcours' })
    expect(Object.entries(couples())).toEqual([
      ['Groupe', 'Groupe du jeudi'],
      ['Collectivité', "Communauté de communes du Val d'Aurelle"],
      ['Intervenant', 'Claire Monestier, CEP'],
      ['Présents', '11 sur 12, 1 excusé'],
      ['Date', 'jeudi 10 septembre 2026'],
      ['Horaires', '9 h – 12 h 30, tenus'],
      ['Lieu', 'salle Pergaud'],
    ])
    expect(compose().sections[0]).toMatchObject({ repere: 'Résumé de séance', proprietaire: 'employeur', format: 'A4-portrait' })
  })

  it('suit l’ordre de la maquette et se signe', () => {
    expect(titres().slice(1)).toEqual([
      "Le temps, tel qu'il a été",
      'Ce que le groupe a produit',
      'Ce qui est reporté à la séance 2',
      'À préparer pour le jeudi 24 septembre 2026',
    ])
    expect(deplie(blocs()).at(-1)).toEqual({ type: 'signatures', etiquettes: ["L'intervenant, date et signature", 'Reçu par, date'] })
    expect(blocs().at(-1)).toMatchObject({ type: 'ensemble' })
    expect(textesDe(blocs())).toEqual(expect.arrayContaining(['Charte signée.', 'A1.5 Mon point de départ, 20\u00A0min.', RESUME.travail]))
  })

  it('ne montre aucune rubrique vide', () => {
    const vide = { productions: [], reports: [], nonFaites: [], travail: '' }
    expect(titres(vide).slice(1)).toEqual(["Le temps, tel qu'il a été"])
    expect(titres({ nonFaites: RESUME.reports }, { prochaineDate: null }).slice(1)).toEqual([
      "Le temps, tel qu'il a été",
      'Ce que le groupe a produit',
      'Ce qui est reporté',
      "Ce qui n'a pas été fait",
      'À préparer pour la suite',
    ])
  })

  it('date et numérote le document figé, dit brouillon sinon', () => {
    expect(sansInsecable(compose().pied)).toBe('Jalons · Résumé de la séance 1 · version 1, figée le 10 septembre 2026 à 12 h 52')
    expect(compose({}, { edition: null }).pied).toBe('Jalons · Résumé de la séance 1 · brouillon, non figé')
  })

  it('laisse une ligne à remplir si l’intervenant n’est pas nommé', () => {
    expect(couples({}, { intervenant: { nom: '', qualite: '' } })['Intervenant']).toBe('')
  })
})

describe('le temps, tel qu’il a été', () => {
  it('compare prévu, réel et écart, et dit ce qui est reporté ou non fait', () => {
    expect(rangs()).toEqual([
      ["A1.1 Accueil et météo d'arrivée", '15 min', '17 min', '+2'],
      ['Pause', '15 min', '15 min', ''],
      ['A1.5 Mon point de départ', '20 min', 'reportée', '−20'],
      ['A1.7 Ce que je garde', '25 min', '15 min', '−10'],
    ])
    expect(rangs({ temps: [ligne('A1.7', 'Ce que je garde', 25, 0, { etat: 'a-faire' })] })).toEqual([['A1.7 Ce que je garde', '25 min', 'non faite', '−25']])
    expect(textesDe(blocsDe(blocs(), 'tableau')[0]?.total?.map(({ texte }) => texte))).toEqual(['Total', '75 min', '47 min', '−28'])
  })

  it('trace les durées réelles, sans ce qui n’a pas eu lieu', () => {
    const figure = blocsDe(blocs(), 'figure')[0]
    expect(figure?.dessin).toMatchObject({ type: 'arpentage', debut: '09:00', finMinutes: 47 })
    expect(sansInsecable(figure?.alternative ?? '')).toBe('Durées réelles, depuis 9 h : A1.1, 17 min ; Pause, 15 min ; A1.7, 15 min.')
    expect(blocsDe(blocs({ horaires: { ...RESUME.horaires, debutReel: null } }), 'figure')).toEqual([])
  })

  it('compte à part le temps hors des activités, pour que l’addition tombe juste', () => {
    const change = { horsActiviteMinutes: 3, suspenduMinutes: 6 }
    const figure = blocsDe(blocs(change), 'figure')[0]
    expect(figure?.dessin).toMatchObject({ finMinutes: 56 })
    expect(textesDe(blocs(change)).map(sansInsecable)).toContain("Hors des activités : 3 min avant la première activité, 6 min d'horloge suspendue.")
    expect(textesDe(blocs()).some((texte) => texte.startsWith('Hors des activités'))).toBe(false)
  })
})

describe('ce qui se dit et ce qui ne se dit pas', () => {
  const PROMESSE = /aucun propos/
  const NOTE = { id: 'n', instant: a('09:42'), refActivite: 'A1.3', texte: 'La salle était trop petite.' }

  it('promet « aucun propos » sans note, et seulement alors', () => {
    const promet = (resume: Partial<ResumeSeance>) => textesDe(blocs(resume)).some((texte) => PROMESSE.test(texte))
    expect(promet({})).toBe(true)
    expect(promet({ notes: [NOTE], aucunPropos: false })).toBe(false)
    // Deux façons de le savoir : si elles se contredisent, on ne promet rien.
    expect(promet({ notes: [NOTE], aucunPropos: true })).toBe(false)
    expect(promet({ notes: [], aucunPropos: false })).toBe(false)
  })

  it('imprime les notes retenues avec leur heure et leur activité', () => {
    const textes = textesDe(blocs({ notes: [NOTE, { ...NOTE, id: 'm', refActivite: null }], aucunPropos: false })).map(sansInsecable)
    expect(textes).toEqual(expect.arrayContaining(["Notes retenues par l'intervenant", '9 h 42, A1.3. ', '9 h 42. ', 'La salle était trop petite.']))
  })

  it('garde les notes entre le travail à préparer et les signatures, sur la même page qu’elles', () => {
    const avec = blocs({ notes: [NOTE], aucunPropos: false })
    expect(titres({ notes: [NOTE], aucunPropos: false }).slice(-2)).toEqual(['À préparer pour le jeudi 24 septembre 2026', "Notes retenues par l'intervenant"])
    const fin = avec.at(-1)
    expect(fin?.type === 'ensemble' && fin.blocs.map((bloc) => bloc.type)).toEqual(['titre', 'liste', 'paragraphe', 'signatures'])
  })

  it('nomme l’employeur avec le mot du versant', () => {
    expect(couples({}, { dispositif: { employeur: 'Hôpital', versant: 'FPH' } })).toHaveProperty('Établissement', 'Hôpital')
    expect(couples({}, { dispositif: { employeur: 'Préfecture', versant: 'FPE' } })).toHaveProperty('Administration', 'Préfecture')
  })
})

describe('mots', () => {
  const horaires = (change: Partial<ResumeSeance['horaires']>) => sansInsecable(ditHorairesTenus({ horaires: { ...RESUME.horaires, ...change } }, PARIS))

  it('dit les horaires tenus, décalés, sans fin, ou sur deux jours', () => {
    expect(horaires({ debutReel: a('09:04'), finReelle: a('12:36') })).toBe('9 h 04 – 12 h 36, prévus 9 h – 12 h 30')
    expect(horaires({ finReelle: null })).toBe('depuis 9 h, fin non notée, prévus 9 h – 12 h 30')
    expect(horaires({ debutReel: null, finReelle: null })).toBe('prévus 9 h – 12 h 30')
    const demain = a('10:45', '2026-09-11')
    expect(horaires({ finPrevue: demain, finReelle: demain })).toBe('10 sept., 9 h – 11 sept., 10 h 45, tenus')
  })

  it('compte les présents, sans zéro inutile', () => {
    expect(ditPresents({ ...RESUME.effectifs, excuses: 0 })).toBe('11 sur 12')
    expect(ditPresents({ ...RESUME.effectifs, presents: 7, excuses: 2, absents: 1, inconnus: 2 })).toBe('7 sur 12, 2 excusés, 1 absent, 2 présences non notées')
  })

  it('dit le jour où la séance a été tenue, et celui où elle était prévue', () => {
    const demain = RESUME.horaires.debutReel === null ? 0 : RESUME.horaires.debutReel + 24 * 3_600_000
    const entete = blocsDe(blocs({ horaires: { ...RESUME.horaires, debutReel: demain } }), 'definitions')[0]?.couples ?? []
    expect(entete.find(([mot]) => mot === 'Date')?.[1]).toMatch(/, prévue le /)
  })
})
