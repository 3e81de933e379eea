import type { ChampFiche, Fiche } from '../../domaine/methode'

const COLONNES: Extract<ChampFiche, { type: 'tableau' }>['colonnes'] = [
  { titre: 'N°', part: 1 },
  { titre: 'Ce que le métier demande', part: 6 },
  { titre: "Ce que j'ai déjà", part: 5 },
  { titre: 'La preuve, un fait', part: 5 },
  { titre: "L'écart", part: 5, choix: ['C', 'E', 'T', 'R', 'I', 'F', 'A'] },
  { titre: 'Le combler, avec qui', part: 6 },
]

const LETTRES = 'C compétence, E expérience, T titre, R réseau, I information, F confiance, A aucun écart'

/** P24, la carte des écarts (A5.3). La sorte d'écart s'entoure : une lettre par rang. */
export const P24: Fiche = {
  ref: 'P24',
  titre: 'La carte des écarts',
  seance: 5,
  activite: 'A5.3',
  format: 'A4-paysage',
  faces: 2,
  minutes: 30,
  but: "Voir ce que vous avez déjà pour votre piste, ce qui manque, et comment l'obtenir.",
  consigne:
    "Six à dix rangs. Commencez par ce que vous avez déjà. Puis entourez la sorte d'écart, une lettre par rang.",
  champs: [
    { type: 'texte', id: 'piste', etiquette: 'Ma piste principale (rester à mon poste en est une)', lignes: 1 },
    { type: 'tableau', id: 'recto', etiquette: `Mes écarts : ${LETTRES}`, colonnes: COLONNES, rangs: ['1', '2', '3', '4', '5', '6'], lignesParRang: 2 },
    { type: 'saut' },
    { type: 'tableau', id: 'verso', etiquette: `Suite : ${LETTRES}`, colonnes: COLONNES, rangs: ['7', '8', '9', '10'], lignesParRang: 2 },
    { type: 'textes', id: 'priorites', etiquette: 'Mes trois priorités', nombre: 3, lignesChacun: 1 },
  ],
  exemple: {
    personnage: {
      prenom: 'Samira',
      age: 41,
      metier: 'attachée en préfecture',
      categorie: 'A',
      versant: 'FPE',
      reste: false,
    },
    valeurs: {
      piste: "diriger l'accueil d'une commune",
      recto: [
        ["conduire une équipe d'accueil", "j'anime six personnes", 'planning revu avec elles en 2025', 'A', '—'],
        ["connaître l'état civil", 'je lis vite un texte', 'guide interne écrit seule', 'C', 'formation courte, service formation'],
        ['travailler avec des élus', 'je prépare des notes', 'douze notes signées', 'E', 'immersion, à voir avec le service RH'],
        ['savoir si je peux changer de versant', 'rien de sûr', '—', 'I', 'question écrite au service RH'],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
      ],
      verso: [
        ['', '', '', '', ''],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
      ],
      priorites: ['la question au service RH', "l'immersion", "l'état civil"],
    },
  },
  pied: ['propriete'],
}
