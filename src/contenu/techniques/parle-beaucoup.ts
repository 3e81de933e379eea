import type { Technique } from '../../domaine/compagnon'

export const PARLE_BEAUCOUP: Technique = {
  cle: 'parle-beaucoup',
  titre: "Quelqu'un parle beaucoup",
  famille: 'parole',
  signes: "La même voix comble chaque silence, les autres regardent leur feuille, l'horloge dépasse.",
  quand: "Dès le deuxième tour ainsi occupé. Plus on attend, plus l'interruption pèse à tout le monde.",
  faire: [
    "Regarder l'horloge plutôt que la personne.",
    "Reprendre un de ses mots, puis donner la parole de l'autre côté.",
    "Changer de forme : une minute d'écriture, un binôme, un tour minuté.",
    'Proposer un rôle : gardien du temps, ou plume de la table.',
    'En parler à deux à la pause, dès la première fois.',
  ],
  dire: [
    {
      moment: 'Passer',
      texte:
        "Je garde votre idée au tableau, elle nous servira. J'aimerais entendre maintenant ceux qui n'ont pas encore parlé. Une phrase chacun, dans l'ordre des places, et l'on peut passer.",
    },
    {
      moment: 'Interrompre',
      texte:
        "Pardon, je vous coupe, et je sais que ce n'est pas agréable. Il nous reste trois voix à entendre avant la pause. Gardez la suite, je vous la redemanderai.",
    },
    {
      moment: 'Minuter',
      texte:
        'Pour que chacun ait sa place, ce sera une minute par personne. Je lève la main un peu avant la fin. À mon signe, finissez votre phrase, puis passez.',
    },
    {
      moment: 'À deux',
      texte:
        "Ce que vous apportez nourrit le groupe. J'ai besoin de place pour les autres. Accepteriez-vous de parler en dernier au prochain tour, en reprenant ce que vous aurez entendu ?",
    },
  ],
  eviter:
    'Soupirer, ironiser, laisser filer par politesse, ne plus lui donner la parole, prendre le groupe à témoin.',
  apres:
    "Remercier d'un fait précis : « Vous avez attendu, et Léa a pu parler. » Commencer la séance suivante par un tour court. Noter la forme qui a marché, jamais la personne.",
  activites: ['A1.2', 'A1.7', 'A4.3', 'A5.1', 'A6.7'],
}
