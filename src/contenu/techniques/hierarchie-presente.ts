import type { Technique } from '../../domaine/compagnon'

export const HIERARCHIE_PRESENTE: Technique = {
  cle: 'hierarchie-presente',
  titre: 'Un lien hiérarchique dans la salle',
  famille: 'accueillir',
  signes:
    "Les phrases se lissent quand une personne écoute. On regarde quelqu'un avant de répondre. Un participant parle « au nom du service ».",
  quand:
    "À la constitution du groupe d'abord : la méthode demande un groupe sans lien hiérarchique. En séance, dès que le lien se découvre ou qu'un responsable entre.",
  faire: [
    'Relire la liste des inscrits avec le service organisateur, avant la première séance.',
    'Séparer les tables dès que le lien se découvre ; ne jamais former ce binôme.',
    'Demander à chacun, à deux et à la pause, ce qui lui convient.',
    "Proposer à l'un des deux un autre groupe, ou des entretiens.",
    'Accueillir un visiteur, le remercier, le raccompagner avant tout échange.',
  ],
  dire: [
    {
      moment: 'Visiteur',
      texte:
        "Merci d'être passé saluer le groupe. Nos échanges restent entre participants, c'est la règle que nous avons signée. Je vous raccompagne, et je vous appelle en fin de journée.",
    },
    {
      moment: 'À qui encadre',
      texte:
        "Vous êtes ici participant, avec les mêmes règles que les autres. Ce que vous entendez ne sert pas au service. Êtes-vous à l'aise avec cela aujourd'hui ?",
    },
    {
      moment: "À l'autre",
      texte:
        "Quelqu'un ici organise votre travail. Vous pouvez changer de table, ou de groupe, sans dire pourquoi. Je m'en occupe moi-même, et rien n'en sera écrit.",
    },
    {
      moment: 'Au groupe',
      texte:
        'Ici, ni grade ni fonction autour de la table. Chacun parle de son parcours, pas du service des autres. Si une place vous gêne, changez-en maintenant, simplement.',
    },
  ],
  eviter:
    "Faire comme si de rien n'était, révéler le lien devant tous, demander à l'un de se taire, laisser un responsable « juste observer ».",
  apres:
    'Prévenir le service organisateur : lien découvert, solution retenue, aucun propos. Vérifier les inscriptions du groupe suivant. Garder les deux noms à part quand on forme les sous-groupes.',
  activites: ['A1.2', 'A1.3', 'A1.4', 'A5.5', 'A6.5'],
}
