import type { Jeu } from '../../domaine/cartes'

/** Les rôles : en face de qui présente (A6.5), dans un trio (A2.4), à une table qui s'écoute (A5.5). */
export const ROLES: Jeu = {
  type: 'jeu',
  cle: 'roles',
  titre: 'Cartes de rôle',
  usage:
    "Un jeu par table. Chacun pose sa carte devant soi et la passe au voisin quand le tour change. Un rôle aide à comprendre, jamais à piéger ; on peut le refuser.",
  activites: ['A2.4', 'A5.5', 'A6.5'],
  materiel: ['Jeu de cartes de rôle : responsable, ressources humaines, jury'],
  destinataire: 'intervenant',
  numerotee: false,
  parPage: 8,
  series: [
    {
      titre: 'En face de qui présente son projet',
      exemplaires: 1,
      cartes: [
        {
          cle: 'responsable',
          mot: 'Responsable',
          texte: "Vous dirigez le service. Vous voulez comprendre ce qui va changer, et quand.",
          verso: "Qu'est-ce que cela change pour l'équipe ? De quoi auriez-vous besoin de ma part ? Par quoi commencez-vous ?",
        },
        {
          cle: 'ressources-humaines',
          mot: 'Ressources humaines',
          texte: "Vous cherchez quel chemin existe. Vous ne promettez rien.",
          verso: "Qu'avez-vous déjà fait dans ce sens ? Quelle information vous manque ? Et si ce chemin se ferme, quel est l'autre ?",
        },
        {
          cle: 'jury',
          mot: 'Jury',
          texte: "Vous découvrez la personne. Vous cherchez des faits.",
          verso: "Donnez-nous un exemple. Qu'avez-vous fait, vous, ce jour-là ? Qu'en avez-vous appris ?",
        },
        {
          cle: 'ecoutant',
          mot: 'Écoutant',
          texte: "Vous notez une force, une question, un conseil, un seul.",
          verso: "La force d'abord, avec le moment où vous l'avez entendue. La feuille est à qui a parlé.",
        },
      ],
    },
    {
      titre: 'Dans un trio, et à table',
      exemplaires: 1,
      cartes: [
        { cle: 'recit', mot: 'Récit', texte: "Vous racontez une réussite, même petite. Vous choisissez ce que vous dites.", verso: "La situation. Ce qu'il fallait obtenir. Ce que j'ai fait. Le résultat. Ce que j'ai appris." },
        { cle: 'question', mot: 'Question', texte: "Vous demandez comment, jamais pourquoi. Vous ne conseillez pas.", verso: "Comment vous y êtes-vous pris ? Et juste après ? Qu'est-ce qui a été le plus délicat ?" },
        { cle: 'plume', mot: 'Plume', texte: "Vous notez les verbes entendus, sur la feuille de qui raconte. Vous la rendez.", verso: "Écrivez ses mots, pas les vôtres. Un verbe par ligne. À la fin, lisez-les à voix haute." },
        { cle: 'gardien-du-temps', mot: 'Gardien du temps', texte: "Vous annoncez la moitié, puis la dernière minute. Vous tenez l'heure de chacun.", verso: "Montrez un doigt : il reste une minute. Levez la main : on change. Personne ne perd sa part." },
      ],
    },
  ],
}
