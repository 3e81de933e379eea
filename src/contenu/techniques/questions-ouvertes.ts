import type { Technique } from '../../domaine/compagnon'

export const QUESTIONS_OUVERTES: Technique = {
  cle: 'questions-ouvertes',
  titre: 'Poser une question qui ouvre',
  famille: 'ecouter',
  signes:
    "On vous répond oui, non, ou « ça dépend ». Quelqu'un se défend : « je n'ai pas dit ça ». La même question revient sous trois formes.",
  quand:
    "Pour passer d'une tâche à une compétence, d'une envie à une piste, d'une difficulté à une demande. Jamais pour faire dire un motif.",
  faire: [
    'Commencer par comment, à quoi, avec qui, quand ; laisser « pourquoi », qui pousse à se justifier.',
    'Demander un fait daté avant une opinion.',
    'Poser une question à la fois, courte, puis se taire.',
    'Repartir du dernier mot entendu.',
    "Redire le droit de ne pas répondre, et s'y tenir.",
  ],
  dire: [
    {
      moment: 'Vers le fait',
      texte:
        "Racontez la dernière fois que c'est arrivé. Que s'est-il passé d'abord, et qu'avez-vous fait ensuite ? À quoi avez-vous vu que c'était réussi ? Prenez votre temps.",
    },
    {
      moment: 'Vers le possible',
      texte:
        "Imaginez que rien ne change d'ici un an. Qu'est-ce qui vous conviendrait ? Qu'est-ce qui vous pèserait ? Dites-le comme cela vient. Nous trierons après, ensemble et sans hâte.",
    },
    {
      moment: 'Sans motif',
      texte:
        "De quoi avez-vous besoin pour bien travailler ? Décrivez l'organisation qui vous irait. La raison vous appartient, je ne la demande pas et je ne la note pas.",
    },
    {
      moment: 'Entre pairs',
      texte:
        "Avant de donner une idée, posez une question dont vous ne connaissez pas la réponse. Si vous la connaissez déjà, c'est un conseil. Gardez-le pour tout à l'heure.",
    },
  ],
  eviter:
    '« Pourquoi », deux questions en une, la question qui porte sa réponse, « ne pensez-vous pas que », les questions sur la vie privée, insister après un refus.',
  apres:
    "Laisser au tableau les deux ou trois questions qui ont ouvert : les binômes s'en serviront. En préparant la suite, ôter de sa liste celles qui se répondent par oui.",
  activites: ['A2.3', 'A4.3', 'A4.6', 'A5.5', 'A6.2'],
}
