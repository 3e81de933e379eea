import { useEffect, useRef, useState } from 'preact/hooks'
import { Evitement } from '../../composants/Evitement'
import { LigneArpentage } from '../../composants/LigneArpentage'
import type { Journal } from '../../domaine/enregistrements'
import type { SeanceMethode } from '../../domaine/methode'
import type { Conduite } from '../../stockage/lectures/conduite'
import { Bandeaux } from '../commun/Bandeaux'
import { Echec } from '../commun/Echec'
import { useEnvironnement } from '../commun/environnement'
import { ActiviteCourante } from './ActiviteCourante'
import { Annonces } from './Annonces'
import { Bas } from './Bas'
import { Detail } from './Detail'
import { DialogueFin } from './DialogueFin'
import { DialogueTouches } from './DialogueTouches'
import { Entete } from './Entete'
import { PiedConduite } from './PiedConduite'
import { Temps } from './Temps'
import { useConduite } from './useConduite'
import { useJournal } from './useJournal'
import { useTouches } from './useTouches'
import { calculeLigne, calculeVue } from './vue'
import s from './animer.module.css'

interface Proprietes {
  conduite: Conduite
  journal: Journal
  methode: SeanceMethode
}

export type Ouvert = 'rien' | 'note' | 'fin' | 'touches'

/** La séance en cours : une page entière, sans navigation. */
export function EnSeance({ conduite: lue, journal, methode }: Proprietes) {
  const { conduite, surEcrit } = useJournal(lue)
  const { evenements, seance, notes, espace: { touchesActives } } = conduite
  const fuseau = seance.demiJournees[0]?.fuseau ?? 'Europe/Paris'
  const vue = calculeVue(methode, evenements, useEnvironnement().instant.value)
  const titre = useRef<HTMLHeadingElement>(null)
  const [ouvert, changeOuvert] = useState<Ouvert>(notes.some(estBrouillon) ? 'note' : 'rien')
  const gestes = useConduite({ journalId: journal.id, vue, titre, surEcrit })
  useMainsLibres()
  useTouches(touchesActives, { ...gestes.touches, noter: () => changeOuvert('note'), touches: () => changeOuvert('touches') })
  const ferme = () => {
    changeOuvert('rien')
    // Le champ disparaît avec le tiroir : le focus revient au titre après le rendu.
    setTimeout(() => titre.current?.focus())
  }
  return (
    <div class={s['ecran']}>
      <Evitement cible="titre-activite">Aller à l’activité en cours</Evitement>
      <Bandeaux enSeance />
      <div class={s['animer']}>
        <Entete conduite={conduite} methode={methode} vue={vue} fuseau={fuseau} surFait={gestes.ajoute} />
        <main class={s['corps']}>
          <LigneArpentage class={s['arpentage'] ?? ''} {...calculeLigne(vue, methode, fuseau)} />
          <Echec phrase={gestes.echec} />
          <div class={s['conduite']}>
            <div class={s['temps']}>
              <Temps vue={vue} fuseau={fuseau} surAjuste={gestes.touches.ajuste} surDebut={gestes.corrigeDebut} />
              <PiedConduite conduite={conduite} journal={journal} surTouches={() => changeOuvert('touches')} />
            </div>
            <ActiviteCourante vue={vue} fuseau={fuseau} titre={titre} />
            <Detail element={vue.courant} ecouleMs={vue.etat.ecouleMs[vue.etat.courante ?? ''] ?? 0} vigilance={methode.vigilance} />
          </div>
        </main>
        <Bas conduite={conduite} journal={journal} methode={methode} vue={vue} gestes={gestes} noteOuverte={ouvert === 'note'} surOuvre={changeOuvert} surFin={ferme} />
      </div>
      <Annonces vue={vue} fuseau={fuseau} />
      <DialogueFin ouvert={ouvert === 'fin'} vue={vue} methode={methode} surFerme={ferme} surConfirme={gestes.termine} />
      <DialogueTouches ouvert={ouvert === 'touches'} actives={touchesActives} surFerme={ferme} />
    </div>
  )
}

const estBrouillon = (note: Conduite['notes'][number]) => note.poseeLe === null

/** Tant que l'écran est là : il ne s'éteint pas, et aucune mise à jour ne s'applique. */
function useMainsLibres(): void {
  const { entreEnSeance, gardeEveille } = useEnvironnement()
  useEffect(() => entreEnSeance(), [entreEnSeance])
  useEffect(() => gardeEveille(), [gardeEveille])
}
