import type { Technique } from '../../domaine/compagnon'

export const PEU_A_L_AISE_FRANCAIS: Technique = {
  cle: 'peu-a-l-aise-francais',
  titre: "Quelqu'un est peu à l'aise avec le français",
  famille: 'accueillir',
  signes:
    'La réponse vient après un temps, ou répond à côté. Un voisin traduit un mot. La personne acquiesce à tout, puis attend de voir faire.',
  quand: 'À chaque consigne nouvelle, et avant les activités où tout passe par le récit.',
  faire: [
    'Parler moins vite, pas plus fort ; une phrase, une idée.',
    "Montrer l'objet, la fiche, le geste, en disant le mot.",
    "Faire redire ce que l'on va faire, jamais « avez-vous compris ? ».",
    "Donner la consigne écrite et les mots de la séance un peu à l'avance.",
    "Accepter que la fiche s'écrive dans une autre langue : elle appartient à la personne.",
  ],
  dire: [
    {
      moment: 'Consigne',
      texte:
        "Je le dis en trois phrases. D'abord, posez vos dates. Ensuite, un mot sur chaque date. Enfin, entourez celle qui compte. Je montre sur la mienne.",
    },
    {
      moment: 'Vérifier',
      texte:
        "Je veux savoir si j'ai été clair. Qui veut redire ce que nous allons faire, avec ses mots ? Prenez le temps, toutes les réponses m'aident.",
    },
    {
      moment: 'À deux',
      texte:
        'Dans quelle langue écrivez-vous le plus facilement ? Votre fiche peut être dans celle-là. Pour parler au groupe, nous chercherons ensemble deux phrases que vous aimez.',
    },
    {
      moment: 'Au groupe',
      texte:
        "Quand un mot vous manque, faites un geste ou dites-le autrement. Nous trouverons ensemble. Et quand j'emploie un mot compliqué, arrêtez-moi, cela aidera tout le monde.",
    },
  ],
  eviter:
    "Finir les phrases, parler comme à un enfant, s'étonner d'un accent, interroger sur le pays d'origine, confier la traduction à un collègue sans son accord ni celui de la personne.",
  apres:
    "Demander à deux ce qui a aidé, et le refaire. Si un cours de langue est souhaité, noter la question et l'interlocuteur, pas la personne. Choisir avec elle un binôme pour la suite.",
  activites: ['A1.2', 'A1.4', 'A2.2', 'A2.4', 'A3.6', 'A4.2'],
}
