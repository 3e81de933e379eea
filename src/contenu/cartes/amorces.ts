import type { FeuilleAppui } from '../../domaine/cartes'

/** Des débuts de phrase pour la ligne de parcours (A1.6) : à qui en veut. */
export const AMORCES: FeuilleAppui = {
  type: 'feuille',
  cle: 'amorces',
  titre: "Liste d'amorces",
  usage:
    "Cinq exemplaires au milieu de la salle, à qui en veut. On en prend deux ou trois, on finit la phrase, on la pose sur sa ligne. On reste sur le travail.",
  activites: ['A1.6'],
  materiel: ["Liste d'amorces"],
  destinataire: 'agent',
  parties: [
    { type: 'points', titre: 'Les débuts', ordonnee: false, points: ['Mon premier jour…', "Le premier geste qu'on m'a appris…", "J'étais venu pour…", "Le premier travail dont j'ai été fier…"] },
    { type: 'points', titre: 'Les lieux', ordonnee: false, points: ["L'endroit où j'ai le plus travaillé…", 'Le bureau, le camion, le couloir dont je me souviens…', 'Quand nous avons déménagé…'] },
    { type: 'points', titre: 'Les personnes', ordonnee: false, points: ["Quelqu'un m'a montré…", "On m'a fait confiance quand…", "J'ai tenu bon parce que…", "Celui que j'ai aidé à débuter…"] },
    { type: 'points', titre: 'Les apprentissages', ordonnee: false, points: ["Là, j'ai appris…", "J'ai dû apprendre seul…", 'Je me suis trompé, et depuis…', "Ce qu'on vient encore me demander…"] },
    { type: 'points', titre: 'Les tournants', ordonnee: false, points: ["À partir de ce jour-là…", "J'ai choisi de…", "Je n'ai pas choisi, mais…", "J'ai failli partir, et…"] },
    { type: 'points', titre: "Aujourd'hui", ordonnee: false, points: ["Ce que je ne referais pas…", 'Ce que je veux garder…', "Ce qui revient, c'est…"] },
  ],
}
