import type { Vue } from '../../domaine/compagnon'

/** Dix vues pour une réunion de direction ou un comité. Le texte projeté reste court ; le reste se dit. */
export const VUES_DECIDEURS: readonly Vue[] = [
  {
    titre: 'Un parcours, trois questions',
    points: ["Où suis-je aujourd'hui ?", "Où ai-je envie d'aller ?", 'Que me manque-t-il ?'],
    orateur:
      "Je vous présente un parcours que nous pouvons proposer à nos agents. Il tient en trois questions. Il ne note personne, et il ne promet aucun poste. J'ai besoin de vingt minutes, et d'une décision à la fin.",
    notes: ['bilan-definition'],
  },
  {
    titre: 'Pourquoi maintenant',
    points: ['Des métiers qui bougent', 'Des compétences peu nommées', 'Des questions posées trop tard'],
    orateur:
      "Beaucoup de nos agents savent faire bien plus que ce que dit leur fiche de poste. Cela ne se voit qu'au moment d'une réorganisation ou d'un arrêt. Nous proposons de poser la question avant, tranquillement, à ceux qui le souhaitent.",
    notes: [],
  },
  {
    titre: 'Un droit, et une offre à écrire',
    points: ["L'agent peut demander à être accompagné", "L'employeur écrit son offre", 'Le comité social en est informé'],
    orateur:
      "Trois points se tiennent : un droit des agents, une offre que nous devons écrire, l'information du comité. Chacun a sa note, avec l'article, la date de lecture et ce qui reste à vérifier. Je vous les laisse.",
    notes: ['accompagnement-a-la-demande', 'offre-document', 'information-du-comite'],
  },
  {
    titre: "Ce n'est pas un bilan de compétences",
    points: ['Deux dispositifs voisins', "L'un seul, avec un organisme", "L'autre surtout en groupe"],
    orateur:
      "La confusion est fréquente. Le bilan de compétences se fait seul, avec un organisme, et se demande à part. Celui-ci se fait surtout en groupe, et peut se conduire chez nous. La synthèse s'y écrit à deux.",
    notes: ['bilan-de-competences-qui', 'forme-collective'],
  },
  {
    titre: 'Ce que chacun apporte',
    points: ['La direction : du temps et une réponse', "L'encadrant : une absence prévue", "L'agent : sa présence et son travail"],
    orateur:
      "Nous demandons à la direction deux choses : du temps de service, et une réponse à chaque projet présenté. À l'encadrant, d'organiser l'absence sans en connaître le contenu. À l'agent, d'être là et de travailler entre les séances.",
    notes: ['temps-de-service'],
  },
  {
    titre: 'Ce que personne ne demandera',
    points: ['Aucun contenu de séance', 'Aucune donnée de santé', 'Aucun chiffre sous cinq réponses'],
    orateur:
      "C'est la condition de tout. L'intervenant est tenu au secret. Vous saurez qui était là, jamais ce qui s'est dit. Si un seul agent peut être reconnu dans un chiffre, nous ne le produirons pas.",
    notes: ['secret-et-cadre-collectif', 'information-des-personnes'],
  },
  {
    titre: 'Comment cela se passe',
    points: ["Une réunion d'information", 'Six séances en groupe, deux entretiens', 'Un suivi trois mois après'],
    orateur:
      "Une réunion d'information, puis six demi-journées espacées de deux semaines, deux rendez-vous individuels, et un retour trois mois plus tard. Ce format est un choix : aucun texte lu ne fixe de durée. Il se loge dans une demi-journée de service.",
    notes: ['quatre-phases', 'temps-de-service'],
  },
  {
    titre: 'Petite collectivité, grand groupe',
    points: ['Se réunir à plusieurs employeurs', 'Demander au centre de gestion', "Un seul interlocuteur chez soi"],
    orateur:
      "Trois volontaires ne font pas un groupe, et l'on y parle mal de soi. À plusieurs communes, cela devient possible. Le centre de gestion élabore sa propre offre : c'est à lui que nous demandons d'abord.",
    notes: ['offre-par-le-cdg', 'mission-des-centres'],
  },
  {
    titre: 'Ce que nous ne promettons pas',
    points: ['Ni mobilité, ni économie', 'Ni solution à ce qui se décide ailleurs', 'Rester à son poste peut être la fin'],
    orateur:
      "Je préfère le dire ici que dans six mois. Le parcours n'ouvre pas de poste et ne règle pas une réorganisation. Un agent qui reste en sachant pourquoi a fait le parcours entier. Ce que vous saurez de lui, lui seul vous le dira.",
    notes: [],
  },
  {
    titre: 'Ce que je vous demande de décider',
    points: ['Un groupe, des dates, un intervenant', 'Du temps de service, par écrit', 'Une réponse à chaque projet'],
    orateur:
      "Trois décisions, aujourd'hui si vous le pouvez. Un premier groupe et ses dates. Le temps de service, écrit dans les plannings. Et l'engagement de recevoir chaque agent qui présente un projet, même pour lui dire non.",
    notes: ['demande-et-reponse', 'pidc-engagements'],
  },
]
