import type { Argumentaire } from '../../domaine/compagnon'

/** Les deux pages remises aux élus et aux directions. Ni promesse, ni chiffre : ce que l'on sait, et ce que l'on demande. */
export const ARGUMENTAIRE: Argumentaire = {
  titre: 'Pourquoi proposer un bilan de parcours collectif',
  chapeau:
    "Deux pages pour décider. Ce que c'est, ce que cela demande, ce que cela ne promet pas. Chaque point de droit porte sa note, sa date et son statut.",
  parties: [
    {
      titre: 'Le contexte, en trois constats',
      paragraphes: [
        "Les métiers changent plus vite que les fiches de poste, et les carrières s'allongent. Un agent peut faire aujourd'hui un tout autre métier que celui de son recrutement. Ce qu'il a appris n'est parfois écrit nulle part.",
        "Quand la question arrive, elle arrive tard : une équipe se réorganise, un corps fatigue, un encadrant part. Le parcours sert à la poser avant.",
      ],
      points: [
        "des compétences réelles, mais peu nommées ;",
        "des envies que personne ne demande ;",
        "des dispositifs nombreux, que les agents connaissent mal.",
      ],
      notes: ['droit-a-la-formation'],
    },
    {
      titre: "Ce que l'on propose",
      paragraphes: [
        "Un groupe de huit à dix agents de services différents, sans lien hiérarchique. Six séances d'une demi-journée, deux entretiens individuels, une séance de suivi trois mois après. Trois questions : où suis-je aujourd'hui, où ai-je envie d'aller, que me manque-t-il.",
        "Les séances se font en groupe ; un agent dont la situation le demande peut être suivi en entretiens. L'intervenant est tenu au secret. Ce format est notre choix : aucun texte lu ne fixe une durée ni une taille.",
      ],
      points: [
        'chacun repart avec ses fiches, sa synthèse et un premier pas daté ;',
        'la synthèse est écrite à deux, et son propriétaire choisit à qui elle va ;',
        'rester à son poste en sachant pourquoi est une issue entière.',
      ],
      notes: ['bilan-definition', 'forme-collective', 'quatre-phases', 'secret-et-cadre-collectif'],
    },
    {
      titre: 'Ce qui vous oblige, ce qui vous est permis',
      paragraphes: [
        "Le droit à la formation est reconnu aux agents. Ils peuvent demander à être accompagnés, et l'employeur écrit ce qu'il propose dans un document accessible à tous, dont le comité social est informé. Le bilan de parcours y figure.",
        "Le reste se choisit : les priorités qui s'ajoutent à celles du code, le délai de réponse, la forme, le calendrier. Ce qui est choisi doit se dire comme un choix. Il ne s'agit pas du bilan de compétences, dispositif voisin, qui se confie à un organisme et se demande à part.",
      ],
      points: [
        "l'accord de l'agent est toujours requis ;",
        'le parcours se fait sur le temps de service ;',
        'nous ne promettons que ce que les notes disent, avec leur statut.',
      ],
      notes: [
        'accompagnement-a-la-demande',
        'offre-document',
        'offre-accessible',
        'information-du-comite',
        'accord-de-l-agent',
        'temps-de-service',
        'bilan-de-competences-qui',
      ],
    },
    {
      titre: 'Ce que la collectivité y trouve, et ce qui la freine',
      paragraphes: [
        "Un employeur y gagne de connaître ses métiers par ceux qui les font, d'ouvrir des passages entre services, et de préparer ses départs. Il n'y gagne ni sélection, ni économie, ni dossier sur ses agents.",
        "Les freins sont connus : la peur que la hiérarchie sache, l'encadrement qui n'y croit pas, le temps discuté, l'attente d'un poste, le manque de suite. Chacun a ses leviers, et la plupart tiennent à une parole claire donnée au bon moment.",
      ],
      points: [
        'des besoins de formation repérés pour plusieurs années ;',
        'des candidatures internes mieux préparées ;',
        'un dialogue avec les représentants du personnel sur du concret.',
      ],
      notes: ['pidc-definition'],
    },
    {
      titre: "Ce que l'agent y trouve",
      paragraphes: [
        "Un temps à soi, sur son temps de travail. Des mots pour ce qu'il sait faire, entendus par des pairs. Deux minutes pour se présenter. Un plan d'action daté, et quelqu'un à qui parler.",
        "Ses fiches lui appartiennent. Personne ne les relève, personne ne les lit. Ce que vous recevrez, il l'aura choisi.",
      ],
      points: [
        'préparer une demande, ou décider de ne rien demander ;',
        'connaître les dispositifs et les interlocuteurs ;',
        'savoir dire son parcours, à un jury comme à un encadrant.',
      ],
      notes: ['presenter-a-l-oral', 'synthese-transmission'],
    },
    {
      titre: "Une petite collectivité, avec son centre de gestion",
      paragraphes: [
        "Trois agents volontaires ne font pas un groupe, et l'on y parle mal de soi quand tout le monde se connaît. La réponse est de se réunir à plusieurs employeurs. Le centre de gestion élabore sa propre offre pour les agents de sa compétence : c'est la porte à pousser d'abord.",
      ],
      points: [
        "demander au centre ce qu'il propose, et s'il réunit plusieurs collectivités ;",
        "s'entendre à trois ou quatre communes, avec une salle neutre et une convention simple ;",
        "désigner chez soi une seule personne : celle qui informe, libère le temps et reçoit les demandes.",
      ],
      notes: ['offre-par-le-cdg', 'mission-des-centres'],
    },
    {
      titre: 'Ce que nous vous demandons',
      paragraphes: [
        "Quatre choses, et rien de plus : du temps de service écrit dans les plannings, un interlocuteur joignable, une réponse à chaque projet présenté, et la parole de ne demander aucun contenu.",
        "En retour, vous recevrez un bilan d'ensemble : combien de présences, quelles suites, quels besoins, sans aucun résultat sous cinq réponses. Nous ne promettons ni mobilité, ni économie, ni solution aux situations que seule une décision de votre part peut changer.",
      ],
      points: [
        'décider : un groupe, ses dates, son intervenant ;',
        "annoncer : une réunion d'information, une affiche, un message aux encadrants ;",
        'suivre : une séance trois mois après, et un rendez-vous pour chaque projet.',
      ],
      notes: ['demande-et-reponse', 'pidc-engagements', 'information-des-personnes'],
    },
  ],
}
