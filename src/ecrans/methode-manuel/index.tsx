import { chargeTextes } from '../../contenu/manuel'
import { composeManuel } from '../../documents/composer/manuel'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { useAujourdhui } from '../commun/useAujourdhui'
import { Manuel } from './Manuel'

/** Toute la méthode en un document : à lire ici, à télécharger, à imprimer. */
export default function ManuelDeLaMethode() {
  const aujourdhui = useAujourdhui()
  const charge = async () => composeManuel(await chargeTextes(), aujourdhui)
  return (
    <EcranMethode charge={charge} cle={aujourdhui} echec="Le manuel ne se lit pas.">
      {(arbre) => <Manuel arbre={arbre} />}
    </EcranMethode>
  )
}
