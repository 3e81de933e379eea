/** Déroulé d'une séance : ce que l'intervenant relit la veille, et ce qui lui reste si l'ordinateur s'arrête. */
import type { Groupe } from '../../domaine/enregistrements'
import { jamais } from '../../domaine/jamais'
import type { Element, SeanceMethode } from '../../domaine/methode'
import type { RencontreMethode } from '../../domaine/rencontres'
import { amplitudeMinutes, tempsLibres } from '../../domaine/scenario/horaires'
import { ditDate, ditDuree, ditHeureLocale } from '../../domaine/temps-en-mots'
import type { ArbreDocument, Bloc, Cellule } from '../arbre'
import { composeActivite, composePlan, ditRegroupement } from './deroule-activite'
import { MOT_PHASE, MOT_QUESTION, ajouteMinutes, ditDateSansJour, ditHoraires } from './mots'

export interface ContexteDeroule {
  /** Heure locale de début, `HH:MM`. */
  heureDebut: string
  /** Jour où le déroulé est établi, `AAAA-MM-JJ` : il date le pied de page. */
  etabliLe: string
  /** `effectif` : personnes attendues, pour les quantités de matériel. */
  groupe?: Pick<Groupe, 'nom'> & { effectif?: number }
  /** Jour de la séance, `AAAA-MM-JJ`. */
  date?: string
  lieu?: string
  grosCaracteres?: boolean
}

/** Comment se nomme ce que l'on déroule : une séance par son numéro, une rencontre par son titre. */
function designe(seance: SeanceMethode | RencontreMethode): { document: string; court: string; entier: string } {
  const { numero, titre, titreCourt } = seance
  if ('rencontre' in seance) return { document: `Déroulé : ${titre}`, court: titreCourt, entier: titre }
  return { document: `Déroulé de la séance ${numero}`, court: `Séance ${numero}`, entier: `Séance ${numero} — ${titre}` }
}

/** La séance entière, ou la rencontre : en-tête, ligne d'arpentage, tableau des heures et total, puis chaque activité. */
export function composeDeroule(seance: SeanceMethode | RencontreMethode, contexte: ContexteDeroule): ArbreDocument {
  const { document: titre, court, entier } = designe(seance)
  return {
    titre,
    langue: 'fr',
    pied: `Jalons · ${titre} · établi le ${ditDateSansJour(contexte.etabliLe)}`,
    grosCaracteres: contexte.grosCaracteres ?? false,
    sections: [
      {
        format: 'A4-portrait',
        repere: 'Déroulé',
        contexte: `${court} · ${ditDuree(seance.dureeMinutes)}`,
        proprietaire: 'intervenant',
        blocs: [
          { type: 'titre', niveau: 1, texte: entier },
          composeEntete(seance, contexte),
          ...composeAvertissement(seance),
          ...composeOuverture(seance),
          composeArpentage(seance, contexte.heureDebut),
          composeHeures(seance, contexte.heureDebut),
          ...horaires(seance, contexte.heureDebut).flatMap(([heure, element]) => composeElement(element, heure, contexte)),
          ...composeSuite(seance),
        ],
      },
    ],
  }
}

/** Chaque élément et son heure prévue, `HH:MM`. */
function horaires({ elements }: SeanceMethode, heureDebut: string): [string, Element][] {
  const libres = tempsLibres(elements, heureDebut)
  let minutes = 0
  return elements.map((element, rang) => {
    minutes += libres[rang] ?? 0
    const heure = ajouteMinutes(heureDebut, minutes)
    minutes += element.dureeMinutes
    return [heure, element]
  })
}

const total = ({ elements }: SeanceMethode): number => elements.reduce((somme, element) => somme + element.dureeMinutes, 0)

function composeEntete(seance: SeanceMethode, { groupe, date, lieu, heureDebut }: ContexteDeroule): Bloc {
  const couples: [string, string][] = [
    ['Question', MOT_QUESTION[seance.question]],
    ['Durée', `${ditDuree(seance.dureeMinutes)}${seance.elements.some(({ type }) => type === 'pause') ? ', pause comprise' : ''}`],
    ['Horaires', ditHoraires(heureDebut, amplitudeMinutes(seance.elements, heureDebut))],
  ]
  if (seance.phases.length > 0) couples.splice(1, 0, ['Phase', seance.phases.map((phase) => MOT_PHASE[phase]).join(' ; ')])
  if (groupe !== undefined) couples.push(['Groupe', groupe.nom])
  if (groupe?.effectif !== undefined) couples.push(['Attendus', String(groupe.effectif)])
  if (date !== undefined) couples.push(['Date', ditDate(date)])
  if (lieu !== undefined) couples.push(['Lieu', lieu])
  return { type: 'definitions', couples, colonnes: 2 }
}

function composeAvertissement({ redaction }: SeanceMethode): Bloc[] {
  if (redaction === 'complete') return []
  return [{ type: 'paragraphe', texte: [{ texte: "Séance à l'état de plan : les textes à dire et à faire ne sont pas encore écrits.", gras: true }] }]
}

function composeOuverture({ objectif, prealable }: SeanceMethode): Bloc[] {
  const prealables: Bloc[] = prealable === '' ? [] : [{ type: 'paragraphe', texte: [{ texte: 'Préalable. ', gras: true }, { texte: prealable }] }]
  return [{ type: 'paragraphe', texte: [{ texte: 'Objectif. ', gras: true }, { texte: objectif }] }, ...prealables]
}

function composeArpentage(seance: SeanceMethode, heureDebut: string): Bloc {
  const libres = tempsLibres(seance.elements, heureDebut)
  const finMinutes = amplitudeMinutes(seance.elements, heureDebut)
  const jalons = seance.elements.flatMap(({ ref, titreCourt, dureeMinutes, type }, rang) => {
    const jalon = { ref, titre: titreCourt, minutes: dureeMinutes, pause: type === 'pause' }
    const libre = libres[rang] ?? 0
    return libre === 0 ? [jalon] : [{ ref: 'LIBRE', titre: 'Temps libre', minutes: libre, pause: true }, jalon]
  })
  const dits = jalons.map(({ ref, titre, minutes, pause }) => `${pause ? titre : `${ref} ${titre}`}, ${ditDuree(minutes)}`)
  return {
    type: 'figure',
    dessin: { type: 'arpentage', jalons, debut: heureDebut, finMinutes },
    alternative: `${designe(seance).court}, de ${ditHoraires(heureDebut, finMinutes)} : ${dits.join(' ; ')}.`,
  }
}

function composeHeures(seance: SeanceMethode, heureDebut: string): Bloc {
  const rangs = horaires(seance, heureDebut).map(([heure, element]): Cellule[] => [
    { texte: ditHeureLocale(heure), nombre: true },
    { texte: nomme(element) },
    { texte: ditForme(element) },
    { texte: ditDuree(element.dureeMinutes), nombre: true },
  ])
  return {
    type: 'tableau',
    legende: 'Les heures prévues',
    legendeCachee: true,
    colonnes: [
      { titre: 'Heure', part: 2, nombre: true },
      { titre: 'Activité', part: 7 },
      { titre: 'Regroupement', part: 6 },
      { titre: 'Durée', part: 2, nombre: true },
    ],
    rangs,
    total: [
      { texte: ditHeureLocale(ajouteMinutes(heureDebut, amplitudeMinutes(seance.elements, heureDebut))), nombre: true },
      { texte: 'Total' },
      { texte: '' },
      { texte: ditDuree(total(seance)), nombre: true },
    ],
  }
}

const nomme = (element: Element): string => (element.type === 'pause' ? element.titre : `${element.ref} ${element.titre}`)

function ditForme(element: Element): string {
  switch (element.type) {
    case 'activite':
      return ditRegroupement(element.regroupement)
    case 'plan':
      return element.regroupement
    case 'pause':
      return ''
    default:
      return jamais(element)
  }
}

function composeElement(element: Element, heure: string, { groupe }: ContexteDeroule): Bloc[] {
  switch (element.type) {
    case 'activite':
      return composeActivite(element, heure, groupe?.effectif)
    case 'plan':
      return composePlan(element, heure)
    case 'pause':
      return [
        {
          type: 'ensemble',
          blocs: [
            { type: 'titre', niveau: 2, texte: `${ditHeureLocale(heure)} — ${element.titre}, ${ditDuree(element.dureeMinutes)}` },
            { type: 'liste', points: element.aFaire.map((etape) => etape.texte), ordonnee: false },
          ],
        },
      ]
    default:
      return jamais(element)
  }
}

function composeSuite({ vigilance, travailIntermediaire }: SeanceMethode): Bloc[] {
  const rubriques: [string, string][] = [
    ['Vigilance pour la séance', vigilance],
    ['À préparer pour la suite', travailIntermediaire],
  ]
  return rubriques
    .filter(([, texte]) => texte !== '')
    .flatMap(([titre, texte]): Bloc[] => [{ type: 'titre', niveau: 2, texte: titre }, { type: 'paragraphe', texte }])
}
