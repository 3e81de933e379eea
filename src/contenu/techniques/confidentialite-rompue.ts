import type { Technique } from '../../domaine/compagnon'

export const CONFIDENTIALITE_ROMPUE: Technique = {
  cle: 'confidentialite-rompue',
  titre: 'Un propos est sorti du groupe',
  famille: 'moments-difficiles',
  signes:
    "« Mon collègue savait déjà ce que j'avais dit. » Un regard cherche le coupable. Une photo de fiche circule, un mot revient en réunion de service.",
  quand:
    "Dès que vous l'apprenez, avant la suite du programme. Attendre revient à dire que la charte n'engage personne.",
  faire: [
    "Écouter à deux la personne concernée : ce qu'elle sait, ce qu'elle souhaite.",
    'Ne pas enquêter, ne pas chercher qui a parlé.',
    'Rouvrir la charte avec le groupe, en partant de la règle et non du fait.',
    'Demander à chacun de redire son accord, ou de choisir de ne plus partager.',
    'Proposer à la personne touchée un autre cadre : entretien, autre groupe.',
    "Prévenir la personne chargée des données si un écrit a circulé, en le disant à l'agent concerné.",
  ],
  dire: [
    {
      moment: 'À deux',
      texte:
        "Merci de me l'avoir dit. Je ne mène pas d'enquête. Que souhaitez-vous que je fasse, et que souhaitez-vous que je ne fasse pas ? Nous avançons à votre rythme.",
    },
    {
      moment: 'Au groupe',
      texte:
        "Une parole de cette salle est arrivée ailleurs. Je ne cherche pas par qui. Je vous demande à chacun de redire s'il garde notre règle, ou s'il préfère se taire.",
    },
    {
      moment: 'Réparer',
      texte:
        "Ce qui est sorti ne rentrera pas. Ce qui dépend de nous, c'est la suite. Aujourd'hui, nous travaillerons chacun sur sa fiche, et les échanges seront à votre choix.",
    },
    {
      moment: 'À qui a parlé',
      texte:
        "Vous me dites que cela vient de vous, et je vous en remercie. Les autres ont besoin de savoir à quoi s'en tenir. Que pouvez-vous leur dire, sans raconter ?",
    },
  ],
  eviter:
    "Chercher le coupable, minimiser, promettre que cela n'arrivera plus, demander au groupe de voter, continuer comme si de rien n'était.",
  apres:
    "Relire la charte à voix haute, faire redire l'accord, ajuster la règle s'il le faut. Au résumé : « charte relue ». Si le groupe ne peut plus travailler ensemble, le dire au service organisateur et proposer des entretiens, sans donner de nom ni de propos.",
  activites: ['A1.3', 'A2.1', 'A2.6', 'A3.1', 'A5.5'],
}
