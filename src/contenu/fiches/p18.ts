import type { Fiche } from '../../domaine/methode'

/** P18, pistes reçues (A4.3). Un voisin l'écrit ; elle revient à celui qui reçoit. */
export const P18: Fiche = {
  ref: 'P18',
  titre: 'Pistes reçues',
  seance: 4,
  activite: 'A4.3',
  format: 'A4-portrait',
  faces: 1,
  minutes: 10,
  but: "Recevoir des autres des pistes que vous n'auriez pas trouvées seul.",
  consigne:
    'Confiez la feuille à votre voisin : il écrit, vous dites merci. Entourez « ici » si la piste se fait à votre poste, « ailleurs » sinon. Puis triez vite, sans vous expliquer.',
  champs: [
    {
      type: 'tableau',
      id: 'pistes',
      etiquette: "Les pistes, dans l'ordre où elles viennent",
      colonnes: [
        { titre: 'N°', part: 1 },
        { titre: 'La piste, en quelques mots', part: 10 },
        { titre: 'Où', part: 3, choix: ['ici', 'ailleurs'] },
        { titre: 'Mon tri', part: 4, choix: ['attire', 'étonne', 'sort'] },
      ],
      rangs: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      lignesParRang: 1.25,
    },
    { type: 'texte', id: 'surplace', etiquette: 'Deux pistes sans changer de poste', lignes: 2 },
    { type: 'texte', id: 'surprise', etiquette: "Celle à laquelle je n'aurais jamais pensé", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Ophélie',
      age: 29,
      metier: 'contrôleuse des douanes',
      categorie: 'B',
      versant: 'FPE',
      reste: false,
    },
    valeurs: {
      pistes: [
        ['inspecter les marchés de plein air', 'ailleurs', 'étonne'],
        ['former les nouveaux à la fouille', 'ici', 'attire'],
        ['régisseuse de musée', 'ailleurs', 'attire'],
        ['référente du nouveau logiciel', 'ici', 'étonne'],
        ['enquêter sur les fraudes, en préfecture', 'ailleurs', 'attire'],
        ["capitainerie d'un port", 'ailleurs', 'étonne'],
        ['tenir le registre des saisies', 'ici', 'sort'],
        ['acheteuse dans un hôpital', 'ailleurs', 'sort'],
        ['préparer les visites de scolaires', 'ici', 'attire'],
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
      surplace: 'former les nouveaux à la fouille ; préparer les visites de scolaires',
      surprise: 'régisseuse de musée : vérifier, ranger, voyager avec les caisses',
    },
  },
  pied: ['propriete'],
}
