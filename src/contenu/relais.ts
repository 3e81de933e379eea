import type { Fiche } from '../domaine/methode'

/**
 * REL, la fiche relais : à remplir avec le service organisateur avant la première séance, puis à photocopier.
 * Une pile reste sur la table ; chacun en prend une sans rien demander.
 */
export const REL: Fiche = {
  ref: 'REL',
  titre: 'Fiche relais',
  seance: 1,
  activite: 'A1.4',
  format: 'A4-portrait',
  faces: 2,
  minutes: 30,
  but: "Savoir à qui parler, sans passer par l'intervenant ni par son encadrant.",
  consigne:
    "Au service organisateur : remplissez cette fiche avant la première séance. Appelez chaque numéro pour le vérifier. Ce qui n'existe pas ici reste en blanc. À chacun : prenez-en une copie sur la table, sans rien dire.",
  champs: [
    {
      type: 'tableau',
      id: 'relais',
      etiquette: 'Vers qui se tourner',
      colonnes: [
        { titre: 'Pour quoi', part: 5 },
        { titre: 'Nom', part: 3 },
        { titre: 'Téléphone, courriel, jours', part: 5 },
      ],
      rangs: [
        'Ma santé et mon poste : médecine préventive ou médecin du travail',
        'Un moment difficile au travail : psychologue du travail',
        'Une difficulté de la vie courante : assistante sociale du personnel',
        'Un aménagement, une reconnaissance : référent handicap',
        'Ma carrière, ma formation : service des ressources humaines',
        'Mon projet : conseiller en évolution professionnelle',
        'Un avis extérieur : centre de gestion, ou plateforme de mon versant',
        'Une violence, un harcèlement, une discrimination : dispositif de signalement',
        'Mes droits collectifs : représentants du personnel',
        'Mes données : personne chargée de leur protection',
        "Lire, écrire, compter : organisme qui forme près d'ici",
      ],
      lignesParRang: 1.5,
    },
    { type: 'saut' },
    {
      type: 'liste',
      id: 'urgence',
      etiquette: 'En cas de danger',
      points: [
        'Danger pour soi ou pour autrui : le 15, ou le 112 de partout en Europe.',
        "Ne restez pas seul, ne laissez personne seul : appelez, puis prévenez le relais ci-dessous.",
        "L'intervenant alerte devant un danger grave, et il le dit. C'est la seule exception à sa discrétion.",
      ],
    },
    {
      type: 'tableau',
      id: 'alerte',
      etiquette: "Ce que l'employeur a prévu",
      colonnes: [
        { titre: 'Dans quel ordre', part: 4 },
        { titre: 'Qui', part: 3 },
        { titre: 'Téléphone', part: 3 },
      ],
      rangs: ['La première personne à prévenir', 'Si elle ne répond pas', "Un numéro d'écoute, et ses heures", 'Le premier secouriste du bâtiment'],
      lignesParRang: 2,
    },
    {
      type: 'liste',
      id: 'regles',
      etiquette: 'Ce que vous pouvez attendre',
      points: [
        "Vous n'avez aucun motif à donner pour prendre cette fiche.",
        "L'intervenant ne saura pas qui vous appelez, sauf si vous le lui dites.",
        'Si vous le souhaitez, il peut vous aider à préparer un appel ou un message.',
      ],
    },
    { type: 'texte', id: 'lieu', etiquette: 'Où se rencontrer sans passer par le service', lignes: 2 },
    { type: 'texte', id: 'verification', etiquette: 'Numéros vérifiés le, par', lignes: 1 },
    { type: 'textes', id: 'autres', etiquette: 'Autres relais près de chez nous', nombre: 4, lignesChacun: 2 },
  ],
  exemple: {
    personnage: { prenom: 'Ingrid', age: 44, metier: 'chargée de formation', categorie: 'B', versant: 'FPT', reste: true },
    valeurs: {
      relais: [
        ['centre de gestion', 'poste 21 40, lundi et jeudi'],
        ['sur rendez-vous', 'poste 21 44'],
        ['Mme Adjovi', 'poste 20 08, mardi matin'],
        ['M. Perrault', 'poste 20 15'],
        ['bureau formation', 'poste 20 30, tous les jours'],
        ['Mme Castel', 'poste 21 52, sur rendez-vous'],
        ['centre de gestion', 'accueil, poste 21 00'],
        ['cellule de signalement', "adresse sur l'intranet et au tableau"],
        ['liste affichée', 'hall, panneau de gauche'],
        ['M. Novak', 'poste 20 61'],
        ['', 'à chercher avant la séance 2'],
      ],
      alerte: [
        ['Mme Castel', 'poste 21 52'],
        ['direction de garde', 'poste 20 00'],
        ['', 'à compléter'],
        ['M. Brun, accueil', 'poste 20 03'],
      ],
      lieu: "petit bureau du rez-de-chaussée, clé à l'accueil",
      verification: '4 septembre, Ingrid',
      autres: ['maison France services du canton', 'permanence écrivain public, le mercredi', '', ''],
    },
  },
  pied: ['relais'],
}
