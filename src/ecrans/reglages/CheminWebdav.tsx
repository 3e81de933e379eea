import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { verifieChemin } from '../../domaine/chemin-webdav'
import { regleDestination } from '../../stockage/commandes/espace'
import { useGeste } from '../commun/geste'

/** Le chemin du dossier : la destination change quand il est juste et choisi. */
export function CheminWebdav({ depart }: { depart: string }) {
  const [saisi, changeSaisi] = useState(depart)
  const { fais, echec, changeEchec } = useGeste()
  const [retenu, changeRetenu] = useState(depart !== '')
  const choisit = async () => {
    const verifie = verifieChemin(saisi)
    if (!verifie.ok) return changeEchec(verifie.raison)
    if (!(await fais(() => regleDestination({ type: 'webdav', chemin: verifie.chemin })))) return undefined
    changeSaisi(verifie.chemin)
    return changeRetenu(true)
  }
  return (
    <Formulaire nom="Dossier du réseau" onEnvoi={() => void choisit()}>
      <ChampTexte
        etiquette="Chemin du dossier"
        aide={'Par exemple\u00A0: /dav/bilans/. Votre service informatique le connaît.'}
        valeur={saisi}
        erreur={echec}
        onValeur={(texte) => {
          changeSaisi(texte)
          changeRetenu(false)
        }}
      />
      {retenu ? <p role="status">Les documents iront dans {saisi}</p> : <Bouton type="submit">Choisir ce dossier du réseau</Bouton>}
    </Formulaire>
  )
}
