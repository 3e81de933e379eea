import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { REPERES } from '../../src/contenu/reperes'
import { SEANCE_1 } from '../../src/contenu/seances/seance-1'
import { CHOIX_DEFAUT, choixImpression } from '../../src/ecrans/commun/pieces/choix'
import { nouvelEnvironnement } from '../../src/demarrage/environnement'
import { ContexteEnvironnement } from '../../src/ecrans/commun/environnement'
import { LectureSeance } from '../../src/ecrans/methode-seance/LectureSeance'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attendTitre, ouvre, suit } from './application'

beforeEach(async () => {
  await posteNeuf()
  choixImpression.value = CHOIX_DEFAUT
  Element.prototype.scrollIntoView = () => {} // jsdom ne défile pas
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

const niveaux = () => screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))

describe('le programme', () => {
  it('montre sept lignes, trois questions, et dit ce qui n’est qu’un plan', async () => {
    await ouvre({ type: 'methode' })
    await attendTitre('Sept séances, trois questions.')
    expect(screen.getAllByRole('region', { name: /^Ligne de la séance \d$/ })).toHaveLength(7)
    expect(screen.queryAllByText('à l’état de plan')).toHaveLength(REPERES.filter(({ redaction }) => redaction === 'plan').length)
    // Les textes des sept séances se chargent ensemble : à froid, l'essai les transforme tous.
    expect(await screen.findByText(SEANCE_1.objectif.replaceAll("'", '’'), {}, { timeout: 4_000 })).toBeTruthy()
    suit(screen.getByRole('link', { name: 'P5 Ma ligne de parcours' }))
    await attendTitre('P5 Ma ligne de parcours')
  })
})

describe('une séance de la méthode', () => {
  it('donne chaque activité entière, titres dans l’ordre', async () => {
    await ouvre({ type: 'methode-seance', numero: 1 })
    await attendTitre('Poser le cadre et relire mon parcours')
    const activite = screen.getByRole('heading', { level: 2, name: 'Ligne de parcours' }).closest('section')
    if (!activite) throw new Error('L’activité n’a pas de section.')
    const parties = within(activite).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(parties).toEqual(['À dire', 'À faire', 'Avec quoi', 'Si ça coince', 'Variantes', 'Priorité et confidentialité'])
    expect(activite.textContent).toContain('Compressible jusqu’à 48\u00A0min.')
    expect(within(activite).getByRole('link', { name: 'P5 Ma ligne de parcours' }).getAttribute('href')).toBe('#/methode/fiches/P5')
    expect(niveaux().every((niveau, rang, tous) => niveau - (tous[rang - 1] ?? 0) <= 1)).toBe(true)
  })

  it('mène à une activité sans quitter l’écran', async () => {
    await ouvre({ type: 'methode-seance', numero: 1 })
    const sommaire = await screen.findByRole('navigation', { name: 'Activités de la séance' })
    fireEvent.click(within(sommaire).getByRole('link', { name: /^A1\.6/ }))
    expect(document.activeElement?.textContent).toBe('Ligne de parcours')
    expect(window.location.hash).toBe('#/methode/seances/1')
  })

  it('imprime le déroulé, et rend l’écran ensuite', async () => {
    const imprimes: string[] = []
    window.print = () => void imprimes.push(document.querySelector('article')?.getAttribute('aria-label') ?? '')
    await ouvre({ type: 'methode-seance', numero: 1 })
    fireEvent.click(await screen.findByRole('button', { name: 'Imprimer le déroulé' }))
    await waitFor(() => expect(imprimes).toEqual(['Déroulé de la séance 1']))
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(document.querySelector('article')).toBeNull())
  })

  it('dit qu’une séance n’est qu’un plan', async () => {
    const seance = { ...SEANCE_1, redaction: 'plan' } as const
    render(<ContexteEnvironnement.Provider value={nouvelEnvironnement()}><LectureSeance seance={seance} /></ContexteEnvironnement.Provider>)
    expect(screen.getByText(/^Cette séance est encore à l’état de plan/)).toBeTruthy()
  })

  it('dit qu’une séance n’existe pas', async () => {
    await ouvre({ type: 'methode-seance', numero: 9 })
    await attendTitre('Cette séance ne se lit pas.')
    expect(screen.getByText('La séance 9 n’existe pas dans la méthode.')).toBeTruthy()
  })
})

describe('une fiche de la méthode', () => {
  it('montre la fiche vierge, et l’exemple à part, dit inventé', async () => {
    await ouvre({ type: 'methode-fiche', ref: 'P4' })
    await attendTitre('P4 Mon point de départ')
    const vierge = screen.getByRole('article', { name: 'P4 Mon point de départ' })
    expect(vierge.textContent).not.toContain('Kévin')
    expect(vierge.textContent).not.toContain('je sais expliquer mon métier')
    expect(screen.getByText(/^Kévin est un personnage inventé\./)).toBeTruthy()
    expect(screen.getByText('je sais expliquer mon métier sans dire «\u00A0juste\u00A0»', { normalizer: (t) => t })).toBeTruthy()
    const curseurs = screen.getByRole('table', { name: 'Curseurs, exemple' })
    expect(within(curseurs).getByRole('row', { name: /^Je sais nommer mes compétences 3$/ })).toBeTruthy()
  })

  it('se lit en gros caractères', async () => {
    await ouvre({ type: 'methode-fiche', ref: 'P1' })
    const bouton = await screen.findByRole('button', { name: 'Gros caractères', pressed: false })
    const sobre = screen.getByRole('article').className
    fireEvent.click(bouton)
    expect(await screen.findByRole('button', { name: 'Gros caractères', pressed: true })).toBeTruthy()
    expect(screen.getByRole('article').className).not.toBe(sobre)
  })

  it('dit qu’une fiche n’est pas écrite', async () => {
    await ouvre({ type: 'methode-fiche', ref: 'P99' })
    expect(await attendTitre('La fiche P99 ne se lit pas.')).toBeTruthy()
  })
})
