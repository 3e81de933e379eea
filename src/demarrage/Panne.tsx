import { Bouton, LienBouton } from '../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../composants/Rubrique'
import { Marque } from '../composants/Marque'
import { versHash } from '../domaine/adresse'
import { recharge } from './recharge'

interface Proprietes {
  titre?: string
  /** Phrase à montrer sous le titre. */
  raison?: string
  /** Message technique, pour le service informatique. */
  detail?: string
}

/** L'écran quand rien d'autre ne peut s'afficher : ne dépend ni de la base ni de l'environnement. */
export function Panne({ titre = 'Cet écran s’est arrêté.', raison, detail }: Proprietes) {
  return (
    <main id="contenu">
      <Ouverture
        marge={<Marque href={versHash({ type: 'accueil' })} />}
        titre={titre}
        chapeau={raison ?? 'Vos données sont intactes sur ce poste : tout ce qui a été écrit y reste. Rechargez la page pour reprendre.'}
      />
      <Rubrique titre="Que faire">
        <Rangee serre>
          <Bouton genre="plein" onClick={recharge}>Recharger</Bouton>
          <LienBouton href={versHash({ type: 'accueil' })}>Revenir à l’accueil</LienBouton>
        </Rangee>
      </Rubrique>
      {detail !== undefined && (
        <Rubrique titre="Pour le service informatique"><p class="doux">{detail}</p></Rubrique>
      )}
    </main>
  )
}
