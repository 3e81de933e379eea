import type { Technique } from '../../domaine/compagnon'

export const ARRIVEE_EN_COURS: Technique = {
  cle: 'arrivee-en-cours',
  titre: "Quelqu'un arrive en cours de séance",
  famille: 'accueillir',
  signes:
    "La porte s'ouvre, les têtes se tournent. La personne reste debout, cherche une chaise, commence à s'excuser.",
  quand:
    "À toute arrivée après le début, et au retour d'une absence. L'horloge peut être en retard ; une personne, elle, arrive à neuf heures vingt.",
  faire: [
    "Accueillir d'un signe, sans commentaire ni regard vers l'horloge.",
    "Finir la phrase en cours, puis donner la place, la fiche et l'étape.",
    'Demander à un voisin volontaire de tout redire en une minute.',
    "Noter l'heure d'arrivée aux présences, sans motif.",
    'Reprendre à la pause ce qui manque : charte, dates, fiches.',
  ],
  dire: [
    {
      moment: 'Accueil',
      texte:
        'Bienvenue. Nous traçons nos parcours, voici votre fiche et votre place. Votre voisin vous dit en une minute où nous en sommes. Commencez par les dates, le reste viendra.',
    },
    {
      moment: 'Avant la charte',
      texte:
        'Avant de parler de vous, lisez les règles du groupe. Elles protègent chacun, vous compris. Vous me direz à la pause si quelque chose vous retient.',
    },
    {
      moment: 'À la pause',
      texte:
        "Voici ce que nous avons fait, et ce qui peut se reprendre. Préférez-vous compléter chez vous, ou un quart d'heure avec moi avant la prochaine séance ?",
    },
    {
      moment: 'Au groupe',
      texte:
        "Nous accueillons quelqu'un. Je redis la consigne pour tous, cela ne nuit jamais. Puis nous gardons l'heure prévue, sans recommencer ce qui est déjà fait.",
    },
  ],
  eviter:
    "Dire l'heure devant tous, demander la raison, recommencer l'activité, laisser sans consigne, placer aussitôt dans un récit intime.",
  apres:
    "Voir si l'horaire lui-même fait difficulté : relève d'équipe, transport, garde de service. Le signaler au service organisateur comme une question d'organisation, jamais comme une remarque sur la personne.",
  activites: ['A1.1', 'A1.3', 'A2.1', 'A4.1', 'A5.1'],
}
