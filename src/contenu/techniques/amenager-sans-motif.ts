import type { Technique } from '../../domaine/compagnon'

export const AMENAGER_SANS_MOTIF: Technique = {
  cle: 'amenager-sans-motif',
  titre: 'Aménager sans demander de motif',
  famille: 'accueillir',
  signes:
    "Quelqu'un reste debout, change de place, plisse les yeux, tend l'oreille, demande de répéter, s'absente un instant. Ou écrit d'avance : « j'ai besoin de… »",
  quand:
    "À l'inscription d'abord, puis à chaque changement de salle, de forme ou de durée. Le besoin suffit : la raison appartient à la personne.",
  faire: [
    "Demander à tous, à l'inscription : « de quoi avez-vous besoin pour suivre ? », sans case de motif.",
    'Vérifier la salle la veille : accès, sièges, lumière, bruit, distance au tableau.',
    "Dire en ouvrant que l'on peut se lever, sortir, se rapprocher, sans demander.",
    "Doubler ce qui se voit par la parole, et ce qui se dit par l'écrit.",
    "Convenir à deux de l'aménagement, puis le faire vivre comme une chose ordinaire.",
    "Laisser au service organisateur l'information du référent handicap quand elle est due.",
  ],
  dire: [
    {
      moment: 'À tous',
      texte:
        'Installez-vous comme il vous faut. On peut se lever, sortir, se rapprocher du tableau, sans rien demander. Si quelque chose ne convient pas, dites-le-moi. Nous chercherons comment faire.',
    },
    {
      moment: 'À deux',
      texte:
        "De quoi avez-vous besoin pour bien suivre ? Je n'ai pas besoin de savoir pourquoi, et je ne le noterai pas. Essayons, et vous me direz si cela suffit.",
    },
    {
      moment: 'Adapter',
      texte:
        "Cette activité se fait aussi assis, et sans marcher. Placez-vous avec le doigt sur la feuille, ou dites un chiffre à votre voisin. C'est exactement le même travail.",
    },
    {
      moment: 'Ne pas savoir faire',
      texte:
        'Je ne sais pas encore comment faire, et je vais chercher. Vous connaissez mieux que moi ce qui vous aide. Que feriez-vous à ma place ?',
    },
  ],
  eviter:
    "Demander un motif, une maladie, un justificatif. Désigner l'aménagement devant tous, plaindre, féliciter pour le courage, décider à la place, parler à l'accompagnant plutôt qu'à la personne.",
  apres:
    "Noter le besoin pratique si la personne en est d'accord : « place près du tableau ». Rien d'autre. La case « référent handicap informé le… » ne regarde que le service organisateur. Refaire le point à la séance suivante.",
  activites: ['A1.1', 'A3.4', 'A5.2', 'A6.1', 'A6.3'],
}
