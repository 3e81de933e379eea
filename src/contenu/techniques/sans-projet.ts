import type { Technique } from '../../domaine/compagnon'

export const SANS_PROJET: Technique = {
  cle: 'sans-projet',
  titre: "« Je n'ai pas de projet »",
  famille: 'accueillir',
  signes:
    '« Moi, je suis bien où je suis. » « Je ne vois rien. » La ligne de la piste reste blanche, ou recopie celle du voisin.',
  quand: 'Au moment des pistes et de la décision, surtout quand les voisins en ont déjà plusieurs.',
  faire: [
    'Dire que rester à son poste en sachant pourquoi est une piste entière.',
    "Distinguer : rien ne vient, rien ne tente, ou rien n'ose se dire.",
    'Revenir à du concret : un moment de la semaine, une chose à ne plus faire, une chose à garder.',
    "Proposer une piste d'essai, petite et sans suite : observer, demander, lire.",
    'Laisser la ligne blanche si la personne le veut ; y revenir en entretien.',
  ],
  dire: [
    {
      moment: 'Rassurer',
      texte:
        'Rester à votre poste est une piste comme les autres. Elle demande aussi un plan. Que voulez-vous garder ? Que voulez-vous faire bouger, et avec qui ?',
    },
    {
      moment: 'Rendre petit',
      texte:
        "Oubliez le mot projet. La semaine prochaine, qu'aimeriez-vous faire un peu plus ? Un peu moins ? Deux réponses courtes suffisent pour commencer. Un dessin convient aussi.",
    },
    {
      moment: 'Essayer',
      texte:
        "Choisissez une piste pour voir, sans vous engager. Que pourriez-vous demander à quelqu'un qui fait ce métier ? Écrivez une seule question, et vous déciderez après.",
    },
    {
      moment: 'Laisser ouvert',
      texte:
        "Écrivez simplement : pas encore. C'est une réponse. Ajoutez ce qui vous aiderait à y voir plus clair. Nous y reviendrons à deux, si vous le souhaitez.",
    },
  ],
  eviter:
    "« Il faut bien viser quelque chose », remplir à la place, comparer aux voisins, lire une peur dans un silence, proposer un métier que l'on aime.",
  apres:
    "Préparer pour l'entretien une question plutôt qu'une liste de métiers. Vérifier que la fin du parcours propose bien « consolider mon poste ». Ne pas noter « sans projet ».",
  activites: ['A4.3', 'A4.5', 'A5.3', 'A5.6', 'A6.2'],
}
