import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Documents() {
  return <Cadre courant="documents"><Ouverture titre="Documents" /></Cadre>
}
