import type { Fiche } from '../../domaine/methode'

/** P27, décision provisoire (A5.6). Rester y tient la même place que partir. */
export const P27: Fiche = {
  ref: 'P27',
  titre: "Ma décision, pour l'instant",
  seance: 5,
  activite: 'A5.6',
  format: 'A4-portrait',
  faces: 1,
  minutes: 20,
  but: "Choisir quoi tester, et savoir d'avance ce qui vous ferait changer d'avis.",
  consigne:
    "Quatre réponses, un mot ou trois lignes. Rien n'est définitif, rien n'est public. Rester à votre poste, en sachant pourquoi, est une décision entière.",
  champs: [
    { type: 'cases', id: 'sens', etiquette: "Ma direction, aujourd'hui", choix: ['consolider mon poste', 'évoluer sur place', 'bouger', 'je ne sais pas encore'] },
    { type: 'texte', id: 'piste', etiquette: "Ma piste à essayer d'abord", lignes: 3 },
    { type: 'texte', id: 'alternative', etiquette: 'Mon alternative, si la première se ferme', lignes: 3 },
    { type: 'texte', id: 'amelioration', etiquette: 'Ce qui changera de toute façon, même si je reste', lignes: 3 },
    { type: 'texte', id: 'critere', etiquette: "Le fait qui me ferait changer d'avis", lignes: 3 },
    { type: 'texte', id: 'date', etiquette: "La date où j'y reviendrai", lignes: 1 },
    { type: 'texte', id: 'savoir', etiquette: "Qui a besoin de le savoir, et qui n'en a pas besoin", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Odette',
      age: 59,
      metier: 'magasinière de bibliothèque universitaire',
      categorie: 'C',
      versant: 'FPE',
      reste: true,
    },
    valeurs: {
      sens: ['consolider mon poste'],
      piste: 'rester au magasin, et guider les étudiants qui viennent le samedi',
      alternative: 'deux jours à la réserve des livres anciens, si le samedi ferme',
      amelioration: 'un chariot à ma hauteur, et le plan de classement affiché',
      critere: "si aucun samedi ne m'est confié d'ici les vacances de printemps",
      date: 'lundi 8 mars',
      savoir: "mon chef d'équipe ; pas encore le reste de l'étage",
    },
  },
  pied: ['propriete'],
}
