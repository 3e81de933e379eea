import type { Activite } from '../../domaine/methode'
import type { RencontreMethode } from '../../domaine/rencontres'

const A_DEUX = "Toujours à deux : que le groupe compte 5, 8, 12 personnes ou un nombre impair, chaque agent a la même heure."
const PARTS = (minutes: number) => [{ forme: 'binome' as const, minutes, precision: "l'agent et l'intervenant" }]
const SALLE = { nom: 'Salle fermée, deux chaises à angle', quantite: 1 }

const DEMANDE: Activite = {
  type: 'activite',
  ref: 'EI.1',
  titre: 'Accueil et demande',
  titreCourt: 'Accueil',
  dureeMinutes: 10,
  phase: 3,
  question: 'Q2',
  visee: "À la fin, l'agent a choisi à quoi servira cette heure.",
  pourquoiIci:
    "Quatre séances ont eu lieu, en groupe. Avant d'ouvrir les pistes en EI.2, l'agent dit ce qui ne se dit pas devant les autres.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue. Cette heure est à vous, sur votre temps de travail. Rien ne s'enregistre, et vos fiches restent de votre côté de la table. Vous montrez ce que vous voulez. À quoi aimeriez-vous que cette heure vous serve ?",
    },
    {
      moment: 'Relance',
      texte: "Depuis la dernière séance, qu'est-ce qui tourne encore dans votre tête ?",
    },
    {
      moment: 'Clôture',
      texte: "Je redis votre demande, et vous corrigez. Si l'heure prend un autre chemin, nous y reviendrons à la fin.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Accueillir, montrer l'heure de fin. Poser le carnet fermé, loin de la main." },
    { minutes: 6, texte: "Lire l'ouverture, se taire. Offrir la relance. Accueillir aussi ce qui va bien." },
    { minutes: 2, texte: 'Redire la demande en une phrase, lire la clôture.' },
  ],
  aDistribuer: "Rien : l'agent apporte de son carnet ce qu'il veut, la fiche des pistes si elle lui sert.",
  fiches: [],
  aProjeter: 'Rien ne se projette : la demande s\'écrit, si l\'agent le veut, sur sa feuille à lui.',
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: 'Feuille blanche', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [SALLE],
  production: "Une demande pour l'heure, dite par l'agent et redite.",
  auResume: 'Demande de l\'agent entendue',
  siCaCoince: [
    {
      signe: '« Je n\'ai rien de spécial à demander. »',
      dire: "C'est possible. Regardons vos pistes ensemble, et vous me direz où vous voulez vous arrêter.",
    },
    {
      signe: '« J\'ai envie d\'arrêter. »',
      dire: "Merci de me le dire. Vous le pouvez, sans raison. Voulez-vous que nous regardions ce qu'il vous reste à garder ?",
    },
    {
      signe: 'La personne pleure en entrant.',
      dire: "Prenez le temps qu'il vous faut. Nous pouvons parler, nous taire, ou choisir un autre jour.",
      suite: "Laisser venir, sans cause à chercher. Proposer la fiche relais locale, et seulement si elle le veut.",
    },
  ],
  variantes: {
    peuDEcrit: "Rien ne s'écrit de toute l'heure si l'agent le préfère.",
    aDistance: "Téléphone ou visio, au choix. Demander d'abord si l'endroit est tranquille ; sinon, déplacer.",
    tempsCourt: 'Accueil 1, demande 4, reformulation 1 : une seule phrase.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: "La demande de l'agent commande le reste. On perd ce qu'il raconte autour.",
  },
  confidentialite: "Rien n'est noté de la demande. Au résumé : « demande de l'agent entendue ».",
}

const PISTES: Activite = {
  type: 'activite',
  ref: 'EI.2',
  titre: 'Relecture des pistes',
  titreCourt: 'Pistes',
  dureeMinutes: 20,
  phase: 3,
  question: 'Q2',
  visee: "À la fin, l'agent a dit, pour deux ou trois pistes, ce qu'il veut vérifier.",
  pourquoiIci:
    "La demande d'EI.1 est posée. Les pistes nées en groupe se relisent à voix basse, avant de regarder en EI.3 ce qui les gêne.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Prenez vos trois pistes, une à la fois. Pour chacune : qu'est-ce qui vous attire, qu'est-ce qui vous retient, que ne savez-vous pas encore ? Rester où vous êtes est une piste. Nous ne choisissons pas aujourd'hui.",
    },
    {
      moment: 'Relance',
      texte: "Laquelle de vos pistes racontez-vous le plus volontiers ? Et laquelle gardez-vous pour vous ?",
    },
    {
      moment: 'Écho',
      texte:
        "Je vous redis un mot qui est revenu, tel que vous l'avez prononcé. Je peux me tromper. Cela vous parle-t-il, ou le laissons-nous de côté ?",
    },
    {
      moment: 'Clôture',
      texte: "Pour chaque piste, gardez une seule question. C'est elle que votre enquête ira chercher.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture. Faire dire laquelle des pistes l'agent prend en premier." },
    { minutes: 12, texte: "Suivre une piste à la fois, en laissant finir. Offrir la relance, écrire seulement ce que l'agent demande d'écrire." },
    { minutes: 3, texte: "Lire l'écho, une fois, sans insister. Laisser l'agent le garder ou le jeter." },
    { minutes: 2, texte: 'Lire la clôture ; les questions se gardent sur sa fiche.' },
  ],
  aDistribuer: "Rien de neuf : l'agent pose ses fiches s'il veut, du même côté de la table que lui.",
  fiches: [],
  aProjeter: 'Rien ne se projette : les pistes sont sur la fiche de l\'agent.',
  regroupement: { parts: PARTS(20), effectifs: A_DEUX },
  materielParPersonne: [{ nom: 'Feuille blanche', quantite: 1 }],
  materielParGroupe: [SALLE],
  production: 'Une à trois pistes relues ; une question à vérifier pour chacune.',
  auResume: 'Pistes relues ensemble',
  siCaCoince: [
    {
      signe: '« Dites-moi laquelle est la bonne. »',
      dire: "Je n'en sais rien, et vous n'avez pas à le savoir aujourd'hui. Laquelle aimeriez-vous vérifier en premier ?",
    },
    {
      signe: 'Toutes les pistes sont tombées.',
      dire: "Alors gardons votre poste comme piste. Qu'y changeriez-vous en premier, si c'était possible ?",
    },
    {
      signe: 'Une piste est fondée sur une rumeur.',
      dire: "Mettons la rumeur en question. Qui pourrait dire le vrai, et comment le lui demander ?",
    },
    {
      signe: '« Mon entourage trouve ça idiot. »',
      dire: "Ici, c'est votre travail qu'on regarde. Qu'est-ce que cette piste vous donnerait, à vous ?",
    },
  ],
  variantes: {
    peuDEcrit: "Les pistes se racontent, ou se montrent en trois objets posés sur la table : l'agent les déplace.",
    aDistance: 'Les fiches restent chez l\'agent. Il lit à voix haute ce qu\'il veut, et rien d\'autre.',
    tempsCourt: 'Ouverture 2, une piste 8, écart 1, question 1 : les autres pistes attendront le groupe.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 12,
    raison: "Une piste vraiment regardée vaut mieux que trois survolées. On perd les autres, reprises en séance 5.",
  },
  confidentialite:
    "Les pistes restent à l'agent et à cette pièce. L'intervenant ne les écrit nulle part. Au résumé : « pistes relues ensemble ».",
}

const SENSIBLE: Activite = {
  type: 'activite',
  ref: 'EI.3',
  titre: 'Points sensibles et conditions',
  titreCourt: 'Conditions',
  dureeMinutes: 10,
  phase: 3,
  question: 'Q2',
  visee: "À la fin, l'agent sait quelle condition peut arrêter une piste, et à qui la dire.",
  pourquoiIci:
    "Les pistes d'EI.2 se confrontent à ce qui ne se négocie pas. Ce qui est délicat se dit ici ; EI.4 cherche ensuite des appuis.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Y a-t-il une condition sans laquelle une piste ne tiendrait pas ? Un horaire, une distance, un rythme, un port de charges. Dites la condition, la raison vous appartient. Si vous préférez ne rien en dire, nous passons.",
    },
    {
      moment: 'Relance',
      texte: "Si cette condition était tenue, que resterait-il comme obstacle ?",
    },
    {
      moment: 'Clôture',
      texte: "Vous savez maintenant quoi demander. Quelqu'un peut-il vous aider à le demander, hors d'ici ? Je vous dirai qui, si vous le voulez.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture. Ramener toute explication intime vers la condition de travail." },
    { minutes: 5, texte: 'Relier chaque condition à une piste. Chercher ce qui dépend de l\'agent, du service, du statut.' },
    { minutes: 2, texte: "Lire la clôture. Remettre la fiche relais locale, à prendre ou à laisser." },
  ],
  aDistribuer: 'La fiche relais locale, à l\'étape 3, posée sur la table sans commentaire.',
  fiches: [],
  aProjeter: 'Rien ne se projette : une condition se dit à voix basse.',
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [{ nom: 'Fiche relais locale', quantite: 1 }],
  materielParGroupe: [SALLE],
  production: 'Une à trois conditions redites, sans motif ; une personne à qui les porter, si l\'agent le souhaite.',
  auResume: 'Conditions de travail abordées',
  siCaCoince: [
    {
      signe: "L'agent donne un détail intime.",
      dire: "Vous n'avez pas besoin de me le dire. Gardons la condition : que doit-on prévoir dans le travail ?",
    },
    {
      signe: '« Mon poste est supprimé, je n\'ai pas le choix. »',
      dire: "Merci de le dire ici. Le groupe ne suffit pas. Voyons qui, dans votre employeur, doit vous accompagner autrement.",
      suite: "Proposer un suivi individuel en plus du groupe, avec l'accord de l'agent. Ne rien écrire de la cause.",
    },
    {
      signe: 'Une question de droit tombe.',
      dire: "Je ne réponds pas de mémoire. J'écris la question, sans votre nom, et je vous rapporte la réponse.",
    },
    {
      signe: '« Personne ne sait ce que je vis. »',
      dire: "Je ne vous demanderai pas de le dire. Il y a des personnes dont c'est le métier. Voici la fiche, prenez-la.",
    },
  ],
  variantes: {
    peuDEcrit: 'La liste des conditions se lit à voix haute ; l\'agent dit stop quand l\'une compte.',
    aDistance: "Vérifier d'abord que personne n'entend. Sinon, proposer de reprendre ce point une autre fois.",
    tempsCourt: 'Conditions 4, appui 2 : une seule condition, la plus dure.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: "Une condition oubliée fait tomber un plan six mois plus tard. On perd le tour des autres.",
  },
  confidentialite:
    "Aucune cause n'est notée. L'intervenant écrit seulement, avec l'accord de l'agent, un besoin d'organisation. Au résumé : « conditions de travail abordées ».",
}

const APPUIS: Activite = {
  type: 'activite',
  ref: 'EI.4',
  titre: 'Enquête et appuis',
  titreCourt: 'Appuis',
  dureeMinutes: 15,
  phase: 3,
  question: 'Q2',
  visee: "À la fin, l'agent a un contact à appeler, une phrase pour le faire, et un appui dans son service.",
  pourquoiIci:
    "Les questions d'EI.2 et les conditions d'EI.3 sont claires. Il reste à savoir qui appeler avant la séance 5.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Vous aviez prévu d'appeler quelqu'un. Avez-vous pu ? Si oui, que vous a-t-il dit que vous ne saviez pas ? Si non, jouons l'appel maintenant, deux minutes, à deux voix. Rien de grave s'il se passe mal ici.",
    },
    {
      moment: 'Relance',
      texte: "Qu'est-ce qui vous gêne le plus : trouver la personne, ou décrocher le téléphone ?",
    },
    {
      moment: 'Appuis',
      texte:
        "Autour de vous, qui pourrait aider ? Un collègue qui fait ce métier. Votre responsable, pour une heure sur le temps de service. Les ressources humaines, pour une question de statut. Choisissez une personne, et ce que vous lui demanderez.",
    },
    {
      moment: 'Clôture',
      texte: "Écrivez la phrase que vous direz, et le jour. Une réponse négative est aussi un résultat : vous le rapporterez en séance.",
    },
  ],
  aFaire: [
    { minutes: 5, texte: "Lire l'ouverture. Écouter le compte rendu, ou jouer l'appel : répondre comme un inconnu poli et occupé." },
    { minutes: 4, texte: "Offrir la relance. Réécrire ensemble la première phrase, la faire dire deux fois." },
    { minutes: 4, texte: 'Lire les appuis, ouvrir la liste des interlocuteurs. Choisir une personne et une question.' },
    { minutes: 2, texte: 'Lire la clôture, faire écrire le jour sur sa fiche.' },
  ],
  aDistribuer: 'La liste des interlocuteurs locaux à l\'étape 3, le guide d\'enquête de la séance 4 déjà en main.',
  fiches: [],
  aProjeter: 'Rien ne se projette : la phrase à dire s\'écrit en gros sur la feuille de l\'agent.',
  regroupement: { parts: PARTS(15), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: 'Feuille blanche', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Liste des interlocuteurs locaux, par service', quantite: 2 },
    SALLE,
  ],
  production: 'Un contact, une phrase d\'ouverture, un jour ; un appui choisi dans le service, ou aucun.',
  auResume: 'Enquêtes préparées, appuis nommés',
  siCaCoince: [
    {
      signe: '« Je n\'ose pas appeler. »',
      dire: "Beaucoup écrivent d'abord. Faisons le message ensemble, trois lignes, et vous verrez ensuite.",
    },
    {
      signe: "L'appel a déjà mal tourné.",
      dire: "Merci d'avoir appelé. Que vous a-t-il appris malgré tout ? Une seule chose suffit.",
    },
    {
      signe: '« Ils verront que je veux partir. »',
      dire: "Dites que vous découvrez un métier : c'est vrai. Vous n'avez rien à annoncer d'autre.",
    },
    {
      signe: '« Est-ce du temps de travail ? »',
      dire: "Cet entretien, oui. Pour l'enquête, demandons avant de la faire. J'écris la question.",
    },
  ],
  variantes: {
    peuDEcrit: "L'appel se joue et se rejoue. La phrase se dit, l'intervenant l'écrit en grosses lettres pour lui.",
    aDistance: "L'appel se joue par téléphone, ce qui est la vraie vie. La liste est envoyée pendant l'entretien.",
    tempsCourt: 'Appel joué 4, phrase 3, appui 2, jour 1 : un seul contact.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison: "Sans contact, la séance 5 n'a rien à confronter. On perd le second appui.",
  },
  confidentialite:
    "Les noms de contacts restent sur la feuille de l'agent. L'intervenant ne les garde pas. Au résumé : « enquêtes préparées, appuis nommés ».",
}

const SUITE: Activite = {
  type: 'activite',
  ref: 'EI.5',
  titre: 'Suite',
  titreCourt: 'Suite',
  dureeMinutes: 5,
  phase: 3,
  question: 'Q2',
  visee: "À la fin, l'agent sait ce qu'il fait avant la séance 5, et ce qu'il gardera pour lui.",
  pourquoiIci:
    "L'heure a servi en EI.4 à préparer un appel. On vérifie qu'elle a répondu à la demande du début, avant de se quitter.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Au début, vous avez dit à quoi cette heure devait servir. L'avons-nous fait ? Si non, prenons deux minutes. Ce que vous direz au groupe, vous le choisissez : tout, un morceau, ou rien. La prochaine date est au calendrier.",
    },
    {
      moment: 'Relance',
      texte: "Qu'est-ce que vous ne voulez pas oublier de cette heure ? Un mot suffit.",
    },
    {
      moment: 'Clôture',
      texte: "Merci de votre confiance. Ce qui s'est dit reste dans cette pièce, et je n'en garde rien. À la prochaine séance.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Lire l'ouverture, revenir à la demande si elle est restée à côté." },
    { minutes: 2, texte: 'Offrir la relance, laisser écrire ou se taire.' },
    { minutes: 1, texte: 'Lire la clôture, rendre toutes les feuilles, raccompagner.' },
  ],
  aDistribuer: 'La carte de rendez-vous, si un nouvel entretien est demandé.',
  fiches: [],
  aProjeter: 'Rien ne se projette : la date est sur la carte.',
  regroupement: { parts: PARTS(5), effectifs: A_DEUX },
  materielParPersonne: [{ nom: 'Carte de rendez-vous', quantite: 1 }],
  materielParGroupe: [{ nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 }],
  production: 'Une action avant la séance 5, ou la décision de ne rien faire.',
  auResume: 'Entretien intermédiaire tenu',
  siCaCoince: [
    {
      signe: "Une question importante arrive à la dernière minute.",
      dire: "Elle mérite mieux qu'une minute. Voulez-vous que nous prenions une autre date ?",
    },
    {
      signe: '« Vous direz tout cela au groupe ? »',
      dire: "Non, jamais. Le groupe saura seulement ce que vous voudrez lui dire.",
    },
    {
      signe: "L'agent part sans rien avoir décidé.",
      dire: "C'est un entretien, pas un examen. Vous savez où je suis.",
    },
  ],
  variantes: {
    peuDEcrit: 'Un mot dit tout haut suffit ; la date est dite deux fois.',
    aDistance: "On raccroche après la date, et chacun range ses feuilles de son côté.",
    tempsCourt: 'Aucun : cinq minutes ne se raccourcissent pas.',
  },
  priorite: {
    type: 'essentielle',
    raison: "Sans retour à la demande, l'heure reste à moitié faite. Sans date, elle se perd.",
  },
  confidentialite:
    "L'intervenant rend toutes les feuilles et n'en garde aucune. Seul l'entretien tenu est noté. Au résumé : « entretien intermédiaire tenu ».",
}

export const RENCONTRE_INTERMEDIAIRE: RencontreMethode = {
  numero: 0,
  rencontre: 'entretien-intermediaire',
  titre: 'Entretien intermédiaire',
  titreCourt: 'Intermédiaire',
  redaction: 'complete',
  question: 'Q2',
  questionSuivante: 'Q3',
  phases: [3],
  dureeMinutes: 60,
  objectif: "Relire à deux les pistes nées en groupe, dire ce qui ne se dit pas devant les autres, et préparer une enquête.",
  prealable: 'Entre les séances 4 et 5. Une date prise à la fin de la séance 4, une salle où personne n\'entend.',
  elements: [DEMANDE, PISTES, SENSIBLE, APPUIS, SUITE],
  travailIntermediaire: "Un appel ou un message, une question écrite au service, ou rien : l'agent décide et date.",
  vigilance:
    "Ni conseil de métier, ni avis sur la réussite d'une piste. Situation contrainte, comme une suppression de poste : orienter vers un suivi individuel, sans en écrire la cause.",
}
