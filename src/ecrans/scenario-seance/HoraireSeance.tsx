import { useLayoutEffect, useState } from 'preact/hooks'
import { ChampHeure } from '../../composants/champs/ChampTexte'
import { CoteACote } from '../../composants/champs/Formulaire'
import type { SeanceScenario } from '../../domaine/scenario/scenario'
import type { Retouches } from '../commun/scenario/useRetouches'
import s from './adapter.module.css'

/** L'heure annoncée de début et de fin : ce à quoi le débordement se mesure. */
export function HoraireSeance({ seance, retouche }: { seance: SeanceScenario; retouche: Retouches['retouche'] }) {
  const { numero } = seance
  const [saisie, changeSaisie] = useState({ debut: seance.heureDebut, fin: seance.heureFin })
  useLayoutEffect(() => changeSaisie({ debut: seance.heureDebut, fin: seance.heureFin }), [seance.heureDebut, seance.heureFin])
  const retient = async () => {
    if (saisie.debut === seance.heureDebut && saisie.fin === seance.heureFin) return
    const fait = await retouche({ type: 'horaire', numero, heureDebut: saisie.debut, heureFin: saisie.fin })
    if (!fait) changeSaisie({ debut: seance.heureDebut, fin: seance.heureFin })
  }
  return (
    <div class={s['horaire']}>
      <CoteACote>
        <ChampHeure etiquette="Début prévu" valeur={saisie.debut} onValeur={(debut) => changeSaisie({ ...saisie, debut })} onBlur={() => void retient()} />
        <ChampHeure etiquette="Fin prévue" valeur={saisie.fin} onValeur={(fin) => changeSaisie({ ...saisie, fin })} onBlur={() => void retient()} />
      </CoteACote>
    </div>
  )
}
