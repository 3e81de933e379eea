import type { Technique } from '../../domaine/compagnon'

export const PEU_A_L_AISE_ECRIT: Technique = {
  cle: 'peu-a-l-aise-ecrit',
  titre: "Quelqu'un est peu à l'aise avec l'écrit",
  famille: 'accueillir',
  signes:
    "« J'ai oublié mes lunettes. » Le stylo reste posé, la copie du voisin se rapproche, la fiche part remplie d'un seul mot. La parole, elle, est précise.",
  quand:
    "Avant même de le savoir : toute consigne écrite est aussi dite, toute fiche peut se remplir autrement. Ce n'est alors l'affaire de personne en particulier.",
  faire: [
    "Lire chaque consigne à voix haute, puis montrer où l'on écrit.",
    "Annoncer à tous les trois façons : écrire, dessiner, dicter à quelqu'un que l'on choisit.",
    'Prévoir la version en gros caractères et les cartes avec leur mot.',
    'Rendre la feuille à son propriétaire aussitôt la dictée finie.',
    'Faire garder une phrase apprise par cœur quand la feuille ne suffit pas.',
  ],
  dire: [
    {
      moment: 'À tous',
      texte:
        "Sur cette fiche, on peut écrire, dessiner, cocher, ou dicter à quelqu'un que l'on choisit. Un mot vaut une phrase. L'orthographe ne compte pas, vous êtes votre seul lecteur.",
    },
    {
      moment: 'Tout bas',
      texte:
        'Souhaitez-vous que je relise la question avec vous ? Vous répondez, je ne garde rien. Ou préférez-vous travailler avec votre voisin et faire le tour à deux ?',
    },
    {
      moment: 'À la plume',
      texte:
        "Vous écrivez pour quelqu'un. Écrivez ses mots, pas les vôtres. Relisez-lui tout bas, puis rendez la feuille. Ce que vous avez entendu reste à lui.",
    },
    {
      moment: 'Pour la suite',
      texte:
        "Entre les deux séances, vous pouvez noter par un dessin ou un mot enregistré sur votre téléphone. Ce qui compte, c'est que vous puissiez le retrouver.",
    },
  ],
  eviter:
    "Faire lire à voix haute, corriger une faute, distribuer une fiche « simplifiée » à une seule personne, parler d'illettrisme en plénière, écrire à la place sans demander.",
  apres:
    "Garder les formes choisies pour tout le groupe. Si la personne en parle d'elle-même, lui dire à deux vers qui se tourner pour se former, sans démarche à sa place. Rien n'est noté.",
  activites: ['A1.5', 'A1.6', 'A2.3', 'A2.4', 'A5.3', 'A6.6'],
}
