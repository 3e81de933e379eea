import type { Fiche } from '../../domaine/methode'

/** P33, ce qui a bougé (A7.2) : une action tentée, jamais un compte rendu. */
export const P33: Fiche = {
  ref: 'P33',
  titre: 'Ce qui a bougé',
  seance: 7,
  activite: 'A7.2',
  format: 'A4-portrait',
  faces: 1,
  minutes: 10,
  but: "Comprendre une action tentée, pour choisir la suivante.",
  consigne:
    "Choisissez une action, réussie, à moitié faite ou laissée. Racontez-la, notez des mots. Rien n'a été tenté ? Écrivez ce qui s'est passé à la place : cela compte aussi.",
  champs: [
    { type: 'texte', id: 'action', etiquette: "L'action tentée, ou ce qui s'est passé à la place", lignes: 3 },
    { type: 'texte', id: 'aide', etiquette: "Ce qui a aidé : quoi, qui, à quel moment", lignes: 2 },
    {
      type: 'cases',
      id: 'aides',
      etiquette: 'Et en un mot, plutôt…',
      choix: ['du temps', 'une personne', 'une information', 'un accord', 'une phrase préparée', 'une date fixée'],
    },
    { type: 'texte', id: 'frein', etiquette: "Ce qui a freiné, dans le travail", lignes: 2 },
    {
      type: 'cases',
      id: 'freins',
      etiquette: 'Et là, plutôt…',
      choix: ['le temps', 'pas de réponse', 'un refus', "je ne savais pas à qui m'adresser", 'je n\'ai pas osé', "l'envie a changé"],
    },
    { type: 'texte', id: 'appris', etiquette: "Ce que j'en retiens pour la suite", lignes: 2 },
    { type: 'texte', id: 'pas', etiquette: 'Le plus petit pas suivant, et son jour', lignes: 2 },
    { type: 'texte', id: 'blocage', etiquette: 'Mon blocage en une question : « comment faire pour… ? »', lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Wilfried',
      age: 33,
      metier: "agent d'exploitation des routes",
      categorie: 'C',
      versant: 'FPE',
      reste: true,
    },
    valeurs: {
      action: "j'ai demandé à suivre le collègue qui prépare les chantiers ; une demi-journée faite sur deux",
      aide: 'le chef de centre a dit oui tout de suite, parce que la date était déjà écrite',
      aides: ['un accord', 'une date fixée'],
      frein: "la neige : tout le monde dehors pendant trois semaines",
      freins: ['le temps'],
      appris: 'demander en novembre, pas en janvier',
      pas: 'reposer la seconde demi-journée, lundi à la prise de poste',
      blocage: 'comment faire pour préparer un chantier sans quitter mon équipe ?',
    },
  },
  pied: ['propriete'],
}
