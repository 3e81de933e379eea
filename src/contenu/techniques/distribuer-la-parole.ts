import type { Technique } from '../../domaine/compagnon'

export const DISTRIBUER_LA_PAROLE: Technique = {
  cle: 'distribuer-la-parole',
  titre: 'Répartir la parole',
  famille: 'parole',
  signes:
    "Trois voix font toute la plénière. La parole part toujours des mêmes chaises. Certains prénoms n'ont pas été entendus depuis la pause.",
  quand: "Au début de chaque plénière, après un travail à deux, et dès qu'un tour s'allonge.",
  faire: [
    'Annoncer la forme avant la question : un tour, des volontaires, ou une voix par table.',
    "Commencer chaque fois d'une chaise différente.",
    'Dire le droit de passer avant le premier mot, pas après.',
    'Faire préparer à deux ce qui se dira devant tous.',
    'Suivre des yeux qui a parlé, sans tenir de liste.',
    "Arrêter à l'heure, même avant la fin du tour, et dire quand viendra la suite.",
  ],
  dire: [
    {
      moment: 'Faire un tour',
      texte:
        "Nous faisons un tour, dans l'ordre des places. Une phrase chacun, pas plus. Qui veut passer dit : je passe. Je commence cette fois du côté de la fenêtre.",
    },
    {
      moment: 'Par table',
      texte:
        "J'aimerais entendre chaque table une fois avant d'en entendre une deux fois. Choisissez qui parle pour vous. Il dira une idée, celle qui vous semble la plus utile.",
    },
    {
      moment: 'Ouvrir',
      texte:
        "Nous avons entendu plusieurs voix, merci. Je laisse maintenant la place à qui n'a pas encore parlé et en a envie. Un mot suffit. Ne rien dire convient aussi.",
    },
    {
      moment: 'Relier',
      texte:
        "Votre idée rejoint ce qui s'est dit à l'autre table. Je la garde au tableau. Qui veut la prolonger, la nuancer, ou dire le contraire ?",
    },
  ],
  eviter:
    "Interroger au hasard, lancer un tour à douze sans limite, remercier certains plus fort que d'autres, répondre à chacun, dire « il ne manque plus que vous ».",
  apres:
    'Noter la forme qui a fait entendre le plus de voix, et la reprendre. Changer les places à la séance suivante : la parole change avec elles.',
  activites: ['A1.2', 'A1.7', 'A2.1', 'A3.7', 'A4.2', 'A5.1'],
}
