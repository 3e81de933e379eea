import type { Activite } from '../../../domaine/methode'

export const A3_4: Activite = {
  type: 'activite',
  ref: 'A3.4',
  titre: 'Négociable, non négociable',
  titreCourt: 'Conditions',
  dureeMinutes: 25,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a écrit trois à cinq conditions indispensables, sans dire pourquoi.',
  pourquoiIci:
    "On sait à quoi l'on tient et ce qui donne de l'élan. Reste le concret des jours ordinaires : ces conditions filtreront les pistes en A4.5.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Horaires, bruit, trajet, équipe : le concret d'un poste. Triez en trois : indispensable, souhaitable, indifférent. Puis, au dos, écrivez vos indispensables, chacun en une phrase. Pas besoin de dire pourquoi, ni ici, ni sur la fiche. Trois à cinq, cela suffit.",
    },
    {
      moment: 'Exemple',
      texte:
        "Une condition utile se vérifie en visitant un poste. Plutôt que « du calme » : un bureau à deux au plus. Plutôt que « de bons horaires » : finir avant dix-huit heures. On écrit le besoin, jamais la raison.",
    },
    {
      moment: 'Relance',
      texte: "Demain, on vous propose un poste. Qu'est-ce qui vous ferait dire non, à coup sûr ?",
    },
    {
      moment: 'Bascule',
      texte:
        "Par table, chacun lit une condition, celle qu'il veut, ou passe. Les autres posent une seule question : en visitant le poste, à quoi verrait-on que c'est bon ? Personne ne demande pourquoi. Personne ne discute la condition d'un autre.",
    },
    {
      moment: 'Clôture',
      texte:
        "Relisez vos indispensables. Chacun ferme des portes et en désigne d'autres : à vous d'en décider. Ils pourront changer. Rangez la fiche. L'heure de reprise est au tableau. Bonne pause.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Distribuer P13, lire l'ouverture. Redire qu'aucune raison n'est demandée ni notée, de santé ou autre." },
    { minutes: 6, texte: 'Lire les dix conditions une à une, laisser mettre une croix par ligne.' },
    { minutes: 7, texte: "Lire l'exemple. Laisser écrire au dos trois à cinq indispensables ; aider à les rendre vérifiables." },
    { minutes: 8, texte: 'Former les tables, lire la bascule. Tenir la question unique, arrêter doucement tout « pourquoi ».' },
    { minutes: 2, texte: "Lire la clôture, écrire l'heure de reprise." },
  ],
  aDistribuer: "P13 à l'étape 1, côté tri ; le dos ne sert qu'à l'étape 3.",
  fiches: ['P13'],
  aProjeter: 'Indispensable, souhaitable, indifférent. Puis trois à cinq indispensables, en une phrase. Pas besoin de dire pourquoi.',
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 15, precision: '' },
      { forme: 'sous-groupes', minutes: 10, precision: 'tables de 3-4' },
    ],
    effectifs:
      '5 : 2 + 3. 8 : 4 + 4. 12 : 4 + 4 + 4, deux minutes chacun. Impair : tables de 3 et de 4. Jamais de lien hiérarchique à une table.',
  },
  materielParPersonne: [
    { nom: 'Fiche P13', quantite: 1, fiche: 'P13' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : dix conditions triées, trois à cinq indispensables écrites sans motif.',
  auResume: 'Conditions triées, gardées par chacun',
  siCaCoince: [
    {
      signe: "Quelqu'un commence à donner une raison intime.",
      dire: "Je vous arrête, la raison vous appartient. Dites-nous seulement ce qu'il vous faut au travail.",
      suite: 'Ne rien noter. À deux, proposer la fiche relais locale, sans demander la cause.',
    },
    {
      signe: 'Tout est indispensable.',
      dire: "Lesquelles vous feraient refuser un poste ? Gardez celles-là ; les autres deviennent souhaitables, pour l'instant.",
    },
    {
      signe: '« À quoi bon, on ne me demande pas mon avis. »',
      dire: 'Cette fiche ne décide pas pour votre service. Elle vous aide à savoir quoi demander, et à qui.',
    },
    {
      signe: "Quelqu'un juge la condition d'un autre.",
      dire: "Ici, une condition ne se discute pas. La question est : à quoi verrait-on que c'est bon ?",
    },
    {
      signe: "La ligne « rémunération » met mal à l'aise.",
      dire: 'Une croix suffit. Aucun chiffre ne se lit à voix haute.',
    },
  ],
  variantes: {
    peuDEcrit:
      "L'intervenant lit les lignes, chacun met une croix. Un indispensable tient en un mot ; ou on le dicte à un pair choisi, qui rend la feuille.",
    aDistance: 'P13 chez soi, hors caméra. Salons de trois ou quatre, une condition lue par qui veut. Rien dans la messagerie.',
    tempsCourt: 'Consigne 2, tri 5, écriture 5, tables 7, clôture 1 : une condition par personne, une seule question.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 20,
    raison: "Le tri et les indispensables restent : A4.5 s'en sert. On perd du temps pour les préciser à plusieurs.",
  },
  confidentialite:
    "P13 reste à l'agent. Aucun motif n'est demandé, dit ni écrit. L'intervenant ne note aucune condition. Au résumé : « conditions triées, gardées par chacun ».",
}
