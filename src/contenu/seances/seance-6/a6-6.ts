import type { Activite } from '../../../domaine/methode'

export const A6_6: Activite = {
  type: 'activite',
  ref: 'A6.6',
  titre: 'Lettre à moi-même',
  titreCourt: 'Lettre',
  dureeMinutes: 15,
  phase: 3,
  question: 'Q3',
  visee: 'À la fin, chacun a une lettre datée, fermée, et sait qui la garde.',
  pourquoiIci:
    "Le projet vient d'être dit à d'autres ; on se le dit à soi. Ce calme prépare le tri d'A6.7 : ce que je garde, ce que je partage.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        'Un temps pour vous, en silence. Écrivez-vous pour dans trois mois. Ce que vous ne voulez pas oublier : une fierté, une envie, une phrase entendue, une promesse toute petite. Personne ne lira. Dix lignes, trois mots, un dessin. Commencez par la date et votre prénom.',
    },
    {
      moment: 'Relance',
      texte: "Aujourd'hui, vous avez dit ou entendu une chose juste. Laquelle voulez-vous retrouver dans trois mois ?",
    },
    {
      moment: 'Garde',
      texte:
        "Fermez l'enveloppe, écrivez dessus votre prénom et une date d'ouverture. Vous la gardez, c'est le plus simple. Ou vous la confiez à un collègue choisi. Ou à moi, fermée : je la rends en main propre à la séance de suivi. Si vous ne venez pas, dites-moi ce que j'en fais.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Ce qui est dans l'enveloppe est à vous seul. Ouvrez-la le jour dit, ou plus tôt si vous en avez besoin. Nous passons à la synthèse.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Distribuer feuille et enveloppe. Lire l'ouverture, s'asseoir soi-même et se taire." },
    { minutes: 9, texte: 'Laisser écrire. Offrir tout bas la relance à qui regarde ailleurs. Prévenir à une minute de la fin.' },
    {
      minutes: 3,
      texte: "Lire la garde. Recueillir les seules enveloppes confiées, écrire au dos la consigne de l'agent s'il est absent.",
    },
    { minutes: 1, texte: 'Lire la clôture. Ranger les enveloppes confiées à part, fermées, avant de continuer.' },
  ],
  aDistribuer: "Une feuille et une enveloppe à l'étape 1 ; la feuille n'a ni titre, ni question.",
  fiches: [],
  aProjeter: 'Pour moi, dans trois mois. Ce que je ne veux pas oublier.',
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 15, precision: '' }],
    effectifs: 'Chaises écartées, dos tournés si on le souhaite. 5, 8 ou 12 : même durée. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Feuille de papier à lettres', quantite: 1 },
    { nom: 'Enveloppe', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Pochette fermée, pour les lettres confiées', quantite: 1 }],
  production: 'Une lettre par personne, datée, fermée, avec son gardien ; ou une feuille emportée.',
  auResume: 'Lettre à soi-même écrite, gardée par chacun',
  siCaCoince: [
    {
      signe: '« Je ne sais pas quoi me dire. »',
      dire: 'Recopiez votre première action, et ajoutez : « bravo d\'avoir essayé ». Cela fait déjà une lettre.',
    },
    {
      signe: "Quelqu'un pleure en écrivant.",
      dire: "Prenez le temps qu'il vous faut. Vous pouvez vous arrêter là, sortir un moment, ou garder la page blanche.",
      suite: "S'approcher sans lire, proposer de l'eau ou l'air. Après la séance, demander à deux : de quoi avez-vous besoin ?",
    },
    {
      signe: 'On plaisante pour ne pas écrire.',
      dire: "Rien n'est obligé. Vous pouvez relire vos fiches pendant ce temps, en silence, pour laisser écrire les autres.",
    },
    {
      signe: '« Et si je change d\'avis d\'ici là ? »',
      dire: "Tant mieux, vous verrez le chemin. La lettre ne vous engage à rien.",
    },
  ],
  variantes: {
    peuDEcrit: "Un dessin, un mot, un message vocal gardé sur son propre téléphone. Ou dicter à un collègue choisi, qui n'en parle plus.",
    aDistance: "La lettre s'écrit chez soi et y reste. Caméras coupées, retour à l'heure dite. Rien n'est envoyé à l'intervenant.",
    tempsCourt: 'Aucun : un silence pressé ne sert à rien. Donner feuille et enveloppe, et reporter en entier.',
  },
  priorite: {
    type: 'reportable',
    vers: 'chez soi, le soir même',
    raison: "La lettre ne demande personne. On perd le silence partagé et la garde par l'intervenant ; rien n'en dépend ensuite.",
  },
  confidentialite:
    "La lettre est à l'agent, qui la garde par défaut. Confiée, elle reste fermée, est rendue en main propre ou détruite comme il l'a dit. Au résumé : « lettre à soi-même écrite, gardée par chacun ».",
}
