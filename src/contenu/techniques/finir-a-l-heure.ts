import type { Technique } from '../../domaine/compagnon'

export const FINIR_A_L_HEURE: Technique = {
  cle: 'finir-a-l-heure',
  titre: "Finir à l'heure",
  famille: 'tenir-la-seance',
  signes:
    'Il reste dix minutes et deux activités. Les sacs se rangent, une voix accélère, la clôture se fait debout dans le couloir.',
  quand: "À mi-séance, et non à la fin : c'est là que le temps se regagne. La clôture ne se sacrifie jamais.",
  faire: [
    "Regarder la fin prévue à chaque changement d'activité, pas seulement au bout.",
    'Choisir tôt : comprimer une activité prévue pour cela, ou reporter celle qui le peut.',
    'Annoncer ce qui saute, et où cela reviendra.',
    'Garder intactes la dernière activité et la consigne entre deux séances.',
    "Lire la clôture assis, à l'heure dite, même si tout n'est pas fini.",
    'Laisser partir qui doit partir, sans commentaire.',
  ],
  dire: [
    {
      moment: 'Annoncer',
      texte:
        "L'horloge a dix minutes de retard. Je vous propose de raccourcir ce tour et de garder la fin comme prévu. Ce que nous laissons reviendra à la prochaine séance.",
    },
    {
      moment: 'Choisir ensemble',
      texte:
        "Il nous reste vingt minutes. Deux choses sont possibles : finir ce tour, ou faire l'exercice à deux. À main levée, que préférez-vous garder pour aujourd'hui ?",
    },
    {
      moment: 'Couper',
      texte:
        "Je vous arrête là, et je le regrette, car c'était riche. Écrivez une ligne pour ne rien perdre. Nous passons à la consigne, puis à la clôture.",
    },
    {
      moment: "Clore à l'heure",
      texte:
        "Il est l'heure, et je tiens à la tenir. Emportez vos fiches. Qui veut rester cinq minutes reste, et les autres peuvent partir sans rien manquer.",
    },
  ],
  eviter:
    "« On a tout notre temps », prendre sur la pause, accélérer la voix, sauter la clôture, retenir les gens, s'excuser longuement.",
  apres:
    'Comparer le temps prévu et le temps réel, activité par activité. Noter ce qui a débordé et le report éventuel. Ajuster la séance suivante avant de la préparer.',
  activites: ['A1.7', 'A2.7', 'A3.7', 'A4.7', 'A5.7', 'A6.8', 'A7.5'],
}
