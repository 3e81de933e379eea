import type { Fiche } from '../../domaine/methode'

/** P14, blason (A3.5) : six cases sans réglure, pour un mot ou un dessin. */
export const P14: Fiche = {
  ref: 'P14',
  titre: 'Mon blason professionnel',
  seance: 3,
  activite: 'A3.5',
  format: 'A4-portrait',
  faces: 1,
  minutes: 25,
  but: 'Rassembler en six cases ce que vous voulez garder de vous au travail.',
  consigne:
    'Un mot, une phrase ou un dessin par case. Commencez par celle qui vient toute seule. Une case peut rester vide.',
  champs: [
    {
      type: 'tableau',
      id: 'appuis',
      etiquette: 'Mes appuis',
      colonnes: [
        { titre: 'Une racine', part: 1 },
        { titre: 'Une force', part: 1 },
      ],
      rangs: 1,
      lignesParRang: 6,
    },
    {
      type: 'tableau',
      id: 'reperes',
      etiquette: 'Ce à quoi je tiens',
      colonnes: [
        { titre: 'Une valeur', part: 1 },
        { titre: 'Un moment fort', part: 1 },
      ],
      rangs: 1,
      lignesParRang: 6,
    },
    {
      type: 'tableau',
      id: 'direction',
      etiquette: 'Ma direction',
      colonnes: [
        { titre: 'Un cap', part: 1 },
        { titre: "Une devise que j'invente", part: 1 },
      ],
      rangs: 1,
      lignesParRang: 6,
    },
    { type: 'cases', id: 'mur', etiquette: 'Ce blason', choix: ['reste dans mon carnet', "peut s'accrocher un moment"] },
  ],
  exemple: {
    personnage: {
      prenom: 'Bastien',
      age: 29,
      metier: "mécanicien au garage d'une préfecture",
      categorie: 'C',
      versant: 'FPE',
      reste: false,
    },
    valeurs: {
      appuis: [['un dessin de mobylette : la première que j\'ai remontée', 'entendre une panne avant de la voir']],
      reperes: [['travail bien fait', "la voiture d'intervention repartie à quatre heures du matin"]],
      direction: [['former, sans quitter les moteurs', "j'écoute, je serre, je signe"]],
      mur: ["peut s'accrocher un moment"],
    },
  },
  pied: ['propriete'],
}
