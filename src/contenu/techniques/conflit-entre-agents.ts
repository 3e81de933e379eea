import type { Technique } from '../../domaine/compagnon'

export const CONFLIT_ENTRE_AGENTS: Technique = {
  cle: 'conflit-entre-agents',
  titre: "Deux personnes s'opposent",
  famille: 'moments-difficiles',
  signes:
    'Les réponses se croisent plus vite, les prénoms cèdent la place à « lui », « elle ». Le groupe se tait et regarde les deux.',
  quand:
    "Dès que la phrase vise l'autre et non plus le sujet. Un désaccord sur une idée n'est pas un conflit : on le laisse vivre.",
  faire: [
    "Couper tôt, debout, d'une voix plus basse que les leurs.",
    'Ramener au travail du moment : la fiche, la question, la règle signée.',
    "Donner à chacun une phrase, sans réponse de l'autre, adressée à soi.",
    'Changer aussitôt de forme : écrire seul, puis binômes neufs.',
    'Voir chacun séparément à la pause ; ne pas arbitrer un litige de service.',
    'Ne plus les asseoir à la même table sans leur accord.',
  ],
  dire: [
    {
      moment: 'Arrêter',
      texte:
        "Je vous arrête tous les deux. Notre charte dit que l'on parle de situations, pas des personnes. Soufflons une minute, chacun sur sa fiche. Je redonne la parole ensuite.",
    },
    {
      moment: 'Une phrase chacun',
      texte:
        "Une phrase chacun, en me regardant, sans répondre à l'autre. Dites ce que la situation vous demande, à vous. Ensuite, nous reprenons l'activité là où elle était.",
    },
    {
      moment: 'Au groupe',
      texte:
        "Il y a ici un désaccord réel, et il ne se réglera pas aujourd'hui. Ce n'est pas notre travail. Le nôtre est devant vous : reprenons à l'étape suivante.",
    },
    {
      moment: 'À deux',
      texte:
        'Je ne prends pas parti et je ne transmets rien. De quoi avez-vous besoin pour finir la séance ? Une autre table, une pause, ou un moment avec moi plus tard ?',
    },
  ],
  eviter:
    "Chercher qui a commencé, faire voter le groupe, exiger des excuses, raconter l'histoire du service, laisser la pause sans présence.",
  apres:
    "Relire la charte à l'ouverture suivante, pour tous. Si le lien de travail est en cause, dire à chacun vers qui se tourner sur la fiche relais. Si l'un ne peut plus rester, proposer un autre groupe ou des entretiens. Noter seulement la nouvelle répartition des tables.",
  activites: ['A1.3', 'A2.6', 'A5.5', 'A6.5', 'A7.3'],
}
