import type { Activite } from '../../../domaine/methode'

export const A6_1: Activite = {
  type: 'activite',
  ref: 'A6.1',
  titre: 'Ouverture : baromètre du chemin',
  titreCourt: 'Baromètre',
  dureeMinutes: 15,
  phase: 3,
  question: 'Q3',
  visee: "À la fin, chacun a mesuré pour soi le chemin fait, et nommé ce qui l'a aidé.",
  pourquoiIci:
    "La séance 5 a laissé une décision, même provisoire. Voir d'abord le chemin fait donne un appui pour écrire un objectif en A6.2.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue. Voici la dernière des six séances. Nous allons bâtir votre plan, le présenter, puis préparer la suite. D'abord, regardons le chemin. Zéro : je ne vois rien devant moi. Dix : je sais quoi faire lundi. Debout sur la ligne, ou assis devant votre bande, comme vous préférez.",
    },
    {
      moment: 'Placement',
      texte:
        "Placez-vous où vous étiez à la première séance. Restez-y un instant. Maintenant, placez-vous où vous êtes aujourd'hui. Avancer, reculer, rester sur place : tout se dit. Qu'est-ce qui a fait la différence ? Vous pouvez le partager, ou le garder.",
    },
    {
      moment: 'Relance',
      texte: 'Une rencontre, une phrase, une fiche, un coup de fil. Cela peut être tout petit.',
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Personne n'est parti du même endroit, et rien ne se compare. Gardez en tête ce qui vous a aidé : cela servira encore tout à l'heure. Reprenez votre place et votre premier jet. S'il n'est pas écrit, deux mots suffiront.",
    },
  ],
  aFaire: [
    {
      minutes: 3,
      texte: "Accueillir chacun, faire circuler la feuille d'émargement. Montrer la ligne au sol et les bandes posées aux places.",
    },
    { minutes: 2, texte: "Lire l'ouverture. Écrire au tableau l'heure de la pause et celle de la fin." },
    {
      minutes: 3,
      texte: "Lire le placement en deux temps, avec un silence entre les deux. Ne nommer aucun chiffre, n'en demander aucun.",
    },
    {
      minutes: 6,
      texte: "Accueillir qui veut dire sa différence, une phrase chacun. Remercier du petit pas comme du grand, sans comparer.",
    },
    { minutes: 1, texte: 'Lire la clôture. Faire ranger la bande dans le carnet, ou la laisser plier et jeter.' },
  ],
  aDistribuer: "La bande graduée posée à chaque place avant l'arrivée ; la ligne au sol reste libre d'accès, jamais obligée.",
  fiches: [],
  aProjeter: "Où étiez-vous à la première séance ? Où êtes-vous aujourd'hui ? Qu'est-ce qui a fait la différence ?",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 15, precision: '' }],
    effectifs:
      'Debout le long de la ligne, ou assis en cercle. 5 : une minute chacun. 8 : trois quarts de minute. 12 : une demi-minute, ou six voix. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Chevalet prénom', quantite: 1 },
    { nom: 'Bande graduée de 0 à 10', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: "Feuille d'émargement", quantite: 1 },
    { nom: 'Ruban ou corde de cinq mètres, pour la ligne au sol', quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Un déplacement par personne, commenté ou non ; aucun chiffre relevé.',
  auResume: 'Chemin parcouru regardé ensemble',
  siCaCoince: [
    {
      signe: "Quelqu'un ne bouge pas d'un centimètre.",
      dire: "Rester sur place se respecte. Voyez-vous mieux le paysage qu'au premier jour ? Vous pouvez garder la réponse.",
    },
    {
      signe: "Quelqu'un s'est placé plus bas qu'au début.",
      dire: "Merci de l'avoir montré. Parfois on voit mieux ce qui manque. C'est aussi une information pour votre plan.",
    },
    {
      signe: 'Un voisin commente la place d\'un autre.',
      dire: 'Chacun parle de sa place à soi. Et vous, qu\'est-ce qui a fait la différence ?',
    },
    {
      signe: '« Je n\'ai pas fait le premier jet. »',
      dire: "Il n'est pas trop tard. Tout à l'heure, un souhait en quelques mots suffira pour commencer.",
    },
  ],
  variantes: {
    peuDEcrit: 'Rien à écrire : on se place, on montre du doigt, on dit un mot. Les repères de la ligne portent un dessin de chemin.',
    aDistance:
      'Bande tracée chez soi, hors caméra. Chacun dit « plus loin », « plus près » ou « au même endroit », puis sa différence. Aucun sondage, aucun enregistrement.',
    tempsCourt: 'Accueil 2, ouverture 2, placement 2, voix 3, clôture 1 : trois voix, les autres gardent leur phrase.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison: "Le double placement reste : il donne l'élan. On perd des voix, qui pourront se dire à la pause ou à la fin.",
  },
  confidentialite:
    "Les places et les bandes restent à l'agent. L'intervenant ne note ni chiffre, ni déplacement ; la feuille d'émargement va à l'organisateur. Au résumé : « chemin parcouru regardé ensemble ».",
}
