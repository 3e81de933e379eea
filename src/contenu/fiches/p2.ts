import type { Fiche } from '../../domaine/methode'

/** P2, charte du groupe (A1.3). Socle de huit règles, règles du groupe, signatures au verso. */
export const P2: Fiche = {
  ref: 'P2',
  titre: 'Charte du groupe',
  seance: 1,
  activite: 'A1.3',
  format: 'A4-portrait',
  faces: 2,
  minutes: 15,
  but: 'Savoir ce qui restera dans la salle, et dire à quelles conditions vous parlerez librement.',
  consigne:
    'Lisez les huit règles du socle : elles valent pour tous. Recopiez ensuite les règles que le groupe ajoute. La signature se fait au verso, sur la feuille qui circule, quand vous êtes prêt.',
  champs: [
    {
      type: 'liste',
      id: 'socle',
      etiquette: 'Le socle',
      ordonnee: true,
      points: [
        'Ce qui se dit ici reste ici ; seule la présence est transmise.',
        "Chacun choisit ce qu'il dit et peut passer son tour.",
        "On écoute jusqu'au bout ; on ne conseille que si la personne le demande.",
        'On parle de soi et de situations, pas des absents.',
        "Pas d'enregistrement, pas de photo des productions sans accord.",
        'Les horaires sont tenus, les téléphones discrets.',
        "Un désaccord se dit à l'intervenant ou au groupe, pas après.",
        "On peut quitter le parcours ; on le dit à l'intervenant.",
      ],
    },
    {
      type: 'liste',
      id: 'exception',
      etiquette: 'La seule exception',
      points: ["Devant un danger grave pour soi ou pour autrui, l'intervenant alerte, et il le dit."],
    },
    { type: 'textes', id: 'regles', etiquette: 'Les règles de notre groupe', nombre: 5, lignesChacun: 2 },
    { type: 'saut' },
    { type: 'texte', id: 'date', etiquette: 'Validée à main levée le', lignes: 1 },
    { type: 'signatures', id: 'groupe', etiquette: 'Nous acceptons cette charte', nombre: 12 },
    { type: 'signatures', id: 'intervenant', etiquette: "L'intervenant s'y engage aussi", nombre: 1 },
  ],
  exemple: {
    personnage: {
      prenom: 'Naïma',
      age: 39,
      metier: "attachée d'administration hospitalière",
      categorie: 'A',
      versant: 'FPH',
      reste: false,
    },
    valeurs: {
      regles: [
        "on peut changer d'avis sans s'expliquer",
        'on dit « je ne comprends pas » sans gêne',
        'pas de grade autour de la table',
        '',
        '',
      ],
      date: 'jeudi 10 septembre',
    },
  },
  pied: ['groupe'],
}
