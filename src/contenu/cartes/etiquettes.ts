import type { Carte, Jeu } from '../../domaine/cartes'

const carte = (cle: string, mot: string): Carte => ({ cle, mot, texte: '' })

/** Seize étiquettes à ranger en quatre colonnes (A2.2), deux pièges compris. Mêlées : l'ordre ne dit rien. */
export const ETIQUETTES: Jeu = {
  type: 'jeu',
  cle: 'etiquettes',
  titre: 'Seize étiquettes',
  usage:
    "Un jeu mêlé par table. Classer en quatre colonnes : tâche, activité, compétence, qualité. Le corrigé reste à l'intervenant jusqu'à la correction.",
  activites: ['A2.2'],
  materiel: ['Jeu de 16 étiquettes, un par table', 'Corrigé des 16 étiquettes'],
  destinataire: 'intervenant',
  numerotee: false,
  parPage: 8,
  series: [
    {
      titre: 'Les 16 étiquettes',
      exemplaires: 1,
      cartes: [
        carte('patience', 'patience'),
        carte('saisir-facture', 'saisir une facture'),
        carte('adapter-geste', "adapter un geste pour limiter l'effort"),
        carte('accueillir-familles', 'accueillir les familles'),
        carte('suivre-budget', 'suivre un budget'),
        carte('classer-courrier', 'classer le courrier'),
        carte('expliquer-regle', 'expliquer une règle à un usager mécontent'),
        carte('initiative', 'initiative'),
        carte('ouvrir-gymnase', 'ouvrir le gymnase'),
        carte('planifier-intervention', 'planifier une intervention avec plusieurs équipes'),
        carte('rigueur', 'rigueur'),
        carte('preparer-evenement', 'préparer un événement'),
        carte('calme', 'calme'),
        carte('reperer-anomalie', 'repérer une anomalie dans un dossier'),
        carte('nettoyer-cour', 'nettoyer la cour'),
        carte('entretenir-espaces', 'entretenir les espaces verts'),
      ],
    },
  ],
  corrige: {
    type: 'colonnes',
    colonnes: [
      { titre: 'Tâche', cartes: ['classer-courrier', 'nettoyer-cour', 'saisir-facture', 'ouvrir-gymnase'] },
      { titre: 'Activité', cartes: ['accueillir-familles', 'entretenir-espaces', 'suivre-budget', 'preparer-evenement'] },
      { titre: 'Compétence', cartes: ['expliquer-regle', 'planifier-intervention', 'reperer-anomalie', 'adapter-geste'] },
      { titre: 'Qualité', cartes: ['patience', 'rigueur', 'initiative', 'calme'] },
    ],
    pieges: [
      {
        carte: 'suivre-budget',
        dire: "Activité, tant qu'on n'en dit pas plus. Dites pour qui, et comment vous évitez la mauvaise surprise : cela devient une compétence.",
      },
      {
        carte: 'rigueur',
        dire: "Une qualité, pas une compétence. Racontez un jour où elle a servi, et la compétence apparaît.",
      },
    ],
    regle: "Une compétence : un verbe d'action, un objet, un contexte, une preuve.",
  },
}
