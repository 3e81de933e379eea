import type { Activite } from '../../../domaine/methode'

export const A4_4: Activite = {
  type: 'activite',
  ref: 'A4.4',
  titre: 'Lire une fiche métier et chercher les passerelles',
  titreCourt: 'Passerelles',
  dureeMinutes: 40,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun a lu deux fiches métiers et trouvé un métier proche de chacune.',
  pourquoiIci:
    "Les pistes de A4.3 sont encore des mots. Une fiche montre le travail et les voies d'entrée : de quoi trier en A4.5.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Chacun prend une fiche proche d'une de ses pistes. Votre propre métier convient aussi. À deux, vous lirez l'une, puis l'autre. Cherchez trois choses : ce que l'on fait vraiment, ce que j'ai déjà, par où l'on y entre. D'abord, je vous montre.",
    },
    {
      moment: 'Exemple',
      texte:
        "Un magasinier reçoit, range, prépare, prévient les manques. Voilà ce que l'on fait. Edmée, personnage inventé, secrétaire, a rangé des archives que tous comprennent. Voilà ce qu'elle a déjà. L'entrée ? La fiche dit de demander. Edmée écrit sa question, et à qui la poser. À vous.",
    },
    {
      moment: 'Relance',
      texte: 'Quel verbe de cette fiche faites-vous déjà, peut-être sous un autre nom ?',
    },
    {
      moment: 'Bascule',
      texte:
        "Seconde fiche. On change de rôle : celui qui écoutait lit à voix basse. Cherchez les mêmes trois choses. Puis, pour chaque fiche, trouvez ensemble un métier proche : plus près de vous, ou plus facile à approcher.",
    },
    {
      moment: 'Clôture',
      texte:
        "Une fiche ne dit pas s'il y a un poste. Elle ne dit pas ce que votre statut permet. Vos questions écrites valent mieux que mes suppositions : nous savons maintenant à qui les poser.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P19 aux binômes, lire l'ouverture, laisser chacun choisir sa fiche métier." },
    {
      minutes: 7,
      texte:
        "Lire l'exemple, fiche affichée. Souligner devant tous un geste, un acquis, une question ; montrer où cela s'écrit sur P19.",
    },
    { minutes: 12, texte: 'Faire lire la première fiche à deux. Passer de binôme en binôme, offrir la relance.' },
    { minutes: 14, texte: 'Lire la bascule. Faire lire la seconde fiche, puis chercher un métier proche de chacune.' },
    {
      minutes: 4,
      texte: 'Recueillir les questions de statut, sans nom. Dire à quel service chacune va. Lire la clôture.',
    },
  ],
  aDistribuer: "P19 à l'étape 1, une par personne. Les fiches métiers, étalées à la pause, se prennent librement.",
  fiches: ['P19'],
  aProjeter: "Ce que l'on fait vraiment. Ce que j'ai déjà. Par où l'on y entre.",
  regroupement: {
    parts: [{ forme: 'binome', minutes: 40, precision: "dont 10 d'exemple commenté" }],
    effectifs:
      'Binômes de métiers éloignés. 5 : un binôme, un trio. 8, 12 : binômes. Impair : un trio lit deux fiches ; le troisième choisit le métier proche.',
  },
  materielParPersonne: [
    { nom: 'Fiche P19', quantite: 1, fiche: 'P19' },
    { nom: "Fiche métier imprimée, à prendre au choix", quantite: 2 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Fiche métier « Magasinier », à afficher', quantite: 1 },
    { nom: "Répertoire de métiers, imprimé ou à l'écran", quantite: 1 },
    { nom: "Note de l'intervenant sur les voies d'entrée, par filière et catégorie", quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : deux fiches métiers analysées, un métier proche de chacune, des questions adressées.',
  auResume: 'Fiches métiers lues, questions à poser relevées',
  siCaCoince: [
    {
      signe: "« Ai-je le droit d'y entrer ? »",
      dire: 'Je ne réponds pas de mémoire. Écrivez la question telle quelle, et cherchons qui peut répondre.',
      suite: "Noter la question sans nom ; nommer le service des ressources humaines ou l'organisateur du concours.",
    },
    {
      signe: "« Et c'est payé combien ? »",
      dire: 'La question compte. Seul le service gestionnaire peut répondre : notez-la sur votre fiche.',
    },
    {
      signe: 'Aucune fiche ne ressemble à la piste.',
      dire: 'Prenez la plus voisine, barrez ce qui ne va pas. Ce qui reste vous apprend quelque chose.',
    },
    {
      signe: "Quelqu'un préfère ne pas lire.",
      dire: "Votre voisin lit, vous cherchez l'exemple vécu. C'est l'autre moitié de la lecture.",
    },
    {
      signe: "« C'est trop haut pour moi. »",
      dire: 'Regardons ligne par ligne. Laquelle faites-vous déjà, même une fois par an ?',
    },
  ],
  variantes: {
    peuDEcrit:
      "L'un lit à voix basse, l'autre souligne : un trait pour le travail, deux pour l'acquis, une vague pour l'entrée. Rien d'autre à écrire.",
    aDistance:
      "Fiches métiers et P19 envoyées avant. Exemple à l'écran partagé, puis salons à deux : chacun lit une fiche. Les questions se disent au retour.",
    tempsCourt: 'Consigne et exemple 8, première fiche 8, seconde fiche et métiers proches 10, clôture 2.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 28,
    raison: "On lit moins de lignes, on garde les trois choses à chercher et les questions. L'entrée d'un métier ne se devine pas.",
  },
  confidentialite:
    "P19 reste à l'agent. L'intervenant garde les questions de statut, sans nom, et le service à qui les poser. Au résumé : « fiches métiers lues, questions à poser relevées ».",
}
