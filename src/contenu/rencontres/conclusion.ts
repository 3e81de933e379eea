import type { Activite } from '../../domaine/methode'
import type { RencontreMethode } from '../../domaine/rencontres'

const A_DEUX = "Toujours à deux : que le groupe compte 5, 8, 12 personnes ou un nombre impair, chaque agent a la même heure."
const PARTS = (minutes: number) => [{ forme: 'binome' as const, minutes, precision: "l'agent et l'intervenant" }]
const SALLE = { nom: 'Salle fermée, deux chaises à angle', quantite: 1 }
const TRAME = { nom: 'Trame de la synthèse, à remplir', quantite: 1 }

const RELECTURE: Activite = {
  type: 'activite',
  ref: 'EC.1',
  titre: 'Relecture des rubriques cochées',
  titreCourt: 'Relecture',
  dureeMinutes: 20,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, l'agent a dit, rubrique par rubrique, ce qui entre et avec quels mots.",
  pourquoiIci:
    "P32 a été cochée au calme, en A6.7. On la relit avant d'écrire en EC.2 : les mots viennent de lui, jamais d'un modèle.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Cette heure sert à écrire votre synthèse, à deux. Rien n'y entre sans votre accord, et vous pourrez tout retirer. Voici les rubriques. Elles sont toutes facultatives, sauf votre nom, les dates et les signatures. Prenez votre fiche, si vous l'avez, et dites-moi ce que vous avez coché.",
    },
    {
      moment: 'Preuves',
      texte:
        "Pour une compétence, il me faut une preuve : un fait, un moment, quelque chose que quelqu'un a vu. Sinon nous écrirons : à vérifier. Ce n'est pas pour vous contrôler. C'est pour que votre page tienne debout sans vous.",
    },
    {
      moment: 'Relance',
      texte: "Si vous n'aviez qu'une rubrique à garder, laquelle voudriez-vous relire dans un an ?",
    },
    {
      moment: 'Clôture',
      texte: "Voici ce qui entre, ce qui reste, ce qui change de mots. Redites-moi si j'ai bien entendu. Nous écrivons.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture. Poser P32 entre les deux chaises, tournée vers l'agent." },
    { minutes: 10, texte: 'Relire chaque rubrique. Offrir la relance. Écouter, ne rien proposer de son cru.' },
    { minutes: 4, texte: 'Lire les preuves, chercher un fait pour chaque compétence gardée.' },
    { minutes: 3, texte: 'Lire la clôture, faire redire le partage à voix haute.' },
  ],
  aDistribuer: "La trame de la synthèse à l'étape 4. P32 et P30 sortent du carnet si l'agent le veut.",
  fiches: [],
  aProjeter: "Rien ne se projette : la fiche est entre les deux chaises.",
  regroupement: { parts: PARTS(20), effectifs: A_DEUX },
  materielParPersonne: [TRAME, { nom: 'Stylo', quantite: 1 }],
  materielParGroupe: [SALLE, { nom: "Fiche d'engagement, exemplaire de l'intervenant", quantite: 1 }],
  production: 'Une liste de rubriques gardées, réservées ou écartées ; une preuve par compétence gardée.',
  auResume: 'Rubriques relues ensemble',
  siCaCoince: [
    {
      signe: "L'agent n'a plus sa fiche P32.",
      dire: "Ce n'est pas grave. Je vous lis les huit rubriques, et vous dites oui, non, ou plus tard.",
    },
    {
      signe: '« Écrivez ce que vous voulez. »',
      dire: "Cette page porte votre nom. Donnez-moi un mot par rubrique, je vous lirai ce que j'en fais.",
    },
    {
      signe: '« Je n\'ai pas de preuve. »',
      dire: "Cherchons un jour précis. Sinon, nous écrirons : à vérifier. La compétence reste la vôtre.",
    },
    {
      signe: "L'agent veut tout mettre.",
      dire: "Relisons comme si quelqu'un d'autre la lisait. Qu'est-ce qui vous gênerait le plus, là, demain ?",
    },
  ],
  variantes: {
    peuDEcrit: "L'agent parle, l'intervenant écrit sous ses yeux et relit à voix haute. Rien à écrire de sa main.",
    aDistance: "La trame est partagée par lecture à voix haute, jamais par écran enregistré. Les mots se dictent.",
    tempsCourt: 'Ouverture 1, rubriques 7, preuves 3, partage 3 : deux rubriques au plus.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 14,
    raison: "Deux rubriques bien relues valent mieux que huit survolées. On perd celles qui n'étaient pas prêtes.",
  },
  confidentialite:
    "Ce qui n'est pas coché n'est ni lu, ni noté. La synthèse s'appuie sur ce que dit l'agent. Au résumé : « rubriques relues ensemble ».",
}

const REDACTION: Activite = {
  type: 'activite',
  ref: 'EC.2',
  titre: 'Rédaction conjointe',
  titreCourt: 'Rédaction',
  dureeMinutes: 20,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, la synthèse existe en une page, et chaque phrase est reconnue par l'agent.",
  pourquoiIci:
    "Les mots sont choisis depuis EC.1. Les écrire ensemble, maintenant, évite que l'un parle et que l'autre décide ; EC.3 dira à qui elle va.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "J'écris, vous corrigez. À chaque phrase, nous disons qui parle : vous, moi, ou nous deux. Si un mot ne vous ressemble pas, on le change. Le texte est établi par nous deux ; la référence est sur vos repères.",
    },
    {
      moment: 'Relance',
      texte: "Comment diriez-vous cela à un collègue que vous estimez ? Écrivons cette phrase-là.",
    },
    {
      moment: 'Relecture',
      texte:
        "Je relis tout, lentement, jusqu'au bout. Arrêtez-moi quand vous voulez. Ce que je ne sais pas, je ne l'écris pas. Si un point nous sépare, nous écrirons nos deux phrases, chacune avec son auteur. Vous pouvez aussi laisser la rubrique vide.",
    },
    {
      moment: 'Clôture',
      texte: "Voilà la page. Elle reste ici jusqu'à ce que vous décidiez à qui elle va. Prenez le temps de la relire.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture. Remplir les mentions obligatoires : noms, fonction, dates." },
    { minutes: 10, texte: "Écrire sous la dictée, une rubrique à la fois. Marquer qui parle. Proposer deux formules, jamais une." },
    { minutes: 5, texte: 'Lire la relecture : tout relire à voix haute, corriger, marquer les désaccords.' },
    { minutes: 2, texte: 'Lire la clôture, laisser une lecture seule, sans regarder.' },
  ],
  aDistribuer: 'La trame remplie, en deux exemplaires, à l\'étape 4.',
  fiches: [],
  aProjeter: "Rien ne se projette : une synthèse s'écrit sur la table, jamais au mur.",
  regroupement: { parts: PARTS(20), effectifs: A_DEUX },
  materielParPersonne: [TRAME, { nom: 'Stylo', quantite: 1 }],
  materielParGroupe: [SALLE],
  production: 'Une synthèse d\'une page, ou deux ; chaque rubrique porte son auteur.',
  auResume: 'Synthèse rédigée à deux',
  siCaCoince: [
    {
      signe: 'Un désaccord sur une phrase.',
      dire: "Nous ne sommes pas obligés d'être d'accord. J'écris vos mots, puis les miens, ou rien. Que préférez-vous ?",
    },
    {
      signe: '« Ça fait sérieux, ça fait peur. »',
      dire: "Prenons des mots de tous les jours. Que diriez-vous à quelqu'un que vous connaissez bien ?",
    },
    {
      signe: 'Vous avez envie d\'ajouter votre avis.',
      dire: "Je garde mon avis pour moi. La page est la vôtre ; je signe ce que nous avons dit ensemble.",
    },
    {
      signe: "L'agent ne lit pas à l'aise.",
      dire: 'Je vous la lis entière, deux fois. Arrêtez-moi au mot qui ne va pas.',
    },
  ],
  variantes: {
    peuDEcrit: "Tout est dicté et relu à voix haute. L'agent approuve d'un mot, rubrique après rubrique.",
    aDistance: "L'intervenant écrit, lit, corrige à la voix. Le papier part par la poste, ou par un lien choisi par l'agent.",
    tempsCourt: 'Mentions 2, écriture 6, relecture 4, lecture 2 : les rubriques prêtes seulement, les autres plus tard.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 14,
    raison: "Une page relue jusqu'au bout ne se négocie pas. On perd des rubriques, que l'agent pourra ajouter ensuite.",
  },
  confidentialite:
    "Un seul brouillon, détruit devant l'agent. La conservation de la synthèse est un choix de la collectivité, écrit sur la notice. Au résumé : « synthèse rédigée à deux ».",
}

const DIFFUSION: Activite = {
  type: 'activite',
  ref: 'EC.3',
  titre: 'Choix de diffusion et autorisation',
  titreCourt: 'Diffusion',
  dureeMinutes: 10,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, l'agent a décidé, par écrit, à qui va sa synthèse, et pour quoi faire.",
  pourquoiIci:
    "La page d'EC.2 existe. Elle ne circule pas d'elle-même : un choix écrit la garde ou l'ouvre, avant les relais d'EC.4.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Par défaut, cette page ne va qu'à vous. Si quelqu'un d'autre doit la lire, il nous faut un papier : qui, quelles rubriques, pour quoi, jusqu'à quand. Vous pouvez revenir dessus plus tard. Vous seul signez. Que voulez-vous ?",
    },
    {
      moment: 'Relance',
      texte: "Quelle phrase aimeriez-vous qu'une certaine personne ait sous les yeux ? Et laquelle, surtout pas ?",
    },
    {
      moment: 'Envoi',
      texte:
        "Je ne transmets rien sans ce papier, ni avant de vous avoir remis la page. Si l'on me demande votre synthèse, je réponds qu'elle vous appartient. C'est la règle choisie par votre employeur : elle est sur la notice.",
    },
    {
      moment: 'Clôture',
      texte: "Deux exemplaires signés, un pour vous. Si vous changez d'avis, un mot écrit suffit : je vous dis à qui l'adresser.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture. Poser l'autorisation vide, y mettre le nom et les rubriques citées par l'agent." },
    { minutes: 3, texte: 'Offrir la relance. Barrer ce qui reste à lui. Vérifier le destinataire : une personne, pas un service.' },
    { minutes: 2, texte: "Lire l'envoi. Dire qui garde quoi, et jusqu'à quand, d'après la notice." },
    { minutes: 2, texte: 'Faire dater et signer les deux exemplaires. Lire la clôture.' },
  ],
  aDistribuer: "L'autorisation de communication en deux exemplaires, à l'étape 1.",
  fiches: [],
  aProjeter: 'Rien ne se projette : une signature se donne sur la table.',
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: 'Autorisation de communication', quantite: 2 },
    { nom: "Notice d'information sur les données", quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [SALLE],
  production: 'Une autorisation datée et signée, ou la décision écrite de ne rien transmettre.',
  auResume: 'Choix de diffusion décidé par l\'agent',
  siCaCoince: [
    {
      signe: '« Autant l\'envoyer à tout le monde. »',
      dire: "Vous le pouvez. Prenons quand même une personne à la fois, et voyons ce qu'elle a à en faire.",
    },
    {
      signe: '« Mon responsable attend la synthèse. »',
      dire: "Il peut vous l'avoir demandé. La réponse vous appartient, tout de suite ou jamais. Voulez-vous préparer la phrase ?",
    },
    {
      signe: '« C\'est la loi qui dit que vous devez la lui donner ? »',
      dire: "Je n'ai lu aucun texte qui le dise, et je le vérifie. Ici, votre employeur a écrit ses règles. Regardons-les.",
      suite: "Montrer la notice et son statut. Noter la question si elle n'y est pas, sans nom.",
    },
    {
      signe: "L'agent ne veut rien signer.",
      dire: "Alors rien ne part, et c'est très bien. La page est à vous, sans autre papier.",
    },
  ],
  variantes: {
    peuDEcrit: "L'intervenant lit l'autorisation, l'agent dit oui ou non, et fait une marque à la ligne choisie.",
    aDistance: "Le papier part en double, l'agent signe chez lui et renvoie. Rien ne part avant.",
    tempsCourt: "Aucun : une autorisation bâclée se retourne contre l'agent. Mieux vaut décider plus tard.",
  },
  priorite: {
    type: 'essentielle',
    raison: "Un écrit seul peut faire sortir la page de la pièce. Sans décision, elle reste à l'agent, et c'est une réponse.",
  },
  confidentialite:
    "L'autorisation nomme le destinataire, les rubriques, la date et la durée ; l'agent la reprend quand il veut. Au résumé : « choix de diffusion décidé par l'agent ».",
}

const SUITES: Activite = {
  type: 'activite',
  ref: 'EC.4',
  titre: 'Suites, relais, effacement ou restitution',
  titreCourt: 'Suites',
  dureeMinutes: 10,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, l'agent a reçu sa synthèse, sait à qui s'adresser ensuite, et ce qui est effacé.",
  pourquoiIci:
    "La synthèse a sa place depuis EC.3. Il reste à se dire au revoir proprement : relais nommés, traces effacées, suivi daté.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Nous finissons par le début : votre première action. Où en est-elle ? Ensuite, à qui vous adresser maintenant ? Je ne suis plus votre seul interlocuteur. Voici ceux qui peuvent l'être, et ce que chacun peut faire ou non.",
    },
    {
      moment: 'Relance',
      texte: "Si vous deviez appeler une seule personne dans un mois, qui serait-ce ?",
    },
    {
      moment: 'Effacement',
      texte:
        "Vos papiers de travail : vous les emportez, ou nous les détruisons ici. Ce que j'ai noté, je l'efface sous vos yeux. Ou je vous dis ce qui reste, et jusqu'à quand. La notice le dit aussi. Que choisissez-vous ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Voici votre synthèse, en main propre, avec la date. Notre parcours à deux se termine. Le groupe se retrouvera dans trois mois ; venez avec votre plan, avancé ou non. Merci de m'avoir fait confiance.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture. Faire le point sur la première action et reprendre P30, si l'agent le veut." },
    { minutes: 3, texte: 'Remettre la liste des interlocuteurs et la fiche relais locale ; choisir ensemble le premier.' },
    { minutes: 2, texte: "Lire l'effacement. Détruire ou rendre, en le disant, feuille par feuille." },
    { minutes: 2, texte: "Faire dater la remise de la synthèse. Lire la clôture, raccompagner." },
  ],
  aDistribuer: 'La liste des interlocuteurs et la fiche relais à l\'étape 2, la synthèse signée à l\'étape 4.',
  fiches: [],
  aProjeter: 'Rien ne se projette : la remise se fait de main à main.',
  regroupement: { parts: PARTS(10), effectifs: A_DEUX },
  materielParPersonne: [
    { nom: 'Synthèse signée, exemplaire de l\'agent', quantite: 1 },
    { nom: 'Fiche relais locale', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Liste des interlocuteurs locaux, par service', quantite: 1 },
    SALLE,
  ],
  production: "Une synthèse remise, une date de remise, un interlocuteur choisi, des papiers rendus ou détruits.",
  auResume: 'Synthèse remise, relais nommés',
  siCaCoince: [
    {
      signe: '« Et si j\'ai besoin de vous plus tard ? »',
      dire: "Nous nous revoyons dans trois mois avec le groupe. D'ici là, je vous dis qui peut répondre, et à quoi.",
      suite: "Ne promettre que ce qui est prévu ; dire franchement si un nouvel entretien n'existe pas.",
    },
    {
      signe: "L'agent veut que vous gardiez une copie.",
      dire: "Il me faut votre accord écrit, avec une durée. Sans cela, je ne garde rien.",
    },
    {
      signe: '« Ma première action n\'est pas faite. »',
      dire: "Ce n'est pas grave. Choisissons-en une plus petite, celle que vous ferez en sortant.",
    },
    {
      signe: 'Vous voudriez noter une chose importante sur la personne.',
      dire: "Je vous demande : voulez-vous que ce soit écrit ? Sinon, je l'oublie avec le brouillon.",
    },
  ],
  variantes: {
    peuDEcrit: 'Tout se dit. L\'agent choisit au doigt sa première personne sur la liste, et signe d\'une marque.',
    aDistance: 'Synthèse envoyée sous pli fermé ou remise à la séance de suivi, au choix ; effacement dit et daté.',
    tempsCourt: 'Suites 2, relais 2, effacement 1, remise 1 : la liste part avec l\'agent.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: "La remise et l'effacement ne se sautent pas. On perd le point sur la première action.",
  },
  confidentialite:
    "Notes effacées ou durée dite. L'exemplaire de l'intervenant n'existe que sur accord écrit : c'est un choix de la collectivité. Au résumé : « synthèse remise, relais nommés ».",
}

export const RENCONTRE_CONCLUSION: RencontreMethode = {
  numero: 0,
  rencontre: 'entretien-conclusion',
  titre: 'Entretien de conclusion',
  titreCourt: 'Conclusion',
  redaction: 'complete',
  question: 'Q3',
  phases: [4],
  dureeMinutes: 60,
  objectif: "Écrire à deux la synthèse du parcours, décider à qui elle va, et se quitter avec un relais et sans traces inutiles.",
  prealable: 'Dans les trois semaines après la séance 6. P32 cochée, P30 à jour si l\'agent le veut ; notice et autorisation prêtes.',
  elements: [RELECTURE, REDACTION, DIFFUSION, SUITES],
  travailIntermediaire: "Relecture de la synthèse par l'agent, 30 à 60 min, au calme. Un désaccord écrit reste possible.",
  vigilance:
    "Rubriques toutes facultatives, hors identité, dates et signatures. Synthèse établie conjointement : décret n° 2022-1043 du 22 juillet 2022, article 7 (lecture du 23 novembre 2026 ; statut : à vérifier). Conservation et diffusion : choix de la collectivité, inspiré du régime d'un dispositif voisin, jamais présenté comme une obligation.",
}
