import { describe, expect, test } from 'vitest'
import { reconnaitEntete } from '../../../src/domaine/import/entetes'
import { changeRole } from '../../../src/domaine/import/roles'
import { litTableau } from '../../../src/domaine/import/tableau'

const grille = (texte: string): string[][] => texte.split('\n').map((ligne) => ligne.split(';'))
const roles = (texte: string): string[] => litTableau(grille(texte)).colonnes.map(({ role }) => role)

describe('un en-tête', () => {
  test.each([
    ['Nom', 'nom'], ['NOM D’USAGE', 'nom'], ['Nom de famille', 'nom'], ['Patronyme', 'nom'], ['NOM MARITAL', 'nom'], ['Nom de l’agent', 'nom'],
    ['Nom de naissance', 'nom-naissance'], ['Nom de jeune fille', 'nom-naissance'],
    ['Prénom', 'prenom'], ['Prénom(s)', 'prenom'], ['PRENOM USUEL', 'prenom'], ['1er prénom', 'prenom'],
    ['Agent (prénom NOM)', 'nom-complet'], ['Nom et prénom', 'nom-complet'], ['Nom Prénom', 'nom-complet'], ['NOM-PRENOM', 'nom-complet'], ['Nom complet', 'nom-complet'], ['Agent', 'nom-complet'], ['Identité', 'nom-complet'],
    ['Service', 'service'], ['Direction / service', 'service'], ['Nom du service', 'service'], ['Pôle', 'service'], ['Service d’affectation', 'service'],
    ['Emploi', 'fonction'], ['Fonction', 'fonction'], ['Poste', 'fonction'], ['Intitulé du poste', 'fonction'], ['Métier', 'fonction'],
    ['Cat', 'categorie'], ['Cat.', 'categorie'], ['Catégorie', 'categorie'], ['Catégorie (A/B/C)', 'categorie'], ['Catégorie hiérarchique', 'categorie'],
    ['Statut', 'statut'], ['Position statutaire', 'statut'], ['Type de contrat', 'statut'],
    ['Courriel professionnel', 'courriel'], ['Adresse mail', 'courriel'], ['E-mail', 'courriel'], ['Mél', 'courriel'], ['Adresse électronique', 'courriel'],
    ['Employeur', 'employeur'], ['Collectivité', 'employeur'], ['Nom de la collectivité', 'employeur'],
    ['Matricule', 'ignorer'], ['N°', 'ignorer'], ['Civilité', 'ignorer'], ['Date de naissance', 'ignorer'], ['Nom du responsable', 'ignorer'], ['Courriel du N+1', 'ignorer'], ['Tél. portable', 'ignorer'], ['Grade', 'ignorer'], ['Adresse', 'ignorer'],
  ])('« %s » annonce %s', (texte, role) => expect(reconnaitEntete(texte)?.role).toBe(role))

  test('une donnée n’est pas prise pour un en-tête exact', () => {
    for (const texte of ['Service technique', 'Agent d’accueil', 'Directeur des ressources', 'Lefèvre', 'C'])
      expect(reconnaitEntete(texte)?.exact ?? false).toBe(false)
  })

  test('dit dans quel ordre sont le prénom et le nom', () => {
    expect(reconnaitEntete('Agent (prénom NOM)')?.ordre).toBe('prenom-nom')
    expect(reconnaitEntete('Nom et prénom')?.ordre).toBe('nom-prenom')
    expect(reconnaitEntete('Nom complet')?.ordre).toBeNull()
  })
})

describe('un tableau', () => {
  test('se trouve sous les titres d’un export, et son total est écarté', () => {
    const lu = litTableau(grille('Liste des agents au 01/09\n\nMatricule;NOM D’USAGE;PRENOM;Cat\n007;Bensaïd;Karim;C\n\n008;Tchikaya;Élisabeth;C\nTotal;2'))
    expect(lu.entete).toBe(3)
    expect(lu.lignes.map(({ numero }) => numero)).toEqual([4, 6])
    expect(lu.ecartees).toEqual([{ numero: 1, raison: 'titre' }, { numero: 7, raison: 'total' }])
    expect(lu.colonnes.map(({ role }) => role)).toEqual(['ignorer', 'nom', 'prenom', 'categorie'])
  })

  test('se lit dans n’importe quel ordre de colonnes, vides comprises', () => {
    expect(roles('E-mail;;Prénom;Emploi;Nom\na@b.fr;;Karim;Jardinier;Bensaïd')).toEqual(['courriel', 'prenom', 'fonction', 'nom'])
  })

  test('préfère le nom d’usage, le service et le courriel professionnel', () => {
    expect(roles('Nom de naissance;Nom d’usage;Prénom;Direction;Service;Courriel personnel;Courriel professionnel\nA;B;C;D;E;a@a.fr;b@b.fr'))
      .toEqual(['nom-naissance', 'nom', 'prenom', 'ignorer', 'service', 'ignorer', 'courriel'])
  })

  test('sans en-tête, se reconnaît à son contenu', () => {
    expect(roles('Lefèvre;Aïcha;Service technique;Agent d’entretien;C;titulaire;a@b.fr\nBœuf;Loïc;Espaces verts;Jardinier;C;contractuel;l@b.fr'))
      .toEqual(['nom', 'prenom', 'service', 'fonction', 'categorie', 'statut', 'courriel'])
    expect(roles('Aïcha;LEFÈVRE\nLoïc;BŒUF')).toEqual(['prenom', 'nom'])
    expect(roles('Aïcha LEFÈVRE\nLoïc BŒUF')).toEqual(['nom-complet'])
    expect(roles('001;Yılmaz;Ayşe;02/09/1980\n002;Wałęsa;Grażyna;03/09/1981')).toEqual(['ignorer', 'nom', 'prenom', 'ignorer'])
    expect(litTableau(grille('Lefèvre;Aïcha')).entete).toBeNull()
  })

  test('un en-tête incompris au-dessus de courriels reste un en-tête', () => {
    const lu = litTableau(grille('Zig;Zag;Puce\nDupont;Zoé;z@x.fr\nDurand;Ali;a@x.fr'))
    expect(lu.entete).toBe(1)
    expect(lu.colonnes.map(({ titre, role }) => `${titre}=${role}`)).toEqual(['Zig=nom', 'Zag=prenom', 'Puce=courriel'])
  })

  test('« Nom » rempli de noms complets devient nom et prénom', () => {
    expect(roles('Nom;Service\nAïcha LEFÈVRE;Sports\nLoïc BŒUF;Sports')).toEqual(['nom-complet', 'service'])
    expect(roles('Nom;Service\nLE GOFF;Sports\nDE LA TOUR;Sports')).toEqual(['nom', 'service'])
  })

  test('un en-tête répété en haut de chaque page imprimée est écarté', () => {
    const lu = litTableau(grille('Nom;Prénom\nA;B\nNom;Prénom\nC;D'))
    expect(lu.lignes.map(({ numero }) => numero)).toEqual([2, 4])
  })

  test('changer le rôle d’une colonne le retire à celle qui l’avait', () => {
    const { colonnes } = litTableau(grille('Nom;Prénom;Truc\nA;B;C'))
    expect(changeRole(colonnes, 2, 'nom').map(({ role }) => role)).toEqual(['ignorer', 'prenom', 'nom'])
    expect(changeRole(colonnes, 2, 'nom-complet').map(({ role }) => role)).toEqual(['ignorer', 'ignorer', 'nom-complet'])
  })
})
