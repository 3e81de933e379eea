import { describe, expect, it } from 'vitest'
import { chargeFiche, REPERES_FICHES } from '../../src/contenu'
import { P2 } from '../../src/contenu/fiches/p2'
import { P4 } from '../../src/contenu/fiches/p4'
import { jamais } from '../../src/domaine/jamais'
import type { ChampFiche, Fiche } from '../../src/domaine/methode'

const FICHES = await Promise.all(REPERES_FICHES.map(({ ref }) => chargeFiche(ref)))
type Valeur = Fiche['exemple']['valeurs'][string] | undefined

/** Toutes les chaînes d'un objet, où qu'elles soient. */
function chaines(objet: unknown): string[] {
  if (typeof objet === 'string') return [objet]
  return typeof objet === 'object' && objet !== null ? Object.values(objet).flatMap(chaines) : []
}

const estListe = (valeur: Valeur, longueur: number): boolean =>
  Array.isArray(valeur) && valeur.length === longueur && valeur.every((v) => typeof v === 'string')

/** L'exemple dit-il quelque chose de possible pour ce champ ? Un champ qui ne se remplit pas n'en a pas. */
function convient(champ: ChampFiche, valeur: Valeur): boolean {
  switch (champ.type) {
    case 'saut':
    case 'liste':
    case 'signatures':
      return valeur === undefined
    case 'texte':
    case 'zone':
      return typeof valeur === 'string' && valeur !== ''
    case 'textes':
      return estListe(valeur, champ.nombre)
    case 'curseurs':
      return (
        estListe(valeur, champ.etiquettes.length) &&
        chaines(valeur).every((v) => /^\d+$/.test(v) && Number(v) >= champ.min && Number(v) <= champ.max)
      )
    case 'cases':
      return Array.isArray(valeur) && valeur.length > 0 && chaines(valeur).every((v) => champ.choix.includes(v))
    case 'parcours':
      return Array.isArray(valeur) && valeur.length >= 5 && valeur.length <= champ.reperes
    case 'tableau':
      return Array.isArray(valeur) && conviendraitAuTableau(champ, valeur)
    default:
      return jamais(champ)
  }
}

function conviendraitAuTableau(champ: Extract<ChampFiche, { type: 'tableau' }>, rangs: string[] | string[][]): boolean {
  const imprimes = typeof champ.rangs === 'number' ? 0 : 1
  const attendus = typeof champ.rangs === 'number' ? champ.rangs : champ.rangs.length
  return rangs.length === attendus && rangs.every((rang) => Array.isArray(rang) && rang.length === champ.colonnes.length - imprimes && entoure(champ.colonnes.slice(imprimes), rang))
}

/** Ce que l'exemple entoure est imprimé, ou rien n'est entouré. */
function entoure(colonnes: { choix?: string[] }[], rang: string[]): boolean {
  return colonnes.every(({ choix }, place) => choix === undefined || ['', ...choix].includes(rang[place] ?? ''))
}

describe.each(FICHES)('fiche $ref', (fiche) => {
  const identifies = fiche.champs.flatMap((champ) => (champ.type === 'saut' ? [] : [champ]))

  it('dit son but en une phrase, sa consigne en phrases de 18 mots au plus', () => {
    expect(fiche.but).toMatch(/^\p{Lu}[^.!?]+\.$/u)
    for (const phrase of fiche.consigne.split(/[.;:?] ?/)) expect(phrase.split(' ').length).toBeLessThanOrEqual(18)
    expect(fiche.minutes).toBeGreaterThan(0)
  })

  it('porte des champs nommés une seule fois, qui ont la place de s’écrire', () => {
    const ids = identifies.map((champ) => champ.id)
    expect(new Set(ids).size).toBe(ids.length)
    const lignes = identifies.flatMap((champ) =>
      'lignes' in champ ? [champ.lignes] : champ.type === 'tableau' ? [champ.lignesParRang] : [],
    )
    expect(Math.min(1, ...lignes)).toBe(1)
    const aEntourer = identifies.flatMap((champ) => (champ.type === 'tableau' && champ.colonnes.some(({ choix }) => choix) ? [champ] : []))
    expect(aEntourer.filter(({ rangs }) => typeof rangs === 'number')).toEqual([])
    expect(fiche.champs.filter((champ) => champ.type === 'saut')).toHaveLength(fiche.faces - 1)
  })

  it('a un exemple qui remplit exactement ses champs', () => {
    expect(identifies.filter((champ) => !convient(champ, fiche.exemple.valeurs[champ.id]))).toEqual([])
    const ids = identifies.map((champ): string => champ.id)
    for (const id of Object.keys(fiche.exemple.valeurs)) expect(ids).toContain(id)
  })

  it('dit à qui elle est, et son repère si elle porte des chiffres', () => {
    expect(fiche.pied.some((pied) => pied === 'propriete' || pied === 'groupe' || pied === 'sans-nom')).toBe(true)
    const chiffree = fiche.champs.some((champ) => champ.type === 'curseurs') || chaines(fiche.champs).some((texte) => /\b0 à 10\b/.test(texte))
    expect(fiche.pied.includes('repere') || !chiffree).toBe(true)
  })

  it('ne contient ni mot interdit, ni sujet privé, ni ponctuation déjà posée', () => {
    const texte = chaines(fiche).join('\n')
    const interdits =
      /(?<!\p{L})(sessions?|animateurs?|intersessions?|ateliers?|blocs?|coachs?|bénéficiaires?|scores?|profils?|bilans? de compétences|tests?|signature électronique|anonymes?)(?!\p{L})/iu
    const prives =
      /(?<!\p{L})(santé|malad\p{L}*|handicap\p{L}*|inaptitude\p{L}*|médec\p{L}*|enfants?|maris?|femme|mère|père|famil\p{L}*|conjoint(?:e?s?)|divorc\p{L}*|syndic\p{L}*|religi\p{L}*|gr[èe]ves?)(?!\p{L})/iu
    expect(texte).not.toMatch(interdits)
    expect(texte).not.toMatch(prives)
    expect(texte).not.toMatch(/[!\u00A0\u202F’]|\p{L}·\p{L}|\p{L}\(e\)/u)
  })

  it('est annoncée telle qu’elle est', () => {
    expect(REPERES_FICHES.filter((repere) => repere.ref === fiche.ref)).toHaveLength(1)
    expect(fiche).toMatchObject(REPERES_FICHES.find((repere) => repere.ref === fiche.ref) ?? { ref: 'absente' })
  })
})

describe('les fiches, ensemble', () => {
  const personnages = FICHES.map((fiche) => fiche.exemple.personnage)
  const distincts = (valeurs: unknown[]): number => new Set(valeurs).size
  const doubles = (valeurs: string[]): string[] => valeurs.filter((valeur, rang) => valeurs.indexOf(valeur) !== rang)

  it('ne se ressemblent jamais', () => {
    expect(distincts(FICHES.map((fiche) => fiche.but))).toBe(FICHES.length)
    expect(distincts(FICHES.map((fiche) => fiche.consigne))).toBe(FICHES.length)
    expect(distincts(FICHES.map((fiche) => JSON.stringify(fiche.champs)))).toBe(FICHES.length)
    const etiquettes = FICHES.map((fiche) => fiche.champs.flatMap((champ) => ('etiquette' in champ ? [champ.etiquette] : [])))
    const communes = etiquettes.flatMap((ici, rang) =>
      etiquettes.slice(rang + 1).map((la) => ici.filter((etiquette) => la.includes(etiquette) && etiquette !== 'Si rien ne vient')),
    )
    expect(communes.filter((partagees) => partagees.length > 1)).toEqual([])
  })

  it('ont chacune son personnage : tous différents, de toutes catégories, des trois versants, de tous âges', () => {
    expect(doubles(personnages.map((p) => p.prenom))).toEqual([])
    expect(doubles(personnages.map((p) => p.metier))).toEqual([])
    expect([...new Set(personnages.map((p) => p.categorie))].toSorted()).toEqual(['A', 'B', 'C'])
    expect([...new Set(personnages.map((p) => p.versant))].toSorted()).toEqual(['FPE', 'FPH', 'FPT'])
    expect(personnages.some((p) => p.age < 30)).toBe(true)
    expect(personnages.some((p) => p.age > 55)).toBe(true)
    expect(personnages.filter((p) => p.reste).length).toBeGreaterThanOrEqual(personnages.length * 0.4)
  })

  it('reprennent à l’identique les huit curseurs de la méthode', () => {
    const curseurs = P4.champs.flatMap((champ) => (champ.type === 'curseurs' ? champ.etiquettes : []))
    expect(curseurs.map((etiquette) => etiquette.toLowerCase())).toEqual([
      'je sais nommer mes compétences',
      'je connais ce qui me motive',
      'je sais où je veux aller',
      'je connais les métiers possibles',
      'je connais les dispositifs et mes interlocuteurs',
      'je sais parler de mon parcours',
      "je me sens capable d'agir",
      'je me sens soutenu',
    ])
  })

  it('portent huit règles au socle, et une place pour douze signatures', () => {
    const socle = P2.champs.find((champ) => champ.type === 'liste' && champ.id === 'socle')
    expect(socle).toMatchObject({ ordonnee: true })
    expect(socle?.type === 'liste' && socle.points).toHaveLength(8)
    expect(P2.champs).toContainEqual(expect.objectContaining({ type: 'signatures', nombre: 12 }))
  })

  it('n’affirment aucun texte sans article, date de lecture et statut', () => {
    const affirmations = FICHES.flatMap(chaines).filter((texte) => /(?<!\p{L})(arrêtés?|décrets?|lois?|code général)(?!\p{L})/iu.test(texte))
    expect(affirmations.length).toBeGreaterThan(0)
    for (const texte of affirmations) {
      expect(texte).toMatch(/articles? \d/)
      expect(texte).toMatch(/Lecture du \d/)
      expect(texte).toMatch(/Statut : à vérifier/)
    }
  })
})
