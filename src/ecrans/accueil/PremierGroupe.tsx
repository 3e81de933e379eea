import { LienBouton } from '../../composants/Bouton'
import { useLecture } from '../../composants/useLecture'
import { versHash } from '../../domaine/adresse'
import { lisDispositifs } from '../../stockage/lectures/dispositifs'
import { observe } from '../../stockage/lectures/observe'
import { NouveauGroupe } from '../commun/NouveauGroupe'

/** Un seul dispositif : son groupe se crée ici. Plusieurs : on choisit d'abord. */
export function PremierGroupe() {
  const lu = useLecture(() => observe(lisDispositifs), [])
  if (lu.etat === 'attente') return null
  const enPlace = lu.etat === 'prete' ? lu.valeur.filter(({ dispositif: d }) => d.corbeilleLe === null && d.archiveLe === null) : []
  const [seul, ...autres] = enPlace
  if (seul !== undefined && autres.length === 0) return <NouveauGroupe vif dispositifId={seul.dispositif.id} />
  return <LienBouton vif genre="plein" href={versHash({ type: 'dispositifs' })}>Choisir un dispositif</LienBouton>
}
