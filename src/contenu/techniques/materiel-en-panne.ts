import type { Technique } from '../../domaine/compagnon'

export const MATERIEL_EN_PANNE: Technique = {
  cle: 'materiel-en-panne',
  titre: 'Le matériel lâche',
  famille: 'tenir-la-seance',
  signes:
    "L'écran est noir, le son grésille, l'imprimante n'a sorti que la moitié des fiches, les feutres sont secs. Tous les yeux sont sur vous.",
  quand:
    "Au bout d'une minute de recherche, pas dix. La séance tient sur des mots, du papier et un minuteur.",
  faire: [
    "Dire tout de suite ce qui se passe et ce que l'on fait à la place.",
    'Lire la réplique au lieu de la projeter : elle suffit.',
    'Dessiner la fiche au tableau ; chacun la recopie sur une feuille blanche.',
    'Sortir la pochette de secours : déroulé imprimé, fiches, stylos, montre.',
    "Reprendre l'écran à la pause, jamais devant le groupe.",
    "Garder l'heure de départ écrite à la main.",
  ],
  dire: [
    {
      moment: 'Dire',
      texte:
        "L'écran ne répond pas. Je ne le réparerai pas devant vous. Nous n'en avons pas besoin : je dis la consigne, et je la redis à qui me la demande.",
    },
    {
      moment: 'Sans fiche',
      texte:
        'Il manque des fiches, nous allons faire sans. Prenez une feuille, pliez-la en quatre. Je vous donne le titre de chaque case, vous écrivez dessous.',
    },
    {
      moment: 'Patienter',
      texte:
        'Donnez-moi une minute pour regarder. Pendant ce temps, à deux, retrouvez ce que vous avez retenu de la dernière séance. À mon retour, je décide et nous avançons.',
    },
    {
      moment: 'Reprendre',
      texte:
        "Tout remarche, et nous n'avons rien perdu. Je garde pourtant le papier, il va plus vite que moi. Regardez ici la consigne, le reste ne change pas.",
    },
  ],
  eviter:
    "Chercher dix minutes en silence, s'énerver contre la machine, demander qui s'y connaît, annuler l'activité, lire l'écran en panne à voix haute.",
  apres:
    "Le soir même, refaire ce qui manquait avant d'oublier. Compléter la pochette de secours. Dire au service organisateur ce qu'il faut à la salle, d'un fait : « câble absent, salle 3 ».",
  activites: ['A1.6', 'A2.2', 'A3.2', 'A4.1', 'A5.2', 'A6.6'],
}
