import { describe, expect, it } from 'vitest'
import { FREINS } from '../../src/contenu/freins'
import { ARGUMENTAIRE, VUES_DECIDEURS } from '../../src/contenu/pourquoi'
import { CHOIX_PROPOSES, LACUNES, NOTES_JURIDIQUES, THEMES_JURIDIQUES } from '../../src/contenu/reperes-juridiques'
import type { NoteJuridique } from '../../src/domaine/compagnon'
import { chaines, compteMots, phrases } from './mots'

const CLES = NOTES_JURIDIQUES.map(({ cle }) => cle)
const IMPRONONCABLE = /[0-9()[\]×+=/%]|\p{Lu}{2,}/u

/** Ce qui manque à une note pour s'afficher : texte daté, article, jour, statut, source, limite. */
function manques(note: NoteJuridique): string[] {
  const { affirmation, texte, article, verifieLe, statut, sourceLue, aVoixHaute, onNeSaitPas } = note
  const tests: [string, boolean][] = [
    ['affirmation', affirmation.trim().length > 20],
    ['texte', /\d{4}|Code|version \d/.test(texte)],
    ['article', /\d/.test(article) || /(non recoupés|sans article)$/.test(article)],
    ['date de vérification', /^20\d\d-\d\d-\d\d$/.test(verifieLe) && !Number.isNaN(Date.parse(verifieLe))],
    ['statut', statut === 'verifie' || statut === 'a-verifier'],
    ['source lue', sourceLue.trim().length > 10],
    ['à voix haute', aVoixHaute.trim() !== ''],
    ['ce qu’on ne sait pas', onNeSaitPas.trim() !== ''],
  ]
  return tests.flatMap(([champ, present]) => (present ? [] : [champ]))
}

/** Une note vérifiée dit où le texte même se lit, et ne doute pas de son article. */
function prouveSonStatut({ statut, sourceLue, article }: NoteJuridique): boolean {
  if (statut === 'a-verifier') return /commentaire|copie sans adresse|\.\w{2,}|Dépôt public/.test(sourceLue)
  const lu = /texte (de l'article lu|du décret reproduit) sur \w+|^Dépôt public/i.test(sourceLue)
  return lu && !/commentaire|non recoupé/.test(article) && !/ne nomme ni/.test(sourceLue)
}

describe.each(NOTES_JURIDIQUES)('note $cle', (note) => {
  it('porte texte, article, date, statut, source et limite', () => {
    expect(manques(note)).toEqual([])
  })

  it('n’est « vérifiée » que si le texte même a été lu, à une adresse donnée', () => {
    expect(prouveSonStatut(note)).toBe(true)
  })

  it('se dit sans numéro, en 50 mots et en phrases de 18', () => {
    expect(note.aVoixHaute).not.toMatch(IMPRONONCABLE)
    expect(compteMots(note.aVoixHaute)).toBeLessThanOrEqual(50)
    expect(phrases(note.aVoixHaute).filter((phrase) => compteMots(phrase) > 18)).toEqual([])
  })
})

describe('les repères juridiques', () => {
  it('refusent une affirmation sans texte, article, date ou statut', () => {
    const [premiere] = NOTES_JURIDIQUES
    if (premiere === undefined) throw new Error('aucune note')
    expect(manques({ ...premiere, texte: 'la loi' })).toEqual(['texte'])
    expect(manques({ ...premiere, article: '' })).toEqual(['article'])
    expect(manques({ ...premiere, verifieLe: 'récemment' })).toEqual(['date de vérification'])
    expect(manques({ ...premiere, statut: '' as NoteJuridique['statut'] })).toEqual(['statut'])
  })

  it('ne tiennent pas pour vérifié un texte qui ne dit pas d’où il vient', () => {
    const sansNom = NOTES_JURIDIQUES.filter(({ sourceLue }) => /ne nomme ni|LEGIARTI000047974914/.test(sourceLue))
    expect(sansNom.map(({ cle, statut }) => `${cle} ${statut}`)).toEqual(['secret-et-cadre-collectif a-verifier'])
    const [sur] = sansNom
    expect(sur && prouveSonStatut({ ...sur, statut: 'verifie' })).toBe(false)
  })

  it('ont des clés uniques, et couvrent tous les thèmes', () => {
    expect(new Set(CLES).size).toBe(CLES.length)
    expect([...new Set(NOTES_JURIDIQUES.map(({ theme }) => theme))].toSorted()).toEqual(Object.keys(THEMES_JURIDIQUES).toSorted())
  })

  it('ne disent jamais qu’une loi impose ce que l’employeur choisit', () => {
    const textes = chaines([NOTES_JURIDIQUES, CHOIX_PROPOSES]).map(({ texte }) => texte)
    expect(textes.filter((texte) => /la loi impose|vos données sont en sécurité|\banonym/i.test(texte))).toEqual([])
    for (const { choix, raison, decide } of CHOIX_PROPOSES) for (const champ of [choix, raison, decide]) expect(champ).not.toBe('')
  })

  it('gardent visibles les lacunes, avec la personne à qui demander', () => {
    expect(LACUNES.length).toBeGreaterThanOrEqual(6)
    expect(LACUNES.filter(({ question, aDemander }) => !question.endsWith('?') || aDemander === '')).toEqual([])
    expect(NOTES_JURIDIQUES.filter(({ affirmation }) => LACUNES.some(({ question }) => question === affirmation))).toEqual([])
  })

  it('sont celles que citent freins, argumentaire et vues', () => {
    const citees = [...FREINS, ...ARGUMENTAIRE.parties, ...VUES_DECIDEURS].flatMap(({ notes }) => notes)
    expect(citees.length).toBeGreaterThan(30)
    expect(citees.filter((cle) => !CLES.includes(cle))).toEqual([])
  })

  it('nulle part ailleurs un article ou un décret ne se cite de mémoire', () => {
    const textes = chaines([FREINS, ARGUMENTAIRE, VUES_DECIDEURS, LACUNES.map(({ question }) => question)])
    expect(textes.filter(({ texte }) => /\barticles? \w|décret|arrêté du|\bL\. ?\d/i.test(texte))).toEqual([])
  })
})
