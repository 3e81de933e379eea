import type { NouveauParticipant } from '../../src/domaine/import/nouveau-participant'

const PERSONNES: [nom: string, prenom: string][] = [
  ['Łukasiewicz', 'Zoé'],
  ['N’Diaye-Vandenbroucke', 'Fatoumata'],
  ['İpekçi-Şahin', 'Ayşe'],
  ['Dutheil de La Rochère', 'Jean-Baptiste'],
  ['Œuvrard', 'Ludivine'],
  ['Brătescu', 'Stéphane'],
  ['L’Hermitte', 'Gaëtan'],
  ['El Ouafi', 'Rachida'],
]

/** Une personne inventée, prête à être inscrite ; la neuvième reprend la première avec un numéro. */
export function unNouveauParticipant(rang = 0): NouveauParticipant {
  const [nom, prenom] = PERSONNES[rang % PERSONNES.length] ?? ['Aubertin', 'Marie']
  const tour = Math.floor(rang / PERSONNES.length)
  return {
    nom: tour === 0 ? nom : `${nom} ${tour + 1}`,
    prenom,
    service: 'Lecture publique',
    fonction: 'Agent de médiathèque',
    categorie: 'C',
    statut: 'titulaire',
    courriel: `agent-${rang + 1}@exemple.invalid`,
    employeur: 'Val d’Aurelle',
  }
}
