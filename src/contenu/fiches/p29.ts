import type { Fiche } from '../../domaine/methode'

/** P29, du souhait à l'objectif (A6.2) : deux reformulations, la seconde après la question du binôme. */
export const P29: Fiche = {
  ref: 'P29',
  titre: 'Mon objectif',
  seance: 6,
  activite: 'A6.2',
  format: 'A4-portrait',
  faces: 1,
  minutes: 30,
  but: "Changer un souhait en une phrase que quelqu'un d'autre pourrait vérifier.",
  consigne:
    "Écrivez votre souhait comme il vient. Reformulez-le une fois, puis répondez aux cinq questions. Reformulez encore, à deux. Rester à votre poste et y changer une chose est un objectif.",
  champs: [
    { type: 'texte', id: 'souhait', etiquette: 'Mon souhait, comme il vient', lignes: 2 },
    { type: 'texte', id: 'premiere', etiquette: 'Première reformulation : un verbe, une date', lignes: 2 },
    {
      type: 'tableau',
      id: 'questions',
      etiquette: 'Cinq questions à lui poser',
      colonnes: [
        { titre: 'Mon objectif est…', part: 5 },
        { titre: 'Ma réponse, en quelques mots', part: 6 },
      ],
      rangs: [
        'Précis : quoi, où, avec qui ?',
        "Vérifiable : comment saura-t-on que c'est fait ?",
        'Atteignable : qu\'est-ce qui dépend de moi ?',
        "Utile : qu'est-ce que cela change dans mon travail ?",
        'Daté : pour quand ?',
      ],
      lignesParRang: 2,
    },
    { type: 'texte', id: 'seconde', etiquette: "Seconde reformulation, après les questions de l'autre", lignes: 3 },
    { type: 'textes', id: 'etapes', etiquette: 'Mes deux objectifs intermédiaires : un proche, un plus loin', nombre: 2, lignesChacun: 1 },
  ],
  exemple: {
    personnage: {
      prenom: 'Gaspard',
      age: 36,
      metier: 'agent de déchèterie',
      categorie: 'C',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      souhait: 'être mieux reconnu pour ce que je sais faire',
      premiere: "faire visiter la déchèterie d'ici l'été",
      questions: [
        ['une visite de quarante minutes, pour une classe, sur mon quai'],
        ['une classe est venue, et la maîtresse a signé le registre'],
        ["écrire la visite, la proposer ; la réponse n'est pas à moi"],
        ['je montre ce que je sais, et on trie mieux'],
        ['proposée avant la fin mars'],
      ],
      seconde: "D'ici le 31 mars, avoir proposé à ma responsable une visite que je mène, écrite sur une page.",
      etapes: ['fin janvier : la visite essayée sur un collègue', 'mi-février : un rendez-vous avec ma responsable'],
    },
  },
  pied: ['propriete'],
}
