/** Point d'entrée : ouvre l'espace, monte l'écran de l'adresse, puis prépare le hors-ligne. */
import '../composants/jetons.css'
import '../composants/base.css'
import { render } from 'preact'
import { fixeFabriqueTravail } from '../documents/travaux'
import { appliqueApparence } from '../ecrans/commun/apparence'
import { ContexteEnvironnement } from '../ecrans/commun/environnement'
import { demarreHorsLigne, ouvreTravail } from '../hors-ligne/page'
import { peutEcrire } from '../stockage/droit-ecriture'
import { lisApparence } from '../stockage/preferences'
import { fixeFabriqueTravail as fixeFabriqueLecture } from '../stockage/travaux'
import { nouvelEnvironnement } from './environnement'
import { demarreHorloge } from './horloge'
import { montreAuTitre } from './montre'
import { Panne } from './Panne'
import { Routeur } from './Routeur'
import { prepareVue } from './vue'

async function demarre(racine: HTMLElement): Promise<void> {
  const [premier] = await Promise.all([prepareVue(window.location.hash), poseApparence()])
  demarreHorloge()
  const montree = montreAuTitre(racine)
  render(
    <ContexteEnvironnement.Provider value={nouvelEnvironnement()}>
      <Routeur premier={premier} />
    </ContexteEnvironnement.Provider>,
    racine,
  )
  await montree
}

fixeFabriqueTravail(ouvreTravail)
fixeFabriqueLecture(ouvreTravail)

/** Une préférence illisible n'empêche pas d'ouvrir : le poste décide alors de l'apparence. */
async function poseApparence(): Promise<void> {
  appliqueApparence(await lisApparence().catch(() => 'systeme' as const))
}

const racine = document.getElementById('jalons')
if (racine === null) throw new Error('La page n’a pas d’élément « jalons ».')
demarre(racine)
  .catch((erreur: unknown) => {
    render(<Panne titre="Jalons n’a pas pu démarrer." detail={erreur instanceof Error ? erreur.message : String(erreur)} />, racine)
  })
  .finally(() => demarreHorsLigne(() => peutEcrire().peut))
