import type { Technique } from '../../domaine/compagnon'

export const MOQUERIE: Technique = {
  cle: 'moquerie',
  titre: 'Une moquerie, un rire de trop',
  famille: 'moments-difficiles',
  signes:
    'Un rire bref après une phrase, un surnom, un métier imité. La personne visée sourit ou baisse les yeux. Deux autres rient aussi.',
  quand:
    'À la première, même légère, même si la personne visée rit. Ce qui passe une fois devient la règle de la salle.',
  faire: [
    "Interrompre d'une phrase, sans hausser la voix.",
    'Rappeler la règle, pas la faute : écouter sans juger.',
    'Rendre la parole à la personne visée, ou la laisser passer.',
    'Reprendre aussitôt le travail, pour ne pas installer un procès.',
    "Parler à deux à la pause : l'un puis l'autre, séparément.",
  ],
  dire: [
    {
      moment: 'Sur le moment',
      texte:
        "Je m'arrête une seconde. Ici, aucun métier et aucune carte n'est plus noble qu'un autre. Nous écoutons sans rire de personne. Je vous laisse reprendre, si vous le voulez.",
    },
    {
      moment: 'À qui a ri',
      texte:
        "Je ne crois pas que vous vouliez blesser. La phrase a pourtant touché quelqu'un. J'ai besoin que la salle reste sûre pour tous. Puis-je compter sur vous ?",
    },
    {
      moment: "À qui l'a reçue",
      texte:
        "Ce qui vient de se dire n'avait pas sa place. Voulez-vous que j'y revienne devant le groupe, ou préférez-vous que nous avancions ? C'est vous qui choisissez.",
    },
    {
      moment: 'Au groupe',
      texte:
        "Nous avons signé une règle : on écoute sans juger. Elle vaut aussi pour l'humour. Rions ensemble de nos situations, jamais d'une personne, présente ou absente.",
    },
  ],
  eviter:
    "Rire avec, laisser passer parce que « c'était gentil », faire la morale longtemps, demander à la personne visée de s'expliquer, exiger des excuses publiques.",
  apres:
    "Relire la charte à la séance suivante. Si cela recommence, voir la personne avant la séance et poser la condition de sa présence. Propos qui visent l'origine, le sexe, le handicap ou une croyance : arrêter, le dire, et suivre la fiche relais avec l'accord de la personne visée.",
  activites: ['A1.2', 'A2.6', 'A3.2', 'A3.5', 'A4.1'],
}
