import type { Quiz } from '../../domaine/cartes'

/** Le quiz de la séance 1 (A1.4) : à main levée, rien à écrire, personne n'est interrogé. */
export const QUIZ: Quiz = {
  type: 'quiz',
  cle: 'quiz',
  titre: 'Vrai ou faux ?',
  usage:
    "Lire une affirmation, s'arrêter, laisser lever la main et dire pourquoi. Puis donner la réponse. Personne n'est désigné ; se tromper aide le groupe à être au clair.",
  activites: ['A1.4'],
  materiel: [],
  destinataire: 'intervenant',
  questions: [
    {
      affirmation: 'Mon chef reçoit ma synthèse.',
      reponse: 'faux',
      commentaire: "Sauf si vous le décidez. Elle s'écrit à deux, et vous choisissez par écrit à qui elle va, et quelle part.",
    },
    {
      affirmation: 'Je peux passer mon tour.',
      reponse: 'vrai',
      commentaire: "À chaque activité, sans dire pourquoi. C'est écrit dans le socle de la charte.",
    },
    {
      affirmation: 'Le parcours se fait sur mon temps de service.',
      reponse: 'vrai',
      commentaire:
        "C'est ce que disent les commentaires lus : arrêté du 1er août 2023, articles 7 à 11, lecture du 23 novembre 2026, statut : à vérifier. Pour le travail entre deux séances, nous ne le savons pas encore : à demander au service organisateur.",
    },
    {
      affirmation: "À la fin, j'ai un poste garanti.",
      reponse: 'faux',
      commentaire: "Personne ici ne promet de poste. Vous repartez avec un projet et un plan ; rester à votre poste en sachant pourquoi en est un.",
    },
    {
      affirmation: 'Je peux arrêter.',
      reponse: 'vrai',
      commentaire: "À tout moment, en prévenant l'intervenant. Vos fiches sont à vous et repartent avec vous.",
    },
  ],
}
