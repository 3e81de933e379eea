import type { Fiche } from '../../domaine/methode'

/** P1, présentation croisée (A1.2). La fiche porte le nom de la personne présentée : elle lui revient. */
export const P1: Fiche = {
  ref: 'P1',
  titre: "Présenter l'autre",
  seance: 1,
  activite: 'A1.2',
  format: 'A4-portrait',
  faces: 1,
  minutes: 10,
  but: "Écouter un collègue, puis le présenter au groupe en moins de deux minutes.",
  consigne:
    "Écrivez votre prénom et échangez vos fiches : votre voisin écrit sur la vôtre. Écoutez, notez des mots plutôt que des phrases. Relisez ensemble avant de présenter, puis chacun reprend sa fiche.",
  champs: [
    { type: 'texte', id: 'metier', etiquette: 'Son métier, avec ses mots', lignes: 3 },
    { type: 'texte', id: 'objet', etiquette: "Son objet ou son image, et ce qu'il raconte du travail", lignes: 3 },
    { type: 'texte', id: 'fierte', etiquette: "Une chose dont l'autre est fier au travail : un fait, un moment", lignes: 3 },
    { type: 'texte', id: 'ouverture', etiquette: 'Ma première phrase pour le présenter', lignes: 2 },
    {
      type: 'cases',
      id: 'relecture',
      etiquette: 'Relu ensemble avant de présenter',
      choix: ['tout peut se dire', 'ce qui est rayé reste entre nous'],
    },
    {
      type: 'liste',
      id: 'aide',
      etiquette: 'Si rien ne vient',
      points: [
        'Que faites-vous en premier quand vous arrivez ?',
        "Que remarque-t-on quand vous n'êtes pas là ?",
        "Qu'avez-vous réussi dernièrement, même petit ?",
      ],
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Lucien',
      age: 45,
      metier: 'agent de bibliothèque',
      categorie: 'C',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      metier: 'il range, il répare les livres, et surtout il aide à trouver celui qui manque',
      objet: "un plioir en os : « on tourne la page sans l'abîmer »",
      fierte: 'un lundi, il a recousu un dictionnaire que tout le monde voulait jeter',
      ouverture: 'Voici Lucien : chez lui, aucun livre ne part sans avoir été essayé.',
      relecture: ['tout peut se dire'],
    },
  },
  pied: ['propriete'],
}
