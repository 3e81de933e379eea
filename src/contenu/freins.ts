import type { Frein } from '../domaine/compagnon'

/** Les douze freins que l'on rencontre, et ce que chacun peut y faire. Aucun ne tient à une personne. */
export const FREINS: readonly Frein[] = [
  {
    cle: 'peur-que-la-hierarchie-sache',
    titre: 'La peur que la hiérarchie sache',
    signe: "Des inscriptions retirées la veille. Un tour de table où personne ne dit rien. « Qui verra ça ? »",
    levierIntervenant:
      "Dire dès la réunion d'information ce qui sera transmis : la présence, rien d'autre. Le redire devant la charte, avant tout écrit personnel. Ne jamais relever une fiche.",
    levierService:
      "Mêler les services, écarter tout lien hiérarchique, faire écrire à la direction qu'elle ne demandera pas de contenu.",
    appui: "La charte (P2), la fiche de repères (P3) et, sur chaque note, la mention de ce qui reste sur le poste ou figure au résumé.",
    techniques: ['hierarchie-presente', 'refus-de-partager', 'confidentialite-rompue'],
    notes: ['secret-et-cadre-collectif', 'synthese-transmission'],
  },
  {
    cle: 'encadrement-peu-engage',
    titre: "Un encadrement qui n'y croit pas",
    signe: "Des absences de dernière minute « pour le service ». Des agents qui s'excusent de venir.",
    levierIntervenant:
      "Présenter le parcours aux encadrants en une demi-heure, sans promesse, avec le calendrier et leur part : libérer du temps, rien savoir de plus.",
    levierService:
      "Donner les dates deux mois avant, organiser les remplacements avec les encadrants, faire porter le message par la direction.",
    appui: "Le calendrier du groupe, avec ses demi-journées déplaçables, et l'argumentaire de deux pages à remettre.",
    techniques: ['hierarchie-presente', 'arrivee-en-cours'],
    notes: ['temps-de-service'],
  },
  {
    cle: 'temps-de-service-refuse',
    titre: 'Le temps de service discuté',
    signe: "Des agents viennent sur un repos ou une récupération. On entend : « on m'a dit de poser ma matinée ».",
    levierIntervenant:
      "Ne pas trancher. Montrer la note et son statut, écrire la question, dire qui doit y répondre.",
    levierService:
      "Écrire dans la convocation que la séance est du temps de travail, prévoir les remplacements, choisir des demi-journées compatibles avec les cycles.",
    appui: "La note juridique datée, lisible à voix haute sans numéro.",
    techniques: ['question-de-droit'],
    notes: ['temps-de-service'],
  },
  {
    cle: 'attente-d-un-poste',
    titre: "L'attente d'un poste",
    signe: "« Et après, j'ai quoi ? » Une déception en séance 5, quand on parle de qui décide.",
    levierIntervenant:
      "Dire en séance 1 et redire en séance 5 qu'aucun poste n'est promis. Tenir « consolider mon poste » pour une issue entière. Distinguer ce que l'on prépare de ce que l'autre décide.",
    levierService:
      "Publier les règles de mobilité et les postes ouverts. Recevoir chaque projet présenté, même pour dire non.",
    appui: "Le quiz de A1.4, la fiche de décision de la séance 5, et les notes sur les dispositifs : qui décide, et quand.",
    techniques: ['sans-projet', 'plainte-employeur'],
    notes: ['bilan-definition', 'pidc-engagements'],
  },
  {
    cle: 'ecrit-et-numerique',
    titre: "L'écrit et le numérique tiennent à distance",
    signe: "Des fiches qui restent blanches, des consignes redites trois fois, un agent qui n'a pas d'adresse professionnelle.",
    levierIntervenant:
      "Dire toute consigne, proposer à tous d'écrire, de dessiner ou de dicter à quelqu'un que l'on choisit. Ne rien rendre obligatoire à l'écran.",
    levierService:
      "Informer par l'affichage et l'encadrant autant que par courriel. Inscrire sur papier. Prévoir les gros caractères.",
    appui: "Des fiches à imprimer, en gros caractères sur demande, et une variante « peu d'écrit » dans chaque activité rédigée.",
    techniques: ['peu-a-l-aise-ecrit', 'peu-a-l-aise-francais', 'amenager-sans-motif'],
    notes: ['offre-accessible', 'publics-prioritaires'],
  },
  {
    cle: 'situation-contrainte',
    titre: "L'usure, l'inaptitude, le poste qui disparaît",
    signe: "Une émotion ou une colère qui revient. « Je n'ai pas le choix. » Un calendrier qui n'est pas celui du groupe.",
    levierIntervenant:
      "Vérifier l'accord de la personne, ne demander aucun motif, proposer tôt un entretien individuel en plus du groupe ou à sa place.",
    levierService:
      "Préparer les relais avant le premier jour : médecine préventive, référent handicap, centre de gestion, service des ressources humaines.",
    appui: "La fiche relais locale (REL), à remplir une fois et à poser sur la table, et les notes sur le reclassement et la transition.",
    techniques: ['projet-contraint', 'pleure-ou-colere', 'danger-grave'],
    notes: ['ppr-territoriale', 'conge-transition', 'forme-collective'],
  },
  {
    cle: 'culture-de-mobilite',
    titre: "Bouger n'est pas dans les habitudes",
    signe: "« Ici, on reste. » « Ça ne sert à rien, il n'y a rien. » Des pistes qui se limitent au bureau d'à côté.",
    levierIntervenant:
      "Faire dire ce qui change déjà dans les métiers, ouvrir sur des métiers voisins, mettre l'enquête et l'immersion avant la décision.",
    levierService:
      "Faire témoigner des agents qui ont bougé et d'autres qui ont choisi de rester. Ouvrir ses services à l'observation.",
    appui: "L'enquête métier entre les séances 4 et 5, les cartes de la séance 5 et la note sur l'immersion.",
    techniques: ['sans-projet', 'questions-ouvertes'],
    notes: ['immersion-duree', 'immersion-demande'],
  },
  {
    cle: 'pas-de-suite',
    titre: 'Rien ne suit le groupe',
    signe: "Des plans d'action sans interlocuteur. Trois mois plus tard : « on ne m'a jamais répondu ».",
    levierIntervenant:
      "Ne pas clore la séance 6 sans un premier pas daté, un rendez-vous et un interlocuteur pour chacun. Tenir la séance 7.",
    levierService:
      "Promettre une seule chose et la tenir : recevoir dans les deux mois chaque agent qui présente son projet.",
    appui: "La séance 7, trois mois après, prévue au calendrier dès le premier jour, et la note sur le plan individuel.",
    techniques: ['finir-a-l-heure'],
    notes: ['pidc-engagements', 'synthese-conjointe'],
  },
  {
    cle: 'petits-effectifs',
    titre: 'Trop peu de monde pour un groupe',
    signe: "Trois inscrits dans une commune de quinze agents. Des collègues qui se connaissent trop pour parler d'eux.",
    levierIntervenant:
      "Proposer de réunir plusieurs employeurs : on y parle plus librement, et les métiers y sont plus variés. Conduire à cinq comme à dix, avec des sous-groupes de deux ou trois.",
    levierService:
      "S'adresser au centre de gestion, ou s'entendre à plusieurs communes ou établissements voisins.",
    appui: "Dans Jalons, l'employeur est porté par chaque participant : un groupe peut en réunir plusieurs. Les regroupements à 5 sont écrits.",
    techniques: ['distribuer-la-parole'],
    notes: ['offre-par-le-cdg', 'mission-des-centres'],
  },
  {
    cle: 'intervenant-isole',
    titre: 'Un intervenant seul',
    signe: "Des soirées à refaire la séance, des promesses faites à chacun, une fatigue qui s'installe au troisième groupe.",
    levierIntervenant:
      "Poser ses limites avant de commencer, trouver un pair, tenir un carnet à soi sans nom, passer la main quand la situation sort du rôle.",
    levierService:
      "Conduire à deux au-delà de neuf participants, payer les échanges de pratiques, ne pas enchaîner deux groupes.",
    appui: "Les techniques « Se protéger soi-même » et « Conduire à deux intervenants », et des notes de séance qui restent sur le poste.",
    techniques: ['se-proteger', 'conduire-a-deux'],
    notes: ['secret-et-cadre-collectif'],
  },
  {
    cle: 'communication-floue',
    titre: 'Une annonce que personne ne comprend',
    signe: "Peu d'inscrits, et des questions à côté : « c'est une formation ? », « c'est pour ceux qui vont mal ? »",
    levierIntervenant:
      "Tenir une réunion d'information courte, avec les trois questions du parcours et un exemple inventé. Répondre à la rumeur avant de présenter le programme.",
    levierService:
      "Une affiche simple, un interlocuteur joignable par téléphone, des collègues qui ont suivi un parcours et acceptent d'en parler.",
    appui: "La partie « Pourquoi le faire » : deux pages et dix vues que l'on peut remettre et projeter.",
    techniques: ['question-de-droit'],
    notes: ['bilan-definition', 'offre-document'],
  },
  {
    cle: 'evaluation-vecue-comme-controle',
    titre: "L'évaluation sent le contrôle",
    signe: "Des questionnaires tous pareils, remplis en une minute. « C'est pour qui, tout ça ? »",
    levierIntervenant:
      "Dire à quoi sert la question avant de la poser, laisser « sans avis », faire remplir sans nom et restituer au groupe ce qu'il a répondu.",
    levierService:
      "Ne jamais demander de réponse individuelle, ne pas lire de chiffre sous cinq réponses, dire ce qui a été changé ensuite.",
    appui: "Les curseurs restent sur la fiche de l'agent (P4) ; le résumé de séance ne porte que des faits collectifs.",
    techniques: ['refus-de-partager'],
    notes: ['information-des-personnes'],
  },
]
