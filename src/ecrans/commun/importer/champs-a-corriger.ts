import type { ChampPersonne, Doute } from '../../../domaine/import/doutes'
import type { LigneProposee } from '../../../domaine/import/proposition'

function champsDuDoute(doute: Doute, { personne }: LigneProposee): ChampPersonne[] {
  switch (doute.type) {
    case 'courriel':
    case 'categorie':
      return [doute.type]
    case 'long':
      return [doute.champ]
    case 'formule':
      return champsQuiValent(personne, doute.valeurs)
    case 'balise':
      return champsQuiValent(personne, [doute.valeur])
    case 'doublon-fichier':
    case 'doublon-groupe':
    case 'homonyme-fichier':
    case 'homonyme-groupe':
      return []
    default:
      return ['nom', 'prenom']
  }
}

function champsQuiValent(personne: LigneProposee['personne'], valeurs: readonly string[]): ChampPersonne[] {
  const champs: ChampPersonne[] = ['nom', 'prenom', 'service', 'fonction', 'statut', 'employeur', 'courriel']
  return champs.filter((champ) => valeurs.includes(personne[champ]))
}

/** Les cases que l'on réécrit sur place : celles qui font douter, et celles déjà réécrites. */
export function champsACorriger(ligne: LigneProposee): ChampPersonne[] {
  return [...new Set([...ligne.doutes.flatMap((doute) => champsDuDoute(doute, ligne)), ...ligne.corriges])]
}

/** Celles qu'on montre en ce moment : aucune tant que la ligne est laissée de côté. */
export const champsDeLigne = (ligne: LigneProposee): ChampPersonne[] => (ligne.choix === 'cote' ? [] : champsACorriger(ligne))
