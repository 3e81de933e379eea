/** Les pièces qu'un intervenant imprime pour de bon, composées de la méthode telle qu'elle est écrite. */
import { REPERES_FICHES, chargeFiche, chargeSeance } from '../../src/contenu'
import type { ArbreDocument } from '../../src/documents/arbre'
import { composeDeroule } from '../../src/documents/composer/deroule'
import { composeEmargement } from '../../src/documents/composer/emargement'
import { composeFiches } from '../../src/documents/composer/fiches'
import { composeResume } from '../../src/documents/composer/resume'
import type { LigneTemps, ResumeSeance } from '../../src/domaine/resume-seance'
import { instantDe } from '../../src/domaine/temps-en-mots'
import { NOMS_LONGS } from '../constructeurs/arbre'

const PARIS = 'Europe/Paris'
const MATIN = { date: '2026-09-10', heure: '09:00', fuseau: PARIS, lieu: 'salle Pergaud' }
const DISPOSITIF = { nom: 'Parcours professionnels 2026', employeur: "Communauté de communes du Val d'Aurelle", versant: 'FPT' } as const
const GROUPE = { nom: 'Groupe du jeudi' }
const INTERVENANT = { nom: 'Claire Monestier', qualite: 'conseillère en évolution professionnelle' }

/** Des personnes inventées, aux noms qui n'ont pas été choisis pour tenir. */
const personnes = (effectif: number) =>
  Array.from({ length: effectif }, (_, rang) => {
    const [nom = '', ...prenoms] = (NOMS_LONGS[rang % NOMS_LONGS.length] ?? '').split(/ (?=\p{Lu}\p{Ll})/u)
    return { nom, prenom: prenoms.join(' '), service: 'Espaces verts et cadre de vie', employeur: '' }
  })

/** Des noms de longueur ordinaire. */
const agents = (effectif: number) =>
  Array.from({ length: effectif }, (_, rang) => ({ nom: `Lefèvre-Marchand ${rang + 1}`, prenom: 'Anne-Charlotte', service: 'Voirie', employeur: '' }))

async function emargement(participants: ReturnType<typeof agents>): Promise<ArbreDocument> {
  return composeEmargement({
    dispositif: DISPOSITIF,
    groupe: GROUPE,
    seance: await chargeSeance(1),
    demiJournees: [MATIN],
    participants,
    intervenant: INTERVENANT,
    etablieLe: '2026-09-09',
  })
}

async function fiche(ref: string, effectif: number | null): Promise<ArbreDocument> {
  return composeFiches([await chargeFiche(ref)], effectif === null ? null : agents(effectif), { grosCaracteres: false })
}

const SEANCE_1 = REPERES_FICHES.filter(({ seance }) => seance === 1).map(({ ref }) => ref)

async function serie(effectif: number): Promise<ArbreDocument> {
  return composeFiches(await Promise.all(SEANCE_1.map(chargeFiche)), agents(effectif), { grosCaracteres: false })
}

async function deroule(numero: number): Promise<ArbreDocument> {
  const contexte = { heureDebut: '09:00', etabliLe: '2026-09-09', groupe: { ...GROUPE, effectif: 12 }, date: MATIN.date, lieu: MATIN.lieu }
  return composeDeroule(await chargeSeance(numero), contexte)
}

const NOTES = [
  'Le groupe veut une charte en trois lignes, affichée à chaque séance.',
  "Revenir sur la différence entre entretien professionnel et bilan : la question a été posée deux fois, et la réponse n'a pas suffi.",
  'Prévoir plus de place pour les lignes de parcours.',
]

/** La séance 1 entière, telle qu'elle finit : un report, des productions, le travail à préparer, et ces notes. */
async function resume(notes: number): Promise<ArbreDocument> {
  const { numero, titre, elements, travailIntermediaire } = await chargeSeance(1)
  const a = (heure: string) => instantDe(MATIN.date, heure, PARIS)
  const temps = elements.map((element, rang): LigneTemps => {
    const { ref, titre: nom, dureeMinutes } = element
    const type = element.type === 'pause' ? 'pause' : 'activite'
    const reportee = element.type === 'activite' && element.priorite.type === 'reportable'
    const reelMinutes = reportee ? 0 : dureeMinutes + (rang % 3) - 1
    return { ref, titre: nom, type, etat: reportee ? 'reportee' : 'faite', prevuMinutes: dureeMinutes, reelMinutes, ecartMinutes: reelMinutes - dureeMinutes }
  })
  const reports = temps.filter(({ etat }) => etat === 'reportee').map(({ ref, titre: nom, prevuMinutes }) => ({ ref, titre: nom, minutes: prevuMinutes }))
  const calcule: ResumeSeance = {
    numero,
    titre,
    demiJournees: [MATIN],
    horaires: { debutPrevu: a('09:00'), finPrevue: a('12:30'), debutReel: a('09:04'), finReelle: a('12:36') },
    effectifs: { attendus: 12, maintenant: 11, presents: 11, absents: 0, excuses: 1, inconnus: 0 },
    effectifsParDemiJournee: [],
    temps,
    total: { prevuMinutes: 210, reelMinutes: 188, ecartMinutes: -22 },
    suspenduMinutes: 0,
    horsActiviteMinutes: 0,
    reports,
    nonFaites: [],
    productions: elements.flatMap((e) => (e.type === 'activite' && e.auResume !== '' ? [{ ref: e.ref, titre: e.titre, texte: e.auResume }] : [])),
    travail: travailIntermediaire,
    notes: Array.from({ length: notes }, (_, rang) => ({ id: String(rang), instant: a('09:20') + rang * 1_200_000, refActivite: rang % 4 === 3 ? null : 'A1.3', texte: NOTES[rang % NOTES.length] ?? '' })),
    aucunPropos: notes === 0,
  }
  return composeResume(calcule, {
    dispositif: DISPOSITIF,
    groupe: GROUPE,
    intervenant: INTERVENANT,
    edition: { version: 1, figeLe: a('12:52') },
    prochaineDate: '2026-09-24',
  })
}

/** Chaque pièce, sous un nom d'essai qui est aussi son titre : deux émargements ne se confondent pas. */
export async function piecesReelles(): Promise<Map<string, ArbreDocument>> {
  const pieces: Record<string, Promise<ArbreDocument>> = {
    ...Object.fromEntries([3, 8, 12, 15].map((effectif) => [`Émargement, ${effectif} noms longs`, emargement(personnes(effectif))])),
    'Émargement, 12 noms ordinaires': emargement(agents(12)),
    ...Object.fromEntries(REPERES_FICHES.map(({ ref }) => [`${ref} vierge`, fiche(ref, null)])),
    ...Object.fromEntries(SEANCE_1.map((ref) => [`${ref} nominative`, fiche(ref, 2)])),
    'Les fiches de la séance 1 pour 12 personnes': serie(12),
    'Déroulé de la séance 1': deroule(1),
    ...Object.fromEntries([0, 3, 8].map((notes) => [`Résumé, ${notes} notes`, resume(notes)])),
  }
  const composees = Object.entries(pieces).map(async ([titre, arbre]): Promise<[string, ArbreDocument]> => [titre, { ...(await arbre), titre }])
  return new Map(await Promise.all(composees))
}
