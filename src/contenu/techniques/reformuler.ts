import type { Technique } from '../../domaine/compagnon'

export const REFORMULER: Technique = {
  cle: 'reformuler',
  titre: "Redire avec les mots de l'autre",
  famille: 'ecouter',
  signes:
    "Un récit part dans plusieurs sens. La même phrase revient. On entend : « je ne sais pas si c'est clair ».",
  quand:
    "Après un récit long, avant que les pairs ne donnent leurs idées, ou quand deux personnes semblent s'opposer et parlent de la même chose.",
  faire: [
    'Choisir une phrase entendue, une seule, et la garder telle quelle.',
    "La redire sans l'améliorer, en commençant par « si je vous suis ».",
    "Demander si c'est juste, puis attendre le oui ou la correction.",
    'Prendre la correction sans défendre sa version.',
    "Laisser la personne écrire elle-même la phrase qu'elle retient.",
  ],
  dire: [
    {
      moment: 'Redire',
      texte:
        'Si je vous suis, vous aimez ce métier, et vous ne voulez plus de ces horaires. Est-ce bien cela ? Corrigez-moi : ce sont vos mots qui comptent.',
    },
    {
      moment: 'Choisir',
      texte:
        "J'ai entendu trois choses dans ce que vous venez de dire. Je les redis lentement. Arrêtez-moi sur celle dont vous avez envie de parler maintenant.",
    },
    {
      moment: 'Deux voix',
      texte:
        "L'un parle du rythme, l'autre parle du sens. Je me demande si vous décrivez la même journée, vue de deux places. Qu'en dites-vous, l'un et l'autre ?",
    },
    {
      moment: 'Se reprendre',
      texte:
        "Ce n'était donc pas cela, merci de me reprendre. Redites-le avec votre phrase à vous. Je l'écris telle quelle, et nous repartons de là, ensemble.",
    },
  ],
  eviter:
    "Embellir, aller plus vite que la personne, conclure « donc vous êtes quelqu'un qui… », traduire en langage de carrière, redire chaque phrase.",
  apres:
    'La phrase retenue reste sur la fiche de la personne. Si la même idée revient chez plusieurs, la garder comme question pour le groupe, sans dire de qui elle vient.',
  activites: ['A2.3', 'A2.4', 'A2.5', 'A4.3', 'A5.3'],
}
