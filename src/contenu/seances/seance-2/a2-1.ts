import type { Activite } from '../../../domaine/methode'

export const A2_1: Activite = {
  type: 'activite',
  ref: 'A2.1',
  titre: "Ouverture : ce que j'ai retrouvé dans mes papiers",
  titreCourt: 'Ouverture',
  dureeMinutes: 20,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a dit une chose retrouvée, ou passé, et sait ce que la séance donnera.',
  pourquoiIci:
    "Papiers et expériences ont été rassemblés depuis A1.7. Ce tour montre que le travail déborde les papiers ; A2.2 apprendra à le nommer.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue. La charte tient toujours : ce qui se dit ici reste ici, et l'on peut passer. La dernière fois, vous avez relu votre parcours. Cette fois, nous cherchons ce que vous savez faire. À la fin, vous aurez cinq compétences à vous, avec des faits.",
    },
    {
      moment: 'Tour',
      texte:
        "Regardez vos papiers, ou fermez les yeux. En une phrase : qu'avez-vous retrouvé que vous aviez oublié ? Un geste, une date, un stage, une responsabilité. Vos papiers restent devant vous, personne ne les lit. Rien retrouvé ? Dites ce que vous avez cherché, ou passez.",
    },
    {
      moment: 'Relance',
      texte: 'Pensez à une chose que vous saviez faire, et que personne ne vous demande plus.',
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Une bonne part de ce que je viens d'entendre n'est écrite sur aucune fiche de poste. Pourtant, quelqu'un savait le faire : vous. Pour lui donner un nom, il nous faut une règle. Nous allons la trouver ensemble.",
    },
  ],
  aFaire: [
    {
      minutes: 4,
      texte: "Accueillir chacun à la porte, faire circuler l'émargement. Écrire au tableau l'heure de la pause et celle de la fin.",
    },
    {
      minutes: 2,
      texte: "Lire l'ouverture. Répondre aux questions restées de la séance 1, ou dire quand la réponse viendra.",
    },
    { minutes: 2, texte: 'Lire le tour, puis se taire : une minute entière pour chercher.' },
    {
      minutes: 9,
      texte: "Faire le tour dans l'ordre des places. Écrire au tableau un mot par découverte, sans prénom.",
    },
    {
      minutes: 2,
      texte: "Relier à voix haute deux ou trois mots du tableau : ce qui se ressemble, ce qu'aucun papier ne dit.",
    },
    { minutes: 1, texte: 'Lire la clôture, effacer le tableau.' },
  ],
  aDistribuer: "Rien à distribuer : chacun sort ses papiers et sa fiche P6, remplie ou non. Le chevalet attend à l'entrée.",
  fiches: [],
  aProjeter: "Qu'avez-vous retrouvé que vous aviez oublié ? Une phrase. On peut passer.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 20, precision: '' }],
    effectifs:
      'En cercle. 5 : une minute et demie chacun. 8 : une minute. 12 : trois quarts de minute. Impair : sans changement.',
  },
  materielParPersonne: [{ nom: 'Chevalet prénom', quantite: 1 }],
  materielParGroupe: [
    { nom: "Feuille d'émargement", quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: "Par personne : une découverte dite en une phrase, ou un « je passe » ; rien n'est conservé.",
  auResume: 'Ouverture faite, charte rappelée',
  siCaCoince: [
    {
      signe: "« Je n'ai rien eu le temps de chercher. »",
      dire: 'Votre mémoire est venue avec vous. Que saviez-vous faire il y a dix ans que vous ne faites plus ?',
    },
    {
      signe: "Quelqu'un lit tout son CV, ligne à ligne.",
      dire: "Gardez-le pour tout à l'heure, il servira. Une seule ligne : laquelle vous a surpris ?",
    },
    {
      signe: 'Une découverte réveille un regret.',
      dire: 'Merci de le poser là. Ce que vous aviez appris alors vous sert-il encore, même autrement ?',
      suite: "Si la voix s'éteint, passer au suivant, puis voir la personne à deux pendant la pause.",
    },
    {
      signe: "« Mes papiers, c'est l'employeur qui les a. »",
      dire: "Vous pouvez les demander au service des ressources humaines. Aujourd'hui, nous ferons avec votre mémoire.",
    },
  ],
  variantes: {
    peuDEcrit: "Rien à écrire. Un objet ou un papier se décrit ; l'intervenant écrit les mots au tableau et les lit tout haut.",
    aDistance:
      "Tour à voix haute, dans l'ordre de la liste. Aucun papier montré à la caméra. Les mots s'écrivent à l'écran, puis s'effacent ; aucun enregistrement.",
    tempsCourt: 'Accueil 2, ouverture 2, tour 7, clôture 1 : un mot chacun, un seul lien.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 12,
    raison:
      "Le rappel de la charte reste entier. On perd des détails ; ce qui n'a pas été dit reviendra sous la loupe.",
  },
  confidentialite:
    "Les papiers restent à chacun : ni lus, ni relevés, ni copiés. Les mots du tableau s'effacent. L'intervenant note au plus une question restée ouverte. Au résumé : « ouverture faite, charte rappelée ».",
}
