import { useState } from 'preact/hooks'
import { Bandeau } from '../../composants/Bandeau'
import { Bouton } from '../../composants/Bouton'
import { effaceExemple } from '../../stockage/commandes/espace'
import { useEnvironnement } from './environnement'
import { useGeste } from './geste'
import { va } from './va'

/** Ce qui dure au-dessus de l'écran. `enSeance` : une mise à jour ne se propose pas pendant une séance. */
export function Bandeaux({ enSeance = false }: { enSeance?: boolean }) {
  const { espace, enregistrement, lectureSeule, miseAJour } = useEnvironnement()
  return (
    <>
      {enregistrement.value.etat === 'echec' && <Bandeau genre="alerte">{enregistrement.value.raison}</Bandeau>}
      {lectureSeule.value !== '' && <Bandeau genre="rappel">{lectureSeule.value}</Bandeau>}
      {espace.value === 'exemple' && <BandeauExemple />}
      {miseAJour.value && !enSeance && <BandeauMiseAJour />}
    </>
  )
}

function BandeauExemple() {
  const [echec, changeEchec] = useState('')
  const efface = async () => {
    try {
      await effaceExemple()
      va({ type: 'bienvenue' })
    } catch (erreur) {
      changeEchec(`L’effacement n’a pas abouti (${erreur instanceof Error ? erreur.name : 'raison inconnue'}). Recommencez.`)
    }
  }
  return (
    <Bandeau genre="rappel" gestes={<Bouton onClick={() => void efface()}>Effacer les données d’exemple</Bouton>}>
      {echec === '' ? <><b>Données d’exemple.</b> Les personnes et le groupe sont inventés{'\u202F'}; rien ne va dans votre espace.</> : echec}
    </Bandeau>
  )
}

function BandeauMiseAJour() {
  const { appliqueMiseAJour } = useEnvironnement()
  const { fais, echec } = useGeste()
  return (
    <Bandeau genre="note" gestes={<Bouton onClick={() => void fais(appliqueMiseAJour)}>Appliquer la mise à jour</Bouton>}>
      {echec === ''
        ? 'Une nouvelle version de Jalons est prête sur ce poste. Elle s’applique quand vous le dites\u202F; vos données restent.'
        : echec}
    </Bandeau>
  )
}
