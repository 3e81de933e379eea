import type { Fiche } from '../../domaine/methode'

/** P31, plan de secours (A6.4). */
export const P31: Fiche = {
  ref: 'P31',
  titre: 'Mon plan de secours',
  seance: 6,
  activite: 'A6.4',
  format: 'A4-portrait',
  faces: 1,
  minutes: 20,
  but: 'Décider maintenant ce que vous ferez le jour où quelque chose coince.',
  consigne:
    "Le « si » est un fait qu'on peut voir. Le « alors » est un geste qui dépend de vous. Deux phrases valent déjà. Notez un prénom ou une fonction, jamais une raison privée.",
  champs: [
    {
      type: 'tableau',
      id: 'parades',
      etiquette: 'Trois parades',
      colonnes: [
        { titre: 'Si… (un fait)', part: 5 },
        { titre: 'alors je… (un geste)', part: 6 },
        { titre: 'avec…', part: 3 },
      ],
      rangs: 3,
      lignesParRang: 4,
    },
    { type: 'texte', id: 'signal', etiquette: "Le premier signe qui me dira que cela coince", lignes: 2 },
    { type: 'texte', id: 'dix-minutes', etiquette: "Si tout s'arrête : ce que je peux faire en dix minutes", lignes: 2 },
    {
      type: 'tableau',
      id: 'personnes',
      etiquette: 'Mes deux personnes-ressources',
      colonnes: [
        { titre: 'Qui', part: 4 },
        { titre: 'Ce que je lui demanderais', part: 6 },
        { titre: 'Prévenir, le', part: 3 },
      ],
      rangs: 2,
      lignesParRang: 2,
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Thibault',
      age: 29,
      metier: 'assistant de conservation aux archives',
      categorie: 'B',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      parades: [
        ['ma demande est sans réponse le 15', 'je passe au bureau, avec ma question écrite sur une feuille', 'la secrétaire'],
        ['la salle de tri est prise le mercredi', "je propose le vendredi, j'ai déjà la liste des boîtes", 'mon collègue'],
        ['la réponse est non', 'je demande la raison et la date où je peux revenir', ''],
      ],
      signal: 'je reporte mon appel deux fois de suite',
      'dix-minutes': "relire ma fiche d'objectif, et en barrer une moitié",
      personnes: [
        ['la secrétaire de direction', 'me dire quand le directeur lit son courrier', 'jeudi'],
        ['une collègue de la médiathèque', 'écouter ma présentation une fois', 'le 8'],
      ],
    },
  },
  pied: ['propriete'],
}
