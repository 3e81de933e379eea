import type { Activite } from '../../../domaine/methode'

export const A7_4: Activite = {
  type: 'activite',
  ref: 'A7.4',
  titre: "Plan d'action, version 2",
  titreCourt: 'Plan revu',
  dureeMinutes: 20,
  phase: 4,
  question: 'Q3',
  visee: 'À la fin, chacun a un plan à jour, et la date de sa prochaine action.',
  pourquoiIci:
    "Les idées d'A7.3 sont fraîches. Elles entrent dans le plan ou s'en vont ; A7.5 dira ce qui est resté de tout le parcours.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Reprenez votre plan, une action après l'autre. Quatre gestes : gardez, modifiez, supprimez, ajoutez. Supprimer n'est pas abandonner : c'est choisir. Si votre plan est perdu ou trop raturé, voici une fiche neuve. Terminez par la prochaine action : moins d'une heure, cette semaine.",
    },
    {
      moment: 'Relance',
      texte: "Cette action attend depuis trois mois. Est-elle trop grosse, trop tôt, ou plus à vous ?",
    },
    {
      moment: 'Relais',
      texte:
        "À côté de ce qui reste, écrivez qui peut vous aider maintenant. Les ressources humaines, la formation, un collègue, votre responsable. La liste passe de table en table. Après aujourd'hui, ce sont eux vos appuis. Choisissez-en un, et une date.",
    },
    {
      moment: 'Clôture',
      texte:
        "Bloquez le moment dans votre agenda. Ce plan peut vivre un an ou une semaine, il est à vous. Si vous restez à votre poste et que cela vous va, écrivez-le en grand : c'est fait.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Lire l'ouverture. Distribuer une P30 neuve à qui la veut ; les autres reprennent la leur." },
    { minutes: 8, texte: 'Laisser trier : garder, modifier, supprimer, ajouter. Passer sans lire, offrir la relance à voix basse.' },
    { minutes: 5, texte: 'Lire les relais, faire passer la liste des interlocuteurs. Répondre, ou noter la question et qui répondra.' },
    { minutes: 3, texte: 'Faire écrire la prochaine action, son jour, son heure. Rester près de qui hésite.' },
    { minutes: 2, texte: 'Lire la clôture. Attendre que chacun ait bloqué son moment, ou choisi de ne pas le faire.' },
  ],
  aDistribuer: "Une P30 neuve par personne à l'étape 1, à prendre ou à laisser ; celle de la séance 6 sort du carnet.",
  fiches: ['P30'],
  aProjeter: 'Gardez. Modifiez. Supprimez. Ajoutez. Puis une action pour cette semaine.',
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 20, precision: '' }],
    effectifs:
      "Chacun à sa table, l'intervenant passe. 5 : trois minutes chacun. 8 : deux minutes. 12 : une minute et demie, ou deux intervenants. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Fiche P30', quantite: 1, fiche: 'P30' },
    { nom: 'Crayon', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Liste des interlocuteurs locaux, par service', quantite: 2 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: "Par personne : un plan actualisé, une prochaine action datée, un relais choisi.",
  auResume: 'Plans d\'action actualisés par chacun',
  siCaCoince: [
    {
      signe: 'Toutes les lignes sont barrées.',
      dire: "Vous avez fait de la place. Que voulez-vous garder de ce parcours, même sans plan ?",
    },
    {
      signe: "Quelqu'un n'a plus son plan.",
      dire: "Prenez une fiche neuve. Écrivez de mémoire ce qui compte encore : une ligne suffira pour repartir.",
    },
    {
      signe: '« Le service ne m\'a jamais répondu. »',
      dire: "Une relance courte, écrite, avec une date : nous pouvons l'écrire ensemble, ici. Deux phrases suffisent.",
      suite: "Signaler à l'organisateur, sans nom, que des demandes restent sans réponse, si le groupe en est d'accord.",
    },
    {
      signe: '« J\'ai changé d\'idée depuis. »',
      dire: "C'est une bonne nouvelle : vous avez appris. Écrivez la nouvelle idée, et le premier geste.",
    },
  ],
  variantes: {
    peuDEcrit: "Quatre signes suffisent : coche, rond, trait, flèche. L'action nouvelle se dicte à un collègue choisi, qui rend la feuille.",
    aDistance: "P30 chez soi, micros coupés ; un salon d'aide pour une question à deux. La liste des interlocuteurs est envoyée avant.",
    tempsCourt: "Aucun : gagner sur les retrouvailles ou le second tour de déblocage. Sans plan à jour, la séance n'a servi qu'à parler.",
  },
  priorite: {
    type: 'essentielle',
    raison: "C'est ce que chacun emporte. Après cette séance, plus personne ne le demandera : la prochaine action doit tenir debout seule.",
  },
  confidentialite:
    "P30 reste à l'agent, actualisée ou non. L'intervenant note au plus les questions à transmettre, sans nom. Au résumé : « plans d'action actualisés par chacun ».",
}
