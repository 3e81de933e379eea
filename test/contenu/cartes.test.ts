import { describe, expect, it } from 'vitest'
import { chargeSeance, REPERES } from '../../src/contenu'
import { chargeAppui } from '../../src/contenu/charge-cartes'
import { REPERES_CARTES } from '../../src/contenu/reperes-cartes'
import type { Appui, Carte, Jeu } from '../../src/domaine/cartes'
import { activites, chaines, compteMots, phrases } from './mots'

const APPUIS = await Promise.all(REPERES_CARTES.map(({ cle }) => chargeAppui(cle)))
const JEUX = APPUIS.filter((appui): appui is Jeu => appui.type === 'jeu')
const SEANCES = await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))
const MATERIELS = SEANCES.flatMap(activites).flatMap((a) => [...a.materielParPersonne, ...a.materielParGroupe].map(({ nom }) => nom))

const cartesDe = (appui: Appui | undefined): Carte[] => (appui?.type === 'jeu' ? appui.series.flatMap((serie) => serie.cartes) : [])
function prend<T extends Appui['type']>(cle: string, type: T): Extract<Appui, { type: T }> {
  const trouve = APPUIS.find((un): un is Extract<Appui, { type: T }> => un.cle === cle && un.type === type)
  if (trouve === undefined) throw new Error(`Pas d’appui ${cle} de type ${type}.`)
  return trouve
}
const distinctes = (textes: string[]) => new Set(textes).size
const cartesEcrites = (jeu: Jeu) => cartesDe(jeu).filter(({ aEcrire }) => aEcrire === undefined)

describe.each(APPUIS)('$cle', (un) => {
  it('est annoncé tel qu’il est', () => {
    const { cle, type, titre, activites: refs } = un
    expect(REPERES_CARTES.filter((repere) => repere.cle === cle)).toEqual([{ cle, type, titre, activites: refs }])
  })

  it('sert à des activités qui existent, et porte à la lettre le nom de leur matériel', () => {
    const connues = SEANCES.flatMap((seance) => seance.elements.map(({ ref }) => ref))
    expect(un.activites.filter((ref) => !connues.includes(ref))).toEqual([])
    expect(un.materiel.filter((nom) => !MATERIELS.includes(nom))).toEqual([])
  })

  it('n’a ni mot interdit, ni sujet privé, ni ponctuation déjà posée', () => {
    const permis = un.cle === 'situations' || un.cle === 'notice' ? /bilan de compétences/giu : /$^/u
    const texte = chaines(un).map((chaine) => chaine.texte).join('\n').replace(permis, '').replace('Votre santé, votre vie privée', '')
    expect(texte).not.toMatch(
      /(?<!\p{L})(sessions?|animateurs?|intersessions?|ateliers?|blocs?|coachs?|bénéficiaires?|scores?|profils?|bilans? de compétences|photolangage|signature électronique|anonymes?)(?!\p{L})/iu,
    )
    expect(texte).not.toMatch(/(?<!\p{L})(santé|malad\p{L}*|handicap\p{L}*|inaptitude\p{L}*|enfants?|maris?|conjoint\p{L}*|syndic\p{L}*|religi\p{L}*)(?!\p{L})/iu)
    expect(texte).not.toMatch(/[!’\u00A0\u202F\t"]|\.\.\.| {2}|\p{L}·\p{L}|\p{Ll}\(e\)|[^\s][?;:](?=\s|$)|«\S|\S»/u)
  })

  it('dit son usage en phrases de 18 mots au plus', () => {
    expect(phrases(un.usage).filter((phrase) => compteMots(phrase) > 18)).toEqual([])
  })
})

describe.each(JEUX)('les cartes de $cle', (jeu) => {
  const cartes = cartesDe(jeu)

  it('ont une clé chacune, un mot court, un sens bref', () => {
    expect(distinctes(cartes.map(({ cle }) => cle))).toBe(cartes.length)
    expect(distinctes(cartes.map(({ mot }) => mot))).toBe(cartes.length)
    expect(cartes.filter(({ cle }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cle))).toEqual([])
    expect(cartes.filter(({ mot }) => compteMots(mot) < 1 || compteMots(mot) > 7)).toEqual([])
    expect(cartes.filter(({ texte }) => compteMots(texte) > 16)).toEqual([])
    expect(cartes.flatMap(({ verso = '' }) => phrases(verso)).filter((phrase) => compteMots(phrase) > 18)).toEqual([])
  })

  it('se corrigent sans oublier une carte, ni en inventer', () => {
    if (jeu.corrige === undefined) return
    const citees = jeu.corrige.type === 'colonnes' ? jeu.corrige.colonnes.flatMap((colonne) => colonne.cartes) : jeu.corrige.associations.flatMap(({ situation, dabord }) => [situation, dabord])
    expect(citees.toSorted()).toEqual(cartes.map(({ cle }) => cle).toSorted())
  })
})

describe('les jeux', () => {
  it('fournissent tout ce que le matériel des séances appelle carte, étiquette, banque, notice, amorces ou ligne', () => {
    const fournis = APPUIS.flatMap(({ materiel }) => materiel)
    const attendus = [...new Set(MATERIELS)].filter((nom) => /\bcartes?\b|étiquette|banque|notice|amorces|sylvie/iu.test(nom) && !nom.startsWith('Carte des écarts'))
    expect(attendus.length).toBeGreaterThan(10)
    expect(attendus.filter((nom) => !fournis.includes(nom))).toEqual([])
  })

  it('ce qui compte : quarante cartes, chacune une question qui demande un fait', () => {
    const cartes = cartesEcrites(prend('ce-qui-compte', 'jeu'))
    expect(cartes).toHaveLength(40)
    expect(distinctes(cartes.map(({ verso = '' }) => verso))).toBe(40)
    expect(cartes.filter(({ verso = '' }) => !verso.endsWith(' ?') || !/\b(vous|votre|vos)\b/i.test(verso) || /^pourquoi/i.test(verso))).toEqual([])
    expect(cartes.find(({ mot }) => mot === 'Durer')?.texte).toBe("un travail que l'on peut tenir longtemps")
  })

  it('langage par l’image : quarante cartes-mots numérotées ; météo : un dessin par carte', () => {
    expect(prend('images', 'jeu')).toMatchObject({ numerotee: true })
    expect(cartesDe(prend('images', 'jeu'))).toHaveLength(40)
    const meteo = cartesDe(prend('meteo', 'jeu'))
    expect(meteo.map(({ dessin }) => dessin?.alternative ?? 'sans dessin')).not.toContain('sans dessin')
    const hors = meteo.flatMap(({ dessin }) => dessin?.traits ?? []).flatMap(({ points }) => points.flat()).filter((place) => place < 0 || place > 100)
    expect(hors).toEqual([])
    for (const cite of ['Soleil', 'Éclaircie', 'Brume', 'Vent', 'Pluie', 'Arc-en-ciel']) expect(meteo.map(({ mot }) => mot)).toContain(cite)
  })

  it('seize étiquettes en quatre colonnes de quatre, et leurs deux pièges', () => {
    const { corrige } = prend('etiquettes', 'jeu')
    expect(corrige?.type === 'colonnes' && corrige.colonnes.map(({ cartes }) => cartes.length)).toEqual([4, 4, 4, 4])
    expect(corrige?.type === 'colonnes' && corrige.pieges.map(({ carte }) => carte)).toEqual(['suivre-budget', 'rigueur'])
  })

  it('douze situations, douze dispositifs : rien n’y est donné pour vérifié, tout est daté', () => {
    const { series, corrige } = prend('situations', 'jeu')
    expect(series.map(({ cartes }) => cartes.length)).toEqual([12, 12])
    if (corrige?.type !== 'associations') throw new Error('Pas de corrigé.')
    const dispositifs = series[1]?.cartes.map(({ cle }) => cle) ?? []
    expect(corrige.associations.flatMap(({ aussi }) => aussi).filter((cle) => !dispositifs.includes(cle))).toEqual([])
    expect(corrige.associations.filter(({ dabord, aussi }) => aussi.includes(dabord))).toEqual([])
    expect(corrige.associations.filter(({ interlocuteur, decide, pourquoi }) => [interlocuteur, decide, pourquoi].includes(''))).toEqual([])
    expect(new Set([...corrige.associations, ...corrige.lectures].map(({ statut }) => statut))).toEqual(new Set(['a-verifier']))
    for (const { dispositif, texte, article, verifieLe } of corrige.lectures) {
      expect(dispositifs).toContain(dispositif)
      expect(texte).toMatch(/n° \d{4}-\d+|du 1er août 2023/)
      expect(article).toMatch(/^articles? /)
      expect(verifieLe).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    // Un nombre de jours ou d'heures ne se lit que là où sa source est écrite.
    expect(cartesDe(prend('situations', 'jeu')).filter(({ texte }) => /\d/.test(texte))).toEqual([])
  })

  it('quiz : cinq affirmations, deux fausses, chacune commentée', () => {
    const { questions } = prend('quiz', 'quiz')
    expect(questions.map(({ reponse }) => reponse)).toEqual(['faux', 'vrai', 'vrai', 'faux', 'vrai'])
    expect(questions.filter(({ commentaire }) => compteMots(commentaire) < 10)).toEqual([])
    expect(questions.find(({ affirmation }) => affirmation.includes('temps de service'))?.commentaire).toMatch(/articles 7 à 11.*statut : à vérifier/)
  })

  it('douze questions d’enquête, et une ligne de parcours comme on la demande', () => {
    const questions = prend('guide-enquete', 'feuille').parties.find((partie) => partie.titre === 'Les douze questions')
    expect(questions?.type === 'points' && questions.points).toHaveLength(12)
    const ligne = prend('ligne-de-sylvie', 'feuille').parties.find((partie) => partie.type === 'ligne')
    if (ligne?.type !== 'ligne') throw new Error('Pas de ligne.')
    expect(ligne.etapes.length).toBeGreaterThanOrEqual(5)
    expect(ligne.etapes.length).toBeLessThanOrEqual(12)
    expect(ligne.etapes.filter(({ entouree }) => entouree)).toHaveLength(3)
    expect(new Set(ligne.etapes.map(({ signe }) => signe))).toEqual(new Set(['C', 'H', 'T', 'A']))
    expect(ligne.etapes.map(({ quand }) => quand)).toEqual(ligne.etapes.map(({ quand }) => quand).toSorted())
  })

  it('notice : des durées dites comme un choix, et de quoi les remplacer', () => {
    const textes = chaines(prend('notice', 'feuille')).map(({ texte }) => texte)
    expect(textes).toContain("Jusqu'à quand : choix proposé")
    expect(textes.join(' ')).toContain('sont un choix de la collectivité')
    expect(textes.join(' ')).not.toMatch(/la loi impose|supprimé|en sécurité/i)
    expect(prend('notice', 'feuille').parties.filter(({ type }) => type === 'a-remplir')).toHaveLength(3)
  })

  it('un jeu inconnu se dit en français', async () => {
    await expect(chargeAppui('tarot')).rejects.toThrow('Il n’y a pas de jeu nommé « tarot »')
    await expect(chargeAppui('constructor')).rejects.toThrow('Il n’y a pas de jeu')
  })
})

describe('la banque de verbes', () => {
  const { familles } = prend('verbes', 'banque')
  const verbes = familles.flatMap((famille) => famille.verbes)

  it('compte cent vingt verbes, tous différents, à l’infinitif', () => {
    expect(verbes).toHaveLength(120)
    expect(distinctes(verbes)).toBe(120)
    expect(verbes.filter((verbe) => !/^\p{Ll}+(er|ir|re)$/u.test(verbe))).toEqual([])
  })

  it('les range par familles de douze, dans l’ordre alphabétique', () => {
    for (const { verbes: rangs } of familles) {
      expect(rangs).toHaveLength(12)
      expect(rangs).toEqual(rangs.toSorted((a, b) => a.localeCompare(b, 'fr')))
    }
  })
})
