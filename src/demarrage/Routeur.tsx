import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { depuisHash } from '../domaine/adresse'
import { AdresseInconnue } from './AdresseInconnue'
import { BarriereErreur } from './BarriereErreur'
import { titreOnglet } from './ecrans'
import { poseFocusSurTitre } from './focus'
import { Panne } from './Panne'
import { prepareVue, type Vue } from './vue'

/** L'écran de l'adresse. L'ancien reste affiché tant que le nouveau n'est pas chargé. */
export function Routeur({ premier }: { premier: Vue }) {
  const [vue, changeVue] = useState<Vue>(premier)
  const racine = useRef<HTMLDivElement>(null)
  const cle = useHash(premier.cle)
  const affichee = vue.cle
  useEffect(() => {
    if (cle === affichee) return undefined
    let annule = false
    const prepare = async () => {
      const suite = await prepareVue(cle)
      if (!annule) changeVue(suite)
    }
    void prepare()
    return () => { annule = true }
  }, [cle, affichee])
  // Avant de peindre : le nom de l'onglet ne traîne pas derrière l'écran.
  useLayoutEffect(() => {
    document.title = titreOnglet(depuisHash(vue.cle))
    if (vue === premier || racine.current === null) return undefined
    window.scrollTo(0, 0)
    return poseFocusSurTitre(racine.current)
  }, [vue, premier])
  return (
    <div ref={racine}>
      <BarriereErreur key={vue.cle}><VueCourante vue={vue} /></BarriereErreur>
    </div>
  )
}

/** Le hash de la page ; `depart` tant qu'il n'a pas changé depuis le montage. */
function useHash(depart: string): string {
  const [hash, changeHash] = useState(depart)
  useEffect(() => {
    const relis = () => changeHash(window.location.hash)
    window.addEventListener('hashchange', relis)
    return () => window.removeEventListener('hashchange', relis)
  }, [])
  return hash
}

function VueCourante({ vue }: { vue: Vue }) {
  switch (vue.etat) {
    case 'ecran':
      return <vue.charge.Ecran {...vue.charge.parametres} />
    case 'inconnue':
      return <AdresseInconnue />
    case 'fermee':
      return <Panne titre="Jalons ne peut pas ouvrir vos données." raison={vue.raison} />
    case 'echec':
      return (
        <Panne
          titre="Cet écran ne s’est pas chargé."
          raison={'Un fichier de Jalons n’a pas pu être lu. Vos données sont intactes sur ce poste. Rechargez la page\u202F; si cela se répète sans réseau, reconnectez-vous une fois.'}
          detail={vue.detail}
        />
      )
  }
}
