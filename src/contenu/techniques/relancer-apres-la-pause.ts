import type { Technique } from '../../domaine/compagnon'

export const RELANCER_APRES_LA_PAUSE: Technique = {
  cle: 'relancer-apres-la-pause',
  titre: 'Relancer après la pause',
  famille: 'tenir-la-seance',
  signes:
    'Les tasses sont là, les conversations aussi. Trois personnes sont encore au téléphone, deux chaises restent vides.',
  quand: "À chaque reprise. La première minute décide de l'heure suivante.",
  faire: [
    "Afficher l'heure de reprise avant la pause, à un endroit visible de partout.",
    'Revenir en salle deux minutes plus tôt, seul, et remettre le silence.',
    "Commencer à l'heure, avec ceux qui sont là, par un geste simple.",
    'Relier en une phrase : ce qui est fait, ce qui vient, à quoi cela sert.',
    "Changer les places ou la forme, surtout l'après-midi.",
  ],
  dire: [
    {
      moment: 'Faire rentrer',
      texte:
        "Nous reprenons dans deux minutes. Posez ce que vous tenez, changez de place si vous voulez. Je commence à l'heure, et ceux qui reviennent nous rejoindront.",
    },
    {
      moment: 'Relier',
      texte:
        "Avant la pause, vous avez nommé ce que vous savez faire. Maintenant, nous regardons ce que vous avez envie d'en faire. C'est le même fil, un peu plus loin.",
    },
    {
      moment: 'Réveiller',
      texte:
        'Une minute debout, avec votre voisin. Dites-lui la chose la plus utile de la première partie. Puis changez. Quand je lève la main, nous nous asseyons.',
    },
    {
      moment: 'Attendre sans attendre',
      texte:
        "Tout le monde n'est pas là, et nous commençons quand même. Je dis la consigne maintenant, je la redirai plus tard. Personne ne perdra le fil.",
    },
  ],
  eviter:
    'Attendre sans rien faire, sermonner ceux qui reviennent, démarrer par un long exposé, garder les mêmes places toute la journée.',
  apres:
    "Si la reprise glisse chaque fois, allonger la pause et l'annoncer : mieux vaut vingt minutes tenues que quinze qui débordent. Noter l'heure réelle de reprise.",
  activites: ['A1.5', 'A2.4', 'A3.5', 'A4.4', 'A5.4', 'A6.5'],
}
