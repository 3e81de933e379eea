/** Le temps d'une séance, tel qu'il a été : la ligne d'arpentage des durées réelles, puis le tableau prévu, réel, écart. */
import type { LigneTemps, ResumeSeance } from '../../domaine/resume-seance'
import { ditDuree, ditHeure, heureLocale } from '../../domaine/temps-en-mots'
import type { Bloc, Cellule, Jalon } from '../arbre'

/** Sans début réel, la figure n'a rien à montrer : le tableau seul. */
export function composeTemps(resume: ResumeSeance, fuseau: string | undefined): Bloc[] {
  return [...composeFigure(resume, fuseau), composeTableau(resume), ...composeReste(resume)]
}

/** Le temps d'avant la première activité et le temps suspendu tiennent leur place en corde, sinon les heures mentiraient. */
function composeFigure({ horaires, temps, suspenduMinutes, horsActiviteMinutes }: ResumeSeance, fuseau: string | undefined): Bloc[] {
  if (horaires.debutReel === null) return []
  const tenus = temps.filter((ligne) => ligne.reelMinutes > 0)
  const jalons: Jalon[] = [
    ...corde('Ouverture', horsActiviteMinutes),
    ...tenus.map(({ ref, titre, reelMinutes, type }) => ({ ref, titre, minutes: reelMinutes, pause: type === 'pause' })),
    ...corde('Suspendu', suspenduMinutes),
  ]
  const finMinutes = jalons.reduce((somme, { minutes }) => somme + minutes, 0)
  if (finMinutes === 0) return []
  const dits = jalons.map(({ ref, titre, minutes, pause }) => `${pause ? titre : ref}, ${ditDuree(minutes)}`)
  return [
    {
      type: 'figure',
      dessin: { type: 'arpentage', jalons, debut: heureLocale(horaires.debutReel, fuseau), finMinutes },
      alternative: `Durées réelles, depuis ${ditHeure(horaires.debutReel, fuseau)} : ${dits.join(' ; ')}.`,
    },
  ]
}

const corde = (titre: string, minutes: number): Jalon[] => (minutes > 0 ? [{ ref: titre, titre, minutes, pause: true }] : [])

function composeTableau({ temps, total }: ResumeSeance): Bloc {
  return {
    type: 'tableau',
    legende: 'Temps prévu et temps réel de chaque activité',
    legendeCachee: true,
    colonnes: [
      // Assez large pour que le plus long titre tienne sur une ligne : chaque ligne compte pour tenir sur une page.
      { titre: 'Activité', part: 11 },
      { titre: 'Prévu', part: 2, nombre: true },
      { titre: 'Réel', part: 2, nombre: true },
      { titre: 'Écart', part: 2, nombre: true },
    ],
    rangs: temps.map((ligne) => [
      { texte: ligne.type === 'pause' ? ligne.titre : `${ligne.ref} ${ligne.titre}` },
      nombre(`${ligne.prevuMinutes} min`),
      nombre(ditReel(ligne)),
      nombre(ligne.ecartMinutes === 0 ? '' : ditEcartMinutes(ligne.ecartMinutes)),
    ]),
    total: [{ texte: 'Total' }, nombre(`${total.prevuMinutes} min`), nombre(`${total.reelMinutes} min`), nombre(ditEcartMinutes(total.ecartMinutes))],
  }
}

const nombre = (texte: string): Cellule => ({ texte, nombre: true })

function ditReel({ etat, reelMinutes }: LigneTemps): string {
  if (reelMinutes > 0 || etat === 'faite' || etat === 'en-cours') return `${reelMinutes} min`
  return etat === 'reportee' ? 'reportée' : 'non faite'
}

/** « +2 », « −10 », « 0 ». */
function ditEcartMinutes(minutes: number): string {
  if (minutes === 0) return '0'
  return minutes > 0 ? `+${minutes}` : `−${-minutes}`
}

/** Ce que le total ne compte pas, pour que l'addition tombe sur les horaires. */
function composeReste({ suspenduMinutes, horsActiviteMinutes }: ResumeSeance): Bloc[] {
  const parts: string[] = []
  if (horsActiviteMinutes > 0) parts.push(`${ditDuree(horsActiviteMinutes)} avant la première activité`)
  if (suspenduMinutes > 0) parts.push(`${ditDuree(suspenduMinutes)} d'horloge suspendue`)
  return parts.length === 0 ? [] : [{ type: 'paragraphe', texte: `Hors des activités : ${parts.join(', ')}.` }]
}
