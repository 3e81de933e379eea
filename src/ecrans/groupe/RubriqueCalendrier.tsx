import { useState } from 'preact/hooks'
import { LienBouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { REPERES } from '../../contenu'
import { versHash } from '../../domaine/adresse'
import type { SeanceRepere } from '../../domaine/methode'
import { amplitudeMinutes } from '../../domaine/scenario/horaires'
import { typographie } from '../../domaine/typographie'
import type { SeanceDuGroupe } from '../../stockage/lectures/etat-seance'
import type { GroupeComplet } from '../../stockage/lectures/groupe'
import { ditJourMois, majuscule } from '../commun/formatage'
import { ditPlage } from '../commun/ligne'
import { Calendrier } from './Calendrier'
import { choisitSeance } from './place-calendrier'
import { DeplacerSeance } from './DeplacerSeance'
import s from './calendrier.module.css'

/** Le calendrier et les gestes de la séance choisie. */
export function RubriqueCalendrier({ complet }: { complet: GroupeComplet }) {
  const { groupe, seances, participants } = complet
  const [numero, changeNumero] = useState<number | null>(null)
  const choisie = seances.find(({ seance }) => seance.numero === numero) ?? choisitSeance(seances)
  if (choisie === undefined) return null
  return (
    <Rubrique titre="Calendrier" marge={<><p>une bande, une semaine</p><p>entretiens intermédiaires avant S5, de conclusion après S6</p></>}>
      <Calendrier seances={seances} choisie={choisie.seance.numero} onChoix={changeNumero} />
      <SeanceChoisie situee={choisie} reperes={complet.scenario?.seances ?? REPERES} />
      <Rangee>
        <Gestes groupeId={groupe.id} situee={choisie} principal={participants.length > 0} />
        <DeplacerSeance key={choisie.seance.id} groupeId={groupe.id} seance={choisie.seance} commencee={choisie.journal !== null} />
      </Rangee>
    </Rubrique>
  )
}

type Reperes = readonly Pick<SeanceRepere, 'numero' | 'titre' | 'elements'>[]

function SeanceChoisie({ situee: { seance, avancement }, reperes }: { situee: SeanceDuGroupe; reperes: Reperes }) {
  const repere = reperes.find((un) => un.numero === seance.numero)
  const jours = seance.demiJournees.map(({ date, heure, lieu }) => {
    const plage = seance.demiJournees.length === 1 && repere ? ditPlage(heure, amplitudeMinutes(repere.elements, heure)) : ditPlage(heure, 0).split(' – ')[0]
    return [majuscule(ditJourMois(date)), plage, lieu].filter(Boolean).join(', ')
  })
  const suite = { 'a-venir': '', 'en-cours': 'Commencée, pas terminée.', terminee: 'Conduite.' }[avancement]
  return (
    <p class={s['choisie']}>
      <b>Séance {seance.numero}{repere && ` — ${typographie(repere.titre)}`}</b>
      <br />
      {jours.join(' puis ')}
      {suite !== '' && <span class="doux"> {suite}</span>}
    </p>
  )
}

interface ProprietesGestes {
  groupeId: string
  situee: SeanceDuGroupe
  /** Le geste principal de l'écran est ici : il y a des participants. */
  principal: boolean
}

function Gestes({ groupeId, situee, principal }: ProprietesGestes) {
  const { numero } = situee.seance
  const { avancement } = situee
  const genre = (voulu: SeanceDuGroupe['avancement']) => (principal && avancement === voulu ? 'plein' : 'bord')
  return (
    <>
      <LienBouton genre={genre('a-venir')} href={versHash({ type: 'preparer', groupeId, numero })}>Préparer la séance {numero}</LienBouton>
      {avancement !== 'terminee' && (
        <LienBouton genre={genre('en-cours')} href={versHash({ type: 'animer', groupeId, numero })}>Animer la séance {numero}</LienBouton>
      )}
      {avancement !== 'a-venir' && (
        <LienBouton genre={genre('terminee')} href={versHash({ type: 'conclure', groupeId, numero })}>Conclure la séance {numero}</LienBouton>
      )}
    </>
  )
}
