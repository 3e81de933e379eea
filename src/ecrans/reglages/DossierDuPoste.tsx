import { useEffect, useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { Rangee } from '../../composants/Rubrique'
import { autoriseDossier, choisitDossier } from '../../stockage/commandes/espace'
import { lisDossier, type PermissionDossier } from '../../stockage/lectures/espace'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { choisitSurLePoste } from './dossier-du-poste'

/** Le dossier choisi, et ce que le navigateur permet d'y faire maintenant. */
export function DossierDuPoste({ nom }: { nom: string }) {
  const { fais, echec } = useGeste()
  const [permission, changePermission] = useState<PermissionDossier>('absente')
  const relis = () => lisDossier().then((dossier) => changePermission(dossier.permission), () => changePermission('absente'))
  useEffect(() => void relis(), [nom])
  const choisit = async () => {
    await fais(async () => {
      const poignee = await choisitSurLePoste()
      return poignee === null ? { ok: true } : choisitDossier(poignee)
    })
    await relis()
  }
  const autorise = async () => {
    await fais(autoriseDossier)
    await relis()
  }
  return (
    <>
      {nom !== '' && (
        <p>
          {permission === 'accordee' ? <Etat genre="fait">autorisé</Etat> : <Etat genre="autorisation">en attente de votre autorisation</Etat>}{' '}
          {`Dossier «\u00A0${nom}\u00A0»`}
        </p>
      )}
      <Rangee>
        <Bouton icone="ouvrir" onClick={() => void choisit()}>{nom === '' ? 'Choisir un dossier de ce poste' : 'Choisir un autre dossier'}</Bouton>
        {nom !== '' && permission === 'a-demander' && <Bouton onClick={() => void autorise()}>Autoriser l’écriture</Bouton>}
      </Rangee>
      <Echec phrase={echec} />
    </>
  )
}
