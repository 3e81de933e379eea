import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Dialogue } from '../../composants/Dialogue'
import type { Journal } from '../../domaine/enregistrements'
import { versHash } from '../../domaine/adresse'
import { archiveJournal } from '../../stockage/commandes/conduite'
import type { Conduite } from '../../stockage/lectures/conduite'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import s from './animer.module.css'

interface Proprietes {
  conduite: Conduite
  journal: Journal
  surTouches: () => void
}

/** En bas de la marge : les touches, la sortie, et de quoi défaire un départ par erreur. */
export function PiedConduite({ conduite, journal, surTouches }: Proprietes) {
  const [ouvert, changeOuvert] = useState(false)
  const { fais, echec, enCours } = useGeste()
  return (
    <div class={s['pied']}>
      <Bouton genre="nu" onClick={surTouches}>Touches</Bouton>
      <a href={versHash({ type: 'groupe', id: conduite.groupe.id })}>Quitter l’écran</a>
      <Bouton genre="nu" onClick={() => changeOuvert(true)}>Recommencer</Bouton>
      <Dialogue ouvert={ouvert} titre={'Recommencer la séance\u202F?'} onFerme={() => changeOuvert(false)} fermer="Continuer la séance">
        <p>
          À choisir si la séance a été commencée par erreur. Ce journal est gardé à part, avec ses présences et ses notes ;
          « Commencer la séance » en ouvrira un nouveau.
        </p>
        <Echec phrase={echec} />
        <Bouton genre="plein" disabled={enCours} onClick={() => void fais(() => archiveJournal(journal.id))}>
          Garder ce journal à part et recommencer
        </Bouton>
      </Dialogue>
    </div>
  )
}
