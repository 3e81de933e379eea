import type { ComponentChildren } from 'preact'
import { LienBouton } from '../../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../../composants/Rubrique'
import { versHash } from '../../../domaine/adresse'
import { typographie } from '../../../domaine/typographie'
import { Cadre } from '../Cadre'
import { useCharge } from '../useCharge'

interface Proprietes<T> {
  charge: () => Promise<T>
  /** Ce dont la lecture dépend : l'adresse de l'écran. */
  cle: string
  /** Titre si rien ne se lit : « Cette technique ne se lit pas. » */
  echec: string
  children: (valeur: T) => ComponentChildren
}

/** Un lieu de la méthode : ses textes se chargent à part, l'échec se dit en phrase. */
export function EcranMethode<T>({ charge, cle, echec, children }: Proprietes<T>) {
  const lu = useCharge(charge, [cle])
  return (
    <Cadre courant="methode">
      {lu.etat === 'prete' && children(lu.valeur)}
      {lu.etat === 'echec' && (
        <>
          <Ouverture titre={echec} chapeau={typographie(lu.raison)} />
          <Rubrique titre="Que faire">
            <Rangee serre><LienBouton genre="plein" href={versHash({ type: 'methode' })}>Revenir au programme</LienBouton></Rangee>
          </Rubrique>
        </>
      )}
    </Cadre>
  )
}
