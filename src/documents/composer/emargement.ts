/** Feuille d'émargement d'une séance : présence par demi-journée, jamais de motif d'absence. */
import type { Dispositif, Groupe, Intervenant, Participant } from '../../domaine/enregistrements'
import type { SeanceRepere } from '../../domaine/methode'
import { ditDate, ditDateCourte, ditHeureLocale } from '../../domaine/temps-en-mots'
import type { ArbreDocument, Bloc, Cellule, Colonne } from '../arbre'
import { LIGNES_SIGNATURE } from './champs'
import { type DemiJourneeEmargee, MOT_EMPLOYEUR, ditDateSansJour, ditHoraires, ditIntervenant, trieParNom } from './mots'

export interface DonneesEmargement {
  dispositif: Pick<Dispositif, 'nom' | 'employeur' | 'versant'>
  groupe: Pick<Groupe, 'nom'>
  seance: Pick<SeanceRepere, 'numero' | 'titre' | 'dureeMinutes'>
  demiJournees: readonly DemiJourneeEmargee[]
  participants: readonly Pick<Participant, 'nom' | 'prenom' | 'service' | 'employeur'>[]
  intervenant: Intervenant
  /** Jour où la feuille est établie, `AAAA-MM-JJ` : il date le pied de page. */
  etablieLe: string
  /** Lignes ajoutées pour qui n'était pas prévu. Trois par défaut. */
  lignesVides?: number
  grosCaracteres?: boolean
}

/** Au-delà, des rangs de 10 mm plutôt que 12 : douze personnes et trois imprévus tiennent sur une page. */
const RANGS_HAUTS = 13
const LIGNES_SERREES = 1.25

/** Tous les champs obligatoires de la feuille : intitulé, séance, date, lieu, horaires, intervenant, liste, signatures. */
export function composeEmargement(donnees: DonneesEmargement): ArbreDocument {
  const { seance, demiJournees, grosCaracteres = false } = donnees
  const large = demiJournees.length > 1 || aPlusieursEmployeurs(donnees)
  const titre = `Feuille d'émargement de la séance ${seance.numero}`
  return {
    titre,
    langue: 'fr',
    pied: `Jalons · ${titre} · établie le ${ditDateSansJour(donnees.etablieLe)}`,
    grosCaracteres,
    sections: [
      {
        format: large ? 'A4-paysage' : 'A4-portrait',
        repere: "Feuille d'émargement",
        contexte: '',
        proprietaire: 'employeur',
        blocs: [
          { type: 'titre', niveau: 1, texte: `Séance ${seance.numero} — ${seance.titre}` },
          composeEntete(donnees),
          { type: 'paragraphe', texte: "Seule la présence est transmise : aucun motif d'absence ne s'écrit ici." },
          composeListe(donnees),
          composeVisa(donnees),
        ],
      },
    ],
  }
}

const dureeDe = ({ seance, demiJournees }: DonneesEmargement, demiJournee: DemiJourneeEmargee): number =>
  demiJournee.dureeMinutes ?? Math.round(seance.dureeMinutes / demiJournees.length)

function aPlusieursEmployeurs({ dispositif, participants }: DonneesEmargement): boolean {
  return new Set([dispositif.employeur, ...participants.map((p) => p.employeur)].filter((nom) => nom.trim() !== '')).size > 1
}

function composeEntete(donnees: DonneesEmargement): Bloc {
  const { dispositif, groupe, demiJournees } = donnees
  const moments = demiJournees.flatMap((demiJournee, rang): [string, string][] => {
    const numero = demiJournees.length > 1 ? ` ${rang + 1}` : ''
    return [
      [`Date${numero}`, ditDate(demiJournee.date)],
      [`Horaires${numero}`, ditHoraires(demiJournee.heure, dureeDe(donnees, demiJournee))],
      [`Lieu${numero}`, demiJournee.lieu],
    ]
  })
  return {
    type: 'definitions',
    colonnes: 2,
    couples: [
      ['Intitulé', dispositif.nom],
      ['Groupe', groupe.nom],
      [MOT_EMPLOYEUR[dispositif.versant], dispositif.employeur],
      ['Intervenant', ditIntervenant(donnees.intervenant)],
      ...(moments.length > 0 ? moments : ([['Date', ''], ['Horaires', ''], ['Lieu', '']] satisfies [string, string][])),
    ],
  }
}

function composeListe(donnees: DonneesEmargement): Bloc {
  const { dispositif, demiJournees, participants, lignesVides = 3 } = donnees
  const avecEmployeur = aPlusieursEmployeurs(donnees)
  const signatures = Math.max(1, demiJournees.length)
  const rangs = trieParNom(participants).map((p, rang): Cellule[] => [
    { texte: String(rang + 1), nombre: true },
    { texte: `${p.nom} ${p.prenom}`.trim() },
    { texte: p.service },
    ...(avecEmployeur ? [{ texte: p.employeur.trim() === '' ? dispositif.employeur : p.employeur }] : []),
    ...Array.from({ length: signatures }, () => ({ texte: '' })),
  ])
  const colonnes: Colonne[] = [
    { titre: 'N°', part: 1, nombre: true },
    { titre: 'Nom et prénom', part: 5 },
    { titre: 'Service', part: 6 },
    ...(avecEmployeur ? [{ titre: MOT_EMPLOYEUR[dispositif.versant], part: 4 }] : []),
    ...titresSignatures(donnees).map((titre) => ({ titre, part: 5 })),
  ]
  const vides = Array.from({ length: lignesVides }, () => colonnes.map((): Cellule => ({ texte: '' })))
  const tous = [...rangs, ...vides]
  const lignesParRang = tous.length > RANGS_HAUTS ? LIGNES_SERREES : LIGNES_SIGNATURE
  return { type: 'tableau', legende: 'Participants', legendeCachee: true, colonnes, rangs: tous, lignesParRang }
}

function titresSignatures({ demiJournees }: DonneesEmargement): string[] {
  if (demiJournees.length < 2) return ['Signature']
  return demiJournees.map(({ date, heure }) => `Signature, ${ditDateCourte(date)}, ${ditHeureLocale(heure)}`)
}

/** L'intervenant signe lui aussi chaque demi-journée. */
function composeVisa({ demiJournees, intervenant }: DonneesEmargement): Bloc {
  const qui = intervenant.nom.trim() === '' ? "L'intervenant" : `L'intervenant, ${intervenant.nom.trim()}`
  if (demiJournees.length < 2) return { type: 'signatures', etiquettes: [`${qui}, signature`] }
  return { type: 'signatures', etiquettes: demiJournees.map(({ date, heure }) => `${qui}, ${ditDateCourte(date)}, ${ditHeureLocale(heure)}`) }
}
