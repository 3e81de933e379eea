import { describe, expect, it } from 'vitest'
import { chargeRencontre, chargeSeance, REPERES, REPERES_RENCONTRES } from '../../src/contenu'
import type { Activite } from '../../src/domaine/methode'
import { activites, chaines, compteMots, phrases } from './mots'

const SEANCES = await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))
const RENCONTRES = await Promise.all(REPERES_RENCONTRES.map(({ cle }) => chargeRencontre(cle)))
const ACTIVITES = [...SEANCES, ...RENCONTRES].flatMap(activites)

/** Chaque champ et sa limite de mots, comme le dit le gabarit d'activité. */
function limites(activite: Activite): [champ: string, texte: string, limite: number][] {
  const { variantes, priorite } = activite
  const vers = priorite.type === 'reportable' ? `${priorite.vers} ` : ''
  return [
    ['visée', activite.visee, 20],
    ['pourquoi ici', activite.pourquoiIci, 35],
    ...activite.aDire.map((r): [string, string, number] => [`à dire, ${r.moment}`, r.texte, 50]),
    ...activite.aFaire.map((e, rang): [string, string, number] => [`à faire ${rang + 1}`, e.texte, 25]),
    ['à distribuer', activite.aDistribuer, 25],
    ['à projeter', activite.aProjeter, 25],
    ['production', activite.production, 20],
    ['au résumé', activite.auResume, 12],
    ...activite.siCaCoince.map((c): [string, string, number] => [`si ça coince, ${c.signe}`, c.dire, 25]),
    ...activite.siCaCoince.map((c): [string, string, number] => [`ensuite, ${c.signe}`, c.suite ?? 'rien', 25]),
    ['peu d’écrit', variantes.peuDEcrit, 35],
    ['à distance', variantes.aDistance, 35],
    ['temps court', variantes.tempsCourt, 35],
    ['priorité', vers + priorite.raison, 35],
    ['confidentialité', activite.confidentialite, 40],
  ]
}

/** Ce qui se dit à voix haute : répliques, et réponses aux moments difficiles. */
const voixHaute = (activite: Activite): string[] => [
  ...activite.aDire.map((replique) => replique.texte),
  ...activite.siCaCoince.map((cas) => cas.dire),
]

/** Sigle déplié, nombre en lettres, aucune parenthèse, aucun renvoi : ce qui ne se prononce pas. */
const IMPRONONCABLE = /[0-9()[\]×+=/%]|\p{Lu}{2,}/u

/** Un infinitif, pronom ou négation devant : « Se taire », « Ne pas relever ». */
const INFINITIF = /^((se|ne pas|ne rien) )?\p{L}+(er|ir|re|oir)(?=[\s,]|$)/iu

describe.each(ACTIVITES)('activité $ref', (activite) => {
  it('n’a aucun champ vide', () => {
    const vides = chaines(activite).filter(({ chemin, texte }) => texte.trim() === '' && !chemin.endsWith('/precision'))
    expect(vides).toEqual([])
    for (const liste of [activite.aDire, activite.materielParPersonne, activite.materielParGroupe, activite.regroupement.parts])
      expect(liste.length).toBeGreaterThan(0)
  })

  it('tient chaque champ sous sa limite de mots', () => {
    const trop = limites(activite).filter(([, texte, limite]) => compteMots(texte) > limite)
    expect(trop.map(([champ, texte, limite]) => `${champ} : ${compteMots(texte)} mots sur ${limite}`)).toEqual([])
  })

  it('dit une visée qui se constate', () => {
    expect(activite.visee).toMatch(/^À la fin, (chacun|l'agent|la synthèse) /)
  })

  it('ouvre, relance, bascule si le regroupement change, et clôt', () => {
    const moments = activite.aDire.map((replique) => replique.moment)
    expect(moments[0]).toBe('Ouverture')
    expect(moments.at(-1)).toBe('Clôture')
    expect(moments.some((moment) => moment.startsWith('Relance'))).toBe(true)
    expect(new Set(moments).size).toBe(moments.length)
    expect(moments.length).toBeLessThanOrEqual(6)
    const dites = moments.filter((moment) => !moment.startsWith('Relance')).length
    expect(dites).toBeGreaterThanOrEqual(activite.regroupement.parts.length > 1 ? 3 : 2)
  })

  it('se dit à voix haute en phrases de 18 mots au plus', () => {
    const longues = voixHaute(activite).flatMap(phrases).filter((phrase) => compteMots(phrase) > 18)
    expect(longues).toEqual([])
  })

  it('ne dit à voix haute ni chiffre, ni sigle, ni parenthèse', () => {
    expect(voixHaute(activite).filter((texte) => IMPRONONCABLE.test(texte))).toEqual([])
  })

  it('se fait en trois à sept étapes, à l’infinitif', () => {
    expect(activite.aFaire.length).toBeGreaterThanOrEqual(3)
    expect(activite.aFaire.length).toBeLessThanOrEqual(7)
    expect(activite.aFaire.map((e) => e.texte).filter((texte) => !INFINITIF.test(texte))).toEqual([])
  })

  it('fait lire chaque réplique par une étape, sauf les relances', () => {
    const gestes = activite.aFaire.map((etape) => etape.texte).join(' ')
    const nomme = (moment: string) => new RegExp(`(lire|conduire)[^.]*${moment === 'Socle' ? 'la réplique' : moment}`, 'i').test(gestes)
    const oubliees = activite.aDire.map((r) => r.moment).filter((moment) => !moment.startsWith('Relance') && !nomme(moment))
    expect(oubliees).toEqual([])
  })

  it('dit comment faire à 5, à 8, à 12 et à l’impair', () => {
    for (const cas of [/\b5\b/, /\b8\b/, /\b12\b/, /\bimpair\b/i]) expect(activite.regroupement.effectifs).toMatch(cas)
  })

  it('prévoit trois à cinq moments difficiles', () => {
    expect(activite.siCaCoince.length).toBeGreaterThanOrEqual(3)
    expect(activite.siCaCoince.length).toBeLessThanOrEqual(5)
  })

  it('annonce dans sa confidentialité exactement ce qui va au résumé', () => {
    expect(activite.confidentialite.toLowerCase()).toContain(`au résumé : « ${activite.auResume.toLowerCase()} »`)
  })
})

it('chaque pause se tient à l’infinitif, en étapes de 25 mots au plus', () => {
  for (const element of SEANCES.flatMap((seance) => seance.elements)) {
    if (element.type !== 'pause') continue
    for (const { texte } of element.aFaire) {
      expect(texte).toMatch(INFINITIF)
      expect(compteMots(texte)).toBeLessThanOrEqual(25)
    }
  }
})

it('chaque plan dit l’essentiel de son activité', () => {
  const plans = SEANCES.flatMap((seance) => seance.elements).filter((element) => element.type === 'plan')
  for (const plan of plans) expect(chaines(plan).filter(({ texte }) => texte.trim() === '')).toEqual([])
})
