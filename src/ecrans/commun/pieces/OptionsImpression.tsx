import { CaseACocher } from '../../../composants/champs/CaseACocher'
import { ChoixUnique } from '../../../composants/champs/ChoixUnique'
import { change, choixImpression } from './choix'
import s from './pieces.module.css'

const GENRES = [
  { valeur: 'nominatives', libelle: 'au nom de chacun' },
  { valeur: 'vierges', libelle: 'vierges' },
] as const

const TRIS = [
  { valeur: 'personne', libelle: 'par personne' },
  { valeur: 'fiche', libelle: 'par activité' },
] as const

interface Proprietes {
  /** Le choix nominatives ou vierges. */
  genre?: boolean
  /** L'ordre des exemplaires, quand il y a plusieurs fiches. */
  tri?: boolean
}

/** Ce qui peut changer avant d'imprimer ; le défaut convient presque toujours. */
export function OptionsImpression({ genre = false, tri = false }: Proprietes) {
  const choix = choixImpression.value
  return (
    <div class={s['options']}>
      {genre && (
        <ChoixUnique
          legende="Fiches"
          valeur={choix.nominatives ? 'nominatives' : 'vierges'}
          choix={GENRES}
          onValeur={(valeur) => change({ nominatives: valeur === 'nominatives' })}
        />
      )}
      {tri && <ChoixUnique legende="Toutes les fiches, rangées" valeur={choix.tri} choix={TRIS} onValeur={(valeur) => change({ tri: valeur })} />}
      <CaseACocher cochee={choix.grosCaracteres} onCoche={(grosCaracteres) => change({ grosCaracteres })}>Gros caractères</CaseACocher>
    </div>
  )
}
