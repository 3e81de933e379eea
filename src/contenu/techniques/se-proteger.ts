import type { Technique } from '../../domaine/compagnon'

export const SE_PROTEGER: Technique = {
  cle: 'se-proteger',
  titre: 'Se protéger soi-même',
  famille: 'tenir-la-seance',
  signes:
    'On refait la séance en rentrant, la nuit se raccourcit, une phrase entendue revient. On répond à tous, on promet, on ne prend plus de pause.',
  quand:
    "Toute l'année, dès le premier groupe. Un intervenant seul, sans retour, fatigue ou se met à décider pour les autres.",
  faire: [
    "Poser d'avance ses limites : nombre de groupes par semaine, heures d'appel, jamais deux séances le même jour.",
    'Réserver une heure après chaque séance : ranger, écrire les faits, marcher.',
    'Tenir un carnet à soi, sans noms, séparé de celui du groupe.',
    'Trouver un pair et un lieu : échange de pratiques, supervision, réseau du centre de gestion.',
    "Passer la main dès qu'une situation sort du rôle : soin, justice, syndicat, famille.",
  ],
  dire: [
    {
      moment: 'Dire non',
      texte:
        'Je ne peux pas répondre à cela dans mon rôle, et je ne le ferai pas mal. Voici qui peut vous recevoir, et voici comment je vous aide à le joindre.',
    },
    {
      moment: 'Avec un pair',
      texte:
        "J'ai besoin d'en parler sans nommer personne. Ce qui me reste, c'est une phrase et une impression. Pouvez-vous m'écouter cinq minutes, puis me dire ce que vous entendez ?",
    },
    {
      moment: "À l'organisateur",
      texte:
        'Deux groupes à la suite ne me permettent pas de tenir cette méthode. Je propose un intervenant de plus, ou un calendrier plus large. Que pouvez-vous décider ?',
    },
    {
      moment: 'À soi',
      texte:
        "J'ai conduit une séance, pas sauvé une carrière. Demain, je relis ce qui a marché. Ce soir, je range mes notes, je ferme l'ordinateur, et je sors.",
    },
  ],
  eviter:
    'Porter seul un secret lourd, répondre aux messages le soir, remplacer un autre intervenant sans préparation, devenir le conseiller de chacun, faire de la séance sa propre histoire.',
  apres:
    'Compter ses séances, ses heures et ses échanges de pratiques comme du temps de travail. Relire son carnet tous les mois : ce qui revient demande un appui, pas un effort de plus.',
  activites: ['A1.6', 'A4.5', 'A5.5', 'A6.8', 'A7.2'],
}
