import { describe, expect, it } from 'vitest'
import { FREINS } from '../../../src/contenu/freins'
import { chargeTextes } from '../../../src/contenu/manuel'
import { ARGUMENTAIRE, VUES_DECIDEURS } from '../../../src/contenu/pourquoi'
import { REPERES_FICHES } from '../../../src/contenu/reperes-fiches'
import { CHOIX_PROPOSES, LACUNES, NOTES_JURIDIQUES } from '../../../src/contenu/reperes-juridiques'
import { SIGLES } from '../../../src/contenu/sigles'
import type { ArbreDocument } from '../../../src/documents/arbre'
import { composeArgumentaire, composeVues } from '../../../src/documents/composer/argumentaire'
import { composeDeroule } from '../../../src/documents/composer/deroule'
import { composeManuel } from '../../../src/documents/composer/manuel'
import { composeReperes, ditArticle, ditStatut } from '../../../src/documents/composer/reperes'
import { composeTechnique } from '../../../src/documents/composer/technique'
import { prepareTexte } from '../../../src/documents/texte'
import { interroge, pagesDe, pdfDe } from '../pdf/essai'
import { blocsDe, textesDe } from './textes-de'

const TEXTES = await chargeTextes()
const dit = (arbre: ArbreDocument): string => textesDe(arbre).join('\n')

function manque(arbre: ArbreDocument, textes: readonly string[]): string[] {
  const tout = dit(arbre)
  return textes.filter((texte) => !tout.includes(texte))
}

describe('la page d’une technique', () => {
  it.each(TEXTES.techniques)('$cle tient sur une page, entière', (technique) => {
    const arbre = composeTechnique(technique)
    const { titre, signes, quand, faire, dire, eviter, apres } = technique
    expect(manque(arbre, [titre, signes, quand, ...faire, ...dire.map(({ texte }) => texte), eviter, apres, ...technique.activites])).toEqual([])
    expect(pagesDe(pdfDe(arbre))).toHaveLength(1)
  })
})

describe('les repères juridiques imprimés', () => {
  const arbre = composeReperes()

  it('disent de chaque note tout ce qui la date et la limite', () => {
    const champs = NOTES_JURIDIQUES.flatMap((note) => [note.affirmation, note.sourceLue, note.onNeSaitPas, note.aVoixHaute, `${note.texte}, ${ditArticle(note.article)}.`])
    expect(manque(arbre, champs)).toEqual([])
    const statuts = NOTES_JURIDIQUES.map(({ statut, verifieLe }) => `${ditStatut(statut, verifieLe)}.`)
    expect(textesDe(arbre).filter((texte) => statuts.includes(texte))).toEqual(statuts)
  })

  it('disent les choix comme des choix, et les lacunes', () => {
    expect(manque(arbre, [...CHOIX_PROPOSES.flatMap(({ choix, decide }) => [choix, decide]), ...LACUNES.flatMap(({ question, aDemander }) => [question, aDemander])])).toEqual([])
  })

  it('nomment l’article sans le doubler', () => {
    expect(ditArticle('7')).toBe('article 7')
    expect(ditArticle('L. 421-3')).toBe('article L. 421-3')
    expect(ditArticle('articles 7 et 8 du décret')).toBe('articles 7 et 8 du décret')
    expect(ditStatut('a-verifier', '2026-11-23')).toBe('à vérifier, relu le 23\u00A0novembre 2026')
  })
})

describe('pourquoi le faire', () => {
  it('tient en deux pages, puis les notes citées, une fois chacune', () => {
    const arbre = composeArgumentaire(ARGUMENTAIRE)
    const pages = pagesDe(pdfDe(arbre))
    expect(pages.findIndex((page) => page.includes('Les notes'))).toBe(2)
    const cles = new Set(ARGUMENTAIRE.parties.flatMap(({ notes }) => notes))
    const [notes] = blocsDe(arbre.sections[1]?.blocs ?? [], 'liste')
    expect(notes?.points).toHaveLength(cles.size)
    expect(dit(arbre)).toContain('(notes 2, 3, 4 et 5)')
    expect(dit(arbre)).toMatch(/ à vérifier, relu le 23\u00A0novembre 2026/)
  })

  it('tient en dix vues, une par page, l’orateur dessous', () => {
    const arbre = composeVues(VUES_DECIDEURS)
    expect(pagesDe(pdfDe(arbre))).toHaveLength(10)
    expect(manque(arbre, VUES_DECIDEURS.flatMap(({ titre, points, orateur }) => [titre, ...points, orateur]))).toEqual([])
  })

  it('refuse une note qui n’existe pas', () => {
    const [vue] = VUES_DECIDEURS
    if (vue === undefined) throw new Error('aucune vue')
    expect(() => composeVues([{ ...vue, notes: ['inventee'] }])).toThrow('La note « inventee » n’existe pas.')
  })
})

describe('le déroulé d’une rencontre', () => {
  it.each(TEXTES.rencontres)('$rencontre se nomme par son titre, sans pause ni ligne à remplir', (rencontre) => {
    const arbre = composeDeroule(rencontre, { heureDebut: '14:00', etabliLe: '2026-11-23' })
    expect(arbre.titre).toBe(`Déroulé : ${rencontre.titre}`)
    expect(dit(arbre)).not.toMatch(/[Ss]éance 0|pause comprise/)
    const [entete] = blocsDe(arbre.sections[0]?.blocs ?? [], 'definitions')
    expect(entete?.couples.filter(([, valeur]) => valeur === '')).toEqual([])
  })

  it('la séance de suivi n’annonce aucune phase', () => {
    const [suivi] = TEXTES.seances.filter(({ phases }) => phases.length === 0)
    if (suivi === undefined) throw new Error('toutes les séances ont une phase')
    const [entete] = blocsDe(composeDeroule(suivi, { heureDebut: '09:00', etabliLe: '2026-11-23' }).sections[0]?.blocs ?? [], 'definitions')
    expect(entete?.couples.map(([mot]) => mot)).toEqual(['Question', 'Durée', 'Horaires'])
  })
})

describe('le manuel', () => {
  const arbre = composeManuel(TEXTES, '2026-11-23')
  const [sommaire] = blocsDe(arbre.sections[0]?.blocs ?? [], 'sommaire')
  const entrees = sommaire?.entrees ?? []

  it('réunit toute la méthode, en un document', () => {
    const repliques = TEXTES.seances.flatMap(({ elements }) => elements.flatMap((element) => (element.type === 'activite' ? element.aDire.map(({ texte }) => texte) : [])))
    expect(repliques.length).toBeGreaterThan(150)
    expect(manque(arbre, repliques)).toEqual([])
    expect(manque(arbre, TEXTES.techniques.map(({ eviter }) => eviter))).toEqual([])
    expect(manque(arbre, REPERES_FICHES.map(({ ref, titre }) => `${ref} ${titre}`))).toEqual([])
    expect(manque(arbre, [...FREINS.map(({ levierService }) => levierService), ...SIGLES.map(({ phrase }) => phrase), ...NOTES_JURIDIQUES.map(({ affirmation }) => affirmation)])).toEqual([])
  })

  it('se suit dans l’ordre où l’on s’en sert', () => {
    const titres = entrees.filter(({ niveau }) => niveau === 1).map(({ texte }) => texte.replace(/ — .*/, ''))
    expect(titres).toEqual([
      'Le programme', "Réunion d'information", 'Entretien de lancement', 'Séance 1', 'Séance 2', 'Séance 3', 'Séance 4', 'Entretien intermédiaire',
      'Séance 5', 'Séance 6', 'Entretien de conclusion', 'Séance 7', 'Les fiches', 'Techniques', 'Techniques', 'Techniques', 'Techniques', 'Techniques',
      'Les freins et leurs leviers', 'Les repères juridiques', 'Les sigles',
    ])
  })

  it('chaque entrée mène à la section qui porte son titre', () => {
    const chapitres = entrees.filter(({ niveau, texte }) => niveau === 2 || /^(Séance|Entretien|Réunion|Le )/.test(texte))
    const titreDe = (section: number) => blocsDe(arbre.sections[section]?.blocs ?? [], 'titre')[0]?.texte
    expect(chapitres.length).toBeGreaterThan(30)
    expect(chapitres.filter(({ texte, section }) => titreDe(section) !== texte)).toEqual([])
  })

  it('le PDF donne la bonne page à chaque entrée', () => {
    const pdf = pdfDe(arbre)
    // `-layout` : la page, écrite après coup, se lit au bout de sa ligne.
    const pages = interroge(pdf, 'pdftotext', '-layout', '-enc', 'UTF-8', '{}', '-').toString('utf8').split('\f').map((page) => page.replace(/\s+/g, ' '))
    const tete = pages.slice(0, 2).join(' ')
    for (const { texte, section } of entrees) {
      const titre = prepareTexte(texte).replace(/\s+/g, ' ')
      const page = Number(new RegExp(`${titre.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} (\\d+)`).exec(tete)?.[1])
      const [premier] = blocsDe(arbre.sections[section]?.blocs ?? [], 'titre')
      expect(pages[page - 1], texte).toContain(prepareTexte(premier?.texte ?? '?').replace(/\s+/g, ' '))
    }
  }, 60_000)
})
