import type { Association, Carte, Jeu, LectureDispositif } from '../../domaine/cartes'

const carte = (cle: string, mot: string, texte: string): Carte => ({ cle, mot, texte })
const association = (situation: string, dabord: string, aussi: string[], reste: Pick<Association, 'pourquoi' | 'interlocuteur' | 'decide'>): Association => ({
  situation, dabord, aussi, ...reste, statut: 'a-verifier',
})
const lecture = (dispositif: string, su: string, texte: string, article: string): LectureDispositif => ({
  dispositif, su, texte, article, verifieLe: '2026-11-23', statut: 'a-verifier',
})

const FPT_FORMATION = 'Décret n° 2007-1845 du 26 décembre 2007, versant territorial'
const PERSONNALISE = "Décret n° 2022-1043 du 22 juillet 2022 relatif à la formation et à l'accompagnement personnalisé des agents publics"

const SITUATIONS = [
  carte('outil', "L'outil change", 'Mon service change de logiciel dans deux mois. Je veux être prêt.'),
  carte('projet-a-soi', 'Un projet à moi', 'Je veux apprendre un métier sans rapport avec mon poste.'),
  carte('sans-diplome', 'Huit ans, sans diplôme', "Je fais ce travail depuis longtemps. Il me manque le diplôme."),
  carte('bilan-seul', 'Faire le point à deux', "Je voudrais un bilan individuel, avec un organisme extérieur."),
  carte('plusieurs-mois', 'Plusieurs mois', 'La formation que je vise est longue, à temps plein.'),
  carte('voir-avant', 'Voir avant de choisir', "Ce métier m'attire. J'aimerais l'observer quelques jours."),
  carte('plusieurs-pas', 'Plusieurs pas', "Mon projet est clair : apprendre, être aidé, essayer, dans l'ordre."),
  carte('autre-grade', 'Un autre grade', "Le poste que je vise demande un grade que je n'ai pas."),
  carte('autre-versant', 'Un autre versant', "Je travaille à l'hôpital. Un poste à l'État m'intéresse."),
  carte('service-voisin', 'Le service voisin', 'Un poste se libère ailleurs, chez mon employeur.'),
  carte('collegue-qui-part', 'Un savoir qui part', 'Une collègue part dans un an. Je voudrais apprendre son métier.'),
  carte('sans-choix', 'Changer sans choisir', "On m'écrit que je ne pourrai plus faire mon métier."),
]

const DISPOSITIFS = [
  carte('immersion', 'Immersion', "quelques jours auprès d'un autre employeur public, pour observer"),
  carte('vae', 'VAE', "validation des acquis de l'expérience : faire reconnaître ce que l'on sait faire"),
  carte('mobilite', 'Mobilité interne', 'changer de poste chez le même employeur'),
  carte('cpf', 'CPF', 'compte personnel de formation : se former pour son projet'),
  carte('tutorat', 'Tutorat', "apprendre sur place, avec quelqu'un qui sait"),
  carte('concours', 'Concours ou examen', 'se préparer, puis être évalué par un jury'),
  carte('bilan', 'Bilan de compétences', 'un bilan individuel, conduit par un organisme'),
  carte('pidc', 'PIDC', "plan individuel de développement des compétences : plusieurs actions dans l'ordre"),
  carte('detachement', 'Détachement', 'exercer ailleurs, dans un autre corps ou cadre'),
  carte('formation', 'Formation', 'apprendre ce que demande le poste, maintenant ou bientôt'),
  carte('conge-formation', 'Congé de formation', 'du temps pour une formation longue, choisie par soi'),
  carte('ppr', 'PPR', 'période de préparation au reclassement : se préparer à un autre métier'),
]

/** Douze situations et douze dispositifs (A5.2). Rien n'y est donné pour une règle : tout reste à vérifier, et le dit. */
export const JEU_SITUATIONS: Jeu = {
  type: 'jeu',
  cle: 'situations',
  titre: 'Situations et dispositifs',
  usage:
    "Un jeu de chaque par table. Associer, dire lequel d'abord, et qui décide. Plusieurs réponses sont possibles ; une carte peut rester de côté. Le corrigé est à l'intervenant.",
  activites: ['A5.2'],
  materiel: [
    'Jeu de 12 cartes-situations, un par table',
    'Jeu de 12 cartes-dispositifs, un par table',
    'Corrigé des cartes : interlocuteurs, délais connus, références datées',
  ],
  destinataire: 'intervenant',
  numerotee: true,
  parPage: 8,
  series: [
    { titre: 'Douze situations', repere: 'Situation', exemplaires: 1, cartes: SITUATIONS },
    { titre: 'Douze dispositifs', repere: 'Dispositif', exemplaires: 1, cartes: DISPOSITIFS },
  ],
  corrige: {
    type: 'associations',
    regle:
      "Plusieurs réponses se défendent. Dites laquelle d'abord, puis qui décide. Les règles changent d'un versant à l'autre et parfois d'un employeur à l'autre : tout ce corrigé reste à vérifier auprès du service nommé.",
    associations: [
      association('outil', 'formation', ['tutorat'], { pourquoi: "Le besoin vient du poste : l'apprendre fait partie du travail.", interlocuteur: 'Responsable direct, puis service formation', decide: "L'employeur" }),
      association('projet-a-soi', 'cpf', ['conge-formation', 'bilan'], { pourquoi: "Le besoin vient de la personne : le projet s'écrit, puis se demande.", interlocuteur: 'Conseiller en évolution professionnelle, service formation', decide: "L'agent demande, l'employeur répond par écrit" }),
      association('sans-diplome', 'vae', ['concours'], { pourquoi: "Le savoir est là ; il reste à le faire reconnaître.", interlocuteur: 'Service formation, organisme qui délivre le diplôme', decide: "Un jury ; l'employeur pour le temps demandé" }),
      association('bilan-seul', 'bilan', ['cpf'], { pourquoi: "Une démarche individuelle, avec un prestataire : ce n'est pas ce que nous faisons ici.", interlocuteur: 'Service formation', decide: "L'employeur pour le congé et la prise en charge" }),
      association('plusieurs-mois', 'conge-formation', ['cpf'], { pourquoi: 'La durée fait la différence : il faut du temps, et savoir qui le finance.', interlocuteur: 'Service des ressources humaines', decide: "L'employeur ; conditions et durée à lui demander" }),
      association('voir-avant', 'immersion', ['tutorat'], { pourquoi: 'On cherche à vérifier une envie, pas encore à apprendre.', interlocuteur: "Conseiller en évolution professionnelle, employeur qui accueille", decide: "L'employeur et la structure d'accueil, par convention" }),
      association('plusieurs-pas', 'pidc', ['formation', 'tutorat', 'immersion'], { pourquoi: "Aucune action ne suffit seule : un plan les met dans l'ordre et engage chacun.", interlocuteur: 'Service des ressources humaines, responsable direct', decide: "L'agent, son responsable et le service RH, par convention" }),
      association('autre-grade', 'concours', ['formation', 'vae'], { pourquoi: 'Vouloir ne suffit pas : le grade se gagne devant un jury.', interlocuteur: "Organisateur du concours, service formation pour la préparation", decide: "Le jury, puis l'employeur qui recrute" }),
      association('autre-versant', 'detachement', ['immersion'], { pourquoi: "Changer de versant pose d'abord une question de statut.", interlocuteur: 'Les deux services des ressources humaines', decide: 'À faire préciser par les deux employeurs' }),
      association('service-voisin', 'mobilite', ['immersion', 'formation'], { pourquoi: "Le poste existe et l'employeur est le même : commencer par en parler.", interlocuteur: 'Conseiller mobilité ou service des ressources humaines', decide: "L'employeur, après candidature" }),
      association('collegue-qui-part', 'tutorat', ['formation'], { pourquoi: "Ce savoir n'est dans aucun livre : il se transmet en faisant.", interlocuteur: 'Responsable direct', decide: "L'employeur, avec l'accord de qui transmet" }),
      association('sans-choix', 'ppr', ['bilan', 'immersion'], { pourquoi: "La situation s'impose : elle mérite un entretien à deux, et les bons relais.", interlocuteur: 'Service des ressources humaines, centre de gestion', decide: "L'employeur ; conditions d'accès à lui faire préciser" }),
    ],
    lectures: [
      lecture('vae', "Congé de 24 h au plus par validation ; demande 60 jours avant, réponse sous 30 jours.", FPT_FORMATION, 'articles 27 à 30'),
      lecture('bilan', "Congé de 24 h de service au plus, à prendre en plusieurs fois si besoin ; demande 60 jours avant, réponse sous 30 jours. Autre durée pour les publics prioritaires.", FPT_FORMATION, 'articles 18 à 22'),
      lecture('immersion', "De 2 à 10 jours ouvrés, 20 au plus sur trois ans ; demande trois mois avant, réponse dans le mois ; convention à trois.", PERSONNALISE, 'articles 9 à 12, répartition non recoupée'),
      lecture('pidc', "Convention signée par l'agent, son responsable et le service RH, pour une durée et un objectif déterminés.", "Arrêté du 1er août 2023 relatif à la formation et à l'accompagnement personnalisé des agents publics", 'articles 12 à 14'),
      lecture('cpf', "L'employeur donne son accord par écrit ; un refus est motivé. Un accompagnement est possible avant la demande.", 'Décret n° 2017-928 du 6 mai 2017', 'article non recoupé'),
      lecture('ppr', "Un an au plus ; convention entre l'agent, l'employeur et, pour le versant territorial, le centre de gestion. Stagiaires et contractuels n'y entrent pas.", 'Décrets n° 2019-172 (territorial), n° 2018-502 (État), n° 2021-612 (hospitalier)', 'articles non recoupés'),
    ],
  },
}
