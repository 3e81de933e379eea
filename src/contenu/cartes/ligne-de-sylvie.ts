import type { FeuilleAppui } from '../../domaine/cartes'

/** La ligne d'un personnage inventé (A1.6) : on la montre, puis on la retire. Personne ne la copie. */
export const LIGNE_DE_SYLVIE: FeuilleAppui = {
  type: 'feuille',
  cle: 'ligne-de-sylvie',
  titre: 'La ligne de Sylvie',
  usage:
    "Sylvie est un personnage inventé : 52 ans, agent d'école, C, FPT ; elle reste. Montrer la ligne pendant l'exemple, la retirer ensuite.",
  activites: ['A1.6'],
  materiel: ["Ligne de Sylvie, personnage inventé : 52 ans, agent d'école, C, FPT ; elle reste"],
  destinataire: 'intervenant',
  parties: [
    {
      type: 'ligne',
      titre: "De ses débuts à aujourd'hui",
      etapes: [
        { quand: '1993', etape: 'vendeuse, un été puis un an', signe: 'H', place: 'dessous', mot: 'debout, sans savoir pour quoi', entouree: false },
        { quand: '1996', etape: 'une cantine, pour trois semaines', signe: 'H', place: 'dessus', mot: "une équipe qui m'attendait", entouree: true },
        { quand: '1999', etape: 'la plonge, puis le service', signe: 'A', place: 'dessus', mot: 'les prénoms de cent élèves', entouree: false },
        { quand: '2003', etape: 'la cuisine ferme', signe: 'T', place: 'dessous', mot: 'tout arrivait en barquettes', entouree: false },
        { quand: '2005', etape: "elle demande l'école maternelle", signe: 'C', place: 'dessus', mot: "j'ai osé écrire la lettre", entouree: true },
        { quand: '2014', etape: 'de nouveaux horaires', signe: 'H', place: 'dessous', mot: 'des journées en morceaux', entouree: false },
        { quand: '2021', etape: 'elle forme sa première stagiaire', signe: 'T', place: 'dessus', mot: 'elle a pris ma place un matin', entouree: true },
      ],
    },
    { type: 'texte', titre: 'Son fil rouge', texte: "« Ce qui revient, c'est que j'aime que chacun trouve sa place. »" },
  ],
}
