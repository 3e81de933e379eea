import type { Fiche } from '../../domaine/methode'

/** P19, lecture de deux fiches métiers (A4.4). Aucune règle de statut : une question et un service. */
export const P19: Fiche = {
  ref: 'P19',
  titre: 'Lecture de métier',
  seance: 4,
  activite: 'A4.4',
  format: 'A4-portrait',
  faces: 2,
  minutes: 40,
  but: 'Lire deux métiers le crayon à la main, et trouver un voisin plus proche à chacun.',
  consigne:
    "Pour chaque fiche métier, cherchez trois choses : ce que l'on fait vraiment, ce que vous avez déjà, par où l'on y entre. Un mot par case suffit. Une question vaut une réponse.",
  champs: [
    {
      type: 'tableau',
      id: 'lecture',
      etiquette: 'Ce que disent les deux fiches',
      colonnes: [
        { titre: 'Je cherche', part: 4 },
        { titre: 'Premier métier', part: 7 },
        { titre: 'Second métier', part: 7 },
      ],
      rangs: [
        "L'intitulé, la source et sa date",
        "Ce que l'on fait vraiment",
        "Ce que j'ai déjà, avec un fait",
        "Par où l'on y entre",
      ],
      lignesParRang: 5,
    },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'suites',
      etiquette: "Ce que j'en tire",
      colonnes: [
        { titre: 'Je retiens', part: 4 },
        { titre: 'Du premier', part: 7 },
        { titre: 'Du second', part: 7 },
      ],
      rangs: ["Ce qu'il me resterait à apprendre", 'Un métier proche, plus près de moi'],
      lignesParRang: 5,
    },
    {
      type: 'tableau',
      id: 'questions',
      etiquette: 'Mes questions de statut, de concours ou de paie',
      colonnes: [
        { titre: 'La question, telle quelle', part: 8 },
        { titre: 'À quel service', part: 5 },
      ],
      rangs: 4,
      lignesParRang: 2,
    },
    {
      type: 'liste',
      id: 'limites',
      etiquette: "Ce qu'une fiche métier ne dit pas",
      points: [
        "S'il existe un poste ouvert : personne, ici, ne peut le promettre.",
        'Ce que mon statut permet : le service des ressources humaines le sait, ou sait qui le sait.',
        'Ce que je gagnerais : seul le service gestionnaire peut répondre.',
      ],
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Tanguy',
      age: 24,
      metier: 'technicien des espaces naturels',
      categorie: 'B',
      versant: 'FPT',
      reste: false,
    },
    valeurs: {
      lecture: [
        ['Garde du littoral, répertoire du service, mars 2026', "Médiateur scientifique, fiche d'exemple, novembre 2026"],
        ['surveiller, compter, expliquer, écrire des constats', 'préparer des visites, les mener, fabriquer des panneaux'],
        ['je compte les oiseaux deux fois par an', "j'ai guidé quatre sorties en 2025"],
        ['la fiche renvoie à un concours, sans dire lequel', "des missions d'abord, semble-t-il"],
      ],
      suites: [
        ['rédiger un constat qui tienne', "parler à un groupe qui n'écoute pas"],
        ['agent de réserve, chez mon employeur', 'guide de sentier, à la maison de la forêt'],
      ],
      questions: [
        ['Mon ancienneté compte-t-elle pour ce concours ?', "l'organisateur du concours"],
        ['Puis-je guider deux jours par mois sans changer de poste ?', 'mon service RH'],
        ['', ''],
        ['', ''],
      ],
    },
  },
  pied: ['propriete'],
}
