import type { Activite } from '../../../domaine/methode'

export const A1_1: Activite = {
  type: 'activite',
  ref: 'A1.1',
  titre: "Accueil et météo d'arrivée",
  titreCourt: 'Accueil',
  dureeMinutes: 15,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun connaît les horaires et a dit un mot, ou choisi de passer.',
  pourquoiIci:
    "Chacun arrive avec sa journée en tête : un mot suffit pour être là. En A1.2, les voix s'entendront plus longuement, à deux d'abord.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue. Nous avons une demi-journée, avec une pause au milieu. D'abord, se rencontrer et s'accorder. Ensuite, comprendre comment cela se passe. Enfin, commencer à relire votre parcours. L'heure de fin est au tableau, je la tiendrai. La feuille qui circule dit seulement que vous étiez là : signez-la.",
    },
    {
      moment: 'Météo',
      texte:
        "Devant vous, des cartes : soleil, éclaircie, brume, vent, pluie, arc-en-ciel. Choisissez celle qui dit dans quel état d'esprit vous arrivez, même si elle est prise. Puis nous faisons un tour : votre prénom, la carte, un mot. Rien à expliquer. Et si vous préférez, dites seulement : je passe.",
    },
    {
      moment: 'Relance',
      texte:
        'Un mot de météo suffit : couvert, venteux, clair. Vous pouvez aussi montrer la carte sans parler.',
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Il y a de tous les temps dans cette salle, et chacun a sa place. Rien de cela n'est noté. Gardez votre prénom devant vous : nous allons nous présenter, à deux d'abord.",
    },
  ],
  aFaire: [
    {
      minutes: 4,
      texte:
        "Accueillir chacun à la porte, donner chevalet et marqueur, laisser choisir sa place. Faire circuler la feuille d'émargement.",
    },
    {
      minutes: 3,
      texte:
        "Écrire au tableau l'heure de la pause et celle de la fin. Lire l'ouverture, répondre aux questions pratiques.",
    },
    {
      minutes: 1,
      texte: 'Étaler les cartes, lire la météo. Prendre soi-même une carte et donner son mot en premier.',
    },
    {
      minutes: 6,
      texte:
        "Faire le tour dans l'ordre des places. Offrir la relance à qui hésite. Remercier d'un mot, sans commenter.",
    },
    { minutes: 1, texte: 'Lire la clôture. Faire reposer les cartes, sans rien noter des mots dits.' },
  ],
  aDistribuer:
    "Chevalet et marqueur à l'étape 1, à la porte. Les cartes météo à l'étape 3, un jeu à chaque bout de la table.",
  fiches: [],
  aProjeter: 'Bienvenue. Votre prénom sur le chevalet. Une carte, un mot. On peut passer.',
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 15, precision: '' }],
    effectifs:
      "En cercle ou en U, l'intervenant parmi les autres. 5 : une minute chacun. 8 : trois quarts de minute. 12 : une demi-minute. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Chevalet prénom', quantite: 1 },
    { nom: 'Marqueur', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: "Feuille d'émargement", quantite: 1 },
    { nom: 'Jeu de cartes météo, pictogramme et mot', quantite: 2 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: "Un prénom lisible et un mot d'arrivée par personne, ou un « je passe » ; rien n'est conservé.",
  auResume: 'Accueil fait',
  siCaCoince: [
    {
      signe: "Quelqu'un entre pendant le tour.",
      dire: "Bienvenue. Nous disons un mot d'arrivée. Voici votre place, une carte si vous voulez. Vous direz le vôtre en dernier.",
    },
    {
      signe: "« Je suis là parce qu'on me l'a demandé. »",
      dire: 'Merci de le dire. Ce parcours demande votre accord. Voyons-nous à la pause, vous me direz où vous en êtes.',
      suite: "À deux, redire que l'on peut arrêter en prévenant, sans avoir à se justifier.",
    },
    {
      signe: "Quelqu'un raconte longuement sa semaine.",
      dire: "Je garde votre premier mot. Le reste trouvera sa place tout à l'heure, à deux.",
    },
    {
      signe: "Quelqu'un regarde les cartes sans en prendre.",
      dire: 'Rien ne presse. Préférez-vous passer, ou parler en dernier ?',
    },
  ],
  variantes: {
    peuDEcrit:
      "Le chevalet s'écrit à deux ou se dessine. La carte se montre ; l'intervenant lit son mot à qui le demande.",
    aDistance:
      "Cartes envoyées avant, sur papier, ou un objet de la pièce qui dit la météo. L'intervenant relève les présences à voix haute ; micros coupés hors du tour.",
    tempsCourt:
      'Accueil 3, ouverture et météo 2, tour 4, clôture 1 : une carte montrée, un seul mot, sans reprise.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison:
      "Le tour peut être bref, l'émargement et le droit de passer non. On perd un peu de calme au départ, personne ne perd la parole.",
  },
  confidentialite:
    "Les mots d'arrivée restent dans la salle. L'intervenant note seulement présences et heures ; la feuille d'émargement va à l'organisateur. Au résumé : « accueil fait ».",
}
