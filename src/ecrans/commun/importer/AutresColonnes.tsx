import { useState } from 'preact/hooks'
import { ChampChoix } from '../../../composants/champs/ChampChoix'
import { CoteACote } from '../../../composants/champs/Formulaire'
import { LIBELLES_ROLES, type Colonne, type RoleColonne } from '../../../domaine/import/roles'
import { typographie } from '../../../domaine/typographie'
import type { Apercu } from './useApercu'
import s from './importer.module.css'

// Les libellés sont écrits dans l'ordre où on les propose ; leurs clés sont exactement les rôles.
const ROLES = Object.keys(LIBELLES_ROLES) as RoleColonne[]
const CHOIX = ROLES.map((role) => ({ valeur: role, libelle: LIBELLES_ROLES[role] }))

/** Le choix de ce que contient une colonne. */
export function ChoixColonne({ colonne, apercu }: { colonne: Colonne; apercu: Apercu }) {
  return (
    <ChampChoix
      etiquette={colonne.titre}
      valeur={colonne.role}
      choix={CHOIX}
      onValeur={(role) => apercu.choisisRole(colonne.index, role)}
    />
  )
}

/**
 * Colonnes du tableau et colonnes rangées à part : celles qu'on n'importe pas, et le courriel, qu'on n'a pas à montrer.
 * La répartition de départ tient : un choix ne fait pas sauter sa liste.
 */
export function useColonnesMontrees({ colonnes }: Apercu) {
  const [rangees] = useState(() => new Set(colonnes.filter(({ role }) => role === 'ignorer' || role === 'courriel').map(({ index }) => index)))
  const estMontree = ({ index, role }: Colonne): boolean => !rangees.has(index) || (role !== 'ignorer' && role !== 'courriel')
  return {
    montrees: colonnes.filter(estMontree),
    cachees: colonnes.filter(({ index }) => rangees.has(index)),
    estCourrielMasque: colonnes.some((colonne) => colonne.role === 'courriel' && !estMontree(colonne)),
  }
}

/** Les colonnes rangées à part, avec leur choix. */
export function AutresColonnes({ apercu, cachees }: { apercu: Apercu; cachees: readonly Colonne[] }) {
  if (cachees.length === 0) return null
  const noms = cachees.map(({ titre, role }) => `${titre} : ${LIBELLES_ROLES[role]}`)
  return (
    <details class={s['autres']}>
      <summary>{typographie(cachees.length === 1 ? `Une autre colonne (${noms[0] ?? ''})` : `${cachees.length} autres colonnes (${noms.join(' ; ')})`)}</summary>
      <CoteACote>{cachees.map((colonne) => <ChoixColonne key={colonne.index} colonne={colonne} apercu={apercu} />)}</CoteACote>
    </details>
  )
}
