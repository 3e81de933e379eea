import type { Activite } from '../../../domaine/methode'

export const A1_4: Activite = {
  type: 'activite',
  ref: 'A1.4',
  titre: 'Le dispositif en clair',
  titreCourt: 'Dispositif',
  dureeMinutes: 20,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun peut dire quand on se voit, qui saura quoi et comment arrêter.',
  pourquoiIci:
    "La charte dit comment on se parle ; voici où l'on va et ce que deviennent les écrits. En A1.5, chacun écrira pour soi en le sachant.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Voici le chemin. Six séances, un entretien à mi-parcours, un autre pour conclure, une rencontre trois mois après. Quatre phases : se lancer, relire son parcours, bâtir un plan d'action, conclure. Écrivez les dates sur votre fiche, à mesure que je les donne.",
    },
    {
      moment: 'Engagements',
      texte:
        'Chacun donne sa part. Votre employeur : du temps de travail et un interlocuteur. Moi : un cadre, et ma discrétion. Vous : votre présence, et un peu de travail entre les séances. Vous avez signé cet engagement. Vous pouvez en sortir, en me prévenant.',
    },
    {
      moment: 'Données',
      texte:
        "Vos fiches sont à vous : je ne les relève pas. Sur cet ordinateur : votre inscription, vos présences, des notes pratiques. La notice dit qui les voit, et jusqu'à quand. À la fin, nous écrirons une synthèse à deux. Ici, vous déciderez à qui elle va. Quelle question vous reste ?",
    },
    {
      moment: 'Relance',
      texte:
        "Qu'avez-vous entendu dire de ce parcours avant de venir ? Même une rumeur nous aide à être clairs.",
    },
    {
      moment: 'Quiz',
      texte:
        "Vrai ou faux ? Mon chef reçoit ma synthèse : faux, sauf si vous le décidez. Je peux passer mon tour : vrai. Le parcours se fait sur mon temps de service : vrai, la référence est sur votre fiche. À la fin, j'ai un poste garanti : faux. Je peux arrêter : vrai, en prévenant.",
    },
    {
      moment: 'Clôture',
      texte:
        "Ces repères sont à vous. Une ligne y attend votre question. Si elle touche au droit, je ne répondrai pas de mémoire : je chercherai qui sait. L'heure de reprise est au tableau. Bonne pause.",
    },
  ],
  aFaire: [
    {
      minutes: 5,
      texte: "Distribuer P3, lire l'ouverture. Dicter les dates connues, séances et entretiens, en montrant le calendrier du groupe.",
    },
    {
      minutes: 3,
      texte: "Lire les engagements, d'après la fiche signée. Faire écrire sur P3 les contacts, y montrer la référence du texte.",
    },
    {
      minutes: 5,
      texte:
        'Distribuer la notice, lire les données, montrer où sont les durées et les destinataires. Répondre, ou noter la question.',
    },
    {
      minutes: 5,
      texte:
        "Conduire le quiz à main levée : lire une phrase, s'arrêter avant la réponse, laisser dire pourquoi, puis la donner.",
    },
    { minutes: 2, texte: "Vérifier que les dates sont écrites, lire la clôture, afficher l'heure de reprise." },
  ],
  aDistribuer:
    "P3 à l'étape 1, avant de parler : on suit en la complétant. La notice d'information sur les données à l'étape 3.",
  fiches: ['P3'],
  aProjeter:
    'Complétez vos repères : les dates, les contacts. Six séances, deux entretiens, un suivi. Vos fiches sont à vous.',
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 20, precision: '' }],
    effectifs:
      'En cercle, P3 en main. 5 : questions au fil des étapes. 8 : à la fin de chaque étape. 12 : une question par voisins, préparée à deux avant le quiz. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P3', quantite: 1, fiche: 'P3' },
    { nom: "Notice d'information sur les données", quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 },
    { nom: "Fiche d'engagement, exemplaire de l'intervenant", quantite: 1 },
  ],
  production: 'Une P3 complétée par personne, dates et contacts ; cinq affirmations corrigées ensemble.',
  auResume: 'Dispositif présenté, repères complétés',
  siCaCoince: [
    {
      signe: "« Si j'ai envie de changer de poste, mon chef le saura ? »",
      dire: 'Pas par moi, ni par vos fiches. Vous choisirez ce que vous lui dites, et quand. Ou rien.',
    },
    {
      signe: "Quelqu'un pose une question de droit ou de carrière.",
      dire: "Je ne réponds pas de mémoire. J'écris votre question, et je cherche qui peut y répondre.",
      suite: "Noter la question sans nom, avec l'interlocuteur probable ; y revenir à la séance 2.",
    },
    {
      signe: "« À quoi bon, il n'y a pas de postes. »",
      dire: 'Je ne promets pas de poste. Vous aurez du temps pour y voir clair, et un plan qui sera le vôtre.',
    },
    {
      signe: "« C'est un bilan de compétences ? »",
      dire: "Non, ce sont deux dispositifs voisins. Celui-ci se fait surtout en groupe, et sa synthèse s'écrit à deux.",
    },
  ],
  variantes: {
    peuDEcrit:
      'P3 imprimée avec les dates ; chacun entoure celles qui lui posent question. Quiz à main levée, rien à écrire.',
    aDistance:
      'P3 et notice envoyées avant. Quiz au pouce levé ou baissé. Questions dites à voix haute ; aucune conversation écrite conservée.',
    tempsCourt:
      'Chemin 3, engagements 3, données 4, quiz 4, clôture 1 : les dates se recopient à la pause.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 15,
    raison:
      "Chacun doit savoir qui verra quoi avant d'écrire sur soi. On perd le temps des questions, reprises à la pause ou en séance 2.",
  },
  confidentialite:
    "P3 reste à l'agent. L'intervenant peut noter les questions restées ouvertes, jamais qui les a posées. Au résumé : « dispositif présenté, repères complétés ».",
}
