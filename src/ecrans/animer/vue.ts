/** Ce que montre l'écran de conduite, calculé d'un coup depuis le journal : aucun état à part. */
import type { JalonLigne, RepereLigne } from '../../composants/LigneArpentage'
import { instantDuJournal, joueJournal, type EtatSeance } from '../../domaine/joue-journal'
import type { Evenement } from '../../domaine/journal'
import type { Element, SeanceMethode } from '../../domaine/methode'
import { MINUTE_MS } from '../../domaine/temps'
import { ditCompteur, ditHeure } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'

export interface VueConduite {
  etat: EtatSeance
  /** Instant du journal (ms) : jamais avant le dernier événement. */
  instant: number
  courant: Element | null
  suivant: Element | null
}

const BIENTOT_MS = 5 * MINUTE_MS

/** Joue le journal (qui porte son plan) et retrouve les textes de l'activité courante et de la suivante. */
export function calculeVue(
  methode: SeanceMethode,
  evenements: readonly Evenement[],
  maintenant: number,
): VueConduite {
  const instant = instantDuJournal(evenements, maintenant)
  const etat = joueJournal([], instant, evenements, instant)
  const trouve = (ref: string | null) => methode.elements.find((e) => e.ref === ref) ?? null
  return { etat, instant, courant: trouve(etat.courante), suivant: trouve(etat.suivante) }
}

export interface VueMinuteur {
  etat: 'calme' | 'bientot' | 'depassement'
  mot: string
  precision: string
  compteur: string
}

/** Le minuteur en mots et en chiffres ; les trois états par le mot autant que par l'encre. */
export function calculeMinuteur({ etat, instant }: VueConduite, fuseau: string): VueMinuteur {
  const restantMs = etat.restantMs ?? 0
  const fin = ditHeure(instant + restantMs, fuseau)
  const compteur = restantMs < 0 ? ditMinutesDepassees(-restantMs) : ditCompteur(restantMs)
  if (restantMs < 0) {
    return { etat: 'depassement', mot: etat.enPause ? 'En pause, dépassement' : 'Dépassement', precision: etat.enPause ? '' : `depuis ${fin}`, compteur }
  }
  if (etat.enPause) return { etat: 'calme', mot: 'En pause', precision: 'le temps est arrêté', compteur }
  const bientot = restantMs <= BIENTOT_MS
  return { etat: bientot ? 'bientot' : 'calme', mot: bientot ? 'Bientôt' : 'En cours', precision: `jusqu’à ${fin}`, compteur }
}

/** Minutes pleines, « 4 » ; au-delà d'une heure, « 1 h 04 » ; avant la première, « 0 ». */
function ditMinutesDepassees(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  if (minutes < 60) return String(minutes)
  return `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, '0')}`
}

/** La ligne d'arpentage : durées réelles pour ce qui est fait, allouées pour le reste. L'axe est le temps réel. */
export function calculeLigne({ etat, instant }: VueConduite, methode: SeanceMethode, fuseau: string) {
  const debut = etat.debutSeance ?? instant
  const versMinutes = (t: number) => (t - debut) / MINUTE_MS
  const jalons = methode.elements.flatMap((element): JalonLigne[] => {
    const vu = etat.etats[element.ref]
    const ecoule = (etat.ecouleMs[element.ref] ?? 0) / MINUTE_MS
    if ((vu === 'sautee' || vu === 'reportee') && ecoule === 0) return []
    const fait = vu === 'faite' || vu === 'sautee' || vu === 'reportee'
    return [{
      reference: element.type === 'pause' ? 'Pause' : element.ref,
      court: typographie(element.titreCourt),
      minutes: fait ? ecoule : Math.max(ecoule, (etat.alloueParRefMs[element.ref] ?? 0) / MINUTE_MS),
      etat: vu === 'en-cours' ? 'courante' : fait ? 'faite' : 'venir',
      ecoule,
      pause: element.type === 'pause',
    }]
  })
  const finReference = etat.finPrevue - etat.decalageMs
  const fil: RepereLigne = { minutes: versMinutes(instant), texte: ditHeure(instant, fuseau) }
  const prevu: RepereLigne = { minutes: versMinutes(finReference), texte: `prévu ${ditHeure(finReference, fuseau)}` }
  return { jalons, fil, prevu, heures: heuresRondes(debut, Math.max(etat.finPrevue, finReference), fuseau) }
}

const HEURE_MS = 60 * MINUTE_MS

/** Chaque heure ronde entre deux instants. Les fuseaux à la demi-heure sont suivis par les mots, pas par le dessin. */
function heuresRondes(debut: number, fin: number, fuseau: string): RepereLigne[] {
  const heures: RepereLigne[] = []
  for (let t = Math.ceil(debut / HEURE_MS) * HEURE_MS; t < fin; t += HEURE_MS)
    heures.push({ minutes: (t - debut) / MINUTE_MS, texte: ditHeure(t, fuseau) })
  return heures
}
