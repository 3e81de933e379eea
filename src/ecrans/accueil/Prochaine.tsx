import { LienBouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { REPERES } from '../../contenu'
import { versHash, type PieceImprimable } from '../../domaine/adresse'
import { amplitudeMinutes } from '../../domaine/scenario/horaires'
import { ditQuand } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import type { Accueil } from '../../stockage/lectures/accueil'
import { ditJourMois, ditNombre, majuscule } from '../commun/formatage'
import { ditPlage, heuresRondes, jalonsAVenir } from '../commun/ligne'
import type { Constat } from './constats'
import s from './accueil.module.css'

interface Proprietes {
  prochaine: NonNullable<Accueil['prochaine']>
  constats: Constat[]
  aujourdhui: string
  premiere: boolean
}

/** La prochaine séance : sa ligne, ses gestes, ce qui manque. */
export function Prochaine({ prochaine, constats, aujourdhui, premiere }: Proprietes) {
  const { groupeId, numero, demiJournees } = prochaine.seance
  const repere = prochaine.methode ?? REPERES.find((un) => un.numero === numero)
  const [demiJournee] = demiJournees
  if (repere === undefined || demiJournee === undefined) return null
  const { date, heure } = demiJournee
  const duree = amplitudeMinutes(repere.elements, heure)
  return (
    <Rubrique titre={majuscule(ditJourMois(date))} marge={<Marge prochaine={prochaine} plage={`${ditQuand(date, aujourdhui)}, ${ditPlage(heure, duree)}`} />}>
      <Rangee entre serre>
        <p class={s['titre']}>Séance {numero} — {typographie(repere.titre)}</p>
        <Rangee serre>
          <LienBouton href={versHash({ type: 'animer', groupeId, numero })}>Animer la séance {numero}</LienBouton>
          <LienBouton genre={premiere ? 'plein' : 'bord'} href={versHash({ type: 'preparer', groupeId, numero })}>Préparer la séance {numero}</LienBouton>
        </Rangee>
      </Rangee>
      <LigneArpentage jalons={jalonsAVenir(repere, heure)} heures={heuresRondes(heure, duree)} />
      <div class={s['constats']}><Constats constats={constats} groupeId={groupeId} numero={numero} /></div>
    </Rubrique>
  )
}

function Marge({ prochaine: { groupe, seance, participants }, plage }: { prochaine: Proprietes['prochaine']; plage: string }) {
  const lieu = seance.demiJournees[0]?.lieu ?? groupe.lieu
  return (
    <>
      <p>{plage}</p>
      {lieu !== '' && <p>{lieu}</p>}
      <p><a href={versHash({ type: 'groupe', id: groupe.id })}>{groupe.nom}</a></p>
      <p>{ditNombre(participants, 'un participant', 'participants', 'aucun participant')}</p>
    </>
  )
}

function Constats({ constats, groupeId, numero }: { constats: Constat[]; groupeId: string; numero: number }) {
  const manquants = constats.filter(({ fait }) => !fait)
  const tenus = constats.filter(({ fait }) => fait)
  return (
    <Liste nom="Ce qui manque pour partir">
      {manquants.map((un) => (
        <LigneListe key={un.cle} etat={<Etat genre="manque">manque</Etat>} gestes={<Geste {...un} groupeId={groupeId} numero={numero} />}>
          {un.phrase}
        </LigneListe>
      ))}
      {tenus.length > 0 && (
        <LigneListe etat={<Etat genre="fait">vérifié</Etat>}>{tenus.map(({ phrase }) => phrase).join(' ')}</LigneListe>
      )}
    </Liste>
  )
}

const MOTS_PIECES: Record<PieceImprimable, string> = {
  emargement: 'l’émargement',
  'fiches-nominatives': 'les fiches',
  'fiches-vierges': 'les fiches vierges',
  deroule: 'le déroulé',
}

function Geste({ piece, groupeId, numero }: Constat & { groupeId: string; numero: number }) {
  if (piece === undefined) return <LienBouton href={versHash({ type: 'groupe', id: groupeId })}>Ouvrir le groupe</LienBouton>
  return <LienBouton icone="imprimer" href={versHash({ type: 'imprimer', groupeId, numero, piece })}>Imprimer {MOTS_PIECES[piece]}</LienBouton>
}
