import type { Participant } from '../../domaine/enregistrements'

export type AgentExemple = Pick<
  Participant,
  'nom' | 'prenom' | 'service' | 'fonction' | 'categorie' | 'statut' | 'courriel' | 'employeur'
>

type Ligne = [
  nom: string,
  prenom: string,
  fonction: string,
  service: string,
  categorie: AgentExemple['categorie'],
  statut: string,
  adresse: string,
]

// Douze personnes inventées, sans lien hiérarchique. Les noms sont longs et accentués exprès :
// ce qui tient pour eux à l'écran et sur papier tient pour tous.
const LIGNES: Ligne[] = [
  ['Aubertin-Lacassagne', 'Marie-Bérangère', 'Auxiliaire de puériculture', 'Petite enfance', 'B', 'titulaire', 'mb.aubertin-lacassagne'],
  ['Bensaïd', 'Karim', 'Chargé des marchés publics', 'Commande publique', 'A', 'titulaire', 'k.bensaid'],
  ['Dutheil de La Rochère', 'Jean-Baptiste', 'Agent d’entretien des bassins', 'Centre aquatique', 'C', 'contractuel', 'jb.dutheil-de-la-rochere'],
  ['El Ouafi-Marchetti', 'Rachida', 'Instructrice du droit des sols', 'Urbanisme', 'B', 'titulaire', 'r.el-ouafi-marchetti'],
  ['İpekçi-Şahin', 'Ayşe', 'Ingénieure eau et assainissement', 'Eau et assainissement', 'A', 'titulaire', 'a.ipekci-sahin'],
  ['Lefèvre-Kerguélen', 'Anne-Sophie', 'Agent de médiathèque', 'Lecture publique', 'C', 'titulaire', 'as.lefevre-kerguelen'],
  ['L’Hermitte d’Espréaux', 'Gaëtan', 'Jardinier', 'Espaces verts', 'C', 'titulaire', 'g.lhermitte-despreaux'],
  ['N’Diaye-Vandenbroucke', 'Fatoumata', 'Gestionnaire de paie', 'Ressources humaines', 'B', 'stagiaire', 'f.ndiaye-vandenbroucke'],
  ['Œuvrard', 'Ludivine', 'Aide à domicile', 'Action sociale', 'C', 'contractuel', 'l.oeuvrard'],
  ['Pawłowski-Brătescu', 'Stéphane', 'Technicien informatique', 'Systèmes d’information', 'B', 'titulaire', 's.pawlowski-bratescu'],
  ['Saint-Amand Ducasse', 'Zoé', 'Agent de restauration scolaire', 'Écoles', 'C', 'titulaire', 'z.saint-amand-ducasse'],
  ['Tchikaya', 'Élisabeth-Noëlle', 'Agent d’accueil', 'Relation aux habitants', 'C', 'titulaire', 'en.tchikaya'],
]

export const AGENTS: AgentExemple[] = LIGNES.map(
  ([nom, prenom, fonction, service, categorie, statut, adresse]) => ({
    nom,
    prenom,
    fonction,
    service,
    categorie,
    statut,
    courriel: `${adresse}@val-aurelle.invalid`,
    employeur: 'Communauté de communes du Val d’Aurelle',
  }),
)
