import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampDate, ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import { creeGroupe } from '../../stockage/commandes/groupe'
import { Echec } from './Echec'
import { useGeste } from './geste'
import { va } from './va'

interface Proprietes {
  dispositifId: string
  vif?: boolean
  genre?: 'plein' | 'bord'
}

/** Le bouton « Nouveau groupe » et son formulaire ; mène au groupe créé. */
export function NouveauGroupe({ dispositifId, vif = false, genre = 'plein' }: Proprietes) {
  const [ouvert, changeOuvert] = useState(false)
  return (
    <>
      <Bouton vif={vif} genre={genre} onClick={() => changeOuvert(true)}>Nouveau groupe</Bouton>
      <Dialogue ouvert={ouvert} titre="Un nouveau groupe" fermer="Ne rien créer" onFerme={() => changeOuvert(false)}>
        <FormulaireGroupe dispositifId={dispositifId} />
      </Dialogue>
    </>
  )
}

function FormulaireGroupe({ dispositifId }: { dispositifId: string }) {
  const { fais, echec } = useGeste()
  const [nom, changeNom] = useState('')
  const [lieu, changeLieu] = useState('')
  const [premiereDate, changeDate] = useState('')
  const cree = async () => {
    const neuf = await fais(() => creeGroupe({ dispositifId, nom, lieu, premiereDate }))
    if (neuf) va({ type: 'groupe', id: neuf.id })
  }
  return (
    <Formulaire nom="Nouveau groupe" onEnvoi={() => void cree()}>
      <ChampTexte etiquette="Nom du groupe" aide={'Par exemple\u00A0: Groupe du jeudi.'} valeur={nom} onValeur={changeNom} obligatoire />
      <ChampTexte etiquette="Lieu" valeur={lieu} onValeur={changeLieu} />
      <ChampDate
        etiquette="Date de la première séance"
        aide={'Les six autres se proposent d’elles-mêmes, à 9\u00A0h\u202F; tout se déplace ensuite.'}
        valeur={premiereDate}
        onValeur={changeDate}
        obligatoire
      />
      <Echec phrase={echec} />
      <Bouton genre="plein" type="submit">Créer le groupe</Bouton>
    </Formulaire>
  )
}
