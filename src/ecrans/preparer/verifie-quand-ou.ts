import { REPERES } from '../../contenu/reperes'
import { amplitudeMinutes } from '../../domaine/scenario/horaires'
import { versHash } from '../../domaine/adresse'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import { ditJourMois, majuscule } from '../commun/formatage'
import { ditPlage } from '../commun/ligne'
import type { Verification } from './verifications'

/** La date est à venir, l'heure et le lieu sont dits : ils s'impriment sur l'émargement. */
export function verifieQuandOu({ groupe, seance, seances, methode }: PreparationComplete, aujourdhui: string): Verification {
  const { demiJournees, numero } = seance
  const conduite = seances.some((une) => une.seance.id === seance.id && une.avancement !== 'a-venir')
  const passee = !conduite && demiJournees.some(({ date }) => date < aujourdhui)
  const sansLieu = demiJournees.some(({ lieu }) => lieu.trim() === '')
  const titre = majuscule(ditMoments(seance, methode)) || 'Aucune date'
  const ligne = { cle: 'quand-ou', court: court(passee, sansLieu), titre }
  if (demiJournees.length > 0 && !passee && !sansLieu) return { ...ligne, etat: 'verifie', detail: demiJournees.map(({ lieu }) => lieu).join(', puis ') }
  return {
    ...ligne,
    etat: 'manque',
    detail: [passee && 'La date est passée.', sansLieu && 'Le lieu n’est pas dit\u202F; il s’imprime sur l’émargement.'].filter(Boolean).join(' '),
    geste: { libelle: `Corriger la séance ${numero} au calendrier`, href: versHash({ type: 'groupe', id: groupe.id }) },
  }
}

function court(passee: boolean, sansLieu: boolean): string {
  if (passee && sansLieu) return 'la date et le lieu'
  return sansLieu ? 'le lieu' : 'la date'
}

/** « jeudi 10 septembre, 9 h – 12 h 30 ». */
export function ditMoments({ numero, demiJournees }: Pick<PreparationComplete['seance'], 'numero' | 'demiJournees'>, methode: PreparationComplete['methode'] = null): string {
  const elements = (methode ?? REPERES.find((un) => un.numero === numero))?.elements ?? []
  const duree = (heure: string) => amplitudeMinutes(elements, heure) / Math.max(1, demiJournees.length)
  return demiJournees.map(({ date, heure }) => `${ditJourMois(date)}, ${ditPlage(heure, duree(heure))}`).join(', puis ')
}
