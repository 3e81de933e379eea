import type { Activite } from '../../../domaine/methode'

export const A1_5: Activite = {
  type: 'activite',
  ref: 'A1.5',
  titre: 'Mon point de départ',
  titreCourt: 'Départ',
  dureeMinutes: 20,
  phase: 1,
  question: 'Q1',
  visee: 'À la fin, chacun a posé par écrit où il en est, pour le retrouver à la dernière séance.',
  pourquoiIci:
    'Le cadre est posé en A1.3 et A1.4 : on peut écrire pour soi. Ce repère ouvre la ligne de parcours, et se reprend en A6.8.',
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Cette fiche est pour vous seul. Personne ne la lira, pas même moi. Pour chaque phrase, faites un trait, de zéro, pas du tout, à dix, tout à fait. Zéro n'est pas un échec. Puis finissez les deux phrases du bas : un mot suffit.",
    },
    {
      moment: 'Relance',
      texte: 'Vous hésitez entre deux endroits ? Prenez le premier venu. Vous pouvez aussi laisser une ligne vide.',
    },
    {
      moment: 'Bascule',
      texte:
        "Posez le crayon, retournez votre fiche. Qui le souhaite dit au groupe une de ses deux phrases. Les traits restent entre vous et la feuille. Se taire convient aussi. Quelqu'un veut-il commencer ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Rangez cette fiche avec vos repères, sans la retoucher. À la dernière séance, vous la reprendrez et vous regarderez ce qui a bougé. Gardez-la bien : il n'y en a pas de double.",
    },
  ],
  aFaire: [
    {
      minutes: 3,
      texte: "Lire l'ouverture. Tracer au tableau un curseur d'essai, sur une phrase sans enjeu : j'aime la pluie.",
    },
    {
      minutes: 7,
      texte:
        'Laisser placer les huit traits. Circuler sans lire, dire une phrase tout bas à qui lève la main, relancer.',
    },
    { minutes: 5, texte: 'Inviter à finir les deux phrases. Prévenir à une minute, faire retourner les fiches.' },
    { minutes: 4, texte: 'Lire la bascule, attendre en silence, accueillir deux ou trois voix. Remercier sans reprendre.' },
    { minutes: 1, texte: 'Lire la clôture, faire ranger P4. Ne rien relever.' },
  ],
  aDistribuer: "P4 posée face contre table pendant la pause, une par personne ; on la retourne à l'étape 1.",
  fiches: ['P4'],
  aProjeter: 'Huit traits, de 0 à 10. Deux phrases à finir. Personne ne lira votre fiche.',
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 15, precision: '' },
      { forme: 'pleniere', minutes: 5, precision: 'tour libre' },
    ],
    effectifs:
      "Chaises un peu écartées. 5, 8 ou 12 : même durée ; le tour libre s'arrête à trois voix. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Fiche P4', quantite: 1, fiche: 'P4' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: "Par personne : huit curseurs et deux phrases, ou des lignes laissées vides ; tout reste à l'agent.",
  auResume: 'Points de départ posés, gardés par chacun',
  siCaCoince: [
    {
      signe: "« C'est un test ? »",
      dire: "Non. Personne ne compte et personne ne compare. C'est un repère pour vous, à relire dans quelques mois.",
    },
    {
      signe: "Quelqu'un dit qu'il a tout mis à zéro.",
      dire: "Merci de le dire. Ces traits parlent d'aujourd'hui. Y a-t-il une ligne que vous aimeriez voir bouger un peu ?",
    },
    {
      signe: "Quelqu'un n'écrit pas, ou cache sa feuille.",
      dire: "Vous pouvez la remplir chez vous, ou pas. Elle n'a qu'un seul lecteur, et c'est vous.",
    },
    {
      signe: '« Soutenu, mais par qui ? »',
      dire: 'Par qui vous voulez : un collègue, un responsable, un service. La phrase se lit à votre manière.',
    },
  ],
  variantes: {
    peuDEcrit:
      "L'intervenant lit les huit phrases une à une, chacun fait un trait. Les deux phrases deviennent un mot, un dessin, ou se gardent en tête.",
    aDistance:
      'P4 imprimée chez soi, jamais montrée à la caméra. Micros coupés, puis tour libre à voix haute. Aucune capture, aucun enregistrement.',
    tempsCourt:
      "Aucun : plutôt que presser, reporter en entier. P4 peut aussi s'emporter et se remplir le soir même.",
  },
  priorite: {
    type: 'reportable',
    vers: 'ouverture de la séance 2, avant A2.1',
    raison:
      "Ce travail est pour soi et rien ne s'appuie dessus avant A6.8. On perd un repère pris le premier jour.",
  },
  confidentialite:
    "P4 reste à l'agent : ni lue, ni relevée, ni photographiée. L'intervenant ne note ni trait, ni phrase. Au résumé : « points de départ posés, gardés par chacun ».",
}
