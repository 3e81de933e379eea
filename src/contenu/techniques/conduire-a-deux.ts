import type { Technique } from '../../domaine/compagnon'

export const CONDUIRE_A_DEUX: Technique = {
  cle: 'conduire-a-deux',
  titre: 'Conduire à deux intervenants',
  famille: 'tenir-la-seance',
  signes:
    "Deux consignes se croisent. L'un reprend ce que l'autre vient de dire. Les participants cherchent qui regarder.",
  quand:
    "Dès neuf participants, pour un premier groupe, ou quand un public demande plus d'attention. À décider avant, jamais sur le moment.",
  faire: [
    "Se répartir activité par activité : l'un conduit, l'autre veille.",
    "Nommer ce que veille celui qui ne conduit pas : l'heure, les mains levées, celui qui sort.",
    "Convenir d'un signe pour « il reste deux minutes » et d'un autre pour « je prends ».",
    'Placer le second face au premier, au fond, jamais côte à côte.',
    "Parler d'une seule voix sur la charte et sur ce que saura la hiérarchie.",
    'Se voir dix minutes avant et quinze minutes après.',
  ],
  dire: [
    {
      moment: 'Se présenter',
      texte:
        "Nous sommes deux. L'un vous conduira dans l'activité, l'autre tiendra le temps et passera près de vous. Nous changerons en cours de route. Les mêmes règles nous lient.",
    },
    {
      moment: 'Passer la main',
      texte:
        "Je m'arrête ici et je passe la main. La consigne ne change pas, ni l'heure de fin. Gardez votre question en tête, nous la reprendrons ensemble tout à l'heure.",
    },
    {
      moment: 'Compléter',
      texte:
        "Puis-je ajouter une chose à ce qui vient d'être dit ? Elle tient en une phrase. Ensuite, je me tais, et nous laissons le travail se faire.",
    },
    {
      moment: 'En désaccord',
      texte:
        "Nous ne le dirions pas de la même façon, et c'est utile de le savoir. Gardez les deux versions. Vous choisirez celle qui vous sert.",
    },
  ],
  eviter:
    "Corriger l'autre devant le groupe, parler à deux voix, rester tous deux debout devant, se chuchoter des remarques, faire deux comptes rendus différents.",
  apres:
    'Relire ensemble, sans nommer : ce qui a porté, ce qui a pesé, ce que chacun fera la prochaine fois. Décider qui rappelle qui. Un seul tient les présences et le résumé.',
  activites: ['A1.2', 'A2.4', 'A2.6', 'A5.1', 'A5.5', 'A6.5'],
}
