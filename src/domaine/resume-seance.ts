/**
 * Ce que dit le résumé d'une séance. L'employeur peut le recevoir : des nombres, des durées, des productions collectives,
 * et les seules notes que l'intervenant a retenues et relues. Aucun nom, aucun motif.
 */
import { instantPrevu } from './calendrier'
import type { DemiJournee, Note } from './enregistrements'
import { calculeFinReference } from './horloge/fin-prevue'
import { instantDuJournal, joueJournal, planPorte } from './joue-journal'
import type { EtatElement, EtatSeance } from './joue-journal'
import type { ElementPlan, Evenement } from './journal'
import type { Element, SeanceMethode } from './methode'
import { compteMinutesLues, repartitMinutes } from './minutes-entieres'
import { comptePresences, jouePresences, retientPresence } from './presences'
import type { ComptePresences } from './presences'

export interface DonneesResume {
  /** La séance du scénario figé. */
  seance: SeanceMethode
  /** Sert si l'ouverture du journal ne porte pas le sien. */
  plan: readonly ElementPlan[]
  evenements: readonly Evenement[]
  notes: readonly Note[]
  participants: readonly { id: string }[]
  demiJournees: readonly DemiJournee[]
}

/** Minutes entières ; l'écart est le réel moins le prévu. */
export interface TempsTenu {
  prevuMinutes: number
  reelMinutes: number
  ecartMinutes: number
}

export interface LigneTemps extends TempsTenu {
  ref: string
  titre: string
  type: ElementPlan['type']
  etat: EtatElement
}

export interface ReportResume {
  ref: string
  titre: string
  minutes: number
}

export interface ResumeSeance {
  numero: number
  titre: string
  demiJournees: readonly DemiJournee[]
  /** Instants (ms) ; le réel est nul tant que la séance n'a pas commencé, ou pas fini. */
  horaires: { debutPrevu: number; finPrevue: number; debutReel: number | null; finReelle: number | null }
  /** Sur toute la séance ; puis par demi-journée. */
  effectifs: ComptePresences
  effectifsParDemiJournee: ComptePresences[]
  temps: LigneTemps[]
  total: TempsTenu
  /** Pauses du journal et trous, hors des éléments du plan. */
  suspenduMinutes: number
  /** Entre l'ouverture et la première activité. Avec le total et le suspendu, fait toute la durée réelle. */
  horsActiviteMinutes: number
  reports: ReportResume[]
  /** Ni faites ni reportées. */
  nonFaites: ReportResume[]
  productions: { ref: string; titre: string; texte: string }[]
  travail: string
  notes: { id: string; instant: number; refActivite: string | null; texte: string }[]
  /** Vrai si aucune note n'est retenue : le résumé peut alors dire qu'il ne contient aucun propos. */
  aucunPropos: boolean
}

/** Calcule le résumé depuis le journal entier. Séance non finie : arrêté au dernier événement. */
export function calculeResume(donnees: DonneesResume): ResumeSeance {
  const { seance, evenements, demiJournees } = donnees
  const [premiere] = demiJournees
  const prevu = premiere === undefined ? 0 : instantPrevu(premiere)
  const { plan, debutPrevu } = planPorte(evenements) ?? { plan: donnees.plan, debutPrevu: prevu }
  const instant = instantDuJournal(evenements, -Infinity)
  const etat = joueJournal(plan, debutPrevu, evenements, instant)
  const retenues = retientNotes(donnees.notes)
  return {
    numero: seance.numero,
    titre: seance.titre,
    demiJournees,
    horaires: {
      debutPrevu,
      finPrevue: calculeFinReference(plan, debutPrevu),
      debutReel: etat.debutSeance,
      finReelle: etat.finSeance,
    },
    ...compteEffectifs(donnees),
    ...mesureTemps(seance, plan, etat, etat.finSeance ?? instant),
    reports: liste(seance, plan, etat, ['reportee']),
    nonFaites: liste(seance, plan, etat, ['sautee', 'a-faire']),
    productions: seance.elements.flatMap((element) => produit(element, etat)),
    travail: seance.travailIntermediaire,
    notes: retenues.map(({ id, instant: t, refActivite, texte }) => ({ id, instant: t, refActivite, texte })),
    aucunPropos: retenues.length === 0,
  }
}

/** Les notes qui figurent au résumé : de ce niveau, posées, relues, pas à la corbeille ; par ordre d'instant. */
export function retientNotes(notes: readonly Note[]): Note[] {
  return notes
    .filter((n) => n.niveau === 'resume' && n.relueLe !== null && n.poseeLe !== null && n.corbeilleLe === null)
    .filter((n) => n.texte.trim() !== '')
    .toSorted((a, b) => a.instant - b.instant)
}

function compteEffectifs({ evenements, participants, demiJournees }: DonneesResume) {
  const tableau = jouePresences(evenements, participants, demiJournees.length, Infinity).demiJournees
  const retenues = participants.map(({ id }) => retientPresence(tableau.flatMap((d) => d.parParticipant[id] ?? [])))
  return { effectifs: comptePresences(retenues), effectifsParDemiJournee: tableau.map((d) => d.compte) }
}

function mesureTemps(seance: SeanceMethode, plan: readonly ElementPlan[], etat: EtatSeance, fin: number) {
  const debut = etat.debutSeance ?? fin
  const ecoules = plan.map(({ ref }) => etat.ecouleMs[ref] ?? 0)
  const passe = ecoules.reduce((a, b) => a + b, etat.suspenduMs)
  const parts = [etat.suspenduMs, Math.max(0, fin - debut - passe), ...ecoules]
  const minutes = repartitMinutes(parts, Number.isFinite(fin) ? compteMinutesLues(debut, fin) : 0)
  const [suspenduMinutes = 0, horsActiviteMinutes = 0, ...reels] = minutes
  const temps = plan.map((element, rang): LigneTemps => ({
    ref: element.ref,
    titre: titreDe(seance, element.ref),
    type: element.type,
    etat: etat.etats[element.ref] ?? 'a-faire',
    ...compare(element.dureeMinutes, reels[rang] ?? 0),
  }))
  const prevu = temps.reduce((somme, ligne) => somme + ligne.prevuMinutes, 0)
  const reel = temps.reduce((somme, ligne) => somme + ligne.reelMinutes, 0)
  return { temps, total: compare(prevu, reel), suspenduMinutes, horsActiviteMinutes }
}

const compare = (prevuMinutes: number, reelMinutes: number): TempsTenu => ({
  prevuMinutes,
  reelMinutes,
  ecartMinutes: reelMinutes - prevuMinutes,
})

const titreDe = ({ elements }: SeanceMethode, ref: string) => elements.find((e) => e.ref === ref)?.titre ?? ref

function liste(seance: SeanceMethode, plan: readonly ElementPlan[], etat: EtatSeance, voulus: EtatElement[]) {
  return plan
    .filter(({ ref, type }) => type === 'activite' && voulus.includes(etat.etats[ref] ?? 'a-faire'))
    .map(({ ref, dureeMinutes }): ReportResume => ({ ref, titre: titreDe(seance, ref), minutes: dureeMinutes }))
}

function produit(element: Element, etat: EtatSeance): ResumeSeance['productions'] {
  if (element.type !== 'activite' || etat.etats[element.ref] !== 'faite' || element.auResume === '') return []
  return [{ ref: element.ref, titre: element.titre, texte: element.auResume }]
}
