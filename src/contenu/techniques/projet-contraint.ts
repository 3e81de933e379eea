import type { Technique } from '../../domaine/compagnon'

export const PROJET_CONTRAINT: Technique = {
  cle: 'projet-contraint',
  titre: "Le changement n'est pas choisi",
  famille: 'accueillir',
  signes:
    "« On m'a envoyé. » « Je ne pourrai plus faire ce métier. » « Mon poste disparaît. » La personne parle au passé, ou range ses affaires.",
  quand:
    "Dès la réunion d'information, puis à chaque activité où il faut choisir une piste. Le temps d'une personne contrainte n'est pas celui du groupe.",
  faire: [
    "Vérifier l'accord : le parcours se fait avec, jamais à la place de la personne.",
    'Reconnaître la contrainte en une phrase, sans la commenter.',
    "Chercher la part de choix qui reste : le rythme, l'ordre, l'appui, le premier pas.",
    'Proposer tôt un entretien individuel, en plus du groupe ou à sa place.',
    'Indiquer les relais : référent handicap, médecine préventive, centre de gestion, service des ressources humaines.',
  ],
  dire: [
    {
      moment: 'Reconnaître',
      texte:
        "Vous n'avez pas choisi ce changement, et je ne ferai pas semblant. Ici, nous cherchons ce qui peut encore se choisir. Par quoi souhaitez-vous commencer ?",
    },
    {
      moment: "Demander l'accord",
      texte:
        "Ce parcours ne se fait pas sans vous. Êtes-vous d'accord pour le suivre aujourd'hui, sous cette forme ? Vous pouvez préférer des entretiens, ou y réfléchir encore.",
    },
    {
      moment: 'Rouvrir',
      texte:
        "Prenez seulement ce que vous gardez. Un geste, une façon de faire, une chose que l'on vous demande encore. Écrivez-en trois. Le métier viendra plus tard.",
    },
    {
      moment: 'Passer le relais',
      texte:
        "Cette question dépasse notre groupe, et elle mérite mieux qu'une réponse rapide. Je connais les personnes dont c'est le travail. Voulez-vous que nous préparions la rencontre ensemble ?",
    },
  ],
  eviter:
    "« C'est une chance », « il faut faire le deuil », demander un motif médical, promettre un poste, presser la personne au rythme du groupe.",
  apres:
    "Convenir à deux d'un rendez-vous daté et d'un interlocuteur. N'écrire que ce dont la personne est d'accord, sans motif. Ne pas laisser passer une séance sans nouvelle. Au résumé : rien.",
  activites: ['A1.4', 'A4.5', 'A5.2', 'A5.6', 'A6.3'],
}
