import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ARGUMENTAIRE } from '../../src/contenu/pourquoi'
import { NOTES_JURIDIQUES } from '../../src/contenu/reperes-juridiques'
import { SIGLES } from '../../src/contenu/sigles'
import { REPERES_TECHNIQUES } from '../../src/contenu/techniques'
import { SILENCE } from '../../src/contenu/techniques/silence'
import { TechniquesUtiles } from '../../src/ecrans/commun/methode/TechniquesUtiles'
import { typographie } from '../../src/domaine/typographie'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attendTitre, ouvre, suit } from './application'

beforeEach(async () => {
  await posteNeuf()
  Element.prototype.scrollIntoView = () => {} // jsdom ne défile pas
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

const niveaux = () => screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
const titresDansLOrdre = () => niveaux().every((niveau, rang, tous) => niveau - (tous[rang - 1] ?? 0) <= 1)

describe('la méthode', () => {
  it('mène à chacun de ses lieux', async () => {
    await ouvre({ type: 'methode' })
    const liens = ['Lire les techniques', 'Lire les repères juridiques', 'Lire les freins', 'Chercher un sigle', 'Lire l’argumentaire', 'Ouvrir le manuel', 'Réunion d’information']
    const adresses = liens.map((name) => screen.getByRole('link', { name }).getAttribute('href'))
    expect(adresses).toEqual(['techniques', 'reperes', 'freins', 'sigles', 'pourquoi', 'manuel', 'rencontres/information'].map((mot) => `#/methode/${mot}`))
  })

  it('mène à une rubrique sans changer d’adresse', async () => {
    await ouvre({ type: 'methode' })
    fireEvent.click(within(screen.getByRole('navigation', { name: 'Dans la méthode' })).getByRole('link', { name: 'Les freins' }))
    expect(document.activeElement?.textContent).toBe('Les freins')
    expect(window.location.hash).toBe('#/methode')
  })
})

describe('les techniques', () => {
  it('se trouvent par ce qui se voit, toutes', async () => {
    await ouvre({ type: 'methode-techniques' })
    await attendTitre(/^\d+\sfaçons de tenir un groupe\.$/)
    expect(screen.getByText(typographie(SILENCE.signes), { normalizer: (t) => t })).toBeTruthy()
    expect(screen.getAllByRole('list').flatMap((liste) => [...liste.querySelectorAll('a[href^="#/methode/techniques/"]')])).toHaveLength(REPERES_TECHNIQUES.length)
    suit(screen.getByRole('link', { name: typographie(SILENCE.titre) }))
    await attendTitre(typographie(SILENCE.titre))
  })

  it('donnent la page entière, et s’impriment', async () => {
    const imprimes: string[] = []
    window.print = () => void imprimes.push(document.querySelector('article')?.getAttribute('aria-label') ?? '')
    await ouvre({ type: 'methode-technique', cle: 'silence' })
    await attendTitre(typographie(SILENCE.titre))
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Quand', 'À faire', 'À dire', 'À éviter', 'Après'])
    expect(screen.getByRole('link', { name: 'A1.5' }).getAttribute('href')).toBe('#/methode/seances/1/A1.5')
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer cette page' }))
    await waitFor(() => expect(imprimes).toEqual([typographie(SILENCE.titre)]))
  })

  it('disent qu’une page n’existe pas', async () => {
    await ouvre({ type: 'methode-technique', cle: 'yoga' })
    expect(await attendTitre('Cette technique ne se lit pas.')).toBeTruthy()
  })

  it('s’ouvrent en pleine conduite, sans changer d’adresse', async () => {
    window.location.hash = '#/groupes/g/seances/1/animer'
    render(<TechniquesUtiles activite="A1.5" />)
    const repliee = screen.getByText(typographie(SILENCE.titre))
    expect(repliee.closest('details')?.open).toBe(false)
    const eviter = () => document.body.textContent?.includes(typographie(SILENCE.eviter)) ?? false
    expect(eviter()).toBe(false)
    fireEvent.click(repliee)
    await waitFor(() => expect(eviter()).toBe(true))
    expect(window.location.hash).toBe('#/groupes/g/seances/1/animer')
  })

  it('se nomment dans l’activité de la séance', async () => {
    await ouvre({ type: 'methode-seance', numero: 1 })
    const activite = (await screen.findByRole('heading', { level: 2, name: 'Mon point de départ' })).closest('section')
    if (activite === null) throw new Error('L’activité n’a pas de section.')
    expect(within(activite).getByRole('link', { name: typographie(SILENCE.titre) }).getAttribute('href')).toBe('#/methode/techniques/silence')
  })
})

describe('les repères juridiques', () => {
  it('disent de chaque affirmation le texte, l’article, la date, le statut, la source et la limite', async () => {
    await ouvre({ type: 'methode-reperes' })
    await attendTitre(/^Ce que dit le droit/)
    for (const { titre, statut } of NOTES_JURIDIQUES) {
      const note = screen.getByRole('region', { name: typographie(titre) })
      expect(within(note).getByText(statut === 'verifie' ? 'vérifié' : 'à vérifier'), titre).toBeTruthy()
      const mots = [...note.querySelectorAll('dt')].map(({ textContent }) => textContent)
      expect(mots).toEqual(['Texte', 'Article', 'Date de vérification', 'Source', 'Ce que nous ne savons pas', 'À voix haute'])
      expect([...note.querySelectorAll('dd')].every(({ textContent }) => (textContent ?? '').trim() !== '')).toBe(true)
    }
    expect(screen.getByRole('heading', { level: 2, name: 'Ce que nous ne savons pas' })).toBeTruthy()
    expect(titresDansLOrdre()).toBe(true)
  })

  it('s’ouvrent à une note', async () => {
    await ouvre({ type: 'methode-reperes', cle: 'temps-de-service' })
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Sur le temps de service'))
  })
})

describe('les freins', () => {
  it('renvoient aux techniques et au droit, avec le statut', async () => {
    await ouvre({ type: 'methode-freins' })
    const frein = await screen.findByRole('region', { name: 'Le temps de service discuté' })
    expect(within(frein).getByRole('link', { name: 'On vous demande ce que dit la règle' })).toBeTruthy()
    expect(within(frein).getByRole('link', { name: 'Sur le temps de service' }).parentElement?.textContent).toContain('(à vérifier)')
  })
})

describe('les sigles', () => {
  it('se cherchent sans accent, par leur sens', async () => {
    await ouvre({ type: 'methode-sigles' })
    const champ = await screen.findByRole('textbox', { name: 'Chercher un sigle' })
    expect(screen.getAllByRole('row')).toHaveLength(SIGLES.length + 1)
    fireEvent.input(champ, { target: { value: 'preparation reclassement' } })
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
    expect(screen.getByRole('rowheader').textContent).toBe('PPR')
    expect(screen.getByText('un sigle trouvé')).toBeTruthy()
    fireEvent.input(champ, { target: { value: 'zzz' } })
    expect(await screen.findByText(/^Aucun sigle ne répond/)).toBeTruthy()
  })
})

describe('pourquoi le faire', () => {
  it('se lit, et ses vues se projettent au clavier', async () => {
    await ouvre({ type: 'methode-pourquoi' })
    await attendTitre(typographie(ARGUMENTAIRE.titre))
    expect(titresDansLOrdre()).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Projeter les vues' }))
    const vues = await screen.findByRole('dialog', { name: 'Vues projetées' })
    expect(within(vues).getByRole('heading').textContent).toBe('Un parcours, trois questions')
    fireEvent.keyDown(vues, { key: 'PageDown' })
    expect(within(vues).getByRole('heading').textContent).toBe('Pourquoi maintenant')
    fireEvent.keyDown(vues, { key: 'ArrowLeft' })
    fireEvent.keyDown(vues, { key: 'ArrowLeft' })
    expect(within(vues).getByText('1 sur 10')).toBeTruthy()
    fireEvent.click(within(vues).getByRole('button', { name: 'Quitter' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('les rencontres', () => {
  it('se lisent comme une séance, à leur place', async () => {
    await ouvre({ type: 'methode-rencontre', cle: 'entretien-lancement' })
    await attendTitre('Entretien de lancement')
    expect(screen.getByText('Avant la séance 1')).toBeTruthy()
    expect(screen.queryByText(/Séance 0|pause comprise/)).toBeNull()
    expect(screen.getByRole('button', { name: 'Imprimer le déroulé' })).toBeTruthy()
  })

  it('disent qu’une rencontre n’existe pas', async () => {
    await ouvre({ type: 'methode-rencontre', cle: 'inconnue' })
    await attendTitre('Cette rencontre ne se lit pas.')
    expect(screen.getByText('La rencontre «\u00A0inconnue\u00A0» n’existe pas dans la méthode.', { normalizer: (t) => t })).toBeTruthy()
  })
})
