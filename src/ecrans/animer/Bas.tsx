import { useMemo, useState } from 'preact/hooks'
import { derniereActionAnnulable, ditAction } from '../../domaine/derniere-action'
import type { Journal } from '../../domaine/enregistrements'
import type { SeanceMethode } from '../../domaine/methode'
import { typographie } from '../../domaine/typographie'
import type { Conduite } from '../../stockage/lectures/conduite'
import type { Ouvert } from './EnSeance'
import { Gestes } from './Gestes'
import { Noter } from './Noter'
import type { GestesConduite } from './useConduite'
import type { VueConduite } from './vue'
import s from './animer.module.css'

interface Proprietes {
  conduite: Conduite
  journal: Journal
  methode: SeanceMethode
  vue: VueConduite
  gestes: GestesConduite
  noteOuverte: boolean
  surOuvre: (quoi: Ouvert) => void
  surFin: () => void
}

/** Le bas de l'écran : le tiroir où l'on note, puis la barre des gestes. */
export function Bas({ conduite, journal, methode, vue: { etat }, gestes, noteOuverte, surOuvre, surFin }: Proprietes) {
  const { evenements, notes } = conduite
  // Une seule fois, à l'ouverture de l'écran : la phrase restée en cours de frappe.
  const [reprise, oublieReprise] = useState(notes.find((n) => n.poseeLe === null) ?? null)
  const dernierGeste = useMemo(() => {
    const derniere = derniereActionAnnulable(evenements)
    const titres = Object.fromEntries(methode.elements.map((e) => [e.ref, typographie(e.titre)]))
    return derniere && ditAction(derniere, titres)
  }, [evenements, methode])
  const fermeNote = () => {
    oublieReprise(null)
    surFin()
  }
  return (
    <div class={s['bas']}>
      {noteOuverte && <Noter journalId={journal.id} refActivite={etat.courante} reprise={reprise} surFin={fermeNote} />}
      <Gestes
        enPause={etat.enPause}
        aucune={etat.courante === null}
        derniere={etat.suivante === null}
        premiere={etat.precedente === null}
        dernierGeste={dernierGeste}
        surSuivante={gestes.touches.suivante}
        surPrecedente={gestes.touches.precedente}
        surPause={gestes.touches['bascule-pause']}
        surNoter={() => surOuvre('note')}
        surAnnuler={gestes.touches.annuler}
        surTerminer={() => surOuvre('fin')}
      />
    </div>
  )
}
