import { chargeMetiers } from '../../contenu/charge-metiers'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { Repertoire } from './Repertoire'

/** Les métiers d'exemple : chercher, lire, imprimer. */
export default function MetiersDeLaMethode() {
  return (
    <EcranMethode charge={chargeMetiers} cle="metiers" echec="Les métiers ne se lisent pas.">
      {(fiches) => <Repertoire fiches={fiches} />}
    </EcranMethode>
  )
}
