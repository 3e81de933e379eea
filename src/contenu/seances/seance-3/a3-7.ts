import type { Activite } from '../../../domaine/methode'

export const A3_7: Activite = {
  type: 'activite',
  ref: 'A3.7',
  titre: 'Clôture et consigne',
  titreCourt: 'Clôture',
  dureeMinutes: 15,
  phase: 2,
  question: 'Q2',
  visee: "À la fin, chacun emporte un élément choisi, et sait quoi observer d'ici la séance 4.",
  pourquoiIci:
    "Les présentations de A3.6 ont rassemblé « où suis-je ». On ferme les bagages ; la séance 4 cherchera des pistes avec ce qu'ils contiennent.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Où suis-je aujourd'hui ? Vous avez beaucoup de réponses. La suite : où ai-je envie d'aller ? Et l'on peut vouloir rester. Rangez un élément dans vos bagages pour la suite : une force, une valeur, une condition, une phrase. Lequel ? Écrivez-le en haut de la fiche.",
    },
    {
      moment: 'Consigne',
      texte:
        "D'ici la prochaine fois, deux choses. Un : observez votre énergie au travail. Trois moments où elle monte, trois où elle baisse. Deux : feuilletez un répertoire de métiers. Notez six intitulés qui attirent l'œil, sans filtre. Qui veut le redire avec ses mots ?",
    },
    {
      moment: 'Ressources',
      texte:
        "Où feuilleter ? Dans le répertoire que voici, sur les annonces internes, ou auprès de collègues d'autres services. Ne cherchez pas si c'est possible. Cherchez seulement si cela vous intrigue.",
    },
    {
      moment: 'Relance',
      texte: "Sans filtre : sans se demander si l'on a le diplôme, le grade ou la place.",
    },
    {
      moment: 'Tour',
      texte: "Un dernier tour : ce que vous mettez dans vos bagages. Un mot suffit, et vous pouvez passer.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Ce qui s'est dit ici reste ici. Reprenez toutes vos feuilles, vos bagages sont à vous. La prochaine date est sur vos repères. Si quelque chose vous pèse d'ici là, mon contact y est aussi.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P16, lire l'ouverture, laisser écrire une ligne en silence." },
    { minutes: 4, texte: 'Lire la consigne, fiche en main. Faire redire par un volontaire, compléter.' },
    { minutes: 2, texte: 'Lire les ressources, ouvrir le répertoire devant tous, à deux pages éloignées.' },
    { minutes: 5, texte: "Lire le tour. Le faire dans l'ordre des places, remercier sans commenter." },
    { minutes: 1, texte: 'Lire la clôture. Rester dans la salle le temps que chacun parte.' },
  ],
  aDistribuer: "P16 à l'étape 1 : on n'écrit d'abord que la première ligne. Le répertoire circule à l'étape 3.",
  fiches: ['P16'],
  aProjeter: "Un élément pour la suite : une force, une valeur, une condition, une phrase. Un mot suffit.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 15, precision: '' }],
    effectifs: 'En cercle. 5 : une minute par mot de sortie. 8 : une demi-minute. 12 : vingt secondes. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P16', quantite: 1, fiche: 'P16' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: "Répertoire de métiers, imprimé ou à l'écran", quantite: 1 },
    { nom: 'Pages imprimées du répertoire de métiers', quantite: 4 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: "Par personne : un élément écrit pour l'exploration, dit à voix haute si elle le souhaite.",
  auResume: 'Travail à préparer expliqué, ressources montrées',
  siCaCoince: [
    {
      signe: "« De l'énergie, je n'en ai plus. »",
      dire: "Merci de le dire. Notez seulement les moments, même brefs. Voulez-vous que nous en parlions à deux ?",
      suite: 'Proposer, sans insister, un entretien individuel et la fiche relais locale. Ne rien noter du motif.',
    },
    {
      signe: "« Aucun métier ne m'attire. »",
      dire: "Lesquels aimeriez-vous voir de près, une heure seulement ? L'œil suffit, rien n'engage.",
    },
    {
      signe: '« Je veux rester : à quoi bon feuilleter ? »',
      dire: 'Un métier voisin montre parfois quoi ajouter au vôtre. Cherchez pour votre poste.',
    },
    {
      signe: "« Je n'ai pas d'ordinateur. »",
      dire: "Emportez ces pages imprimées. Les annonces affichées et les collègues conviennent aussi bien.",
    },
  ],
  variantes: {
    peuDEcrit:
      "L'élément se dit ou se dessine. Énergie : une flèche et un mot par moment. Intitulés : les entourer ou les découper dans les pages imprimées.",
    aDistance:
      "P16 et quelques pages du répertoire envoyées avant. Mots de sortie dans l'ordre de la liste ; aucun enregistrement.",
    tempsCourt: 'Bagages 2, consigne 3, ressources 1, mots de sortie 3, clôture 1 : un mot chacun.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison: "La consigne reste : la séance 4 s'en nourrit. On perd la visite du répertoire, et le tour se réduit à un mot.",
  },
  confidentialite:
    "P16 reste à l'agent. L'intervenant note au plus une question sur les ressources, sans nom. Au résumé : « travail à préparer expliqué, ressources montrées ».",
}
