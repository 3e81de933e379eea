import type { Fiche } from '../../domaine/methode'

/** P15, trame orale (A3.6) : quatre temps au recto, ce qu'on en a entendu au verso. Reprise en A6.5. */
export const P15: Fiche = {
  ref: 'P15',
  titre: 'Ma trame orale',
  seance: 3,
  activite: 'A3.6',
  format: 'A4-portrait',
  faces: 2,
  minutes: 55,
  but: 'Pouvoir présenter votre parcours en deux minutes, devant qui vous voulez.',
  consigne:
    "Choisissez à qui vous parlez. Écrivez des mots, pas un discours : on vous écoutera mieux. Gardez la première phrase pour la fin. Le verso se remplit après vos deux passages.",
  champs: [
    { type: 'cases', id: 'auditeur', etiquette: 'Je parle à', choix: ['un responsable', 'un jury', 'un collègue', "quelqu'un d'autre"] },
    { type: 'texte', id: 'premiere', etiquette: 'Ma première phrase (à écrire en dernier)', lignes: 2 },
    { type: 'texte', id: 'viens', etiquette: "1. D'où je viens", lignes: 4 },
    { type: 'texte', id: 'sais', etiquette: '2. Ce que je sais faire, et un fait qui le montre', lignes: 5 },
    { type: 'texte', id: 'porte', etiquette: '3. Ce qui me porte', lignes: 3 },
    { type: 'texte', id: 'cherche', etiquette: '4. Ce que je cherche, ou ce que je veux garder', lignes: 3 },
    { type: 'saut' },
    { type: 'texte', id: 'retenu', etiquette: 'Ce que mes auditeurs ont retenu', lignes: 5 },
    { type: 'texte', id: 'savoir', etiquette: "Ce qu'ils ont envie de savoir", lignes: 4 },
    { type: 'texte', id: 'change', etiquette: 'Le seul changement de mon second passage', lignes: 3 },
    { type: 'texte', id: 'garde', etiquette: 'Ce que je garde pour la prochaine fois', lignes: 4 },
    { type: 'texte', id: 'derniere', etiquette: "Ma dernière phrase, pour savoir m'arrêter", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Solange',
      age: 61,
      metier: 'responsable de blanchisserie hospitalière',
      categorie: 'B',
      versant: 'FPH',
      reste: true,
    },
    valeurs: {
      auditeur: ['un responsable'],
      premiere: 'Chaque matin, sept mille pièces de linge passent entre nos mains.',
      viens: "la couture ; puis la presse, à vingt-deux ans ; puis l'équipe",
      sais: 'faire tourner onze machines avec neuf personnes ; le jour de la grande panne, tout est parti à midi',
      porte: 'que personne ne manque de rien, et que personne ne sache pourquoi',
      cherche: 'rester, et passer la main sans rien perdre : deux personnes à former',
      retenu: 'les sept mille pièces ; « personne ne sache pourquoi » ; la panne',
      savoir: "comment j'ai réparti les gens ce jour-là ; ce que je voudrais transmettre d'abord",
      change: 'commencer par le chiffre, et non par mes débuts',
      garde: 'parler plus lentement au deuxième temps ; regarder la fenêtre entre deux phrases',
      derniere: "Ce que je demande, c'est un an pour bien transmettre.",
    },
  },
  pied: ['propriete'],
}
