/** Des arbres d'essai : tous les blocs, des noms qui éprouvent les polices, des mots qui débordent. */
import type { ArbreDocument, Bloc, Cellule, Section } from '../../src/documents/arbre'

export const NOMS_LONGS = [
  'ŁUKASZEWICZ-DĄBROWSKA Małgorzata', 'ȘTEFĂNESCU Ioana-Mihăița', 'ÇAĞLAR-YILDIZ İbrahim', 'ŒRSTED-N\'GUYEN Anne-Cœur',
  'DE LA ROCHEFOUCAULD-MONTBEL D\'HAUTEFONTAINE Marie-Charlotte', 'KOVAČEVIĆ Dražen', 'MARTIN Léa', 'DUBOIS-PRUD\'HOMME Jean-Baptiste Emmanuel',
  'NGUYỄN Thị Ánh', 'AŸ Bérénice', 'O\'SULLIVAN Siobhán', 'ŻÓŁĆ Gęśla',
]

export function unArbre(blocs: Bloc[], reste: Partial<Section> & Partial<Pick<ArbreDocument, 'grosCaracteres' | 'pied' | 'titre'>> = {}): ArbreDocument {
  const { grosCaracteres = false, pied = 'Jalons · Document d\'essai · version 1', titre = 'Document d\'essai', ...section } = reste
  return {
    titre,
    langue: 'fr',
    pied,
    grosCaracteres,
    sections: [{ format: 'A4-portrait', repere: 'Essai', contexte: 'Séance 1, activité A1.6 · 60 min', proprietaire: 'agent', blocs, ...section }],
  }
}

const cellules = (...textes: string[]): Cellule[] => textes.map((texte, rang) => ({ texte, nombre: rang > 1 }))

/** Un tableau de `rangs` rangs : 90 font trois pages. */
export function unTableau(rangs: number): Bloc {
  return {
    type: 'tableau',
    legende: 'Durées prévues',
    legendeCachee: false,
    colonnes: [{ titre: 'Activité', part: 3 }, { titre: 'Lieu', part: 2 }, { titre: 'Prévu', part: 1, nombre: true }, { titre: 'Réel', part: 1, nombre: true }],
    rangs: Array.from({ length: rangs }, (_, rang) => cellules(`Activité numéro ${rang + 1}`, rang % 3 === 0 ? 'salle Pergaud, bâtiment des fêtes' : 'salle Pergaud', `${rang} min`, `${rang + 2} min`)),
    total: cellules('Total', '', '900 min', '960 min'),
  }
}

const MOT_LONG = 'anticonstitutionnellement'.repeat(6)

const ECRITURE: Bloc[] = [
  { type: 'zone', etiquette: 'Ce que je garde', lignes: 3, reglee: true },
  { type: 'zone', etiquette: '1', lignes: 1, reglee: true },
  { type: 'zone', etiquette: 'Zone libre', lignes: 4, reglee: false },
  { type: 'cases', etiquette: 'Sorte d\'écart', choix: ['compétence', 'expérience', 'titre', 'réseau', 'information', 'confiance', 'aucun'] },
  { type: 'curseur', etiquette: '1. Je sais nommer mes compétences', min: 0, max: 10, bornes: ['pas du tout', 'tout à fait'] },
  { type: 'carte', titre: 'Cap', texte: 'Ce vers quoi je regarde.' },
  { type: 'carte', titre: 'Ancre', texte: 'Ce qui me tient, même quand « ça bouge » : une valeur, un lieu, quelqu\'un.' },
  {
    type: 'planche', colonnes: 2, hauteurMm: 50,
    cartes: [
      { repere: '1', mot: 'Voir le résultat', texte: 'pouvoir montrer l\'ouvrage', aEcrire: [] },
      { repere: '', mot: 'En l\'écoutant', texte: '', aEcrire: [{ etiquette: 'Ce que j\'ai retenu', lignes: 1 }] },
      { repere: '', mot: 'Pluie', texte: '', aEcrire: [], dessin: { alternative: 'Trois gouttes.', traits: [{ points: [[10, 10], [20, 40]] }] } },
    ],
  },
  { type: 'signatures', etiquettes: ['L\'intervenant, date et signature', 'Reçu par, date'] },
]

const FIGURES: Bloc[] = [
  {
    type: 'figure',
    alternative: 'La séance, de 9 h à 12 h 30, huit activités.',
    dessin: {
      type: 'arpentage',
      debut: '09:15',
      finMinutes: 135,
      jalons: [
        { ref: 'A1.1', titre: 'Accueil', minutes: 17, pause: false },
        { ref: 'A1.2', titre: 'Présentation', minutes: 32, pause: false },
        { ref: 'P', titre: 'Pause', minutes: 10, pause: true },
        { ref: 'A1.3', titre: 'Charte', minutes: 4, pause: false },
        { ref: 'A1.4', titre: 'Dispositif', minutes: 72, pause: false },
      ],
    },
  },
  { type: 'figure', alternative: 'Une ligne à remplir.', dessin: { type: 'parcours', dessus: 'Ce qui m\'a porté', dessous: 'Ce qui m\'a coûté', debut: 'mes débuts', fin: 'aujourd\'hui', reperes: 12, lignes: 4 } },
]

/** Tous les blocs, et tout ce qui a déjà cassé un PDF. */
export function unArbreHostile(reste: Parameters<typeof unArbre>[1] = {}): ArbreDocument {
  return unArbre(
    [
      { type: 'titre', niveau: 1, texte: 'Œuvrer à 50 € — « ça » tient, n\'est-ce pas ?' },
      { type: 'paragraphe', style: 'chapeau', texte: 'Espaces\u202Ffines, tabulation\tau milieu, trait d\'union condi\u00ADtionnel, e\u0301 décomposé, NUL\u0000 et BEL\u0007, insécable\u00A0ici.' },
      { type: 'paragraphe', texte: [{ texte: 'Mots forts : ', gras: true }, { texte: 'ł ş ș ț ă â î İ ı ğ ż ź ć ń ś ą ę ő ű č ř ž đ ð þ ø œ æ Œ € £ ½ × − – — … ‰ « » “ ” ‘ ’ ‑ ✓' }] },
      { type: 'paragraphe', texte: `Mot démesuré : ${MOT_LONG}, puis la suite.` },
      { type: 'paragraphe', texte: 'Ligne une\nligne deux\r\nligne trois.' },
      { type: 'definitions', colonnes: 2, couples: [['Prénom', ''], ['Employeur', 'Communauté de communes du Val d\'Aurelle et de ses environs'], ['Date', 'jeudi 10 septembre 2026'], ['Lieu', '']] },
      { type: 'definitions', colonnes: 1, couples: [['Regroupement', 'Binômes, 2 × 12 min ; puis plénière.'], ['Nom', '']] },
      { type: 'replique', moment: 'Ouverture', texte: 'Tracez vos étapes, de vos débuts à aujourd\'hui. Au-dessus de la ligne ce qui vous a porté, en dessous ce qui vous a coûté : rien d\'autre. Vous pouvez vous taire !' },
      { type: 'titre', niveau: 2, texte: 'Listes' },
      { type: 'liste', ordonnee: false, points: ['Un point court.', [{ texte: 'Fort. ', gras: true }, { texte: 'Un point long, qui passe à la ligne parce qu\'il dit beaucoup de choses, toutes utiles, dans une seule phrase bien tenue.' }]] },
      { type: 'liste', ordonnee: true, points: Array.from({ length: 11 }, (_, rang) => `Règle ${rang + 1} ; elle tient.`) },
      { type: 'titre', niveau: 3, texte: 'Écrire' },
      ...ECRITURE,
      ...FIGURES,
      { type: 'ensemble', blocs: [{ type: 'titre', niveau: 2, texte: 'Ensemble' }, { type: 'paragraphe', texte: 'Tenu avec son titre.' }] },
      { type: 'saut' },
      unTableau(90),
      {
        type: 'tableau', legende: 'Participants', legendeCachee: true, lignesParRang: 1.5,
        colonnes: [{ titre: 'N°', part: 1, nombre: true }, { titre: 'Nom et prénom', part: 5 }, { titre: 'Signature', part: 6 }],
        rangs: NOMS_LONGS.map((nom, rang) => [{ texte: String(rang + 1), nombre: true }, { texte: nom }, { texte: '' }]),
      },
      { type: 'paragraphe', style: 'petit', texte: 'Fin du document.' },
    ],
    reste,
  )
}
