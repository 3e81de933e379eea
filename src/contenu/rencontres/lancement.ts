import type { Activite } from '../../domaine/methode'
import type { RencontreMethode } from '../../domaine/rencontres'

const A_DEUX = "Toujours à deux, jamais à trois : que le groupe compte 5, 8, 12 personnes ou un nombre impair, l'entretien est le même."
const PARTS = (minutes: number) => [{ forme: 'binome' as const, minutes, precision: "l'agent et l'intervenant" }]

const DEMANDE: Activite = {
  type: 'activite',
  ref: 'EL.1',
  titre: 'Accueil et demande',
  titreCourt: 'Accueil',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, l'agent a dit pourquoi il vient, avec ses mots, et ce qu'il n'attend pas.",
  pourquoiIci:
    "C'est le premier échange à deux. Entendre la demande avant d'expliquer le parcours évite de répondre à côté, en EL.2.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Merci d'être venu. Nous avons un moment, à deux, et rien ne s'enregistre. Cet entretien est facultatif et ne vous engage pas. Je ne lis pas votre dossier, et personne ne m'a parlé de vous. Qu'est-ce qui vous amène, en une phrase ?",
    },
    {
      moment: 'Relance',
      texte: "Et si, dans six mois, vous vous disiez « j'ai bien fait » : qu'est-ce qui aurait changé dans votre travail ?",
    },
    {
      moment: 'Clôture',
      texte: "Je redis ce que j'ai entendu, et vous corrigez. Ce que vous ne voulez pas, aussi. Voyons maintenant ce que ce parcours peut faire, et ce qu'il ne fait pas.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Accueillir, montrer la porte et l'heure de fin. Poser une feuille blanche devant l'agent, rien devant soi." },
    { minutes: 6, texte: "Lire l'ouverture, se taire, écouter. Offrir la relance si la phrase ne vient pas." },
    { minutes: 2, texte: 'Reformuler en deux phrases, lire la clôture.' },
  ],
  aDistribuer: 'Une feuille blanche, que seul l\'agent écrit, garde ou jette.',
  fiches: [],
  aProjeter: "Rien ne se projette en entretien : la feuille d'information, retournée vers l'agent, suffit.",
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: 'Feuille blanche', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Salle fermée, deux chaises à angle', quantite: 1 }],
  production: "Une demande redite avec les mots de l'agent, et validée par lui.",
  auResume: 'Demande entendue',
  siCaCoince: [
    {
      signe: '« C\'est mon responsable qui m\'envoie. »',
      dire: "Merci de le dire. Sans votre accord, rien ne se fait. Que voudriez-vous, vous, de ce temps ?",
    },
    {
      signe: 'La personne raconte un conflit pendant longtemps.',
      dire: "J'entends que c'est lourd. Ici, je peux vous aider à regarder la suite. Pour le reste, je peux vous dire qui écoute.",
    },
    {
      signe: '« Je ne sais pas pourquoi je suis là. »',
      dire: "C'est un bon point de départ. Y a-t-il une journée, récemment, où vous avez pensé à autre chose ?",
    },
  ],
  variantes: {
    peuDEcrit: "Tout se dit. L'agent peut montrer du doigt, sur la feuille d'information, la question qui l'intéresse.",
    aDistance: "Par téléphone ou en visio, caméra au choix. Demander d'abord : êtes-vous dans un endroit où l'on ne vous entend pas ?",
    tempsCourt: 'Accueil 1, écoute 4, reformulation 1 : la demande tient en une phrase.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: "La demande reste, même courte. On perd l'histoire qui l'entoure, et qui se dira en séance.",
  },
  confidentialite:
    "Rien n'est noté de la demande. Aucun dossier n'est consulté avant. Au résumé : « demande entendue ».",
}

const PARCOURS: Activite = {
  type: 'activite',
  ref: 'EL.2',
  titre: 'Le parcours et ses engagements',
  titreCourt: 'Parcours',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, l'agent peut dire ce qu'il recevra, ce qu'on attend de lui, ce qui n'est pas promis.",
  pourquoiIci:
    "La demande est dite en EL.1. On la met en face de ce que le parcours offre, avant de demander un accord en EL.3.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Voici le chemin, en face de votre demande. Six demi-journées en groupe, deux entretiens, un suivi. Je vous montre où elle trouverait sa place. Je vous dis aussi ce que ce parcours ne fait pas. Il ne donne pas de poste, et ne juge personne.",
    },
    {
      moment: 'Engagements',
      texte:
        "Chacun donne sa part. L'employeur : du temps et un interlocuteur. Moi : un cadre, et ma discrétion. Vous : votre présence, et un peu de travail entre deux séances. C'est écrit ici. Qu'est-ce qui vous semble difficile à tenir ?",
    },
    {
      moment: 'Relance',
      texte: "Qu'est-ce qui, dans le groupe, vous donnerait envie de rester ? Et de partir ?",
    },
    {
      moment: 'Clôture',
      texte: "Vous pouvez dire non aujourd'hui, ou plus tard. On peut aussi s'arrêter en route, en prévenant. Regardons votre accord.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Lire l'ouverture, calendrier et feuille d'information tournés vers l'agent. Nommer une activité utile à sa demande." },
    { minutes: 4, texte: 'Lire les engagements sur la fiche elle-même. Écouter la difficulté, chercher un aménagement possible.' },
    { minutes: 2, texte: 'Lire la clôture, laisser le silence.' },
  ],
  aDistribuer: "La feuille d'information et la fiche d'engagement, à l'étape 1 puis à l'étape 2.",
  fiches: [],
  aProjeter: 'Rien ne se projette : la fiche d\'engagement se lit à deux, sur la table.',
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: "Feuille d'information sur le parcours", quantite: 1 },
    { nom: "Fiche d'engagement", quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 }],
  production: 'Une fiche d\'engagement lue ensemble ; une difficulté nommée, ou aucune.',
  auResume: 'Parcours et engagements expliqués',
  siCaCoince: [
    {
      signe: '« En groupe, je ne parlerai pas. »',
      dire: 'Passer son tour est une règle écrite. Beaucoup de choses se font seul ou à deux. Voulez-vous voir une fiche ?',
    },
    {
      signe: '« Si je n\'ai pas de projet à la fin ? »',
      dire: "Ce n'est pas un échec. Vous aurez relu votre chemin, et vous saurez ce que vous voulez garder.",
    },
    {
      signe: '« Vous pensez que j\'ai mes chances pour ce poste ? »',
      dire: "Je ne le sais pas, et je n'en décide pas. Je peux vous aider à préparer votre demande.",
    },
  ],
  variantes: {
    peuDEcrit: "La fiche est lue à voix haute, ligne après ligne ; l'agent pose le doigt sur ce qui le retient.",
    aDistance: 'Fiche et feuille envoyées la veille ; on les lit ensemble, chacun la sienne.',
    tempsCourt: 'Chemin 3, engagements 3 : le calendrier se lit après, au calme.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: "Ce qui n'est pas promis doit être dit. On perd l'exemple d'activité et une partie des questions.",
  },
  confidentialite:
    "L'intervenant peut noter un besoin d'organisation, jamais une hésitation. Au résumé : « parcours et engagements expliqués ».",
}

const ACCORD: Activite = {
  type: 'activite',
  ref: 'EL.3',
  titre: 'Accord et engagement',
  titreCourt: 'Accord',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, l'agent a donné, réservé ou refusé son accord, et en garde une trace.",
  pourquoiIci:
    "Le parcours est compris depuis EL.2. L'accord se donne maintenant, seul ; EL.4 réglera ce qui le rend praticable.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Votre accord compte plus que tout le reste : sans lui, il n'y a pas de parcours. Il y a trois réponses possibles. Oui. Non. Ou : je réfléchis jusqu'à telle date. Aucune n'est mal vue, et je ne dirai à personne pourquoi. Laquelle est la vôtre aujourd'hui ?",
    },
    {
      moment: 'Données',
      texte:
        "Avant de signer : vos fiches restent à vous. Sur mon ordinateur, votre inscription, vos présences, des notes pratiques. La notice dit qui les voit, jusqu'à quand ; c'est un choix de votre employeur. Quelle question vous reste ?",
    },
    {
      moment: 'Relance',
      texte: "Y a-t-il quelqu'un à qui vous voulez en parler avant de répondre ?",
    },
    {
      moment: 'Clôture',
      texte: "Je date votre réponse, vous en gardez l'exemplaire. Vous pouvez revenir dessus. Si c'est non, merci : nous avons bien fait de nous voir.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture, attendre. Ne pas remplir le silence, ne pas répéter les avantages." },
    { minutes: 4, texte: 'Remettre la notice, lire les données. Répondre, ou écrire la question.' },
    { minutes: 3, texte: "Dater la réponse sur deux exemplaires, lire la clôture. Sans accord, ranger les papiers et s'arrêter là." },
  ],
  aDistribuer: "La notice à l'étape 2, la fiche d'engagement en deux exemplaires à l'étape 3.",
  fiches: [],
  aProjeter: 'Rien ne se projette : trois mots sur la feuille blanche, oui, non, plus tard.',
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: "Notice d'information sur les données", quantite: 1 },
    { nom: "Fiche d'engagement", quantite: 2 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Salle fermée, deux chaises à angle', quantite: 1 }],
  production: 'Une réponse datée, en deux exemplaires, ou une date de réponse.',
  auResume: 'Accord donné, refusé ou daté',
  siCaCoince: [
    {
      signe: '« Je signe, on verra. »',
      dire: "Votre signature attendra. Que faudrait-il savoir de plus pour dire oui tranquillement, ou non ?",
    },
    {
      signe: '« Si je refuse, qu\'est-ce que cela change pour moi ? »',
      dire: "Je ne rapporte pas vos raisons. La fiche porte seulement : pas de suite donnée.",
    },
    {
      signe: "L'agent veut l'avis de quelqu'un d'autre.",
      dire: "C'est une bonne idée. Prenez les deux exemplaires ; dites-moi la date qui vous va.",
    },
  ],
  variantes: {
    peuDEcrit: 'La réponse se dit ; l\'intervenant écrit la date et le mot choisi, l\'agent signe ou fait une marque.',
    aDistance: "La fiche est envoyée en double ; l'agent répond par écrit quand il veut, jamais à l'écran, devant l'intervenant.",
    tempsCourt: 'Aucun : un accord pressé n\'en est pas un. Mieux vaut fixer une date.',
  },
  priorite: {
    type: 'essentielle',
    raison: "L'accord de l'agent est la condition du parcours : il se prend au calme, ou il se remet à plus tard.",
  },
  confidentialite:
    "La raison d'un refus n'est ni demandée, ni notée. Seule la réponse datée part à l'organisateur. Au résumé : « accord donné, refusé ou daté ».",
}

const BESOINS: Activite = {
  type: 'activite',
  ref: 'EL.4',
  titre: 'Besoins pratiques',
  titreCourt: 'Besoins',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, l'agent a dit ce qui lui faut pour suivre, sans en donner la raison.",
  pourquoiIci:
    "L'accord d'EL.3 ne vaut que si l'on peut venir, voir, entendre, écrire. On règle ici ce que les séances devront prévoir.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "De quoi avez-vous besoin pour suivre ces séances ? Une place, un rythme, des feuilles en gros caractères, quelqu'un qui écrit, un horaire. Dites le besoin, la raison vous appartient. Je n'ai pas à la connaître.",
    },
    {
      moment: 'Relance',
      texte: "Quand une réunion s'est bien passée pour vous, comment était la salle, et comment travailliez-vous ?",
    },
    {
      moment: 'Clôture',
      texte: "Je note le besoin, avec vos mots, et je vous dis ce que je peux promettre ou non. Le reste, nous le demanderons ensemble.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Lire l'ouverture, proposer la liste à cocher. Ne demander aucune raison, couper court si elle vient." },
    { minutes: 4, texte: "Offrir la relance. Écrire le besoin avec les mots de l'agent, lui relire." },
    { minutes: 2, texte: 'Dire ce qui dépend de soi, lire la clôture, noter qui demander.' },
  ],
  aDistribuer: 'La liste des besoins pratiques à cocher, à l\'étape 1.',
  fiches: [],
  aProjeter: 'Rien ne se projette : la liste à cocher est sur la table.',
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: 'Liste des besoins pratiques, à cocher', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 }],
  production: 'Zéro à quatre besoins écrits, sans motif, et qui s\'en occupe.',
  auResume: 'Besoins pratiques recueillis',
  siCaCoince: [
    {
      signe: "L'agent commence à parler de ce qui va mal pour lui.",
      dire: "Vous n'avez pas à me le dire. Gardons le besoin : que faudrait-il dans la salle pour que cela aille ?",
    },
    {
      signe: '« Rien, ça ira. »',
      dire: "D'accord. Si cela change, un mot suffit, sans explication.",
    },
    {
      signe: 'Le besoin dépasse ce que vous pouvez promettre.',
      dire: "Je ne peux pas le promettre. Je le demande, et je vous dis quand j'aurai la réponse.",
      suite: 'Transmettre le besoin à l\'organisateur, avec l\'accord de l\'agent, sans aucune raison.',
    },
  ],
  variantes: {
    peuDEcrit: 'La liste est dite, l\'agent répond oui ou non. Rien à écrire de sa main.',
    aDistance: 'La liste part avant ; au téléphone, on coche ensemble.',
    tempsCourt: 'Besoins 3, réponse 2 : la liste à cocher, sans détail.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 5,
    raison: "Un besoin oublié coûte une séance. On perd le détail, que l'agent peut écrire ensuite.",
  },
  confidentialite:
    "Le besoin est noté avec l'accord de l'agent, jamais sa raison, et il s'efface à la fin. Au résumé : « besoins pratiques recueillis ».",
}

const SUITE: Activite = {
  type: 'activite',
  ref: 'EL.5',
  titre: 'Suite',
  titreCourt: 'Suite',
  dureeMinutes: 5,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, l'agent sait quand il revient, quoi apporter et qui appeler.",
  pourquoiIci:
    "Tout est réglé ou en attente depuis EL.4. On se quitte sur une date et un numéro, pour que rien ne se perde avant la première séance.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Si c'est oui : voici la première date, l'heure, le lieu. Un objet ou une photo liés à votre travail, si vous en avez envie. Rien d'autre à préparer. Si c'est non, ou plus tard : la date où vous me direz. Mon numéro est sur la feuille.",
    },
    {
      moment: 'Relance',
      texte: "Y a-t-il une question que vous vous poserez en sortant ? Nous avons encore une minute.",
    },
    {
      moment: 'Clôture',
      texte: "Merci de ce moment. Ce que nous avons dit reste ici. À la première séance, ou à une autre fois.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Lire l'ouverture, faire écrire la date ou la remettre sur une carte." },
    { minutes: 2, texte: 'Offrir la relance, répondre brièvement ou prendre note.' },
    { minutes: 1, texte: 'Lire la clôture, raccompagner.' },
  ],
  aDistribuer: 'La carte de rendez-vous, avec la date, le lieu et le contact.',
  fiches: [],
  aProjeter: 'Rien ne se projette : la date est sur la carte.',
  regroupement: { parts: PARTS(5), effectifs: A_DEUX },
  materielParPersonne: [{ nom: 'Carte de rendez-vous', quantite: 1 }],
  materielParGroupe: [{ nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 }],
  production: 'Une date écrite dans la poche de l\'agent, ou une date de réponse.',
  auResume: 'Première séance ou réponse datée',
  siCaCoince: [
    {
      signe: '« Ma direction n\'est pas au courant. »',
      dire: "Le service organisateur la préviendra de vos dates seulement. Cela vous convient-il, ou voulez-vous en parler avant ?",
    },
    {
      signe: "L'agent hésite sur le pas de la porte.",
      dire: "Rien ne presse. La date est sur la carte, et ne pas venir est une réponse.",
    },
    {
      signe: '« Vous dites à mon chef que je suis venu ? »',
      dire: "Non. Cet entretien est à vous.",
    },
  ],
  variantes: {
    peuDEcrit: 'La carte porte une grande date et un dessin d\'horloge.',
    aDistance: 'La carte arrive par courrier ou par message, sans le mot de la demande.',
    tempsCourt: 'Date 1, contact 1, clôture 1 : la question restera pour la séance.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 3,
    raison: "La date et le contact restent. On perd la dernière question, que le numéro permet encore.",
  },
  confidentialite:
    "L'agent repart avec la carte, l'intervenant avec la date. Rien ne part au service. Au résumé : « première séance ou réponse datée ».",
}

export const RENCONTRE_LANCEMENT: RencontreMethode = {
  numero: 0,
  rencontre: 'entretien-lancement',
  titre: 'Entretien de lancement',
  titreCourt: 'Lancement',
  redaction: 'complete',
  question: 'Q1',
  phases: [1],
  dureeMinutes: 45,
  objectif: "Entendre la demande d'un agent, lui donner de quoi répondre librement, et prévoir ce qu'il lui faut pour suivre.",
  prealable: "Facultatif : sur demande de l'agent, ou quand il n'a pas pu venir à la réunion d'information.",
  elements: [DEMANDE, PARCOURS, ACCORD, BESOINS, SUITE],
  travailIntermediaire: "Pour l'agent : relire la notice, répondre à la date écrite. Pour l'intervenant : obtenir une réponse sur chaque besoin.",
  vigilance:
    "Ni dossier lu avant, ni raison demandée après. En temps court, l'entretien dure 30 min. Une question de droit se note, avec le service qui répondra.",
}
