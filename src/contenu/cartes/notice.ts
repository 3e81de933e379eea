import type { FeuilleAppui } from '../../domaine/cartes'

/**
 * La notice sur les données (A1.4, A6.7). Les durées sont des choix proposés à la collectivité, dits comme tels :
 * aucune durée propre à ce parcours n'a été trouvée dans les textes lus.
 */
export const NOTICE: FeuilleAppui = {
  type: 'feuille',
  cle: 'notice',
  titre: "Notice d'information sur les données",
  usage:
    "À compléter avant la séance 1, avec le service organisateur. La personne chargée de la protection des données la relit. Un exemplaire par personne ; deux restent sur la table en séance 6.",
  activites: ['A1.4', 'A6.7'],
  materiel: ["Notice d'information sur les données"],
  destinataire: 'agent',
  parties: [
    {
      type: 'a-remplir',
      titre: 'Qui répond de vos données',
      etiquettes: ['Employeur responsable', 'Adresse et téléphone', 'Service organisateur', 'Personne chargée de la protection des données', 'Pour la joindre'],
    },
    {
      type: 'texte',
      titre: 'À quoi elles servent',
      texte:
        "Vous inscrire, savoir qui était là, organiser les séances et les entretiens, établir votre attestation, améliorer le parcours. Rien d'autre. Aucune décision sur vous n'est prise par une machine.",
    },
    {
      type: 'tableau',
      titre: "Quoi, où, qui le voit, jusqu'à quand",
      colonnes: ['Ce qui est gardé', 'Où', 'Qui le voit', "Jusqu'à quand : choix proposé"],
      rangs: [
        ['Vos fiches et votre carnet', 'Chez vous, sur papier', 'Vous, et qui vous choisissez', "Vous en décidez"],
        ['Votre inscription, vos présences', "Ordinateur de l'intervenant, feuille d'émargement", "L'intervenant, le service organisateur", "L'année du dispositif, plus un an"],
        ["Les notes pratiques de l'intervenant", "Ordinateur de l'intervenant", "L'intervenant seul", "Effacées à l'entretien de conclusion"],
        ['Votre synthèse', 'Chez vous ; un double sur votre accord écrit', "Vous, l'intervenant, et qui vous nommez", "Remise aussitôt ; avec votre accord, douze mois au plus"],
        ['Vos réponses aux questionnaires, sans nom', 'Additionnées avec celles du groupe', 'Les décideurs, jamais sous cinq réponses', 'Trois ans, en nombres seulement'],
      ],
    },
    {
      type: 'a-remplir',
      titre: "Ce que votre employeur a choisi, s'il a choisi autrement",
      etiquettes: ['Durées retenues', 'Base retenue pour ces données', 'Autre donnée gardée, et pourquoi'],
    },
    {
      type: 'texte',
      titre: 'Un choix, pas une loi',
      texte:
        "Les durées ci-dessus sont un choix de la collectivité, inspiré d'un dispositif voisin, le bilan de compétences. Nous n'avons trouvé aucune durée propre à ce parcours dans les textes lus. Dire oui ou non à une question facultative ne change rien à votre place dans le groupe.",
    },
    {
      type: 'points',
      titre: "Ce qui n'est ni demandé, ni noté",
      ordonnee: false,
      points: ["Votre santé, votre vie privée, vos opinions, vos engagements.", "Ce que vous dites en séance, ce que vous écrivez sur vos fiches.", "La raison d'une absence, d'un besoin ou d'un refus."],
    },
    {
      type: 'points',
      titre: 'Vos droits',
      ordonnee: false,
      points: [
        "Demander à voir vos données, les faire corriger, en limiter l'usage, les faire effacer, ou vous opposer, selon la base retenue : écrivez à la personne chargée de la protection des données.",
        "Sans réponse satisfaisante, saisir la Commission nationale de l'informatique et des libertés.",
        "Règlement (UE) 2016/679, article 13. Lecture du 23 novembre 2026. Statut : à vérifier, des commentaires ont été lus, pas le texte publié.",
      ],
    },
    { type: 'a-remplir', titre: 'Cette notice', etiquettes: ['Relue par', 'Le'] },
  ],
}
