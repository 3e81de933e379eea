import { useState } from 'preact/hooks'
import { ChoixUnique } from '../../composants/champs/ChoixUnique'
import { Rubrique } from '../../composants/Rubrique'
import type { Destination } from '../../domaine/enregistrements'
import { regleDestination } from '../../stockage/commandes/espace'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { CheminWebdav } from './CheminWebdav'
import { DossierDuPoste } from './DossierDuPoste'
import { peutChoisirDossier } from './dossier-du-poste'

type Voie = Destination['type']

const VOIES: readonly { valeur: Voie; libelle: string; aide: string }[] = [
  { valeur: 'telechargement', libelle: 'Téléchargement', aide: 'Le navigateur propose le fichier\u202F; vous confirmez qu’il est bien rangé.' },
  { valeur: 'webdav', libelle: 'Dossier du réseau', aide: 'Un dossier WebDAV sur le même serveur que Jalons. Le document part de lui-même quand le réseau revient.' },
  { valeur: 'dossier', libelle: 'Dossier de ce poste', aide: 'Le document s’y écrit tout de suite. Le navigateur redemande votre autorisation à chaque redémarrage.' },
]

/** Où partiront les documents figés ; ceux qui attendent déjà gardent leur voie. */
export function RubriqueDestination({ destination }: { destination: Destination }) {
  const { fais, echec } = useGeste()
  const [voie, changeVoie] = useState<Voie>(destination.type)
  const offertes = VOIES.filter(({ valeur }) => valeur !== 'dossier' || peutChoisirDossier() || destination.type === 'dossier')
  const choisit = (valeur: Voie) => {
    changeVoie(valeur)
    if (valeur === 'telechargement') void fais(() => regleDestination({ type: 'telechargement' }))
  }
  return (
    <Rubrique titre="Destination des documents" marge={<p>{ditDestination(destination)}</p>}>
      <ChoixUnique legende="Où vont les documents figés" valeur={voie} choix={offertes} onValeur={choisit} />
      {voie === 'webdav' && <CheminWebdav depart={destination.type === 'webdav' ? destination.chemin : ''} />}
      {voie === 'dossier' && <DossierDuPoste nom={destination.type === 'dossier' ? destination.nom : ''} />}
      <Echec phrase={echec} />
    </Rubrique>
  )
}

function ditDestination(destination: Destination): string {
  switch (destination.type) {
    case 'telechargement':
      return 'aujourd’hui\u00A0: téléchargement'
    case 'webdav':
      return `aujourd’hui\u00A0: ${destination.chemin}`
    case 'dossier':
      return `aujourd’hui\u00A0: dossier «\u00A0${destination.nom}\u00A0»`
  }
}
