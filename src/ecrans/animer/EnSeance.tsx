import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Evitement } from '../../composants/Evitement'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { derniereActionAnnulable, ditAction } from '../../domaine/derniere-action'
import type { Journal } from '../../domaine/enregistrements'
import type { SeanceMethode } from '../../domaine/methode'
import { typographie } from '../../domaine/typographie'
import type { Conduite } from '../../stockage/lectures/conduite'
import { Bandeaux } from '../commun/Bandeaux'
import { Echec } from '../commun/Echec'
import { useEnvironnement } from '../commun/environnement'
import { ActiviteCourante } from './ActiviteCourante'
import { Annonces } from './Annonces'
import { Detail } from './Detail'
import { DialogueFin } from './DialogueFin'
import { DialogueTouches } from './DialogueTouches'
import { Entete } from './Entete'
import { Gestes } from './Gestes'
import { Noter } from './Noter'
import { PiedConduite } from './PiedConduite'
import { Temps } from './Temps'
import { useConduite } from './useConduite'
import { useTouches } from './useTouches'
import { calculeLigne, calculeVue } from './vue'
import s from './animer.module.css'

interface Proprietes {
  conduite: Conduite
  journal: Journal
  methode: SeanceMethode
}

type Ouvert = 'rien' | 'note' | 'fin' | 'touches'

/** La séance en cours : une page entière, sans navigation. */
export function EnSeance({ conduite, journal, methode }: Proprietes) {
  const { instant, entreEnSeance, gardeEveille } = useEnvironnement()
  const { evenements, seance, notes, espace } = conduite
  const fuseau = seance.demiJournees[0]?.fuseau ?? 'Europe/Paris'
  const vue = calculeVue(methode, evenements, instant.value)
  const { etat } = vue
  const titre = useRef<HTMLHeadingElement>(null)
  const brouillon = notes.find((n) => n.poseeLe === null) ?? null
  const [ouvert, changeOuvert] = useState<Ouvert>(brouillon === null ? 'rien' : 'note')
  const [reprise] = useState(brouillon)
  const gestes = useConduite(journal.id, vue, () => titre.current?.focus())
  useEffect(() => entreEnSeance(), [])
  useEffect(() => gardeEveille(), [])
  const ferme = () => {
    changeOuvert('rien')
    // Le champ disparaît avec le tiroir : le focus revient au titre après le rendu.
    setTimeout(() => titre.current?.focus())
  }
  useTouches(espace.touchesActives, {
    suivante: gestes.suivante,
    precedente: gestes.precedente,
    'bascule-pause': gestes.basculePause,
    noter: () => changeOuvert('note'),
    touches: () => changeOuvert('touches'),
    annuler: gestes.annule,
    ajuste: gestes.ajuste,
  })
  const action = useMemo(() => {
    const derniere = derniereActionAnnulable(evenements)
    const titres = Object.fromEntries(methode.elements.map((e) => [e.ref, typographie(e.titre)]))
    return derniere && ditAction(derniere, titres)
  }, [evenements, methode])
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
              <Temps vue={vue} fuseau={fuseau} surAjuste={gestes.ajuste} surDebut={gestes.corrigeDebut} />
              <PiedConduite conduite={conduite} journal={journal} surTouches={() => changeOuvert('touches')} />
            </div>
            <ActiviteCourante vue={vue} fuseau={fuseau} titre={titre} />
            <Detail element={vue.courant} ecouleMs={etat.courante === null ? 0 : (etat.ecouleMs[etat.courante] ?? 0)} vigilance={methode.vigilance} />
          </div>
        </main>
        <div class={s['bas']}>
          {ouvert === 'note' && <Noter journalId={journal.id} refActivite={etat.courante} reprise={reprise} surFin={ferme} />}
          <Gestes
            enPause={etat.enPause}
            aucune={etat.courante === null}
            derniere={etat.suivante === null}
            premiere={etat.precedente === null}
            dernierGeste={action}
            surSuivante={gestes.suivante}
            surPrecedente={gestes.precedente}
            surPause={gestes.basculePause}
            surNoter={() => changeOuvert('note')}
            surAnnuler={gestes.annule}
            surTerminer={() => changeOuvert('fin')}
          />
        </div>
      </div>
      <Annonces vue={vue} fuseau={fuseau} />
      <DialogueFin ouvert={ouvert === 'fin'} vue={vue} methode={methode} surFerme={ferme} surConfirme={gestes.termine} />
      <DialogueTouches ouvert={ouvert === 'touches'} actives={espace.touchesActives} surFerme={ferme} />
    </div>
  )
}
