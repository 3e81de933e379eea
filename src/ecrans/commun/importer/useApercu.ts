import { useMemo, useState } from 'preact/hooks'
import type { Rapprochable } from '../../../domaine/import/doublons'
import type { ChampPersonne, Choix } from '../../../domaine/import/doutes'
import { proposeLignes, SANS_REGLAGE, type Proposition, type Reglages } from '../../../domaine/import/proposition'
import { changeRole, type Colonne, type RoleColonne } from '../../../domaine/import/roles'
import { litTableau, type TableauLu } from '../../../domaine/import/tableau'

/** L'aperçu et ce que l'intervenant peut y changer. */
export interface Apercu {
  tableau: TableauLu
  colonnes: Colonne[]
  proposition: Proposition
  gardeCapitales: boolean
  /** Vrai si l'intervenant a dit que la première ligne, non reconnue, est l'en-tête. */
  estEnteteForce: boolean
  forceEntete: (force: boolean) => void
  choisisRole: (index: number, role: RoleColonne) => void
  corrige: (numero: number, correction: Partial<Record<ChampPersonne, string>>) => void
  decide: (numero: number, choix: Choix) => void
  garde: (capitales: boolean) => void
}

/** Tient les réglages de l'aperçu ; tout le reste s'en déduit. */
export function useApercu(lu: { grille: string[][]; tableau: TableauLu }, existants: readonly Rapprochable[]): Apercu {
  const [tableau, changeTableau] = useState(lu.tableau)
  const [estEnteteForce, changeForce] = useState(false)
  const [colonnes, changeColonnes] = useState(tableau.colonnes)
  const [reglages, changeReglages] = useState<Reglages>(SANS_REGLAGE)
  const proposition = useMemo(() => proposeLignes(tableau, colonnes, existants, reglages), [tableau, colonnes, existants, reglages])
  return {
    tableau,
    colonnes,
    proposition,
    estEnteteForce,
    forceEntete: (force) => {
      const relu = litTableau(lu.grille, force)
      changeForce(force)
      changeTableau(relu)
      changeColonnes(relu.colonnes)
    },
    gardeCapitales: reglages.gardeCapitales,
    choisisRole: (index, role) => changeColonnes((avant) => changeRole(avant, index, role)),
    corrige: (numero, correction) => changeReglages((avant) => corrigeReglages(avant, numero, correction)),
    decide: (numero, choix) => changeReglages((avant) => ({ ...avant, choix: new Map(avant.choix).set(numero, choix) })),
    garde: (gardeCapitales) => changeReglages((avant) => ({ ...avant, gardeCapitales })),
  }
}

/** Une correction remet la ligne au choix par défaut : si plus rien ne fait douter, elle est prête. */
function corrigeReglages(avant: Reglages, numero: number, correction: Partial<Record<ChampPersonne, string>>): Reglages {
  const choix = new Map(avant.choix)
  choix.delete(numero)
  const corrections = new Map(avant.corrections).set(numero, { ...avant.corrections.get(numero), ...correction })
  return { ...avant, choix, corrections }
}
