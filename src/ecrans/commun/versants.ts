import type { Versant } from '../../domaine/enregistrements'

export const VERSANTS: readonly { valeur: Versant; libelle: string }[] = [
  { valeur: 'FPT', libelle: 'Fonction publique territoriale (FPT)' },
  { valeur: 'FPE', libelle: 'Fonction publique de l’État (FPE)' },
  { valeur: 'FPH', libelle: 'Fonction publique hospitalière (FPH)' },
]
