import type { Fiche } from '../../domaine/methode'

/** P28, travail entre les séances 5 et 6 (A5.7). Le trait de l'échelle reste à l'agent. */
export const P28: Fiche = {
  ref: 'P28',
  titre: 'Entre deux séances 5',
  seance: 5,
  activite: 'A5.7',
  format: 'A4-portrait',
  faces: 2,
  minutes: 90,
  but: 'Savoir où vous en êtes, vérifier deux choses, et arriver avec un premier jet de votre projet.',
  consigne:
    "Avant de partir, faites le trait et notez l'appui souhaité. Chez vous, vérifiez deux informations, puis écrivez ou dictez dix lignes. Trois phrases sont déjà un premier jet.",
  champs: [
    {
      type: 'curseurs',
      id: 'choix',
      min: 0,
      max: 10,
      bornes: ['tout est ouvert', "c'est choisi"],
      etiquettes: ["Où j'en suis dans mon choix"],
    },
    { type: 'texte', id: 'appui', etiquette: "L'appui dont j'ai besoin, et de qui", lignes: 2 },
    {
      type: 'tableau',
      id: 'informations',
      etiquette: 'Deux informations à vérifier',
      colonnes: [
        { titre: 'Ce que je dois savoir', part: 5 },
        { titre: 'À qui, quel jour', part: 4 },
        { titre: 'La réponse, sa date', part: 5 },
      ],
      rangs: 2,
      lignesParRang: 4,
    },
    {
      type: 'liste',
      id: 'portes',
      etiquette: 'Des portes où frapper',
      points: [
        'Service des ressources humaines : poste, statut, mobilité.',
        'Service formation : formation, délais, accords à demander.',
        'Centre de gestion ou organisateur du concours : épreuves, dates, inscriptions.',
        'Organisme de formation ou de validation : contenu, durée, prérequis.',
      ],
    },
    { type: 'saut' },
    { type: 'texte', id: 'jet', etiquette: "Mon projet en dix lignes : d'où je pars, ce que je veux, pourquoi, avec qui, par quoi je commence", lignes: 10 },
    {
      type: 'tableau',
      id: 'partage',
      etiquette: 'Ce que je pense partager, avec qui',
      colonnes: [
        { titre: 'Quoi', part: 5 },
        { titre: 'Avec qui', part: 5 },
        { titre: 'Partager', part: 4, choix: ['oui', 'non', 'à voir'] },
      ],
      rangs: ['Ma piste', 'Mes compétences', 'Ce que je demande'],
      lignesParRang: 2,
    },
    { type: 'texte', id: 'garde', etiquette: 'Ce qui restera dans mon carnet', lignes: 3 },
  ],
  exemple: {
    personnage: {
      prenom: 'Rayan',
      age: 30,
      metier: 'chef de projet numérique',
      categorie: 'A',
      versant: 'FPT',
      reste: false,
    },
    valeurs: {
      choix: ['6'],
      appui: "relire mon projet avec quelqu'un qui n'est pas informaticien",
      informations: [
        ["si l'école d'infirmiers recrute des formateurs numériques", "la secrétaire de l'école, jeudi", 'deux recrutements en 2027, appel du 19'],
        ['si ma collectivité accepte un mi-temps', 'service RH, par écrit', 'réponse promise pour décembre'],
      ],
      jet: "Je conduis des projets depuis six ans. Ce que je préfère, c'est le jour où quelqu'un n'a plus peur de l'outil. Je veux former. D'abord une journée par mois, ici, avec le service formation.",
      partage: [
        ['ma directrice', 'oui'],
        ['le service formation', 'oui'],
        ['personne pour le moment', 'à voir'],
      ],
      garde: "les deux pistes que j'ai laissées, et pourquoi",
    },
  },
  pied: ['propriete', 'repere'],
}
