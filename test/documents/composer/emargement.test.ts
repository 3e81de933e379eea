import { describe, expect, it } from 'vitest'
import { type DonneesEmargement, composeEmargement } from '../../../src/documents/composer/emargement'
import { blocsDe, textesDe } from './textes-de'

const personne = (nom: string, prenom: string, employeur = '') => ({ nom, prenom, service: 'voirie', employeur })
const MATIN = { date: '2026-09-10', heure: '09:00', fuseau: 'Europe/Paris', lieu: 'salle Pergaud' }

const DONNEES: DonneesEmargement = {
  dispositif: { nom: 'Parcours 2026', employeur: "Communauté de communes du Val d'Aurelle", versant: 'FPT' },
  groupe: { nom: 'Groupe du jeudi' },
  seance: { numero: 1, titre: 'Poser le cadre et relire mon parcours', dureeMinutes: 210 },
  demiJournees: [MATIN],
  participants: [personne('Zeller', 'Ana'), personne('Élie', 'Paul'), personne('Dumas', 'Rémi'), personne('Dumas', 'Jeanne')],
  intervenant: { nom: 'Claire Monestier', qualite: 'CEP' },
  etablieLe: '2026-09-09',
}

const compose = (change: Partial<DonneesEmargement> = {}) => composeEmargement({ ...DONNEES, ...change })
const blocs = (change: Partial<DonneesEmargement> = {}) => compose(change).sections[0]?.blocs ?? []
const sansInsecable = (texte: string) => texte.replaceAll('\u00A0', ' ')
const couples = (change: Partial<DonneesEmargement> = {}) =>
  Object.fromEntries(blocsDe(blocs(change), 'definitions')[0]?.couples.map(([mot, valeur]) => [mot, sansInsecable(valeur)]) ?? [])
const tableau = (change: Partial<DonneesEmargement> = {}) => blocsDe(blocs(change), 'tableau')[0]
const noms = (change: Partial<DonneesEmargement> = {}) => tableau(change)?.rangs.map((rang) => rang[1]?.texte)

describe('feuille d’émargement', () => {
  it('porte tous les champs obligatoires', () => {
    expect(blocs()[0]).toEqual({ type: 'titre', niveau: 1, texte: 'Séance 1 — Poser le cadre et relire mon parcours' })
    expect(couples()).toEqual({
      Intitulé: 'Parcours 2026',
      Groupe: 'Groupe du jeudi',
      Collectivité: "Communauté de communes du Val d'Aurelle",
      Intervenant: 'Claire Monestier, CEP',
      Date: 'jeudi 10 septembre 2026',
      Horaires: '9 h – 12 h 30',
      Lieu: 'salle Pergaud',
    })
    expect(blocsDe(blocs(), 'signatures')[0]?.etiquettes).toEqual(["L'intervenant, Claire Monestier, signature"])
    expect(sansInsecable(compose().pied)).toBe("Jalons · Feuille d'émargement de la séance 1 · établie le 9 septembre 2026")
    expect(compose().sections[0]).toMatchObject({ format: 'A4-portrait', proprietaire: 'employeur' })
  })

  it('range les noms, ajoute trois lignes vides, laisse la place de signer', () => {
    expect(noms()).toEqual(['Dumas Jeanne', 'Dumas Rémi', 'Élie Paul', 'Zeller Ana', '', '', ''])
    expect(noms({ lignesVides: 1 })).toHaveLength(5)
    expect(tableau()?.lignesParRang).toBeGreaterThanOrEqual(1.5)
    const nombreux = Array.from({ length: 12 }, (_, rang) => personne(`Nom ${rang}`, 'Ana'))
    expect(tableau({ participants: nombreux })?.lignesParRang).toBeGreaterThanOrEqual(1.25)
    expect(tableau()?.colonnes.map((colonne) => colonne.titre)).toEqual(['N°', 'Nom et prénom', 'Service', 'Signature'])
  })

  it('donne à chaque demi-journée ses horaires, son lieu, sa colonne et sa signature d’intervenant', () => {
    const demiJournees = [MATIN, { ...MATIN, date: '2026-09-11', heure: '14:00', lieu: 'en ligne' }]
    expect(couples({ demiJournees })).toMatchObject({
      'Horaires 1': '9 h – 10 h 45',
      'Horaires 2': '14 h – 15 h 45',
      'Date 2': 'vendredi 11 septembre 2026',
      'Lieu 2': 'en ligne',
    })
    expect(couples({ demiJournees: [{ ...MATIN, dureeMinutes: 120 }] })['Horaires']).toBe('9 h – 11 h')
    const titres = tableau({ demiJournees })?.colonnes.map((colonne) => sansInsecable(colonne.titre))
    expect(titres?.slice(3)).toEqual(['Signature, 10 sept., 9 h', 'Signature, 11 sept., 14 h'])
    expect(tableau({ demiJournees })?.rangs.every((rang) => rang.length === 5)).toBe(true)
    expect(blocsDe(blocs({ demiJournees }), 'signatures')[0]?.etiquettes).toHaveLength(2)
    expect(compose({ demiJournees }).sections[0]?.format).toBe('A4-paysage')
  })

  it('laisse une ligne vide si l’intervenant n’est pas nommé', () => {
    const intervenant = { nom: ' ', qualite: 'CEP' }
    expect(couples({ intervenant })['Intervenant']).toBe('')
    expect(blocsDe(blocs({ intervenant }), 'signatures')[0]?.etiquettes).toEqual(["L'intervenant, signature"])
  })

  it('nomme l’employeur de chacun quand le groupe en mêle plusieurs, avec le mot du versant', () => {
    const participants = [personne('Zeller', 'Ana', 'Commune de Lys'), personne('Élie', 'Paul')]
    const dispositif = { ...DONNEES.dispositif, versant: 'FPH' } as const
    const liste = tableau({ participants, dispositif })
    expect(liste?.colonnes[3]?.titre).toBe('Établissement')
    expect(liste?.rangs.map((rang) => rang[3]?.texte)).toEqual([DONNEES.dispositif.employeur, 'Commune de Lys', '', '', ''])
    expect(couples({ dispositif: { ...dispositif, versant: 'FPE' } })).toHaveProperty('Administration')
  })

  it('n’a aucune place pour un motif d’absence', () => {
    const textes = textesDe(compose())
    expect(textes.filter((texte) => /motif|excus|absen/i.test(texte))).toEqual([
      "Seule la présence est transmise : aucun motif d'absence ne s'écrit ici.",
    ])
  })
})
