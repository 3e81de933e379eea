import type { Technique } from '../../domaine/compagnon'

export const QUESTION_DE_DROIT: Technique = {
  cle: 'question-de-droit',
  titre: 'On vous demande ce que dit la règle',
  famille: 'tenir-la-seance',
  signes:
    "« J'ai droit à combien d'heures ? » « Mon employeur est-il obligé ? » « Et pour moi, qui suis contractuel ? »",
  quand:
    'À chaque fois, même quand vous croyez savoir. Une réponse de mémoire, devant dix personnes, devient une règle.',
  faire: [
    "Remercier la question et l'écrire, avec les mots de la personne.",
    "Ouvrir la note juridique : lire ce qu'elle affirme, sa date, son statut.",
    "Dire aussi ce que l'on ne sait pas, et qui peut répondre.",
    'Se garder de conseiller une demande, une date ou un montant.',
    'Rendre la réponse à la séance suivante, à tout le groupe, sans dire de qui elle vient.',
  ],
  dire: [
    {
      moment: 'Ne pas répondre de mémoire',
      texte:
        "Je ne réponds pas de mémoire, parce que vous pourriez agir dessus. J'écris votre question telle quelle. Je reviens à la prochaine séance avec une source et sa date.",
    },
    {
      moment: 'Lire la note',
      texte:
        'Voici ce que nous avons lu, à quelle date, et dans quel texte. Le statut dit si nous sommes sûrs. Le reste se demande à votre service des ressources humaines.',
    },
    {
      moment: 'Distinguer',
      texte:
        'Trois choses se ressemblent et ne se valent pas. Ce que le texte prévoit. Ce que votre employeur a choisi. Et ce que nous ne savons pas encore.',
    },
    {
      moment: 'Rendre la réponse',
      texte:
        "Vous demandiez, la dernière fois, qui décide. Voici ce que j'ai trouvé et auprès de qui. Cela ne remplace pas une réponse écrite de votre service.",
    },
  ],
  eviter:
    "« Il n'y a pas de souci », citer un chiffre entendu, dire « la loi impose » sans l'article, donner une date de demande, opposer le service des ressources humaines aux agents.",
  apres:
    "Tenir la liste des questions posées, sans nom, avec l'interlocuteur et la réponse datée. Elle sert au groupe suivant et à l'employeur. Corriger la note locale quand le service répond.",
  activites: ['A1.4', 'A4.2', 'A5.2', 'A5.3', 'A6.3'],
}
