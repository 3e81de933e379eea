import type { Fiche } from '../../domaine/methode'

/** P8, récit de réussite (A2.4). Un autre y écrit ; elle revient à celui qui raconte. */
export const P8: Fiche = {
  ref: 'P8',
  titre: 'Mon récit de réussite',
  seance: 2,
  activite: 'A2.4',
  format: 'A4-portrait',
  faces: 2,
  minutes: 20,
  but: "Raconter un moment où votre travail a tenu, et recevoir les compétences que d'autres y entendent.",
  consigne:
    "Écrivez votre prénom, puis confiez la fiche à celui qui note. Il écrit des mots, pas des phrases. À la restitution, gardez, corrigez ou barrez ce que vous voulez. Puis reprenez votre fiche.",
  champs: [
    { type: 'texte', id: 'situation', etiquette: 'La situation : où, quand, avec quoi', lignes: 3 },
    { type: 'texte', id: 'attendu', etiquette: "Ce qu'il fallait obtenir", lignes: 2 },
    { type: 'texte', id: 'fait', etiquette: "Ce que j'ai fait, dans l'ordre", lignes: 6 },
    { type: 'texte', id: 'resultat', etiquette: "Le résultat : à quoi on l'a vu", lignes: 3 },
    { type: 'texte', id: 'appris', etiquette: "Ce que j'ai appris", lignes: 3 },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'entendues',
      etiquette: 'Les compétences entendues par les autres',
      colonnes: [
        { titre: 'Vous savez…', part: 6 },
        { titre: 'Entendu à ce moment du récit', part: 6 },
        { titre: 'Je garde', part: 2 },
      ],
      rangs: 6,
      lignesParRang: 3,
    },
    { type: 'texte', id: 'surprise', etiquette: "Celle que je n'aurais pas dite tout seul", lignes: 2 },
    { type: 'texte', id: 'preuve', etiquette: "Qui pourrait en témoigner, ou quelle trace en reste", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Ousmane',
      age: 36,
      metier: 'technicien de laboratoire',
      categorie: 'B',
      versant: 'FPH',
      reste: false,
    },
    valeurs: {
      situation: "un vendredi soir, l'automate s'arrête ; nous sommes deux, les tubes attendent",
      attendu: 'rendre les urgences dans les temps, sans se tromper de tube',
      fait: "j'ai trié par urgence ; ressorti l'ancienne méthode ; partagé les postes à voix haute ; relu chaque étiquette à deux ; appelé les services pour les prévenir",
      resultat: "toutes les urgences rendues avant vingt heures, aucun tube refait",
      appris: "une procédure oubliée doit rester affichée quelque part",
      entendues: [
        ['trier quand tout est urgent', 'les trois piles sur la paillasse', 'oui'],
        ['répartir le travail à voix haute', '« je lis, tu poses »', 'oui'],
        ["vérifier sans ralentir", 'la double lecture', 'oui'],
        ['prévenir avant la plainte', "l'appel aux services", 'oui, à préciser'],
        ["retrouver une méthode ancienne", 'le classeur bleu', 'barré : ma collègue'],
        ['', '', ''],
      ],
      surprise: 'répartir à voix haute : je croyais seulement parler fort',
      preuve: "le registre du soir, et la collègue qui était là",
    },
  },
  pied: ['propriete'],
}
