/** Horaires et effectifs d'une séance tenue, en mots. */
import type { ComptePresences } from '../../domaine/presences'
import type { ResumeSeance } from '../../domaine/resume-seance'
import { dateLocale, ditDateCourte, ditHeure } from '../../domaine/temps-en-mots'

/** « 9 h – 12 h 30, tenus » ; « 9 h 04 – 12 h 36, prévus 9 h – 12 h 30 » ; une fin inconnue se dit. */
export function ditHorairesTenus({ horaires }: Pick<ResumeSeance, 'horaires'>, fuseau: string | undefined): string {
  const { debutPrevu, finPrevue, debutReel, finReelle } = horaires
  const prevus = ditIntervalle(debutPrevu, finPrevue, fuseau)
  if (debutReel === null) return `prévus ${prevus}`
  if (finReelle === null) return `depuis ${ditHeure(debutReel, fuseau)}, fin non notée, prévus ${prevus}`
  const tenus = ditIntervalle(debutReel, finReelle, fuseau)
  return tenus === prevus ? `${tenus}, tenus` : `${tenus}, prévus ${prevus}`
}

/** Sur plusieurs jours, chaque heure dit le sien. */
function ditIntervalle(debut: number, fin: number, fuseau: string | undefined): string {
  const [jour, dernier] = [dateLocale(debut, fuseau), dateLocale(fin, fuseau)]
  const dit = (instant: number, date: string) => (jour === dernier ? '' : `${ditDateCourte(date)}, `) + ditHeure(instant, fuseau)
  return `${dit(debut, jour)} – ${dit(fin, dernier)}`
}

/** « 11 sur 12, 1 excusé » : des nombres, jamais de nom ni de motif. */
export function ditPresents({ presents, attendus, absents, excuses, inconnus }: ComptePresences): string {
  const restes: [number, string][] = [
    [excuses, excuses > 1 ? 'excusés' : 'excusé'],
    [absents, absents > 1 ? 'absents' : 'absent'],
    [inconnus, inconnus > 1 ? 'présences non notées' : 'présence non notée'],
  ]
  return [`${presents} sur ${attendus}`, ...restes.filter(([nombre]) => nombre > 0).map(([nombre, mot]) => `${nombre} ${mot}`)].join(', ')
}
