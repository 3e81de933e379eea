/** Résumé de séance, que l'employeur peut recevoir : des nombres, des durées, des productions collectives. */
import type { DemiJournee, Dispositif, Groupe, Intervenant } from '../../domaine/enregistrements'
import type { ReportResume, ResumeSeance } from '../../domaine/resume-seance'
import { dateLocale, ditDate, ditDuree, ditHeure } from '../../domaine/temps-en-mots'
import type { ArbreDocument, Bloc, Texte } from '../arbre'
import { MOT_EMPLOYEUR, capitalise, ditDateSansJour, ditIntervenant } from './mots'
import { ditHorairesTenus, ditPresents } from './resume-mots'
import { composeTemps } from './resume-temps'

export interface ContexteResume {
  dispositif: Pick<Dispositif, 'employeur' | 'versant'>
  groupe: Pick<Groupe, 'nom'>
  intervenant: Intervenant
  /** Version et instant (ms) du document figé ; `null` tant qu'il est un brouillon. */
  edition: { version: number; figeLe: number } | null
  /** Date de la prochaine séance du groupe, `AAAA-MM-JJ` ; `null` s'il n'y en a pas. */
  prochaineDate: string | null
}

/** La phrase « ne contient aucun propos » n'y est que sans aucune note retenue. */
export function composeResume(resume: ResumeSeance, contexte: ContexteResume): ArbreDocument {
  const titre = `Résumé de la séance ${resume.numero}`
  return {
    titre,
    langue: 'fr',
    pied: `Jalons · ${titre} · ${ditEdition(contexte, fuseauDe(resume))}`,
    grosCaracteres: false,
    sections: [
      {
        format: 'A4-portrait',
        repere: 'Résumé de séance',
        contexte: '',
        proprietaire: 'employeur',
        blocs: [
          { type: 'titre', niveau: 1, texte: `Séance ${resume.numero} — ${resume.titre}` },
          composeEntete(resume, contexte),
          { type: 'titre', niveau: 2, texte: "Le temps, tel qu'il a été" },
          ...composeTemps(resume, fuseauDe(resume)),
          ...composeProductions(resume),
          ...rubrique(titreReports(contexte, resume), resume.reports.map(ditReport)),
          ...rubrique("Ce qui n'a pas été fait", resume.nonFaites.map(ditReport)),
          ...composeFin(resume, contexte),
        ],
      },
    ],
  }
}

const fuseauDe = ({ demiJournees }: ResumeSeance): string | undefined => demiJournees[0]?.fuseau

function ditEdition({ edition }: ContexteResume, fuseau: string | undefined): string {
  if (edition === null) return 'brouillon, non figé'
  const { version, figeLe } = edition
  return `version ${version}, figée le ${ditDateSansJour(dateLocale(figeLe, fuseau))} à ${ditHeure(figeLe, fuseau)}`
}

/** À gauche qui et combien, à droite quand et où : le rendu met la première moitié à gauche. */
function composeEntete(resume: ResumeSeance, { dispositif, groupe, intervenant }: ContexteResume): Bloc {
  const dates = ditDates(resume)
  const lieux = unique(resume.demiJournees, ({ lieu }) => lieu)
  return {
    type: 'definitions',
    colonnes: 2,
    couples: [
      ['Groupe', groupe.nom],
      [MOT_EMPLOYEUR[dispositif.versant], dispositif.employeur],
      ['Intervenant', ditIntervenant(intervenant)],
      ['Présents', ditPresents(resume.effectifs)],
      [dates.length > 1 ? 'Dates' : 'Date', dates.join(' ; ')],
      ['Horaires', ditHorairesTenus(resume, fuseauDe(resume))],
      [lieux.length > 1 ? 'Lieux' : 'Lieu', lieux.join(' ; ')],
    ],
  }
}

/** Une séance d'une demi-journée tenue un autre jour que prévu dit les deux. */
function ditDates({ demiJournees, horaires: { debutReel } }: ResumeSeance): string[] {
  const [seule, ...autres] = demiJournees
  if (seule === undefined || autres.length > 0 || debutReel === null) return unique(demiJournees, ({ date }) => ditDate(date))
  const tenue = dateLocale(debutReel, seule.fuseau)
  return [tenue === seule.date ? ditDate(tenue) : `${ditDate(tenue)}, prévue le ${ditDate(seule.date)}`]
}

const unique = (demiJournees: readonly DemiJournee[], lit: (d: DemiJournee) => string): string[] => [...new Set(demiJournees.map(lit))]

const titreReports = ({ prochaineDate }: ContexteResume, { numero }: ResumeSeance): string =>
  prochaineDate === null ? 'Ce qui est reporté' : `Ce qui est reporté à la séance ${numero + 1}`

const titreTravail = ({ prochaineDate }: ContexteResume): string =>
  prochaineDate === null ? 'À préparer pour la suite' : `À préparer pour le ${ditDate(prochaineDate)}`

const ditReport = ({ ref, titre, minutes }: ReportResume): string => `${ref} ${titre}, ${ditDuree(minutes)}.`

/** À la suite, comme on le dirait : une séance entière tient ainsi sur une page avec ses signatures. */
function composeProductions({ productions }: ResumeSeance): Bloc[] {
  if (productions.length === 0) return []
  const texte = productions.map((production) => ponctue(capitalise(production.texte))).join(' ')
  return [{ type: 'titre', niveau: 2, texte: 'Ce que le groupe a produit' }, { type: 'paragraphe', texte }]
}

const ponctue = (texte: string): string => (/[.!?…»]$/u.test(texte) ? texte : `${texte}.`)

function rubrique(titre: string, points: Texte[]): Bloc[] {
  return points.length === 0 ? [] : [{ type: 'titre', niveau: 2, texte: titre }, { type: 'liste', points, ordonnee: false }]
}

function composeNotes(resume: ResumeSeance): Bloc[] {
  const points = resume.notes.map(({ instant, refActivite, texte }): Texte => {
    const quand = ditHeure(instant, fuseauDe(resume))
    return [{ texte: `${refActivite === null ? quand : `${quand}, ${refActivite}`}. `, gras: true }, { texte }]
  })
  return rubrique("Notes retenues par l'intervenant", points)
}

/** La dernière rubrique reste avec les signatures : on ne signe pas une page vide. */
function composeFin(resume: ResumeSeance, contexte: ContexteResume): Bloc[] {
  const travail: Bloc[] =
    resume.travail === '' ? [] : [{ type: 'titre', niveau: 2, texte: titreTravail(contexte) }, { type: 'paragraphe', texte: resume.travail }]
  const visa: Bloc[] = [...composePropos(resume), { type: 'signatures', etiquettes: ["L'intervenant, date et signature", 'Reçu par, date'] }]
  const notes = composeNotes(resume)
  if (notes.length === 0) return [{ type: 'ensemble', blocs: [...travail, ...visa] }]
  return [...travail, { type: 'ensemble', blocs: [...notes, ...visa] }]
}

/** Avec une note, le résumé ne promet plus rien sur les propos : il dit seulement d'où elle vient. */
function composePropos({ aucunPropos, notes }: ResumeSeance): Bloc[] {
  if (notes.length > 0) return [{ type: 'paragraphe', texte: "Les notes ci-dessus ont été choisies et relues une à une par l'intervenant.", style: 'petit' }]
  if (!aucunPropos) return []
  const texte =
    "Ce résumé ne contient aucun propos, aucune production personnelle, aucun motif d'absence. Seule la présence est transmise, par la feuille d'émargement."
  return [{ type: 'paragraphe', texte, style: 'petit' }]
}
