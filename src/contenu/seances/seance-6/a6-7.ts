import type { Activite } from '../../../domaine/methode'

export const A6_7: Activite = {
  type: 'activite',
  ref: 'A6.7',
  titre: 'Ce que je garde, ce que je partage',
  titreCourt: 'Partage',
  dureeMinutes: 15,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, chacun a coché ses rubriques, et une date d'entretien de conclusion.",
  pourquoiIci:
    "Tout est écrit, rien n'est partagé. Avant de se quitter en A6.8, chacun trie ce qui ira dans la synthèse, écrite à deux ensuite.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Nous écrirons une synthèse à deux, vous et moi. Aujourd'hui, on trie seulement. Voici ses rubriques. Cochez ce qui ira dans la synthèse. Ce qui n'est pas coché reste à vous. Votre nom, les dates et les signatures y sont toujours. Pour tout le reste, vous choisissez.",
    },
    {
      moment: 'Relance',
      texte: "Imaginez cette page sur le bureau de quelqu'un. Qu'aimeriez-vous qu'il y lise ? Et que préférez-vous dire de vive voix ?",
    },
    {
      moment: 'Destinataires',
      texte:
        "Au verso, à qui pourrait-elle aller ? Vous seul, c'est une réponse complète. Sinon, ce sera écrit, signé par vous, et vous pourrez y revenir. C'est la règle choisie ici, elle est sur la notice. Rien ne part aujourd'hui. Cochez une tendance.",
    },
    {
      moment: 'Rendez-vous',
      texte:
        "Dernière chose : notre rendez-vous. Une heure, à deux, dans les trois semaines, sur votre temps de service. Le calendrier passe, prenez une place et écrivez-la. Apportez cette fiche, et votre plan. Vos autres fiches, vous n'êtes pas tenu de les montrer.",
    },
    {
      moment: 'Clôture',
      texte:
        "Vérifiez : une date est écrite. Vos fiches repartent avec vous. Après la synthèse, ce que j'ai noté sera effacé, ou rendu : la notice le dit. Une question ? Je reste à la fin.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Distribuer P32, lire l'ouverture. Montrer les trois colonnes : y va, à voir, reste à moi." },
    { minutes: 6, texte: 'Laisser cocher les huit rubriques. Passer sans lire, offrir la relance, lire une ligne à qui le demande.' },
    { minutes: 3, texte: 'Faire tourner la fiche, lire les destinataires. Répondre avec la notice ; ce qui vient de l\'employeur se dit comme son choix.' },
    { minutes: 3, texte: 'Lire le rendez-vous. Faire passer le calendrier ; chacun inscrit son prénom et recopie sa date.' },
    { minutes: 1, texte: 'Lire la clôture. Compter les dates : une par personne présente.' },
  ],
  aDistribuer: "P32 à l'étape 1. La notice d'information sur les données sort du carnet ; deux exemplaires restent sur la table.",
  fiches: ['P32'],
  aProjeter: "Cochez ce qui ira dans la synthèse. Ce qui n'est pas coché reste à vous.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 15, precision: '' }],
    effectifs:
      "Chacun à sa place. 5 : le calendrier passe une fois. 8 : dès la quatrième minute. 12 : deux calendriers, un par moitié de salle. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Fiche P32', quantite: 1, fiche: 'P32' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 },
    { nom: "Notice d'information sur les données", quantite: 2 },
  ],
  production: 'Par personne : des rubriques cochées ou laissées, un rendez-vous de conclusion écrit.',
  auResume: 'Synthèses préparées, rendez-vous de conclusion fixés',
  siCaCoince: [
    {
      signe: '« Si je ne coche rien, ça va se voir. »',
      dire: "Vous seul aurez la page, si vous le voulez. Une rubrique vide dit seulement que vous gardez cela pour vous.",
    },
    {
      signe: '« Mon chef m\'a demandé ma synthèse. »',
      dire: "Merci de le dire. Vous décidez, par écrit. Voyons à l'entretien ce que vous voulez lui répondre.",
      suite: "Proposer un entretien plus tôt. Rappeler que l'autorisation nomme un destinataire et les rubriques, et se reprend.",
    },
    {
      signe: '« Combien de temps gardez-vous tout ça ? »',
      dire: "La durée est écrite sur la notice : votre employeur l'a choisie. Je vous montre la ligne.",
    },
    {
      signe: "Aucune date ne convient à quelqu'un.",
      dire: 'Donnez-moi deux moments possibles avant de partir. Je vous rappelle, et nous fixons.',
      suite: "Noter les deux moments ; confirmer sous deux jours ouvrés. Personne ne part sans une date ou un rappel promis.",
    },
  ],
  variantes: {
    peuDEcrit: "L'intervenant lit les huit rubriques une à une, chacun coche. Rien d'autre à écrire que la date.",
    aDistance: "P32 chez soi, non montrée. Le calendrier se remplit à voix haute, prénom et heure, par l'intervenant.",
    tempsCourt: "Aucun : prendre le temps sur la lettre ou le baromètre. Sans rendez-vous, il n'y a pas de synthèse.",
  },
  priorite: {
    type: 'essentielle',
    raison: "Chacun choisit ce qui sortira de la salle, et repart avec une date. Le reste de la conclusion tient à ces deux gestes.",
  },
  confidentialite:
    "P32 reste à l'agent, qui l'apporte à l'entretien s'il le veut. L'intervenant note seulement les rendez-vous, jamais les cases. Au résumé : « synthèses préparées, rendez-vous de conclusion fixés ».",
}
