import type { Fiche } from '../../domaine/methode'

/** P7, la loupe (A2.3). Recto : ce que je fais. Verso : les compétences que j'en tire. */
export const P7: Fiche = {
  ref: 'P7',
  titre: 'Mon activité à la loupe',
  seance: 2,
  activite: 'A2.3',
  format: 'A4-portrait',
  faces: 2,
  minutes: 35,
  but: 'Décrire votre travail tel que vous le faites, et en tirer huit à douze compétences.',
  consigne:
    "Prenez une semaine ordinaire, avec vos mots. Puis un jour où rien ne s'est passé comme prévu. Au verso, plusieurs lignes peuvent donner une seule compétence. Une preuve qui manque reste en blanc.",
  champs: [
    { type: 'texte', id: 'semaine', etiquette: 'Une semaine ordinaire : ce que je fais vraiment, un geste par ligne', lignes: 13 },
    { type: 'texte', id: 'imprevu', etiquette: "Une situation imprévue : ce que j'ai fait ce jour-là, dans l'ordre", lignes: 7 },
    { type: 'saut' },
    {
      type: 'liste',
      id: 'aide',
      etiquette: 'Si rien ne vient',
      points: [
        "Comment est-ce que je m'y prends ? À quoi je vois que c'est réussi ?",
        "Qui me demande de l'aide là-dessus ? Que devrait apprendre mon remplaçant ?",
      ],
    },
    {
      type: 'tableau',
      id: 'competences',
      etiquette: 'Mes compétences : un verbe, un objet, une situation, une preuve',
      colonnes: [
        { titre: 'Je sais… (verbe)', part: 4 },
        { titre: 'Quoi, et dans quelle situation', part: 7 },
        { titre: 'La preuve : un fait', part: 6 },
      ],
      rangs: 12,
      lignesParRang: 2,
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Fabrice',
      age: 43,
      metier: 'gardien de gymnase',
      categorie: 'C',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      semaine:
        "j'ouvre, je fais le tour des lumières et des issues ; je lis le planning, je repère les créneaux qui se touchent ; je règle les filets selon le sport ; je montre aux clubs où ranger ; je passe la machine entre deux groupes ; je répare ce que je peux, je signale le reste ; je rappelle le règlement à un groupe qui déborde ; je note les relevés de la chaudière ; je montre le bâtiment au remplaçant ; je ferme",
      imprevu:
        "un tournoi, et une fuite au-dessus du terrain : j'ai coupé le terrain en deux avec les bancs ; j'ai revu l'ordre des matchs avec les arbitres ; j'ai appelé l'astreinte et gardé l'eau à l'œil ; le soir, tout le monde avait joué",
      competences: [
        ['organiser', 'les créneaux de dix clubs, quand deux se chevauchent', 'aucun double accueil depuis septembre'],
        ['adapter', 'une salle à cinq sports, entre deux groupes', 'dix minutes montre en main'],
        ['repérer', 'une usure avant la casse, en faisant le tour', 'le panneau resserré avant le tournoi'],
        ['faire respecter', 'une règle, devant un groupe qui déborde', 'pas une exclusion cette saison'],
        ['réorganiser', 'un tournoi, quand la moitié du terrain est prise', 'tout le monde a joué'],
        ['transmettre', 'le fonctionnement du bâtiment à un remplaçant', 'il tient seul le site le dimanche'],
        ['entretenir', 'un parquet sportif avec la bonne machine', ''],
        ['renseigner', 'un habitant qui cherche une activité', ''],
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
    },
  },
  pied: ['propriete'],
}
