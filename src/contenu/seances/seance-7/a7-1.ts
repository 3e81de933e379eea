import type { Activite } from '../../../domaine/methode'

export const A7_1: Activite = {
  type: 'activite',
  ref: 'A7.1',
  titre: 'Retrouvailles et baromètre',
  titreCourt: 'Retrouvailles',
  dureeMinutes: 15,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, chacun a repris sa place et nommé un pas, ou dit que rien n'a bougé.",
  pourquoiIci:
    "Trois mois ont passé depuis A6.8. On se retrouve avant de parler d'actions : sans accueil des immobilités, A7.2 tournerait à l'examen.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue, cela fait plaisir de vous retrouver. Deux heures ensemble, sans pause au milieu : levez-vous quand vous voulez. La charte vaut toujours. Ce qui se dit ici reste ici, chacun peut passer. Personne n'a de comptes à rendre. Ne rien avoir fait depuis trois mois, cela arrive.",
    },
    {
      moment: 'Baromètre',
      texte:
        "Sur votre bande, zéro : mon plan dort. Dix : il avance tout seul. Faites un trait, pour vous. Puis un tour. Un pas franchi, même petit, depuis notre dernière rencontre ? Un message, une question posée, une chose dite. Ou : rien n'a bougé. Ou : je passe.",
    },
    {
      moment: 'Relance',
      texte: "Avez-vous pensé autrement à votre travail, une seule fois ? C'est déjà un pas.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Certains ont avancé, d'autres ont attendu, d'autres ont changé d'idée. Tout cela nous servira. J'ai les lettres confiées : les voici, fermées. Ouvrez-les quand vous voulez. Passons à ce qui a bougé.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Accueillir chacun, faire circuler la feuille d'émargement. Poser la charte signée au centre, une bande à chaque place." },
    { minutes: 2, texte: "Lire l'ouverture. Écrire l'heure de fin au tableau ; dire où sont l'eau et la porte." },
    { minutes: 7, texte: 'Lire le baromètre, laisser tracer. Faire le tour, remercier pareillement du pas, du surplace et du silence.' },
    { minutes: 2, texte: 'Lire la clôture. Rendre les lettres en main propre, sans les regarder.' },
  ],
  aDistribuer: "La bande graduée posée à chaque place avant l'arrivée ; les lettres confiées en A6.6, à l'étape 4.",
  fiches: [],
  aProjeter: 'Un pas franchi, même petit, depuis notre dernière rencontre ? Rien n\'a bougé ? On peut passer.',
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 15, precision: '' }],
    effectifs:
      "En cercle. 5 : une minute chacun. 8 : trois quarts de minute. 12 : une demi-minute. Impair : sans changement. Un absent : sa chaise s'enlève, sans commentaire.",
  },
  materielParPersonne: [
    { nom: 'Chevalet prénom', quantite: 1 },
    { nom: 'Bande graduée de 0 à 10', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: "Feuille d'émargement", quantite: 1 },
    { nom: 'Charte signée par le groupe', quantite: 1 },
    { nom: 'Pochette fermée, pour les lettres confiées', quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Un pas nommé par personne, ou un « rien n\'a bougé », ou un « je passe » ; aucun trait relevé.',
  auResume: 'Retrouvailles faites, charte rappelée',
  siCaCoince: [
    {
      signe: '« Je n\'ai rien fait, je n\'aurais pas dû venir. »',
      dire: "Vous êtes à votre place. Quel serait le plus petit pas possible cette semaine ? Nous le cherchons aujourd'hui.",
    },
    {
      signe: "Quelqu'un annonce un nouveau poste et le groupe s'emballe.",
      dire: "Bravo pour ce chemin. Chacun a le sien : gardons de la place pour ceux qui ont choisi de rester.",
    },
    {
      signe: '« On m\'a dit non, c\'est fini. »',
      dire: "Merci de le dire. Un non dit quelque chose. Tout à l'heure, nous verrons ce qu'il laisse ouvert.",
    },
    {
      signe: "Quelqu'un demande pourquoi un autre n'est pas venu.",
      dire: "Je ne parle pas des absents. S'il le souhaite, il vous le dira lui-même.",
    },
  ],
  variantes: {
    peuDEcrit: "Rien à écrire : un doigt sur la bande, un mot. Le pas peut se montrer d'un geste ou d'un objet.",
    aDistance: "Bande tracée chez soi, hors caméra. Tour dans l'ordre de la liste ; lettres rendues avant, par la voie choisie en A6.6.",
    tempsCourt: 'Accueil 3, ouverture 1, tour 5, clôture 1 : un mot chacun, sans reprise.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison: "Le tour et la charte restent : on ne parle pas de ses freins à des gens qu'on n'a pas salués. On perd du détail.",
  },
  confidentialite:
    "Les bandes restent à l'agent. L'intervenant ne note ni pas, ni immobilité ; la feuille d'émargement va à l'organisateur. Au résumé : « retrouvailles faites, charte rappelée ».",
}
