import { describe, expect, test } from 'vitest'
import { compareSeances, compteDifferences } from '../../../src/domaine/scenario/differences'
import { amplitudeMinutes, calculeHoraires, constatsDe, ditFin, tempsLibres } from '../../../src/domaine/scenario/horaires'
import { ecritFichier } from '../../../src/domaine/scenario/canonique'
import { nouvelleActivite } from '../../../src/domaine/scenario/nouveau'
import { phasesAbsentes } from '../../../src/domaine/scenario/phases'
import { proposeDurees, retientProposition } from '../../../src/domaine/scenario/propositions'
import { planDe, versConduite } from '../../../src/domaine/scenario/conduite'
import { accordeCalendrier } from '../../../src/domaine/scenario/calendrier-scenario'
import { estLaSuite } from '../../../src/domaine/scenario/enchaine'
import { calculeCalendrier } from '../../../src/domaine/calendrier'
import { elementDe, PROGRAMME, retouche, seanceDe } from './programme'

const ascii = (texte: string) => texte.replaceAll('\u00A0', ' ')
const compare = (scenario: typeof PROGRAMME) => compareSeances(PROGRAMME.seances, scenario.seances)

describe('les heures', () => {
  test('s’enchaînent, et la fin se dit en mots', () => {
    expect(ascii(ditFin(seanceDe(PROGRAMME, 1)))).toBe("La séance finit à 12 h 30, à l'heure prévue.")
    const longue = retouche(PROGRAMME, { type: 'duree', numero: 1, ref: 'A1.6', minutes: 75 })
    expect(ascii(ditFin(seanceDe(longue, 1)))).toBe("La séance finit à 12 h 45, 15 min après l'heure prévue.")
    expect(constatsDe(seanceDe(longue, 1))).toHaveLength(1)
    const courte = retouche(PROGRAMME, { type: 'retrait', numero: 1, ref: 'A1.5' })
    expect(ascii(ditFin(seanceDe(courte, 1)))).toBe("La séance finit à 12 h 10, 20 min avant l'heure prévue.")
    expect(constatsDe(seanceDe(courte, 1))).toEqual([])
  })

  test('un début verrouillé attend ; dépassé, il se dit, et rien ne recule', () => {
    const attend = seanceDe(retouche(PROGRAMME, { type: 'verrou', numero: 1, ref: 'A1.5', verrou: { debut: '11:00' } }), 1)
    const horaire = calculeHoraires(attend).find(({ ref }) => ref === 'A1.5')
    expect(horaire).toMatchObject({ debut: 660, fin: 680, libreAvant: 15, constats: [] })
    expect(ascii(ditFin(attend))).toBe("La séance finit à 12 h 45, 15 min après l'heure prévue.")
    const depasse = seanceDe(retouche(PROGRAMME, { type: 'verrou', numero: 1, ref: 'A1.5', verrou: { debut: '10:30', fin: '11:00' } }), 1)
    expect(constatsDe(depasse).map(ascii)).toEqual([
      'A1.5 devait commencer à 10 h 30 : elle commence 15 min plus tard.',
      'A1.5 devait finir à 11 h : elle finit 5 min plus tard.',
    ])
  })

  test('des sous-groupes parallèles comptent une fois : la durée du plus long', () => {
    const sousGroupes = [{ nom: 'Table 1', dureeMinutes: 20, texte: 'Lire la fiche.' }, { nom: 'Table 2', dureeMinutes: 35, texte: '' }]
    const scenario = retouche(PROGRAMME, { type: 'sous-groupes', numero: 1, ref: 'A1.3', sousGroupes })
    expect(seanceDe(scenario, 1).dureeMinutes).toBe(210 - 25 + 35)
    const conduite = versConduite(seanceDe(scenario, 1)).elements.find(({ ref }) => ref === 'A1.3')
    expect(conduite?.type === 'activite' && conduite.regroupement.effectifs).toMatch(/^En même temps : Table 1 \(20 min\) : Lire la fiche\. ; Table 2 \(35 min\) : même consigne\./)
  })

  test('au départ, un début verrouillé devient un instant du jour, dans son fuseau', () => {
    const scenario = retouche(PROGRAMME, { type: 'verrou', numero: 1, ref: 'A1.5', verrou: { debut: '11:00' } })
    const demiJournee = { date: '2026-09-10', heure: '09:00', fuseau: 'Europe/Paris', lieu: '' }
    const plan = planDe(seanceDe(scenario, 1).elements, demiJournee)
    expect(plan.filter(({ debutVerrouille }) => debutVerrouille !== undefined)).toEqual([
      { ref: 'A1.5', type: 'activite', dureeMinutes: 20, debutVerrouille: Date.parse('2026-09-10T11:00+02:00') },
    ])
  })
})

describe('les différences avec le programme', () => {
  test('une copie n’en a aucune', () => expect(compare(PROGRAMME)).toEqual([]))

  test('se disent activité par activité', () => {
    const scenario = retouche(
      PROGRAMME,
      { type: 'duree', numero: 1, ref: 'A1.1', minutes: 10 },
      { type: 'texte', numero: 1, ref: 'A1.2', chemin: 'production', texte: 'Autre chose.' },
      { type: 'coupe', numero: 1, ref: 'A1.6', minutes: 30 },
      { type: 'retrait', numero: 1, ref: 'PAUSE' },
      { type: 'deplacement', numero: 1, ref: 'A1.5', versNumero: 1, versRang: 0 },
      { type: 'deplacement', numero: 2, ref: 'A2.6', versNumero: 3, versRang: 0 },
      { type: 'ajout', numero: 7, rang: 0, element: nouvelleActivite('N1', 'Tour neuf', 10) },
    )
    const differences = compare(scenario)
    expect(differences.map(({ numero }) => numero)).toEqual([1, 2, 3, 7])
    const [une, deux, trois, sept] = differences
    expect(une?.activites.map(({ ref, nature }) => `${ref} ${nature}`)).toEqual([
      'PAUSE retiree', 'A1.6 coupee', 'A1.5 deplacee', 'A1.1 modifiee', 'A1.2 modifiee',
    ])
    expect(une?.activites[1]?.phrase).toMatch(/^Coupée : A1\.6a, 30.min ; A1\.6b, 30.min\.$/)
    expect(une?.activites[4]?.champs).toEqual([{ etiquette: 'Ce que chacun produit', avant: expect.any(String), apres: 'Autre chose.' }])
    expect(deux?.activites.map(({ ref, nature }) => `${ref} ${nature}`)).toEqual([])
    expect(trois?.activites.map(({ phrase }) => phrase)).toEqual(['Déplacée de la séance 2.'])
    expect(sept?.activites.map(({ nature }) => nature)).toEqual(['ajoutee'])
    expect(compteDifferences(differences)).toEqual({ ajoutee: 1, retiree: 1, coupee: 1, deplacee: 2, modifiee: 2 })
  })

  test('monter une seule activité n’en dit qu’une déplacée', () => {
    const scenario = retouche(PROGRAMME, { type: 'deplacement', numero: 1, ref: 'A1.7', versNumero: 1, versRang: 0 })
    expect(compare(scenario)[0]?.activites.map(({ ref }) => ref)).toEqual(['A1.7'])
  })
})

test('les phases qu’aucune activité ne sert', () => {
  expect(phasesAbsentes(PROGRAMME)).toEqual([])
  const sansLancement = retouche(PROGRAMME, ...['A1.1', 'A1.2', 'A1.3', 'A1.4', 'A1.5'].map((ref) => ({ type: 'retrait', numero: 1, ref }) as const))
  expect(phasesAbsentes(sansLancement)).toEqual([1])
})

test('le fichier d’un même contenu est le même, quel que soit l’ordre des champs', () => {
  const melange = JSON.parse(JSON.stringify(PROGRAMME), (_cle, valeur: unknown) =>
    typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? Object.fromEntries(Object.entries(valeur).toReversed()) : valeur)
  expect(Object.keys(melange)[0]).toBe('seances')
  expect(ecritFichier(melange)).toBe(ecritFichier(PROGRAMME))
  expect(ecritFichier(PROGRAMME)).toMatch(/^\{\n {2}"auteur": "Claire Monestier",\n {2}"format": "jalons-scenario",/)
})

describe('le retour de la salle', () => {
  const relevees = [{ numero: 1, ref: 'A1.6', minutes: 72 }, { numero: 1, ref: 'A1.6', minutes: 68 }, { numero: 1, ref: 'A1.1', minutes: 16 }]

  test('propose une durée quand la salle s’en écarte, une seule fois', () => {
    const [proposition, ...trop] = proposeDurees(PROGRAMME, relevees)
    expect(trop).toEqual([])
    expect(proposition).toMatchObject({ ref: 'A1.6', prevues: 60, reelles: [68, 72], proposee: 70 })
    const retenue = retouche(PROGRAMME, retientProposition(PROGRAMME, proposition!, true))
    expect(elementDe(retenue, 1, 'A1.6')).toMatchObject({ dureeMinutes: 70, retour: { durees: [68, 72], aRefaire: '' } })
    const gardee = retouche(PROGRAMME, retientProposition(PROGRAMME, proposition!, false))
    expect(elementDe(gardee, 1, 'A1.6').dureeMinutes).toBe(60)
    expect(proposeDurees(gardee, relevees)).toEqual([])
  })
})

describe('le calendrier d’un groupe', () => {
  const seances = calculeCalendrier('2026-09-10', 'Salle Pergaud')

  test('perd la séance réunie à une autre, et la retrouve', () => {
    const { ote, ajoute } = accordeCalendrier(seances, [1, 2, 4, 5, 6, 7], [])
    expect([ote, ajoute]).toEqual([[3], []])
    const sans3 = seances.filter(({ numero }) => numero !== 3)
    expect(accordeCalendrier(sans3, [1, 2, 3, 4, 5, 6, 7], []).ajoute).toEqual([seances[2]])
  })

  test('ne touche pas à une séance commencée', () => {
    expect(accordeCalendrier(seances, [1, 2, 4, 5, 6, 7], [3]).ote).toEqual([])
  })
})

test('taper le même texte sans s’arrêter est un seul geste', () => {
  const frappe = (texte: string, ref = 'A1.1') => ({ type: 'texte', numero: 1, ref, chemin: 'titre', texte }) as const
  expect(estLaSuite(frappe('a'), frappe('ab'), 400)).toBe(true)
  expect(estLaSuite(frappe('a'), frappe('ab'), 61_000)).toBe(false)
  expect(estLaSuite(frappe('a'), frappe('ab', 'A1.2'), 400)).toBe(false)
})

describe('le temps libre', () => {
  test('s’ajoute à la somme des durées, et dépend de l’heure de début', () => {
    const { elements } = seanceDe(retouche(PROGRAMME, { type: 'verrou', numero: 1, ref: 'A1.5', verrou: { debut: '11:00' } }), 1)
    expect(tempsLibres(elements, '09:00')).toEqual([0, 0, 0, 0, 0, 15, 0, 0])
    expect(amplitudeMinutes(elements, '09:00')).toBe(225)
    expect(amplitudeMinutes(elements, '09:30')).toBe(210)
    expect(amplitudeMinutes(seanceDe(PROGRAMME, 2).elements, '14:00')).toBe(210)
  })
})
