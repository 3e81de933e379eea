import type { Technique } from '../../domaine/compagnon'

export const ECOUTER: Technique = {
  cle: 'ecouter',
  titre: "Écouter jusqu'au bout",
  famille: 'ecouter',
  signes:
    "On entend « enfin, bref ». Une phrase reste en l'air, quelqu'un la finit à la place de l'autre. Votre stylo écrit déjà la réponse.",
  quand:
    "Dès qu'un récit commence : présentations, ligne de parcours, récits de réussite, entretiens. Surtout quand vous croyez avoir compris.",
  faire: [
    'Poser le stylo, tourner le buste vers la personne, laisser ses mains tranquilles.',
    "Compter deux secondes après la dernière phrase avant d'ouvrir la bouche.",
    "Retenir un mot de la personne plutôt qu'une idée à soi.",
    "Redire ce mot, puis se taire : la suite vient souvent d'elle-même.",
    'Demander, avant toute remarque, si elle souhaite un avis ou seulement une oreille.',
  ],
  dire: [
    {
      moment: 'Ouvrir',
      texte:
        'Je vous écoute, et je ne prends pas de notes. Allez à votre pas. Si une phrase ne vient pas, nous attendrons. Vous pouvez vous arrêter où vous voulez.',
    },
    {
      moment: 'Au binôme',
      texte:
        'Celui qui écoute a un seul travail : comprendre. Ni conseil, ni souvenir à soi. Laissez un blanc après la dernière phrase. Puis demandez simplement ce qui vient ensuite.',
    },
    {
      moment: 'Revenir',
      texte:
        "Je crois que j'ai parlé trop vite. Vous disiez que l'équipe comptait sur vous ce jour-là. Reprenez à cet endroit, si vous voulez. Je vous suis jusqu'au bout.",
    },
    {
      moment: 'Clore',
      texte:
        "Merci de nous l'avoir raconté. Je ne commente pas. Souhaitez-vous une question de notre part, ou préférez-vous garder ce récit comme il est ? Les deux conviennent.",
    },
  ],
  eviter:
    "Finir la phrase de l'autre, dire « moi aussi », chercher une leçon, hocher la tête sans cesse, noter pendant qu'une personne parle d'elle.",
  apres:
    'Ne rien garder du récit. Noter seulement ce qui aide la suite : « prévoir deux minutes de plus par récit ». Avant de passer, laisser à la personne le temps de ranger sa feuille.',
  activites: ['A1.2', 'A1.6', 'A2.4', 'A5.5'],
}
