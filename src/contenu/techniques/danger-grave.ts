import type { Technique } from '../../domaine/compagnon'

export const DANGER_GRAVE: Technique = {
  cle: 'danger-grave',
  titre: 'Un danger grave se dit',
  famille: 'moments-difficiles',
  signes:
    "Une phrase parle de se faire du mal, d'en faire à quelqu'un, ou d'être en danger. Elle peut être dite en souriant, à la pause, ou écrite sur une feuille tendue.",
  quand: "Immédiatement, et seulement là : c'est la seule exception à la discrétion, annoncée dès la charte.",
  faire: [
    "Arrêter l'activité, donner au groupe une pause ou une tâche simple.",
    "S'isoler à deux, porte entrouverte, sans laisser la personne seule.",
    "Demander directement : y a-t-il un danger maintenant, pour vous ou pour quelqu'un ?",
    "Dire ce que l'on va faire avant de le faire, et avec qui.",
    'Appeler le 15 ou le 112 si le danger est proche ; sinon le relais prévu sur la fiche locale.',
    "Rester jusqu'au relais, puis prévenir le service organisateur de la seule chose utile.",
  ],
  dire: [
    {
      moment: 'Demander',
      texte:
        "Je vous pose une question directe, parce que c'est important. Êtes-vous en danger, ou quelqu'un d'autre l'est-il ? Je reste avec vous le temps qu'il faut.",
    },
    {
      moment: "Dire l'exception",
      texte:
        "Je l'ai annoncé en signant la charte : devant un danger grave, je ne garde pas cela pour moi. Je vais appeler, et vous restez là pendant que j'appelle.",
    },
    {
      moment: 'Attendre ensemble',
      texte:
        "Je ne suis ni soignant ni enquêteur, et je ne vous laisse pas seul. Dites-moi qui peut venir près de vous maintenant. Nous l'appelons ensemble.",
    },
    {
      moment: 'Au groupe',
      texte:
        'Nous prenons une pause plus longue que prévu. Il se passe quelque chose qui demande ma présence. Nous reprenons dans vingt minutes, et je vous dirai comment nous continuons.',
    },
  ],
  eviter:
    "Promettre le secret, dire « ça va passer », interroger longuement, laisser rentrer seul, raconter au groupe, chercher à savoir si c'est vrai avant d'agir.",
  apres:
    "Prévenir les personnes prévues par l'employeur, dans l'ordre convenu, avec les mots exacts entendus et l'heure. Ne rien écrire d'autre, ni dans une note de séance. Revoir la personne si elle le souhaite, et en parler soi-même à un pair ou en supervision.",
  activites: ['A1.3', 'A1.6', 'A3.6', 'A4.5', 'A5.6'],
}
