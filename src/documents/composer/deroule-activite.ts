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
  const { siCaCoince, variantes } = activite
  const [ouverture, ...repliques] = activite.aDire.map(({ moment, texte }): Bloc => ({ type: 'replique', moment, texte }))
  return [
    { type: 'ensemble', blocs: [...composeTete(activite, heure), ...(ouverture === undefined ? [] : [ouverture])] },
    ...repliques,
    ...rubrique('À faire', ditEtapes(activite, heure), true),
    { type: 'definitions', couples: couplesPratiques(activite, effectif), colonnes: 1 },
    ...rubrique('Si ça coince', siCaCoince.map(({ signe, dire, suite }) => [
      { texte: `${signe} `, gras: true },
      { texte: `« ${dire} »${suite === undefined ? '' : ` ${suite}`}` },
    ])),
    ...rubrique('Variantes', [
      [{ texte: "Peu d'écrit. ", gras: true }, { texte: variantes.peuDEcrit }],
      [{ texte: 'À distance. ', gras: true }, { texte: variantes.aDistance }],
      [{ texte: 'Temps court. ', gras: true }, { texte: variantes.tempsCourt }],
    ]),
    ...rubrique('Vigilance', [
      [{ texte: `${nommePriorite(activite.priorite)}. `, gras: true }, { texte: activite.priorite.raison }],
      [{ texte: 'Confidentialité. ', gras: true }, { texte: activite.confidentialite }],
    ]),
  ]
}

function composeTete(activite: Activite, heure: string): Bloc[] {
  return [
    { type: 'titre', niveau: 2, texte: `${ditHeureLocale(heure)} — ${activite.ref} ${activite.titre}` },
    {
      type: 'definitions',
      colonnes: 1,
      couples: [
        ['Durée', `${ditDuree(activite.dureeMinutes)} (${ditHoraires(heure, activite.dureeMinutes)})`],
        ['Regroupement', `${capitalise(ditRegroupement(activite.regroupement))}. ${activite.regroupement.effectifs}`.trim()],
        ['Visée', activite.visee],
      ],
    },
    { type: 'titre', niveau: 3, texte: 'À dire' },
  ]
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

function couplesPratiques(activite: Activite, effectif: number | undefined): [string, string][] {
  const { materielParPersonne, materielParGroupe } = activite
  const parPersonne = effectif === undefined ? materielParPersonne : materielParPersonne.map((m) => ({ ...m, quantite: m.quantite * effectif }))
  const couples: [string, string][] = [
    [effectif === undefined ? 'Matériel, par personne' : `Matériel, pour ${effectif} personnes`, parPersonne.map(ditMateriel).join(' ; ')],
    ['Matériel, pour le groupe', materielParGroupe.map(ditMateriel).join(' ; ')],
    ['À distribuer', activite.aDistribuer],
    ['À projeter', activite.aProjeter],
    ['Production', activite.production],
  ]
  return couples.filter(([, valeur]) => valeur !== '')
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
  return [{ type: 'ensemble', blocs: [{ type: 'titre', niveau: 3, texte: titre }, { type: 'liste', points, ordonnee }] }]
}

/** Une activité dont le texte n'est pas encore écrit : l'essentiel, rien d'inventé. */
export function composePlan(activite: ActivitePlan, heure: string): Bloc[] {
  const couples: [string, string][] = [
    ['Durée', `${ditDuree(activite.dureeMinutes)} (${ditHoraires(heure, activite.dureeMinutes)})`],
    ['Regroupement', activite.regroupement],
    ['Matériel', activite.materiel],
    ['À dire', activite.dit],
    ['À faire', activite.fait],
    ['Production', activite.production],
  ]
  return [
    {
      type: 'ensemble',
      blocs: [
        { type: 'titre', niveau: 2, texte: `${ditHeureLocale(heure)} — ${activite.ref} ${activite.titre}` },
        { type: 'definitions', couples: couples.filter(([, valeur]) => valeur !== ''), colonnes: 1 },
      ],
    },
  ]
}
