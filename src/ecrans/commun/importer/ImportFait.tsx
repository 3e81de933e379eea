import { useState } from 'preact/hooks'
import { Bouton } from '../../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../../composants/Rubrique'
import { typographie } from '../../../domaine/typographie'
import { annuleImport } from '../../../stockage/commandes/annule-import'
import { Echec } from '../Echec'
import { useGeste } from '../geste'
import { ditParticipants } from './phrases'

interface Proprietes {
  groupe: string
  importId: string
  nombre: number
  surAutre: () => void
  surFin: () => void
}

/** Après l'import : le dire, et pouvoir revenir en arrière d'un geste. */
export function ImportFait({ groupe, importId, nombre, surAutre, surFin }: Proprietes) {
  const [annule, changeAnnule] = useState<{ gardes: number } | null>(null)
  const { fais, echec, enCours } = useGeste()
  const revient = async () => {
    const fait = await fais(() => annuleImport(importId))
    if (fait) changeAnnule({ gardes: fait.gardes.length })
  }
  const titre = annule === null ? `${ditParticipants(nombre)} ${nombre > 1 ? 'importés' : 'importé'}.` : 'Import annulé.'
  return (
    <>
      <Ouverture titre={titre} marge={<p>{groupe}</p>} chapeau={annule === null ? 'C’est enregistré sur ce poste.' : ditAnnule(annule.gardes)} />
      <Rubrique titre={annule === null ? 'Et ensuite' : 'Recommencer'}>
        <Rangee serre>
          <Bouton genre="plein" onClick={surFin}>Revenir au groupe</Bouton>
          {annule === null && <Bouton icone="annuler" aria-disabled={enCours} onClick={revient}>Annuler l’import</Bouton>}
          {annule !== null && <Bouton onClick={surAutre}>Importer un autre fichier</Bouton>}
        </Rangee>
        <Echec phrase={echec} />
      </Rubrique>
    </>
  )
}

function ditAnnule(gardes: number): string {
  if (gardes === 0) return typographie('Les personnes de cet import ne sont plus dans le groupe.')
  const sujet = gardes > 1 ? `${gardes} personnes restent` : 'Une personne reste'
  return typographie(`${sujet} dans le groupe : une séance les a déjà notées. Les autres en sont sorties.`)
}
