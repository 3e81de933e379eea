import type { Technique } from '../../domaine/compagnon'

export const SILENCE: Technique = {
  cle: 'silence',
  titre: 'Laisser un silence faire son travail',
  famille: 'ecouter',
  signes:
    'La question est posée, personne ne répond. Les yeux descendent vers la fiche, un stylo tourne. Cinq secondes en paraissent trente.',
  quand:
    "Après une question qui demande de chercher en soi, après un récit fort, avant un choix. Pas quand la consigne n'a pas été comprise.",
  faire: [
    "Poser la question une seule fois, puis compter lentement jusqu'à huit.",
    'Relâcher les épaules, regarder sa propre feuille plutôt que les visages.',
    'Distinguer : des stylos qui écrivent, on attend ; des regards qui cherchent, on redit la consigne.',
    "Proposer d'écrire avant de parler si le silence se tend.",
    'Remercier la première voix sans commenter, pour que la deuxième vienne.',
  ],
  dire: [
    {
      moment: 'Annoncer',
      texte:
        'Je pose une question, puis je me tais une minute. Vous pouvez écrire, dessiner, ou ne rien faire. Personne ne sera appelé. Parlera qui voudra, quand il voudra.',
    },
    {
      moment: 'Tenir',
      texte:
        'Ce silence ne me gêne pas, il est à vous. Une réponse qui prend son temps est la bienvenue. Nous attendons encore un peu, tranquillement.',
    },
    {
      moment: 'Sortir',
      texte:
        'Ma question était peut-être trop large. Je la fais plus petite : dans votre semaine, quel moment a passé vite ? Un mot suffit, et vous pouvez passer.',
    },
    {
      moment: 'Après un récit',
      texte:
        'Merci. Restons un instant sans rien ajouter. Chacun peut noter pour soi ce que ce récit lui fait penser, sans avoir à le lire. Nous reprendrons ensuite.',
    },
  ],
  eviter:
    "Répondre soi-même, reposer la question autrement toutes les trois secondes, désigner quelqu'un, plaisanter pour détendre, conclure que « tout est clair ».",
  apres:
    "Si la plénière reste muette, changer de forme à la suivante : deux minutes à deux d'abord. Noter « temps d'écriture ajouté », rien sur les personnes.",
  activites: ['A1.5', 'A2.1', 'A3.1', 'A5.6', 'A6.1'],
}
