import { EcranMethode } from '../commun/methode/EcranMethode'
import { Sigles } from './Sigles'

const charge = async () => (await import('../../contenu/sigles')).SIGLES

/** Les sigles que l'on entend dans une séance. */
export default function SiglesDeLaMethode() {
  return (
    <EcranMethode charge={charge} cle="sigles" echec="Les sigles ne se lisent pas.">
      {(sigles) => <Sigles sigles={sigles} />}
    </EcranMethode>
  )
}
