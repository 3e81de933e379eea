import type { Activite } from '../../../domaine/methode'

export const A5_5: Activite = {
  type: 'activite',
  ref: 'A5.5',
  titre: 'Consultation entre pairs',
  titreCourt: 'Consultation',
  dureeMinutes: 50,
  phase: 3,
  question: 'Q3',
  visee: "À la fin, chacun repart avec deux idées choisies s'il a demandé, une idée pour soi sinon.",
  pourquoiIci:
    "Écarts (A5.3) et appuis (A5.4) sont écrits. La décision (A5.6) gagne à passer d'abord par d'autres têtes.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "À chaque table, quelqu'un demande un coup de main. Les autres prêtent leurs idées. Ils ne jugent pas et ne décident pas. Celui qui demande reste maître de son choix. Premier demandeur, votre question en une phrase, commençant par : comment faire pour… ?",
    },
    {
      moment: 'Relance, questions',
      texte: "Est-ce une question, ou un conseil avec un point d'interrogation ?",
    },
    {
      moment: 'Relance, idées',
      texte: 'Une idée de plus, même étrange ? Et sans changer de poste ?',
    },
    {
      moment: 'Bascule',
      texte:
        'Remerciez le premier demandeur et changez de gardien du temps. Second demandeur, à vous : comment faire pour… ?',
    },
    {
      moment: 'Clôture',
      texte:
        'Demandeurs, gardez deux idées, pas dix. Les autres, écrivez celle que vous prenez pour vous. Si votre question attend encore, venez me la dire. Elle passera en premier à la séance de suivi, ou en entretien.',
    },
  ],
  aFaire: [
    {
      minutes: 4,
      texte: "Lire l'ouverture, P26 en main. Faire exposer : la question, la situation, ce qui a été tenté. Les autres se taisent.",
    },
    { minutes: 5, texte: 'Faire questionner : pour comprendre, sans conseil déguisé.' },
    { minutes: 2, texte: "Faire redire la demande : la question, souvent changée, et ce qu'on attend." },
    { minutes: 8, texte: 'Faire donner des idées : une chacun, puis un second tour. Le demandeur note et dit merci.' },
    { minutes: 3, texte: 'Faire choisir : deux idées et un premier pas.' },
    { minutes: 3, texte: 'Faire noter les apprentissages : chacun, une idée pour soi.' },
    {
      minutes: 25,
      texte: 'Lire la bascule. Conduire le second tour, mêmes six temps (4, 5, 2, 8, 3, 3). Au dernier, lire la clôture.',
    },
  ],
  aDistribuer: "P26 dès l'installation : le demandeur y note tout, les autres la dernière ligne.",
  fiches: ['P26'],
  aProjeter: 'Exposer, questionner, redire, donner des idées, choisir, noter. Une idée chacun, puis un second tour. Le demandeur dit merci.',
  regroupement: {
    parts: [{ forme: 'sous-groupes', minutes: 50, precision: '2 × 25, tables de 4-5' }],
    effectifs:
      '5 : une table. 6 : une table plutôt que deux de 3. 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : 7 = 3 + 4, 9 = 4 + 5, 11 = 4 + 4 + 3. Un minuteur pour tous, un gardien du temps par table.',
  },
  materielParPersonne: [
    { nom: 'Fiche P26', quantite: 1, fiche: 'P26' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par demandeur : deux idées retenues. Par autre participant : une idée pour soi.',
  auResume: 'Consultation tenue',
  siCaCoince: [
    {
      signe: 'Personne ne se propose.',
      dire: 'Une petite question suffit : un appel à passer, une phrase à trouver.',
    },
    {
      signe: 'Le demandeur répond « oui, mais ».',
      dire: "Notez-la quand même. Vous trierez au temps suivant.",
    },
    {
      signe: 'Un absent est mis en cause.',
      dire: "Sans nommer. Qu'est-ce qui dépend de vous, là-dedans ?",
    },
    {
      signe: "« Est-ce que j'y ai droit ? »",
      dire: 'Je ne réponds pas de mémoire. Je note la question, et qui saura répondre.',
    },
  ],
  variantes: {
    peuDEcrit: 'Un voisin choisi tient la plume et rend la feuille aussitôt.',
    aDistance: 'Un salon par table, temps annoncés par écrit, aucun enregistrement.',
    tempsCourt: 'Un seul tour de 25 min, un demandeur par table ; un tour ne se raccourcit jamais.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 25,
    raison: "On perd le second demandeur, servi d'abord en A7.3 ou en entretien.",
  },
  confidentialite:
    "P26 revient au demandeur, y compris ce qu'un autre y a noté. L'intervenant note seulement les prénoms qui attendent leur tour (« reste sur ce poste »). Au résumé : « consultation tenue ».",
}
