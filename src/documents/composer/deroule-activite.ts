/** Une activité du déroulé : de quoi la conduire sans écran. */
import { jamais } from '../../domaine/jamais'
import type { Activite, ActivitePlan, Materiel, Priorite, Regroupement } from '../../domaine/methode'
import { ditDuree, ditHeureLocale } from '../../domaine/temps-en-mots'
import type { Bloc, Texte } from '../arbre'
import { MOT_FORME, ajouteMinutes, capitalise, ditHoraires } from './mots'

/** « individuel, 30 min ; binôme, 24 min (2 × 12) ». */
export function ditRegroupement({ parts }: Regroupement): string {
  return parts
    .map(({ forme, minutes, precision }) => `${MOT_FORME[forme]}, ${ditDuree(minutes)}${precision === '' ? '' : ` (${precision})`}`)
    .join(' ; ')
}

/** `effectif` inconnu : les quantités restent par personne. */
export function composeActivite(activite: Activite, heure: string, effectif?: number): Bloc[] {
  const { siCaCoince, variantes, priorite } = activite
  return [
    composeTete(activite, heure, effectif),
    { type: 'titre', niveau: 3, texte: 'À dire' },
    ...activite.aDire.map(({ moment, texte }): Bloc => ({ type: 'replique', moment, texte })),
    ...rubrique('À faire', ditEtapes(activite, heure), true),
    ...rubrique('Supports et production', nommes([
      ['À distribuer', activite.aDistribuer],
      ['À projeter', activite.aProjeter],
      ['Production', activite.production],
    ])),
    ...rubrique('Si ça coince', siCaCoince.map(({ signe, dire, suite }) => [
      { texte: `${signe} `, gras: true },
      { texte: `« ${dire} »${suite === undefined ? '' : ` ${suite}`}` },
    ])),
    ...rubrique('Variantes', nommes([
      ["Peu d'écrit", variantes.peuDEcrit],
      ['À distance', variantes.aDistance],
      ['Temps court', variantes.tempsCourt],
    ])),
    ...rubrique('Vigilance', nommes([
      [nommePriorite(priorite), priorite.raison],
      ['Confidentialité', activite.confidentialite],
    ])),
  ]
}

/** « Visée. À la fin, chacun… » ; sans texte, rien. */
function nommes(couples: readonly [string, string][]): Texte[] {
  return couples.filter(([, texte]) => texte !== '').map(([nom, texte]) => [{ texte: `${nom}. `, gras: true }, { texte }])
}

function composeTete(activite: Activite, heure: string, effectif: number | undefined): Bloc {
  const { materielParPersonne, materielParGroupe, regroupement, dureeMinutes } = activite
  const parPersonne = effectif === undefined ? materielParPersonne : materielParPersonne.map((m) => ({ ...m, quantite: m.quantite * effectif }))
  const points = nommes([
    ['Durée', `${ditDuree(dureeMinutes)}, ${ditHoraires(heure, dureeMinutes)}.`],
    ['Regroupement', `${capitalise(ditRegroupement(regroupement))}. ${regroupement.effectifs}`.trim()],
    ['Visée', activite.visee],
    [effectif === undefined ? 'Matériel, par personne' : `Matériel, pour ${effectif} personnes`, parPersonne.map(ditMateriel).join(' ; ')],
    ['Matériel, pour le groupe', materielParGroupe.map(ditMateriel).join(' ; ')],
  ])
  return {
    type: 'ensemble',
    blocs: [
      { type: 'titre', niveau: 2, texte: `${ditHeureLocale(heure)} — ${activite.ref} ${activite.titre}` },
      { type: 'liste', points, ordonnee: false },
    ],
  }
}

/** Chaque étape avec son heure : sans écran, une montre suffit. */
function ditEtapes({ aFaire }: Activite, heure: string): Texte[] {
  let minutes = 0
  return aFaire.map((etape) => {
    const debut = ditHeureLocale(ajouteMinutes(heure, minutes))
    minutes += etape.minutes
    return [{ texte: `${debut}, ${ditDuree(etape.minutes)}. `, gras: true }, { texte: etape.texte }]
  })
}

const ditMateriel = ({ nom, quantite }: Materiel): string => (quantite === 1 ? nom : `${quantite} × ${nom}`)

function nommePriorite(priorite: Priorite): string {
  switch (priorite.type) {
    case 'essentielle':
      return 'Essentielle'
    case 'compressible':
      return `Compressible jusqu'à ${ditDuree(priorite.jusquaMinutes)}`
    case 'reportable':
      return `Reportable, ${priorite.vers}`
    default:
      return jamais(priorite)
  }
}

function rubrique(titre: string, points: Texte[], ordonnee = false): Bloc[] {
  if (points.length === 0) return []
  return [{ type: 'titre', niveau: 3, texte: titre }, { type: 'liste', points, ordonnee }]
}

/** Une activité dont le texte n'est pas encore écrit : l'essentiel, rien d'inventé. */
export function composePlan(activite: ActivitePlan, heure: string): Bloc[] {
  const points = nommes([
    ['Durée', `${ditDuree(activite.dureeMinutes)}, ${ditHoraires(heure, activite.dureeMinutes)}.`],
    ['Regroupement', activite.regroupement],
    ['Matériel', activite.materiel],
    ['À dire', activite.dit],
    ['À faire', activite.fait],
    ['Production', activite.production],
  ])
  return [
    {
      type: 'ensemble',
      blocs: [
        { type: 'titre', niveau: 2, texte: `${ditHeureLocale(heure)} — ${activite.ref} ${activite.titre}` },
        { type: 'liste', points, ordonnee: false },
      ],
    },
  ]
}
