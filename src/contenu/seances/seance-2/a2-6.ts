import type { Activite } from '../../../domaine/methode'

export const A2_6: Activite = {
  type: 'activite',
  ref: 'A2.6',
  titre: 'Regards croisés',
  titreCourt: 'Regards croisés',
  dureeMinutes: 20,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a reçu des forces observées, avec leur fait, et choisi si une lui convient.',
  pourquoiIci:
    "Les récits de A2.4 ont montré des façons de faire. Se les dire, fait à l'appui, complète le portefeuille et prépare l'enquête de A2.7.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Vous avez passé deux demi-journées ensemble, vous avez vu des choses. À chaque voisin de table, écrivez une force observée ici, et le moment où vous l'avez vue. Un fait, pas un compliment général. Une carte par personne, quelques mots. Si rien ne vient, faites-moi signe.",
    },
    {
      moment: 'Exemple',
      texte:
        "Plutôt que : vous êtes sympathique. Écrivez : quand plus personne ne parlait, vous avez posé une question simple, et la table est repartie. On y voit un moment, un geste, et ce qu'il a permis.",
    },
    {
      moment: 'Relance',
      texte: 'Revoyez les tables, le tri, les récits. Quel geste de cette personne vous est resté ?',
    },
    {
      moment: 'Bascule',
      texte:
        'Posez les stylos. L\'un après l\'autre, remettez vos cartes en main propre, en les lisant si vous voulez. Celui qui reçoit dit merci, et rien de plus. Recevoir peut gêner : un merci suffit.',
    },
    {
      moment: 'Clôture',
      texte:
        "Relisez vos cartes. Si une force vous convient, ajoutez-la au dos de votre portefeuille, avec le fait. Si aucune ne vous ressemble, n'en prenez pas. Les autres proposent, vous choisissez.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Former les tables de quatre, sans lien hiérarchique. Donner les cartes, lire l'ouverture et l'exemple." },
    { minutes: 8, texte: 'Laisser écrire en silence. Redire « un fait, un moment », aider tout bas qui hésite.' },
    { minutes: 6, texte: 'Lire la bascule. Faire remettre les cartes, une personne après l\'autre, sans réponse ni débat.' },
    { minutes: 4, texte: 'Lire la clôture. Laisser choisir, puis écrire au dos de P9. Reprendre les cartes vierges.' },
  ],
  aDistribuer: "À l'étape 1, deux cartes vierges par voisin : une à remettre, une pour recommencer. P9 reste retournée.",
  fiches: [],
  aProjeter: "Une force observée ici, et le moment où vous l'avez vue. Un fait, pas un compliment.",
  regroupement: {
    parts: [{ forme: 'sous-groupes', minutes: 20, precision: 'tables de 4' }],
    effectifs:
      '5 : une table, chacun écrit à ses trois voisins de gauche. 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : 7 = 3 + 4, 9 = 4 + 5, 11 = 4 + 4 + 3 ; à trois, deux cartes chacun.',
  },
  materielParPersonne: [
    { nom: 'Carte « force observée » vierge', quantite: 6 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par personne : trois cartes reçues, deux à une table de trois ; une force ajoutée au portefeuille.',
  auResume: 'Cartes remises en main propre',
  siCaCoince: [
    {
      signe: '« Je ne la connais pas assez. »',
      dire: "Restons dans cette salle : une question posée, une écoute, un coup de main. Qu'avez-vous vu ?",
    },
    {
      signe: 'La carte dit seulement « gentil » ou « dynamique ».',
      dire: 'Quel geste vous le fait dire ? Écrivez le geste, il servira davantage.',
    },
    {
      signe: 'Celui qui reçoit proteste, ou plaisante.',
      dire: "Dites seulement merci. Rien ne vous oblige à garder la carte.",
    },
    {
      signe: "« J'aurais plutôt un reproche. »",
      dire: "Pas sur ces cartes. Cherchons un moment où cette personne a aidé quelqu'un, même un peu.",
    },
    {
      signe: "Quelqu'un ne veut ni écrire ni recevoir.",
      dire: "C'est entendu. Vous pouvez relire vos compétences, et nous rejoindre si vous changez d'avis.",
    },
  ],
  variantes: {
    peuDEcrit: 'La force se dit face à face, à voix basse ; celui qui la reçoit garde un mot ou un dessin, écrit par qui il veut.',
    aDistance: 'Salons de quatre. Chaque force se dit à voix haute, la personne la recopie chez elle. Ni messagerie, ni enregistrement.',
    tempsCourt: 'Consigne 1, écriture 6, remise 4, choix 3 : une phrase par carte, remise sans lecture.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 14,
    raison: 'Chacun reçoit ses cartes, même brèves. On perd la lecture à voix haute, jamais le fait.',
  },
  confidentialite:
    "Une carte est à qui la reçoit. L'intervenant n'en lit, n'en compte et n'en garde aucune. Au résumé : « cartes remises en main propre ».",
}
