import { describe, expect, it } from 'vitest'
import { chargeMetiers } from '../../src/contenu/charge-metiers'
import { chaines, compteMots } from './mots'

const METIERS = await chargeMetiers()
const LIBELLES = METIERS.map(({ libelle }) => libelle)
const distincts = (textes: readonly string[]) => new Set(textes).size
const INFINITIF = /^(Dire|S'|Se )|^\p{Lu}\p{Ll}+(er|ir|re|oir)(?=[\s,]|$)/u

describe('les cinquante métiers', () => {
  it('sont cinquante, numérotés, tous différents, de dix familles', () => {
    expect(METIERS.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, rang) => `EX-${String(rang + 1).padStart(3, '0')}`))
    expect(distincts(LIBELLES)).toBe(50)
    expect(distincts(METIERS.map(({ definition }) => definition))).toBe(50)
    expect(distincts(METIERS.flatMap(({ competences }) => competences))).toBe(150)
    const familles = METIERS.map(({ famille }) => famille)
    expect(distincts(familles)).toBe(10)
    for (const famille of familles) expect(familles.filter((une) => une === famille)).toHaveLength(5)
  })

  it('couvrent les trois versants, vingt fiches au moins chacun', () => {
    for (const versant of ['FPT', 'FPE', 'FPH'] as const) expect(METIERS.filter(({ versants }) => versants.includes(versant)).length).toBeGreaterThanOrEqual(20)
    expect(METIERS.filter(({ versants }) => versants.length === 0 || distincts(versants) !== versants.length)).toEqual([])
  })

  it('se disent exemples, avec licence et date', () => {
    expect(new Set(METIERS.map(({ source, licence, dateMaj }) => `${source} | ${licence} | ${dateMaj}`))).toEqual(new Set(['Exemple original de Jalons | CC BY-SA 4.0 | 2026-11-23']))
  })

  it('reprennent à la lettre la fiche Magasinier du modèle', () => {
    expect(METIERS[16]).toMatchObject({ id: 'EX-017', libelle: 'Magasinier', domaine: 'Logistique', famille: 'Achats et magasins', metiersProches: ['Gestionnaire de parc', 'Assistant achats', 'Logisticien hospitalier'] })
  })
})

describe.each(METIERS)('$id $libelle', (fiche) => {
  const { libelle, definition, activites, competences, conditions, acces, metiersProches } = fiche

  it('définit le métier en une phrase, au présent', () => {
    expect(definition).toMatch(/^\p{Lu}[^.?]+\.$/u)
    expect(compteMots(definition)).toBeLessThanOrEqual(25)
  })

  it('a quatre activités, et trois compétences : verbe, objet, contexte', () => {
    expect(activites).toHaveLength(4)
    expect(competences).toHaveLength(3)
    expect([...activites, ...competences].filter((texte) => !INFINITIF.test(texte))).toEqual([])
    expect(activites.filter((texte) => compteMots(texte) > 6)).toEqual([])
    expect(competences.filter((texte) => compteMots(texte) < 7 || compteMots(texte) > 17)).toEqual([])
  })

  it('décrit le travail, renvoie l’entrée au service RH, et mène à trois autres fiches de la liste', () => {
    expect(conditions.length).toBeGreaterThanOrEqual(3)
    expect(acces[0]).toBe("Grade et voie d'entrée : à demander au service RH")
    expect(acces.slice(1).filter((texte) => !/à demander|à vérifier|à faire préciser|parfois/.test(texte))).toEqual([])
    expect(metiersProches.filter((proche) => !LIBELLES.includes(proche) || proche === libelle)).toEqual([])
    expect(distincts(metiersProches)).toBe(3)
  })

  it('n’a ni mot interdit, ni salaire, ni règle de statut, ni corps, ni ponctuation déjà posée', () => {
    const texte = chaines(fiche).map((chaine) => chaine.texte).join('\n')
    expect(texte).not.toMatch(/(?<!\p{L})(sessions?|animateurs?|animatrices?|ateliers?|blocs?|coachs?|bénéficiaires?|scores?|profils?|anonymes?)(?!\p{L})/iu)
    expect(texte).not.toMatch(/salaire|rémunér|euros?|indice|grille indiciaire|décret|arrêté|\bloi\b|concours|titulaire|contractuel|cat[ée]gorie|santé|malad|handicap|(?<!\p{L})aptes?(?!\p{L})|robuste|bonne condition/iu)
    expect(texte).not.toMatch(/[!’\u00A0\u202F\t"]|\.\.\.| {2}|\p{L}·\p{L}|\p{Ll}\(e\)|[^\s][?;:](?=\s|$)|«\S|\S»/u)
  })
})
