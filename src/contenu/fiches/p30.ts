import type { Fiche } from '../../domaine/methode'

const COLONNES = [
  { titre: 'Action, un verbe', part: 6 },
  { titre: 'Appui : avec qui', part: 4 },
  { titre: 'Échéance', part: 2.5 },
  { titre: 'Preuve : à quoi on le voit', part: 4 },
  { titre: 'Statut', part: 2 },
]

/** P30, plan d'action (A6.3) ; reprise en A7.4. Le verso cite deux délais, donnés pour à vérifier. */
export const P30: Fiche = {
  ref: 'P30',
  titre: "Mon plan d'action",
  seance: 6,
  activite: 'A6.3',
  format: 'A4-paysage',
  faces: 2,
  minutes: 40,
  but: "Savoir quoi faire cette semaine, ce mois-ci et d'ici un an, et avec qui.",
  consigne:
    "Commencez par la première action : moins d'une heure, cette semaine. Puis remplissez un horizon après l'autre. Au statut, un signe suffit : un point pour à faire, un rond pour en cours, une coche pour fait, une flèche pour revoir.",
  champs: [
    { type: 'texte', id: 'premiere', etiquette: "Ma première action : quoi, quel jour, à quelle heure", lignes: 1 },
    { type: 'tableau', id: 'trente', etiquette: "D'ici 30 jours", colonnes: COLONNES, rangs: 4, lignesParRang: 2 },
    { type: 'saut' },
    { type: 'tableau', id: 'trois-mois', etiquette: "D'ici 3 mois", colonnes: COLONNES, rangs: 3, lignesParRang: 2 },
    { type: 'tableau', id: 'douze-mois', etiquette: "D'ici 12 mois", colonnes: COLONNES, rangs: 3, lignesParRang: 1.5 },
    {
      type: 'liste',
      id: 'delais',
      etiquette: 'Avant de dater une demande',
      points: [
        "Période d'immersion : demande motivée trois mois avant, délai réductible d'un commun accord. Décret n° 2022-1043 du 22 juillet 2022, articles 9 à 12. Lecture du 23 novembre 2026. Statut : à vérifier.",
        "Congé pour faire valider ses acquis, fonction publique territoriale : demande soixante jours avant. Décret n° 2007-1845 du 26 décembre 2007, articles 27 à 30. Lecture du 23 novembre 2026. Statut : à vérifier.",
        "Tout autre délai, et les autres versants : à demander au service des ressources humaines, avant d'écrire la date.",
      ],
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Bérénice',
      age: 44,
      metier: 'greffière',
      categorie: 'B',
      versant: 'FPE',
      reste: false,
    },
    valeurs: {
      premiere: 'écrire à la responsable formation, mardi, avant 10 h',
      trente: [
        ['écrire à la responsable formation', 'Aline relit', 'mardi 1er', 'message parti', 'fait'],
        ['relire ma trame orale à voix haute', 'mon binôme', 'le 10', 'deux minutes tenues', 'en cours'],
        ['demander une heure à une médiatrice', "l'accueil du tribunal", 'le 20', 'rendez-vous noté', 'à faire'],
        ['', '', '', '', ''],
      ],
      'trois-mois': [
        ["déposer une demande d'immersion", 'ma directrice de greffe', 'le 15 février', 'accusé de réception', 'à faire'],
        ['préparer mes dix questions', '', 'le 25 février', 'une page', 'à faire'],
        ['', '', '', '', ''],
      ],
      'douze-mois': [
        ["suivre un module sur l'écoute", 'service formation', 'avant juin', 'attestation', 'à faire'],
        ['faire le point : changer, ou rester autrement', "l'intervenant, à la séance 7", 'en mars', 'une décision écrite', 'à faire'],
        ['', '', '', '', ''],
      ],
    },
  },
  pied: ['propriete'],
}
