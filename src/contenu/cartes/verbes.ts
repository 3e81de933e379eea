import type { Banque } from '../../domaine/cartes'

const range = (texte: string): string[] => texte.split(' ')

/** Cent vingt verbes d'action (A2.3) : on les lit, on les coche, on en garde. */
export const VERBES_D_ACTION: Banque = {
  type: 'banque',
  cle: 'verbes',
  titre: "Banque de 120 verbes d'action",
  usage:
    "Une feuille par personne, à garder. Quand le verbe manque, on pioche : la famille d'abord, le verbe ensuite. Un verbe seul n'est pas encore une compétence ; il lui faut un objet, un contexte, une preuve.",
  activites: ['A2.3'],
  materiel: ["Banque de 120 verbes d'action"],
  destinataire: 'agent',
  familles: [
    { titre: 'Accueillir et écouter', question: "Qui vient vers vous, et que faites-vous alors ?", verbes: range('accompagner accueillir apaiser conseiller écouter informer orienter rassurer recevoir reformuler renseigner servir') },
    { titre: 'Expliquer et transmettre', question: "Qu'avez-vous appris à quelqu'un ?", verbes: range('démontrer enseigner expliquer exposer former illustrer initier montrer présenter raconter traduire transmettre') },
    { titre: 'Organiser et planifier', question: 'Que mettez-vous en ordre, et pour qui ?', verbes: range('anticiper archiver classer coordonner distribuer hiérarchiser inventorier ordonner organiser planifier programmer répartir') },
    { titre: 'Produire et fabriquer', question: "Qu'est-ce qui existe le soir, et pas le matin ?", verbes: range('assembler bâtir composer conduire couper cuisiner fabriquer imprimer installer monter préparer produire') },
    { titre: 'Entretenir et réparer', question: "Qu'est-ce qui marche encore, grâce à vous ?", verbes: range('ajuster arroser démonter dépanner désinfecter entretenir nettoyer poncer ranger remplacer réparer restaurer') },
    { titre: 'Contrôler et vérifier', question: 'Quelle erreur avez-vous arrêtée à temps ?', verbes: range('alerter comparer compter contrôler inspecter mesurer peser protéger relire repérer surveiller vérifier') },
    { titre: 'Analyser et chercher', question: 'Comment trouvez-vous ce que personne ne sait ?', verbes: range('analyser calculer chercher chiffrer enquêter estimer évaluer interpréter interroger observer recueillir synthétiser') },
    { titre: 'Décider et diriger', question: 'Que se passe-t-il quand vous dites oui ou non ?', verbes: range('arbitrer autoriser choisir décider déléguer diriger encadrer engager fixer piloter recruter trancher') },
    { titre: 'Coopérer et négocier', question: "Avec qui avez-vous réussi ce que personne n'aurait fait seul ?", verbes: range('aider associer concilier convaincre défendre dialoguer échanger fédérer négocier partager réunir soutenir') },
    { titre: 'Créer et améliorer', question: "Qu'avez-vous changé, même un peu ?", verbes: range('adapter améliorer concevoir dessiner écrire embellir essayer imaginer inventer moderniser rédiger simplifier') },
  ],
}
