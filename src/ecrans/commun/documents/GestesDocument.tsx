import { Bouton } from '../../../composants/Bouton'
import { typographie } from '../../../domaine/typographie'
import { autoriseDossier } from '../../../stockage/commandes/dossier'
import {
  annuleRemise,
  confirmeTelechargement,
  demandeRemise,
  marqueRemisEnMainPropre,
  noteTelechargementPropose,
  redemandeRemise,
} from '../../../stockage/commandes/remise'
import { lisContenu, type DocumentSuivi } from '../../../stockage/lectures/documents'
import { useGeste } from '../geste'
import { va } from '../va'
import { demandeImpression } from './impression'
import { telecharge } from './telecharge'

interface Proprietes {
  suivi: DocumentSuivi
  fais: ReturnType<typeof useGeste>['fais']
  /** Le document est déjà à l'écran : imprimer tout de suite. */
  surImprime?: (() => void) | undefined
}

/** Ce qu'on peut faire d'un document figé, selon son état. Le nom du document est dans le nom accessible. */
export function GestesDocument({ suivi, fais, surImprime }: Proprietes) {
  const { document: { id, nom, nomFichier }, remise } = suivi
  const suite = <span class="cache">{`\u00A0: ${typographie(nom)}`}</span>
  const confirmable = remise.etat === 'pret' && remise.voie === 'telechargement'
  const imprime = surImprime ?? (() => {
    demandeImpression(id)
    va({ type: 'document', id })
  })
  return (
    <>
      {remise.etat === 'echec' && <Bouton onClick={() => void fais(() => redemandeRemise(id))}>Réessayer{suite}</Bouton>}
      {remise.etat === 'attente-autorisation' && (
        <Bouton onClick={() => void fais(() => autoriseEtRemet(id))}>Autoriser le dossier{suite}</Bouton>
      )}
      <Bouton icone="telecharger" onClick={() => void fais(() => telechargeFige(id, nomFichier))}>Télécharger{suite}</Bouton>
      <Bouton icone="imprimer" onClick={imprime}>Imprimer{suite}</Bouton>
      {confirmable && <Bouton onClick={() => void fais(() => confirmeTelechargement(id))}>J’ai bien le fichier{suite}</Bouton>}
      {remise.etat !== 'remis' && <Bouton onClick={() => void fais(() => marqueRemisEnMainPropre(id))}>Remis en main propre{suite}</Bouton>}
      {remise.etat === 'remis' && remise.voie === 'main-propre' && (
        <Bouton genre="nu" onClick={() => void fais(() => annuleRemise(id))}>Annuler la remise{suite}</Bouton>
      )}
    </>
  )
}

async function telechargeFige(id: string, nomFichier: string) {
  const contenu = await lisContenu(id)
  if (contenu === null) return { ok: false as const, raison: 'Ce document n’est plus sur ce poste.' }
  telecharge(contenu.pdf, nomFichier)
  return noteTelechargementPropose(id)
}

async function autoriseEtRemet(id: string) {
  const accord = await autoriseDossier()
  return accord.ok ? demandeRemise(id) : accord
}
