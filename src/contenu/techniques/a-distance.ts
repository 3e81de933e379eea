import type { Technique } from '../../domaine/compagnon'

export const A_DISTANCE: Technique = {
  cle: 'a-distance',
  titre: 'Conduire à distance',
  famille: 'tenir-la-seance',
  signes:
    'Des carrés noirs, des micros coupés, un écho. Une voix arrive deux secondes trop tard, et deux personnes se taisent en même temps.',
  quand:
    "Quand le groupe a choisi de travailler à distance, ou qu'une séance bascule au dernier moment. Une séance entière se partage alors en deux moitiés.",
  faire: [
    'Envoyer les fiches et la charte avant, en papier si possible.',
    'Ouvrir dix minutes plus tôt pour essayer le son, sans caméra obligatoire.',
    "Dire la règle : aucun enregistrement, aucune capture, personne d'autre dans la pièce.",
    'Nommer les personnes, dans un ordre annoncé, pour donner la parole.',
    "Écrire la consigne et l'heure de retour avant d'ouvrir les salons.",
    'Faire une pause par heure, caméra coupée.',
  ],
  dire: [
    {
      moment: 'Ouvrir',
      texte:
        "Avant de commencer, trois choses. Rien n'est enregistré, ni par moi, ni par vous. Chacun est seul dans sa pièce, ou met un casque. La caméra reste libre.",
    },
    {
      moment: 'Donner la parole',
      texte:
        "Je vais dire les prénoms dans l'ordre de ma liste, pour que personne ne se coupe. Vous répondez, ou vous dites : je passe. Je commence dans dix secondes.",
    },
    {
      moment: 'Avant les salons',
      texte:
        "La consigne est écrite sous vos yeux. Vous partez à deux, et vous revenez seuls à l'heure affichée. Si vous êtes perdus, revenez ici, je reste dans cette salle.",
    },
    {
      moment: 'Quand ça coupe',
      texte:
        "Le son vous a lâché, ce n'est pas grave. Écrivez un mot, ou rappelez par téléphone au numéro de la convocation. Nous avançons, votre binôme vous racontera.",
    },
  ],
  eviter:
    "Obliger à montrer son visage, partager son écran avec des noms visibles, ouvrir une conversation écrite que personne n'effacera, parler plus de cinq minutes de suite.",
  apres:
    "Fermer la salle, vérifier qu'aucun fil de discussion n'est gardé. Appeler la personne dont la liaison a lâché. Noter ce qui a manqué de temps, pour l'alléger la prochaine fois.",
  activites: ['A1.2', 'A1.3', 'A2.4', 'A4.1', 'A5.1', 'A6.5'],
}
