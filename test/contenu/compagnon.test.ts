import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chargeFiche, chargeSeance, FICHES_HORS_CARNET, REPERES, REPERES_FICHES } from '../../src/contenu'
import { FREINS } from '../../src/contenu/freins'
import { ARGUMENTAIRE, VUES_DECIDEURS } from '../../src/contenu/pourquoi'
import { REL } from '../../src/contenu/relais'
import { SIGLES } from '../../src/contenu/sigles'
import { chargeTechnique, FAMILLES_TECHNIQUES, REPERES_TECHNIQUES } from '../../src/contenu/techniques'
import { chaines, compteMots, phrases } from './mots'

const TECHNIQUES = await Promise.all(REPERES_TECHNIQUES.map(({ cle }) => chargeTechnique(cle)))
const SEANCES = await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))
const REFS = SEANCES.flatMap((seance) => seance.elements.map((element) => element.ref))
const CLES = TECHNIQUES.map(({ cle }) => cle)

const distincts = (valeurs: unknown[]): number => new Set(valeurs).size
/** Un infinitif, négation ou pronom devant : « Se taire », « Ne plus les asseoir », « S'isoler ». */
const INFINITIF = /^(ne (pas|rien|plus) )?(s'|(se|la|les|lui|en) )?\p{L}+(er|ir|re|oir)(?=[\s,]|$)/iu
const IMPRONONCABLE = /[0-9()[\]×+=/%]|\p{Lu}{2,}/u

/** Les mots d'un texte qui portent du sens, pour comparer deux pages. */
const lexique = (texte: string): Set<string> => new Set(texte.toLowerCase().match(/\p{L}{5,}/gu) ?? [])

function partage(a: Set<string>, b: Set<string>): number {
  const communs = [...a].filter((mot) => b.has(mot)).length
  return communs / Math.min(a.size, b.size)
}

describe.each(TECHNIQUES)('technique $cle', (technique) => {
  it('tient en une page, chaque champ sous sa limite', () => {
    const { titre, signes, quand, eviter, apres, faire } = technique
    const champs: [string, string, number][] = [
      ['titre', titre, 8],
      ['signes', signes, 45],
      ['quand', quand, 45],
      ['éviter', eviter, 45],
      ['après', apres, 65],
      ...faire.map((geste, rang): [string, string, number] => [`faire ${rang + 1}`, geste, 25]),
    ]
    expect(champs.filter(([, texte, limite]) => texte.trim() === '' || compteMots(texte) > limite)).toEqual([])
    expect(compteMots(chaines(technique).map(({ texte }) => texte).join(' '))).toBeLessThanOrEqual(340)
  })

  it('se fait en quatre à six gestes, à l’infinitif', () => {
    expect(technique.faire.length).toBeGreaterThanOrEqual(4)
    expect(technique.faire.length).toBeLessThanOrEqual(6)
    expect(technique.faire.filter((geste) => !INFINITIF.test(geste.replace(/^Si [^,]+, /, '')))).toEqual([])
  })

  it('se dit en trois à cinq répliques de 25 à 50 mots, lisibles telles quelles', () => {
    expect(technique.dire.length).toBeGreaterThanOrEqual(3)
    expect(technique.dire.length).toBeLessThanOrEqual(5)
    const horsLimite = technique.dire.filter(({ texte }) => compteMots(texte) < 25 || compteMots(texte) > 50)
    expect(horsLimite.map(({ moment, texte }) => `${moment} : ${compteMots(texte)}`)).toEqual([])
    expect(technique.dire.flatMap(({ texte }) => phrases(texte)).filter((phrase) => compteMots(phrase) > 18)).toEqual([])
    expect(technique.dire.filter(({ texte }) => IMPRONONCABLE.test(texte))).toEqual([])
    expect(distincts(technique.dire.map(({ moment }) => moment))).toBe(technique.dire.length)
  })

  it('renvoie à des activités qui existent, et le repère dit comme elle', () => {
    expect(technique.activites.length).toBeGreaterThanOrEqual(3)
    expect(technique.activites.filter((ref) => !REFS.includes(ref) || ref === 'PAUSE')).toEqual([])
    expect(distincts(technique.activites)).toBe(technique.activites.length)
    expect(technique).toMatchObject(REPERES_TECHNIQUES.find(({ cle }) => cle === technique.cle) ?? { cle: 'absente' })
  })
})

describe('les techniques', () => {
  it('sont au moins vingt-quatre, une par fichier, toutes annoncées', () => {
    const fichiers = readdirSync('src/contenu/techniques').map((nom) => nom.replace('.ts', ''))
    const pages = fichiers.filter((nom) => nom !== 'index' && nom !== 'reperes')
    expect(CLES.length).toBeGreaterThanOrEqual(24)
    expect(CLES.toSorted()).toEqual(pages.toSorted())
  })

  it('couvrent toutes les familles, et chaque séance', () => {
    expect([...new Set(TECHNIQUES.map(({ famille }) => famille))].toSorted()).toEqual(Object.keys(FAMILLES_TECHNIQUES).toSorted())
    const seances = new Set(TECHNIQUES.flatMap(({ activites }) => activites.map((ref) => ref.slice(1, 2))))
    expect([...seances].toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })

  it('ne se ressemblent jamais', () => {
    expect(distincts(TECHNIQUES.map(({ titre }) => titre))).toBe(TECHNIQUES.length)
    const repliques = TECHNIQUES.flatMap(({ dire }) => dire.map(({ texte }) => texte))
    expect(distincts(repliques)).toBe(repliques.length)
    const gestes = TECHNIQUES.flatMap(({ faire }) => faire)
    expect(distincts(gestes)).toBe(gestes.length)
    const pages = TECHNIQUES.map((technique) => lexique(chaines(technique).map(({ texte }) => texte).join(' ')))
    const proches = pages.flatMap((page, rang) =>
      pages.slice(rang + 1).flatMap((autre, plusLoin) => {
        const commun = partage(page, autre)
        return commun > 0.4 ? [`${CLES[rang]} et ${CLES[rang + 1 + plusLoin]} : ${Math.round(commun * 100)} %`] : []
      }),
    )
    expect(proches).toEqual([])
  })

  it('une technique inconnue se dit en français', async () => {
    await expect(chargeTechnique('yoga')).rejects.toThrow('La technique « yoga » n’existe pas.')
    await expect(chargeTechnique('constructor')).rejects.toThrow('n’existe pas')
  })
})

describe('les freins', () => {
  it('sont douze, avec un levier pour chacun et un renvoi qui existe', () => {
    expect(FREINS).toHaveLength(12)
    expect(distincts(FREINS.map(({ cle }) => cle))).toBe(12)
    for (const { signe, levierIntervenant, levierService, appui } of FREINS)
      for (const texte of [signe, levierIntervenant, levierService, appui]) expect(compteMots(texte)).toBeLessThanOrEqual(45)
    expect(FREINS.flatMap(({ techniques }) => techniques).filter((cle) => !CLES.includes(cle))).toEqual([])
  })
})

describe('les sigles', () => {
  it('sont au moins cinquante, rangés, chacun avec son développé et une phrase', () => {
    expect(SIGLES.length).toBeGreaterThanOrEqual(50)
    expect(SIGLES.map(({ sigle }) => sigle)).toEqual(SIGLES.map(({ sigle }) => sigle).toSorted())
    expect(distincts(SIGLES.map(({ sigle }) => sigle))).toBe(SIGLES.length)
    expect(SIGLES.filter(({ versants, phrase }) => versants.length === 0 || !/^\p{Lu}[^.!?]+\.$/u.test(phrase))).toEqual([])
  })

  it('couvrent les trois versants, et ceux que la méthode emploie', () => {
    const connus = SIGLES.map(({ sigle }) => sigle)
    const demandes = ['BPP', 'CEP', 'CMC', 'CDG', 'CNFPT', 'ANFH', 'CST', 'CSA', 'CSE', 'CPF', 'VAE', 'PPR', 'PIDC', 'RMFP', 'CIG', 'DGAFP', 'FIPHFP']
    expect(demandes.filter((sigle) => !connus.includes(sigle))).toEqual([])
    for (const versant of ['FPT', 'FPE', 'FPH'] as const)
      expect(SIGLES.some(({ versants }) => versants.length === 1 && versants[0] === versant)).toBe(true)
  })
})

describe('la fiche relais', () => {
  it('se charge et s’annonce comme une fiche, sans entrer dans les lots des séances', async () => {
    expect(await chargeFiche('REL')).toBe(REL)
    expect(FICHES_HORS_CARNET.map(({ ref }) => ref)).toEqual(['REL'])
    expect(REL).toMatchObject(FICHES_HORS_CARNET[0] ?? { ref: 'absente' })
    expect(REPERES_FICHES.map(({ ref }) => ref)).not.toContain('REL')
    for (const ref of ['QC', 'QF']) expect((await chargeFiche(ref)).ref).toBe(ref)
  })

  it('se remplit, et son exemple a autant de rangs que ses tableaux', () => {
    expect(REL.champs.filter(({ type }) => type === 'saut')).toHaveLength(REL.faces - 1)
    for (const phrase of REL.consigne.split(/[.;:?] ?/)) expect(compteMots(phrase)).toBeLessThanOrEqual(18)
    const rangs = REL.champs.flatMap((champ) => (champ.type === 'tableau' && Array.isArray(champ.rangs) ? [[champ.id, champ.rangs.length]] : []))
    expect(rangs.length).toBe(2)
    expect(rangs.map(([id]) => [id, REL.exemple.valeurs[String(id)]?.length])).toEqual(rangs)
  })
})

describe('pourquoi le faire', () => {
  it('tient en deux pages et dix vues, lisibles de loin', () => {
    const argumentaire = compteMots(chaines(ARGUMENTAIRE).map(({ texte }) => texte).join(' '))
    expect(argumentaire).toBeGreaterThan(550)
    expect(argumentaire).toBeLessThanOrEqual(950)
    expect(VUES_DECIDEURS).toHaveLength(10)
    for (const { titre, points } of VUES_DECIDEURS) {
      expect(points.length).toBeGreaterThanOrEqual(3)
      expect(points.length).toBeLessThanOrEqual(4)
      expect(compteMots([titre, ...points].join(' '))).toBeLessThanOrEqual(32)
    }
  })

  it('se dit à voix haute, sans numéro', () => {
    const dites = VUES_DECIDEURS.map(({ orateur }) => orateur)
    expect(dites.filter((texte) => IMPRONONCABLE.test(texte) || compteMots(texte) > 70)).toEqual([])
    expect(dites.flatMap(phrases).filter((phrase) => compteMots(phrase) > 22)).toEqual([])
  })

  it('ne porte ni chiffre, ni promesse', () => {
    const textes = chaines([ARGUMENTAIRE, VUES_DECIDEURS]).filter(({ chemin }) => !chemin.includes('/notes/'))
    expect(textes.filter(({ texte }) => /\d|%|€/.test(texte))).toEqual([])
    expect(textes.filter(({ texte }) => /garanti|assure(nt|ra)|prouv|démontr|statistique|étude/i.test(texte))).toEqual([])
  })
})
