import type { Fiche } from '../../domaine/methode'

/** P9, portefeuille (A2.5, complété en A2.6) : quatre zones au recto, cinq compétences au verso. */
export const P9: Fiche = {
  ref: 'P9',
  titre: 'Mon portefeuille de compétences',
  seance: 2,
  activite: 'A2.5',
  format: 'A4-paysage',
  faces: 2,
  minutes: 30,
  but: 'Voir avec quelles compétences vous voulez avancer, et lesquelles serviraient ailleurs.',
  consigne:
    'Au crayon, placez dix à quinze compétences. Au verso, retenez-en cinq, puis faites une croix devant trois qui serviraient ailleurs.',
  champs: [
    {
      type: 'tableau',
      id: 'envie',
      etiquette: "J'ai envie de m'en servir",
      colonnes: [
        { titre: 'Je maîtrise : à mettre en avant', part: 1 },
        { titre: "J'apprends encore : à développer", part: 1 },
      ],
      rangs: 6,
      lignesParRang: 1,
    },
    {
      type: 'tableau',
      id: 'moins',
      etiquette: "J'en ai moins envie",
      colonnes: [
        { titre: 'Je maîtrise : à utiliser avec mesure', part: 1 },
        { titre: 'Je maîtrise peu : à laisser', part: 1 },
      ],
      rangs: 5,
      lignesParRang: 1,
    },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'retenues',
      etiquette: 'Mes cinq compétences retenues',
      colonnes: [
        { titre: 'Ailleurs', part: 2 },
        { titre: 'La compétence : verbe, objet, situation', part: 9 },
        { titre: 'La preuve, ou qui pourrait la donner', part: 8 },
      ],
      rangs: 5,
      lignesParRang: 2,
    },
    { type: 'texte', id: 'force', etiquette: 'La force reçue que je choisis de garder, et le fait', lignes: 2 },
    { type: 'texte', id: 'laisse', etiquette: "Celle que j'aimerais faire moins, et ce qui la remplacerait", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Hélène',
      age: 50,
      metier: 'attachée en direction départementale',
      categorie: 'A',
      versant: 'FPE',
      reste: true,
    },
    valeurs: {
      envie: [
        ['conduire une réunion à enjeux', "former un nouveau chef d'équipe"],
        ['expliquer une règle à un maire', 'écrire pour le grand public'],
        ['lire un dossier à trous', 'préparer un budget à plusieurs'],
        ['apaiser deux services', ''],
        ['', ''],
        ['', ''],
      ],
      moins: [
        ['rédiger des notes dans l\'urgence', 'tenir le tableau des indicateurs'],
        ['relire tous les courriers', 'régler la visioconférence'],
        ['remplacer au pied levé', ''],
        ['', ''],
        ['', ''],
      ],
      retenues: [
        ['x', 'conduire une réunion où les avis s\'opposent', 'le protocole signé en juin'],
        ['x', "expliquer une règle à un élu, sans le lasser", 'il me rappelle directement'],
        ['', 'repérer ce qui manque dans un dossier de subvention', 'trois dossiers rattrapés'],
        ['x', 'apaiser deux services qui se renvoient la question', 'à demander au chef de pôle'],
        ['', 'arbitrer vite quand le préfet attend', ''],
      ],
      force: "écouter avant de trancher : le jour du tri, j'ai laissé l'autre table finir",
      laisse: 'relire tous les courriers ; deux rédacteurs pourraient se relire entre eux',
    },
  },
  pied: ['propriete'],
}
