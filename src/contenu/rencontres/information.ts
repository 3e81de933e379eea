import type { Activite } from '../../domaine/methode'
import type { RencontreMethode } from '../../domaine/rencontres'

const ACCUEIL: Activite = {
  type: 'activite',
  ref: 'RI.1',
  titre: 'Accueil',
  titreCourt: 'Accueil',
  dureeMinutes: 5,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, chacun sait qu'écouter n'engage à rien, et à quelle heure cela finit.",
  pourquoiIci:
    "On vient sur invitation, parfois sans savoir pourquoi. Dire d'abord que venir n'engage pas permet d'écouter la suite, en RI.2.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bonjour et bienvenue. Cette réunion dure une heure. Venir n'engage à rien, et je ne relève pas de liste pour vos services. Vous allez entendre de quoi il s'agit, comment cela se passe, qui saura quoi. Vos questions ont leur temps, et vous pouvez en écrire dès maintenant.",
    },
    {
      moment: 'Relance',
      texte: "Qu'avez-vous entendu dire de ce parcours ? Même une rumeur m'aide à être clair.",
    },
    {
      moment: 'Clôture',
      texte: "Merci. Je garde ces mots au tableau, nous vérifierons ensemble à la fin. Commençons par ce que c'est.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: 'Accueillir à la porte, montrer où se trouvent les feuilles et les stylos. Attendre les derniers sans commenter.' },
    { minutes: 1, texte: "Lire l'ouverture. Écrire l'heure de fin au tableau." },
    { minutes: 2, texte: 'Recueillir deux ou trois mots, les écrire tels quels. Lire la clôture.' },
  ],
  aDistribuer: "La feuille d'information et un carton blanc, posés sur chaque chaise avant l'arrivée.",
  fiches: [],
  aProjeter: "Une heure. Venir n'engage à rien. Vos questions s'écrivent sur le carton.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 5, precision: '' }],
    effectifs: 'Chaises sans tables, en arc. 5 ou 8 : chacun dit un mot. 12 ou davantage : deux ou trois voix. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: "Feuille d'information sur le parcours", quantite: 1 },
    { nom: 'Carton blanc, pour une question', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: 'Deux ou trois attentes ou rumeurs écrites au tableau, sans nom.',
  auResume: "Réunion d'information ouverte",
  siCaCoince: [
    {
      signe: 'Un encadrant accompagne son équipe.',
      dire: "Merci de votre intérêt. Je vous propose un moment à part. Ici, je préfère que chacun puisse tout demander.",
    },
    {
      signe: '« On m\'a dit de venir. »',
      dire: "Merci de le dire. Écoutez, et vous verrez. La suite demande votre accord, donné par vous.",
    },
    {
      signe: "Quelqu'un arrive au milieu.",
      dire: "Bienvenue. Voici une place et la feuille. Nous en étions au début, rien n'est perdu.",
    },
  ],
  variantes: {
    peuDEcrit: "La feuille est lue à voix haute au fil de la réunion ; le carton peut porter un simple point d'interrogation.",
    aDistance: "Feuille envoyée avant. Micros coupés, questions à voix haute ou par téléphone après. Ni enregistrement, ni liste des présents affichée.",
    tempsCourt: 'Accueil 2, ouverture 1 : les mots se recueillent au fil des questions.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 3,
    raison: "La phrase « venir n'engage à rien » reste. On perd les rumeurs du début, qui reviendront aux questions.",
  },
  confidentialite:
    "Aucune présence n'est transmise aux services ; seul un nombre est gardé. Le tableau est effacé. Au résumé : « réunion d'information ouverte ».",
}

const OBJECTIFS: Activite = {
  type: 'activite',
  ref: 'RI.2',
  titre: 'Objectifs et forme',
  titreCourt: 'Objectifs',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, chacun peut dire à quoi sert ce parcours, et à quoi il ne sert pas.",
  pourquoiIci:
    "Des mots sont au tableau depuis RI.1. On répond d'abord à « c'est quoi ? » ; « quand et sur quel temps ? » vient en RI.3.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Un bilan de parcours professionnel, c'est un temps pour relire son chemin et choisir la suite. Trois questions nous guident. Où suis-je aujourd'hui ? Où ai-je envie d'aller ? Que me manque-t-il ? On avance en petit groupe, avec des collègues d'autres services.",
    },
    {
      moment: 'Limites',
      texte:
        "Ce n'est pas un examen, ni une évaluation de votre travail. Ce n'est pas une promesse de poste. Ce n'est pas réservé à ceux qui veulent partir. Rester à son poste en sachant pourquoi est une très bonne issue.",
    },
    {
      moment: 'Relance',
      texte: 'Pour quelle raison quelqu\'un de votre service pourrait-il venir ? Ou hésiter ?',
    },
    {
      moment: 'Clôture',
      texte:
        "Vous repartiriez avec un plan d'action, et une synthèse écrite à deux. Vous seul décidez qui la lit. Voyons maintenant quand, et sur quel temps.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture, montrer les trois questions sur la feuille." },
    { minutes: 3, texte: 'Lire les limites, phrase après phrase, sans les adoucir.' },
    { minutes: 3, texte: "Montrer une fiche vierge du carnet. Offrir la relance, accueillir deux réponses." },
    { minutes: 1, texte: 'Lire la clôture.' },
  ],
  aDistribuer: 'Rien de plus : une fiche vierge du carnet circule, elle revient à la fin.',
  fiches: [],
  aProjeter: "Où suis-je aujourd'hui ? Où ai-je envie d'aller ? Que me manque-t-il ?",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 10, precision: '' }],
    effectifs: 'Sans changement de place. 5, 8, 12 ou davantage : deux réponses suffisent. Impair : sans changement.',
  },
  materielParPersonne: [{ nom: "Feuille d'information sur le parcours", quantite: 1 }],
  materielParGroupe: [
    { nom: 'Fiche vierge du carnet, à faire passer', quantite: 2 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Trois questions et trois refus entendus par tous ; deux réponses du groupe.',
  auResume: 'Objectifs et forme présentés',
  siCaCoince: [
    {
      signe: '« C\'est pour nous faire partir. »',
      dire: "Je comprends la crainte. Personne ne lira vos fiches, et rester est une issue prévue. Regardez la feuille.",
    },
    {
      signe: '« Donc à la fin, il y a un poste ? »',
      dire: "Non, et je préfère le dire maintenant. Il y a du temps, une méthode, et un plan à vous.",
    },
    {
      signe: '« Je ne suis pas à l\'aise pour écrire. »',
      dire: "On peut cocher, dessiner, parler, dicter. Chaque activité existe sans écrire. Je vous montre.",
    },
    {
      signe: '« Je préférerais un suivi à moi seul. »',
      dire: "Deux entretiens à deux sont prévus. Dites-moi après ce qui vous gêne dans le groupe, nous chercherons.",
    },
  ],
  variantes: {
    peuDEcrit: 'Les trois questions se montrent en trois dessins de chemin, avec leur mot dessous.',
    aDistance: "La fiche vierge est envoyée avec la feuille d'information. Les réponses se disent à voix haute.",
    tempsCourt: 'Ouverture 2, refus 2, fiche 1, clôture 1 : sans tour de réponses.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: 'Ce que ce n\'est pas compte autant que ce que c\'est. On perd les réponses du groupe.',
  },
  confidentialite: "Rien n'est noté de ce que disent les personnes. Au résumé : « objectifs et forme présentés ».",
}

const CALENDRIER: Activite = {
  type: 'activite',
  ref: 'RI.3',
  titre: 'Calendrier et temps de service',
  titreCourt: 'Calendrier',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun connaît les dates et sait que les séances sont du temps de travail.',
  pourquoiIci:
    "L'intérêt est né en RI.2 ; l'obstacle suivant est l'agenda. Une date claire évite de renoncer avant même les données, en RI.4.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Six séances d'une demi-journée, environ toutes les deux semaines. Deux entretiens à deux, d'une heure. Puis une rencontre de deux heures, trois mois après. Les dates proposées sont sur la feuille. Entourez celles qui vous posent question.",
    },
    {
      moment: 'Temps',
      texte:
        "Les séances se font sur votre temps de travail : la référence est sur la feuille, avec son statut. Il y a aussi un peu de préparation entre deux séances. Celle-là, je ne sais pas encore si elle compte. Je vous dirai ce que votre employeur choisit.",
    },
    {
      moment: 'Relance',
      texte: "Horaires décalés, nuits, terrain, remplacement : qu'est-ce qui rendrait une demi-journée possible chez vous ?",
    },
    {
      moment: 'Clôture',
      texte: 'Gardez cette feuille, montrez-la à qui organise votre planning. Les dates suffisent, vous n\'avez pas à dire plus.',
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture. Dicter les dates en montrant le calendrier du groupe, répéter les lieux." },
    { minutes: 3, texte: "Lire le temps de service, montrer la référence et son statut. Dire le choix local, ou qu'il manque." },
    { minutes: 3, texte: 'Recueillir les contraintes d\'organisation, par service, jamais par personne. Les écrire.' },
    { minutes: 1, texte: 'Lire la clôture.' },
  ],
  aDistribuer: "Les dates sont sur la feuille d'information, déjà en main.",
  fiches: [],
  aProjeter: 'Six séances. Deux entretiens. Un suivi à trois mois. Sur le temps de travail.',
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 10, precision: '' }],
    effectifs: 'Sans changement de place. 5 ou 8 : contraintes dites une à une. 12 ou davantage : par service. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: "Feuille d'information sur le parcours", quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Des dates entourées par chacun ; une liste de contraintes par service.',
  auResume: 'Calendrier et temps de service présentés',
  siCaCoince: [
    {
      signe: '« Mon responsable ne me libérera jamais. »',
      dire: "Le service organisateur lui écrira les dates. Ce n'est pas à vous de plaider. Notez-moi votre service, rien d'autre.",
    },
    {
      signe: '« Je travaille de nuit. »',
      dire: "Je ne sais pas encore comment vos heures seront comptées. Je pose la question, vous aurez une réponse avant de vous engager.",
      suite: "Noter la question par service ; obtenir de l'organisateur une réponse écrite avant la première séance.",
    },
    {
      signe: '« Et si je manque une séance ? »',
      dire: "Cela arrive. Il y a un rattrapage prévu. Au-delà, nous en parlons à deux.",
    },
  ],
  variantes: {
    peuDEcrit: 'Les dates sont lues deux fois ; chacun les reçoit aussi sur une carte à glisser en poche.',
    aDistance: 'Calendrier envoyé avant. Les contraintes se disent par service, à tour de rôle, sans conversation écrite.',
    tempsCourt: 'Dates 2, temps de service 2, contraintes 1, clôture 1 : les contraintes se disent à la fin, à deux.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: "Dates et temps de service restent : on renonce souvent faute de les connaître. On perd le relevé des contraintes.",
  },
  confidentialite:
    "L'intervenant note les contraintes par service, jamais par personne, pour l'organisateur. Au résumé : « calendrier et temps de service présentés ».",
}

const DONNEES: Activite = {
  type: 'activite',
  ref: 'RI.4',
  titre: 'Confidentialité et données',
  titreCourt: 'Données',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun sait ce que verra sa hiérarchie, et ce qu\'elle ne verra pas.',
  pourquoiIci:
    "La première crainte est là : « qui saura ? » Y répondre avant le témoignage de RI.5 permet de l'entendre sans arrière-pensée.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Deux boîtes. La première est à vous : votre carnet, vos fiches, ce que vous dites. Je ne relève rien, personne ne les lit. La seconde est à l'organisation : votre inscription et vos présences. Votre hiérarchie saura que vous étiez là. Pas ce que vous avez dit.",
    },
    {
      moment: 'Synthèse',
      texte:
        "À la fin, une synthèse s'écrit à deux, vous et moi. Ce que vous n'y mettez pas reste à vous. Vous décidez à qui elle va. Combien de temps elle se garde, votre employeur l'a choisi et écrit. Voici la ligne, sur la notice.",
    },
    {
      moment: 'Relance',
      texte: "Qu'est-ce que vous ne voudriez surtout pas que votre service apprenne ? Ne le dites pas, vérifiez que c'est prévu.",
    },
    {
      moment: 'Clôture',
      texte:
        "Une seule exception : devant un danger grave, j'alerte, et je le dis à la personne. Sur tout le reste, ma discrétion. La notice est à vous, elle se relit au calme.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Lire l'ouverture en dessinant deux boîtes au tableau. Poser chaque papier cité dans la sienne." },
    { minutes: 3, texte: 'Distribuer la notice, lire la synthèse. Montrer qui voit, jusqu\'à quand, à qui s\'adresser.' },
    { minutes: 2, texte: 'Laisser relire en silence ; répondre, ou noter la question.' },
    { minutes: 1, texte: 'Lire la clôture.' },
  ],
  aDistribuer: "La notice d'information sur les données à l'étape 2 : d'abord l'image, ensuite le papier.",
  fiches: [],
  aProjeter: "À vous : carnet, fiches, paroles. À l'organisation : inscription, présences. Rien d'autre.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 10, precision: '' }],
    effectifs: 'Sans changement de place. 5, 8, 12 ou davantage : même durée. Impair : sans changement.',
  },
  materielParPersonne: [{ nom: "Notice d'information sur les données", quantite: 1 }],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: 'Une notice par personne ; deux boîtes remplies au tableau.',
  auResume: 'Confidentialité et données expliquées, notice remise',
  siCaCoince: [
    {
      signe: '« Vous êtes payé par la direction, non ? »',
      dire: "Oui, par l'employeur. Et je m'engage par écrit à ne rien lui dire du contenu. La fiche d'engagement le porte.",
    },
    {
      signe: '« Et si mon chef vous interroge ? »',
      dire: "Je réponds : il était là. C'est tout. Vous pourrez répondre la même chose.",
    },
    {
      signe: '« Au bout d\'un an, mes données sont vraiment effacées ? »',
      dire: "La notice dit la durée choisie et qui efface. Si elle ne le dit pas, je pose la question par écrit.",
    },
    {
      signe: "Quelqu'un raconte un conflit avec sa hiérarchie.",
      dire: "Je vous arrête, pour vous protéger : nous ne sommes pas encore en groupe. Voyons-nous à deux, après.",
    },
  ],
  variantes: {
    peuDEcrit: 'Les deux boîtes sont de vraies boîtes ; on y dépose des papiers. La notice est lue à qui le demande.',
    aDistance: "Notice envoyée avant. Les deux boîtes se dessinent à l'écran. Aucun enregistrement, dit dès la première phrase.",
    tempsCourt: 'Aucun : raccourcir ailleurs. Sans cette réponse, personne ne s\'inscrit librement.',
  },
  priorite: {
    type: 'essentielle',
    raison: "L'accord d'un agent ne vaut que s'il sait qui saura quoi. Tout le parcours repose sur ces dix minutes.",
  },
  confidentialite:
    "Ce qui est dit ici n'est ni noté, ni rapporté. La conservation et la diffusion sont un choix de la collectivité, écrit sur la notice. Au résumé : « confidentialité et données expliquées, notice remise ».",
}

const TEMOIGNAGE: Activite = {
  type: 'activite',
  ref: 'RI.5',
  titre: 'Témoignage ou exemple',
  titreCourt: 'Témoignage',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun a entendu deux issues très différentes, dont une où l\'on reste.',
  pourquoiIci:
    "On sait ce que c'est et qui saura quoi. Un récit le rend concret ; les vraies questions de RI.6 en naissent.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Voici maintenant un récit, ou deux. Écoutez ce qui a changé, et ce qui n'a pas changé. Personne ne cherche à vous convaincre. Vous garderez ce qui vous parle, et vous laisserez le reste.",
    },
    {
      moment: 'Premier récit',
      texte:
        "Rosine est un personnage inventé : quarante-neuf ans, agente de restauration à l'hôpital. Elle croyait n'avoir qu'un métier. Elle a compté onze compétences. Elle reste. Elle a demandé à former les nouveaux : une heure par semaine est maintenant prévue.",
    },
    {
      moment: 'Second récit',
      texte:
        "Aurélien est un personnage inventé : trente-quatre ans, rédacteur dans une commune. Il voulait tout quitter. Après deux enquêtes, il a écarté sa première idée. Il prépare une immersion, sans savoir si cela marchera. Il dit : au moins, je sais à qui demander.",
    },
    {
      moment: 'Relance',
      texte: 'Lequel des deux ressemble à quelqu\'un de votre service ? Ou aucun ?',
    },
    {
      moment: 'Clôture',
      texte: "Ni l'un ni l'autre n'est un modèle. Le vôtre n'existe pas encore. Vos questions, maintenant.",
    },
  ],
  aFaire: [
    { minutes: 1, texte: "Lire l'ouverture, présenter le témoin par son prénom s'il est là." },
    { minutes: 6, texte: 'Lire le premier récit puis le second récit, ou donner la parole au témoin : un récit court, sans question piège.' },
    { minutes: 2, texte: 'Offrir la relance, accueillir une ou deux réactions sans en faire un débat.' },
    { minutes: 1, texte: 'Remercier, lire la clôture.' },
  ],
  aDistribuer: 'Rien. Le témoin a relu la veille ce qu\'il dirait ; il peut se taire le jour même.',
  fiches: [],
  aProjeter: "Deux chemins. Dans l'un, on reste. Dans l'autre, on ne sait pas encore.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 10, precision: '' }],
    effectifs: 'Sans changement de place. 5, 8, 12 ou davantage : une ou deux réactions. Impair : sans changement.',
  },
  materielParPersonne: [{ nom: "Feuille d'information sur le parcours", quantite: 1 }],
  materielParGroupe: [{ nom: 'Chaise tournée vers le groupe, pour le témoin', quantite: 1 }],
  production: 'Deux récits entendus, dont un où la personne reste.',
  auResume: 'Témoignage ou exemple entendu',
  siCaCoince: [
    {
      signe: 'Le témoin parle d\'un collègue reconnaissable.',
      dire: "Merci. Restons sur vous : qu'est-ce que cela a changé dans votre journée ?",
    },
    {
      signe: 'Le témoin en dit plus que prévu.',
      dire: 'Vous pouvez garder la suite pour vous. Merci d\'être venu jusque-là.',
    },
    {
      signe: '« Et ceux pour qui cela n\'a rien donné ? »',
      dire: "Il y en a, et le bilan final les compte aussi. On peut s'arrêter en route, en prévenant.",
    },
  ],
  variantes: {
    peuDEcrit: 'Tout est parlé. Les deux récits peuvent se mimer avec deux objets de travail.',
    aDistance: 'Le témoin parle en direct, caméra au choix. Aucun enregistrement, aucun extrait réutilisé.',
    tempsCourt: 'Aucun : deux récits pressés sonnent comme une publicité. Reporter en entier.',
  },
  priorite: {
    type: 'reportable',
    vers: 'la feuille d\'information, récits imprimés au verso',
    raison: "Un récit donne envie, il n'informe de rien que la feuille ne dise. On perd une voix.",
  },
  confidentialite:
    "Le témoin décide de ce qui se dit, et son récit n'est ni noté, ni réutilisé. Au résumé : « témoignage ou exemple entendu ».",
}

const QUESTIONS: Activite = {
  type: 'activite',
  ref: 'RI.6',
  titre: 'Questions',
  titreCourt: 'Questions',
  dureeMinutes: 10,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun a pu poser sa question, à voix haute ou sur un carton sans nom.',
  pourquoiIci:
    "Après le récit de RI.5, les questions sont précises. Y répondre franchement, y compris « je ne sais pas », fait la décision de RI.7.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Il y a deux façons de demander. À voix haute. Ou sur le carton, sans nom : je les mélange, je les lis tous. Prenez une minute pour écrire. Ce que je ne sais pas, je le dirai, et vous saurez qui répondra.",
    },
    {
      moment: 'Relance',
      texte: "Qu'est-ce qui vous ferait dire non ? C'est souvent la meilleure question.",
    },
    {
      moment: 'Clôture',
      texte:
        'Les réponses qui manquent seront affichées au même endroit que l\'invitation, sans nom. Regardons les mots du début : lesquels étaient vrais, lesquels non ? Merci de ces questions.',
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Lire l'ouverture, laisser écrire, ramasser tous les cartons, même vides." },
    { minutes: 6, texte: 'Lire les cartons un à un, regrouper, répondre court. Au droit, montrer la référence ou promettre une réponse.' },
    { minutes: 2, texte: 'Lire la clôture en relisant les mots du début. Détruire les cartons après la réunion.' },
  ],
  aDistribuer: 'Rien : le carton est sur la chaise depuis le début.',
  fiches: [],
  aProjeter: "Une question ? À voix haute, ou sur le carton. Sans nom.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 10, precision: '' }],
    effectifs: 'Sans changement de place. 5 ou 8 : mélanger d\'autres cartons déjà écrits. 12 ou davantage : regrouper par thème. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Carton blanc, pour une question', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Boîte pour les cartons', quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Toutes les questions lues ; une liste sans nom de celles qui attendent une réponse.',
  auResume: 'Questions recueillies, réponses à venir listées',
  siCaCoince: [
    {
      signe: 'Aucun carton, aucune voix.',
      dire: "Voici trois questions que l'on me pose toujours. Qui saura ? Que se passe-t-il si j'arrête ? Et si je n'ai pas de projet ?",
    },
    {
      signe: 'Une question de droit ou de rémunération.',
      dire: "Je ne réponds pas de mémoire. J'écris la question, et le nom du service qui répondra.",
    },
    {
      signe: "Une question vise quelqu'un.",
      dire: "Je la relis sans le nom : que peut-on attendre d'un responsable pendant le parcours ? Voilà ce que je sais.",
    },
  ],
  variantes: {
    peuDEcrit: 'Les questions se disent à voix basse au voisin, qui les porte ; ou à l\'intervenant, à la fin.',
    aDistance: 'Questions envoyées avant, ou dites ; l\'intervenant les lit sans dire de qui elles viennent.',
    tempsCourt: 'Écriture 1, réponses 4, clôture 1 : les cartons restants reçoivent une réponse affichée.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 6,
    raison: "Chaque carton aura sa réponse, dite ou affichée. On perd l'échange.",
  },
  confidentialite:
    "Cartons sans nom, détruits ensuite. L'intervenant garde les questions sans réponse, sans nom. Au résumé : « questions recueillies, réponses à venir listées ».",
}

const INSCRIPTION: Activite = {
  type: 'activite',
  ref: 'RI.7',
  titre: 'Inscription',
  titreCourt: 'Inscription',
  dureeMinutes: 5,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun sait comment demander, comment dire non, et quand il aura une réponse.',
  pourquoiIci:
    "Tout est dit. On laisse partir avec le papier, sans demander de choisir devant les autres : l'accord se donne au calme.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Voici la fiche de demande. Vous pouvez la remplir, l'emporter, ou la laisser. Personne ne saura ici qui la prend : tout le monde en reçoit une. Rien à écrire sur votre vie. Trois lignes de motivation, un mot suffit.",
    },
    {
      moment: 'Relance',
      texte: "Un entretien avec moi, avant de vous décider, est possible. Mon contact est en bas de la feuille.",
    },
    {
      moment: 'Clôture',
      texte:
        'La date limite, le service qui répond et son délai sont sur la fiche. Si vous ne demandez rien, cela ne se saura pas. Merci de votre temps.',
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Donner une fiche à tous sans exception, lire l'ouverture." },
    { minutes: 2, texte: 'Montrer où la déposer, la date limite et le délai de réponse choisis par l\'employeur.' },
    { minutes: 1, texte: 'Lire la clôture. Rester un quart d\'heure dans la salle, sans liste ni stylo en main.' },
  ],
  aDistribuer: "La fiche d'inscription à tous, à l'étape 1, avec son enveloppe.",
  fiches: [],
  aProjeter: "Une fiche à chacun. À emporter, à remplir, à laisser. La date limite est dessus.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 5, precision: '' }],
    effectifs: 'Sans changement de place. 5, 8, 12 ou davantage : une fiche à tous. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: "Fiche d'inscription", quantite: 1 },
    { nom: 'Enveloppe', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Boîte fermée, pour les demandes', quantite: 1 }],
  production: 'Une fiche en main par personne ; aucune décision demandée en salle.',
  auResume: 'Fiches de demande remises à tous',
  siCaCoince: [
    {
      signe: "Quelqu'un veut s'inscrire tout de suite, à voix haute.",
      dire: "Avec plaisir. Déposez-la quand vous voulez, même demain : elle ne vaudra pas moins.",
    },
    {
      signe: '« Ai-je plus de chances si mon chef est d\'accord ? »',
      dire: "Son accord concerne vos horaires. Les règles de priorité sont sur la feuille ; je ne choisis pas.",
    },
    {
      signe: '« Je ne coche pas public prioritaire, cela se verrait. »',
      dire: "Vous pouvez cocher « je ne souhaite pas dire ». Personne ne vous le demandera.",
    },
  ],
  variantes: {
    peuDEcrit: "La fiche se remplit à deux, sur rendez-vous, avec l'intervenant ; les trois lignes peuvent se dire.",
    aDistance: "La fiche est envoyée à tous, individuellement, avec un numéro où appeler. Aucun sondage en direct.",
    tempsCourt: 'Aucun : cinq minutes ne se raccourcissent pas.',
  },
  priorite: {
    type: 'essentielle',
    raison: "Sans fiche, l'intérêt retombe. Sans date de réponse, la confiance aussi.",
  },
  confidentialite:
    "Personne ne sait qui demande, hors l'organisateur. La motivation ne sert qu'à composer le groupe. Au résumé : « fiches de demande remises à tous ».",
}

export const RENCONTRE_INFORMATION: RencontreMethode = {
  numero: 0,
  rencontre: 'information',
  titre: "Réunion d'information",
  titreCourt: 'Information',
  redaction: 'complete',
  question: 'Q1',
  phases: [1],
  dureeMinutes: 60,
  objectif: "Donner à chacun de quoi décider librement : à quoi sert le parcours, sur quel temps, qui saura quoi, comment demander.",
  prealable:
    "Invitation envoyée à tous les services. Dates et lieux retenus, notice d'information relue par la personne chargée de la protection des données.",
  elements: [ACCUEIL, OBJECTIFS, CALENDRIER, DONNEES, TEMOIGNAGE, QUESTIONS, INSCRIPTION],
  travailIntermediaire: "Lire la feuille et la notice au calme. Remplir ou non la fiche d'inscription, avant la date qu'elle porte.",
  vigilance:
    "Ni promesse de poste, ni pression à s'inscrire. Le temps de service figure dans l'arrêté du 1er août 2023 relatif à la formation et à l'accompagnement personnalisé des agents publics, articles 7 à 11 (lecture du 23 novembre 2026 ; statut : à vérifier). Le délai de réponse à une demande est celui de l'offre locale.",
}
