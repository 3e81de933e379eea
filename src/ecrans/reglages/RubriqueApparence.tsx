import { useEffect, useState } from 'preact/hooks'
import { ChoixUnique } from '../../composants/champs/ChoixUnique'
import { Rubrique } from '../../composants/Rubrique'
import { regleApparence } from '../../stockage/commandes/apparence'
import { lisApparence, type Apparence } from '../../stockage/lectures/apparence'
import { appliqueApparence } from '../commun/apparence'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

const APPARENCES: readonly { valeur: Apparence; libelle: string }[] = [
  { valeur: 'systeme', libelle: 'Comme ce poste' },
  { valeur: 'clair', libelle: 'Clair' },
  { valeur: 'sombre', libelle: 'Sombre' },
  { valeur: 'contraste', libelle: 'Contraste élevé' },
]

/** Clair, sombre, contraste : l'effet est immédiat. */
export function RubriqueApparence() {
  const { fais, echec } = useGeste()
  const [apparence, changeApparence] = useState<Apparence>('systeme')
  useEffect(() => {
    // Illisible : le poste décide, et le choix ci-dessous le dit.
    lisApparence().then(changeApparence, () => changeApparence('systeme'))
  }, [])
  const choisit = (valeur: Apparence) => {
    changeApparence(valeur)
    appliqueApparence(valeur)
    void fais(() => regleApparence(valeur))
  }
  return (
    <Rubrique titre="Apparence" marge={<p>sur ce poste</p>}>
      <ChoixUnique legende="Thème" valeur={apparence} choix={APPARENCES} onValeur={choisit} />
      <Echec phrase={echec} />
    </Rubrique>
  )
}
