import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampChoix } from '../../composants/champs/ChampChoix'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import type { Versant } from '../../domaine/enregistrements'
import { creeDispositif } from '../../stockage/commandes/dispositif'
import { Echec } from './Echec'
import { useGeste } from './geste'
import { va } from './va'
import { VERSANTS } from './versants'

/** Le bouton « Nouveau dispositif » et son formulaire ; mène au dispositif créé. */
export function NouveauDispositif({ vif = false, genre = 'plein' }: { vif?: boolean; genre?: 'plein' | 'bord' }) {
  const [ouvert, changeOuvert] = useState(false)
  return (
    <>
      <Bouton vif={vif} genre={genre} onClick={() => changeOuvert(true)}>Nouveau dispositif</Bouton>
      <Dialogue ouvert={ouvert} titre="Un nouveau dispositif" fermer="Ne rien créer" onFerme={() => changeOuvert(false)}>
        <FormulaireDispositif />
      </Dialogue>
    </>
  )
}

function FormulaireDispositif() {
  const { fais, echec } = useGeste()
  const [nom, changeNom] = useState('')
  const [employeur, changeEmployeur] = useState('')
  const [versant, changeVersant] = useState<Versant>('FPT')
  const cree = async () => {
    const neuf = await fais(() => creeDispositif({ nom, employeur, versant }))
    if (neuf) va({ type: 'dispositif', id: neuf.id })
  }
  return (
    <Formulaire nom="Nouveau dispositif" onEnvoi={() => void cree()}>
      <ChampTexte etiquette="Nom du dispositif" aide={'Par exemple\u00A0: Bilans de parcours 2027.'} valeur={nom} onValeur={changeNom} obligatoire />
      <ChampTexte etiquette="Employeur" aide="La collectivité, l’administration, l’établissement ou le centre de gestion." valeur={employeur} onValeur={changeEmployeur} />
      <ChampChoix etiquette="Versant" valeur={versant} choix={VERSANTS} onValeur={changeVersant} />
      <Echec phrase={echec} />
      <Bouton genre="plein" type="submit">Créer le dispositif</Bouton>
    </Formulaire>
  )
}
