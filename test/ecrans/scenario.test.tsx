import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ecritFichier } from '../../src/domaine/scenario/canonique'
import { copieProgramme, retoucheScenario } from '../../src/stockage/commandes/scenario'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import { lisScenario } from '../../src/stockage/lectures/scenarios'
import { rangeUnGroupe } from '../constructeurs'
import { posteNeuf, reussit, videPoste } from '../stockage/poste'
import '../../src/ecrans/scenario' // chargés d'avance : ici l'on éprouve les écrans, pas leur chargement
import '../../src/ecrans/scenario-seance'
import '../../src/ecrans/scenarios'
import { attend, attendTitre, ouvre, suit } from './application'

beforeEach(async () => void (await posteNeuf()))
afterEach(async () => {
  cleanup()
  await videPoste()
})

configure({ asyncUtilTimeout: 5000 }) // le dialogue d’un élément porte vingt champs, lents à monter dans jsdom

const bouton = (nom: string | RegExp) => screen.getByRole('button', { name: nom })
const titres = () => within(screen.getByRole('list', { name: /^Éléments/ })).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.split(/\s/)[0])
const copie = async () => reussit(await copieProgramme('Écoles')).id
const contenuDe = async (id: string) => (await lisScenario(id))!.adapte.contenu

describe('les scénarios', () => {
  it('se copient du programme, dans une variante, depuis la méthode', async () => {
    await ouvre({ type: 'methode' })
    suit(screen.getByRole('link', { name: 'Adapter ce programme' }))
    await attendTitre('Le programme se copie, puis s’adapte.')
    fireEvent.click(screen.getByRole('radio', { name: /^Court, cinq séances/ }))
    fireEvent.click(bouton('Copier le programme'))
    await attendTitre('Court, cinq séances')
    expect(screen.getAllByRole('link', { name: /^Adapter la séance/ }).map(({ textContent }) => textContent?.at(-1))).toEqual(['1', '2', '4', '5', '6', '7'])
    expect(screen.getAllByText('couverte')).toHaveLength(4)
    await screen.findByText(/^\d+ activités ou pauses changent/)
  })

  it('se comparent avant d’entrer, et disent s’ils sont déjà là', async () => {
    const id = await copie()
    reussit(await retoucheScenario(id, { type: 'duree', numero: 1, ref: 'A1.6', minutes: 50 }))
    const texte = ecritFichier(await contenuDe(id))
    await ouvre({ type: 'scenarios' })
    const choisit = (contenu: string) => fireEvent.change(screen.getByLabelText('Fichier de scénario'), { target: { files: [new File([contenu], 's.json')] } })
    choisit('{}')
    await screen.findByText(/ne contient pas de scénario de Jalons/)
    choisit(texte)
    await attendTitre('Écoles')
    expect(screen.getByText(/Vous avez déjà ce scénario, mot pour mot/)).toBeTruthy()
    await screen.findByText('Une activité ou pause change\u00A0: 1 modifiée.', { normalizer: (t) => t })
    fireEvent.click(bouton('Ne pas importer'))
    await attendTitre('Vos scénarios.')
  })
})

describe('adapter une séance', () => {
  it('monte une ligne au bouton, garde le focus dessus et l’annonce', async () => {
    const id = await copie()
    await ouvre({ type: 'scenario-seance', id, numero: 1 })
    const monter = bouton('Monter A1.3')
    monter.focus()
    fireEvent.click(monter)
    await screen.findByText('A1.3 Écrire la charte du groupe montée en position 2 sur 8.')
    await attend(() => expect(titres().slice(0, 3)).toEqual(['A1.1', 'A1.3', 'A1.2']))
    expect(document.activeElement).toBe(bouton('Monter A1.3'))
    fireEvent.keyDown(bouton('Monter A1.3'), { key: 'ArrowDown', altKey: true })
    await attend(() => expect(titres().slice(0, 3)).toEqual(['A1.1', 'A1.2', 'A1.3']))
    expect(bouton('Monter A1.1').getAttribute('aria-disabled')).toBe('true')
  })

  it('change une durée, recompte tout et dit le débordement ; Ctrl+Z et Ctrl+Y reviennent', async () => {
    const id = await copie()
    await ouvre({ type: 'scenario-seance', id, numero: 1 })
    const duree = screen.getByRole('spinbutton', { name: 'Durée de A1.6, en minutes' })
    fireEvent.input(duree, { target: { value: '75' } })
    fireEvent.blur(duree)
    await screen.findByText('La séance finit à 12\u00A0h\u00A045, 15\u00A0min après l’heure prévue.', { normalizer: (t) => t })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    await screen.findByText('La séance finit à 12\u00A0h\u00A030, à l’heure prévue.', { normalizer: (t) => t })
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true })
    await screen.findByText(/15.min après l’heure prévue\.$/)
    fireEvent.input(duree, { target: { value: '0' } })
    fireEvent.blur(duree)
    await screen.findByText('Donnez une durée en minutes entières, de 1 à 600.')
    await attend(() => expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: /A1\.6/ }).value).toBe('75'))
  })

  it('retouche un élément : texte, verrou, coupe', async () => {
    const id = await copie()
    await ouvre({ type: 'scenario-seance', id, numero: 1 })
    fireEvent.click(bouton('Retoucher A1.6'))
    fireEvent.input(screen.getByLabelText('Titre'), { target: { value: 'D’où je viens' } })
    fireEvent.blur(screen.getByLabelText('Titre'))
    await screen.findByRole('heading', { level: 2, name: 'A1.6 D’où je viens' })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Verrouiller la durée' }))
    await attend(async () => expect((await contenuDe(id)).seances[0]?.elements[6]).toMatchObject({ titre: "D'où je viens", verrou: { duree: true } }))
    fireEvent.input(screen.getByLabelText('Première part, en minutes'), { target: { value: '20' } })
    fireEvent.click(bouton('Couper en deux'))
    await attend(() => expect(titres()).toContain('A1.6b'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('ajoute, retire, et dit ce qui est refusé', async () => {
    const id = await copie()
    await ouvre({ type: 'scenario-seance', id, numero: 7 })
    fireEvent.click(bouton('Ajouter un élément'))
    fireEvent.click(bouton('Ajouter à la séance'))
    await screen.findAllByText('Donnez un titre à cet élément.')
    fireEvent.input(screen.getByLabelText('Titre'), { target: { value: 'Tour de table' } })
    fireEvent.click(bouton('Ajouter à la séance'))
    await attend(() => expect(titres().at(-1)).toBe('N1'))
    fireEvent.click(bouton('Retoucher N1'))
    fireEvent.click(bouton('Retirer de la séance'))
    await attend(() => expect(titres()).not.toContain('N1'))
  })

  it('dit qu’un scénario, ou sa séance, n’est pas là', async () => {
    await ouvre({ type: 'scenario', id: 'ailleurs' })
    await attendTitre('Ce scénario n’est pas sur ce poste.')
    cleanup()
    await ouvre({ type: 'scenario-seance', id: await copie(), numero: 9 })
    expect(await attendTitre('La séance 9 n’est pas dans ce scénario.')).toBeTruthy()
  })
})

describe('un groupe', () => {
  it('choisit son scénario, et son calendrier suit', async () => {
    const { groupe } = await rangeUnGroupe(1, '2030-01-10')
    reussit(await copieProgramme('Court', 'court'))
    await ouvre({ type: 'groupe', id: groupe.id })
    fireEvent.click(bouton('Choisir le scénario'))
    fireEvent.click(await screen.findByRole('radio', { name: /^Court/ }))
    fireEvent.click(bouton('Choisir ce scénario'))
    await screen.findByRole('link', { name: 'Court' })
    expect((await lisGroupe(groupe.id))?.seances).toHaveLength(6)
  })
})
