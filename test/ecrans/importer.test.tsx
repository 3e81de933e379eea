import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Importer } from '../../src/ecrans/commun/importer/Importer'
import { creeDispositif } from '../../src/stockage/commandes/dispositif'
import { creeGroupe } from '../../src/stockage/commandes/groupe'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import { posteNeuf, reussit, videPoste } from '../stockage/poste'

const DOSSIER = 'test/fixtures/agents/'
let groupeId = ''
let finis = 0

beforeEach(async () => {
  await posteNeuf()
  const { id: dispositifId } = reussit(await creeDispositif({ nom: 'Bilans 2026', employeur: 'Val d’Aurelle', versant: 'FPT' }))
  groupeId = reussit(await creeGroupe({ dispositifId, nom: 'Groupe du jeudi', lieu: '', premiereDate: '2026-09-10' })).id
  finis = 0
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

const inscrits = async () => (await lisGroupe(groupeId))?.participants ?? []

async function monte() {
  const participants = await inscrits()
  return render(<Importer groupe={{ id: groupeId, nom: 'Groupe du jeudi' }} participantsExistants={participants} surFin={() => { finis += 1 }} />)
}
function depose(fichier: File) {
  fireEvent.change(screen.getByLabelText('Fichier de participants'), { target: { files: [fichier] } })
}
const fixture = (nom: string) => new File([readFileSync(DOSSIER + nom)], nom)
const titre = () => screen.getByRole('heading', { level: 1 }).textContent
const clique = (nom: RegExp | string) => fireEvent.click(screen.getByRole('button', { name: nom }))
const apercu = () => screen.findByRole('table', { name: /Aperçu de l’import/ })

describe('importer des participants', () => {
  it('montre l’aperçu d’un fichier d’Excel, importe, puis annule d’un geste', async () => {
    await monte()
    expect(titre()).toBe('Importer des participants')
    depose(fixture('agents-10-excel-fr.csv'))
    const table = await apercu()
    expect(titre()).toBe('10\u00A0lignes lues, toutes prêtes.')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    expect(screen.getByText(/« agents-10-excel-fr.csv », colonnes séparées par des points-virgules, accents Windows/u)).toBeTruthy()
    expect(within(table).getByRole('combobox', { name: 'Nom' })).toHaveProperty('value', 'nom')
    expect(within(table).getByRole('rowheader', { name: 'N’Diaye' })).toBeTruthy()
    clique(/^Importer 10\s+participants$/)
    await screen.findByRole('heading', { level: 1, name: /10\s+participants importés\./ })
    expect((await inscrits()).map(({ nom }) => nom)).toContain('Bœuf')
    clique('Annuler l’import')
    await screen.findByRole('heading', { level: 1, name: 'Import annulé.' })
    expect(await inscrits()).toEqual([])
    clique('Revenir au groupe')
    expect(finis).toBe(1)
  })

  it('nomme chaque erreur, et n’importe que ce qui est choisi', async () => {
    await monte()
    depose(fixture('agents-avec-erreurs.csv'))
    await apercu()
    expect(titre()).toBe('11\u00A0lignes lues, 3 à vérifier, 2 laissées de côté.')
    const raisons = screen.getAllByRole('group', { name: /^Ligne/ }).map((groupe) => groupe.getAttribute('aria-label')?.replace(/\s/g, ' '))
    expect(raisons).toEqual([
      'Ligne 4 : le nom manque.',
      'Ligne 5 : « pas-un-courriel » n’est pas une adresse de courriel.',
      'Ligne 10 : c’est la même personne qu’à la ligne 2 (doublon).',
      'Ligne 11 : même nom et même prénom qu’à la ligne 3, mais d’autres renseignements : un homonyme, ou la même personne.',
      expect.stringContaining('Ligne 12 : « <b>Gras</b> » contient une balise'),
    ])
    expect(raisons[4]).toContain('« =1+1 », « @SUM(A1) » et « -2 » ressemblent à des formules')
    expect(document.querySelector('td b, th b')).toBeNull()
    clique(/^Importer la ligne 5 sans courriel$/)
    clique(/^Laisser la ligne 12 de côté$/)
    clique(/^Importer quand même la ligne 11$/)
    expect(titre()).toBe('11\u00A0lignes lues, 3 laissées de côté.')
    clique(/^Importer 8\s+participants$/)
    await screen.findByRole('heading', { level: 1, name: /8\s+participants importés/ })
    const participants = await inscrits()
    expect(participants.filter(({ nom }) => nom === 'Bœuf')).toHaveLength(2)
    expect(participants.find(({ nom }) => nom === 'N’Diaye')?.courriel).toBe('')
    expect(participants.filter(({ nom }) => nom.startsWith('='))).toEqual([])
  })

  it('coupe un nom et un prénom réunis, et garde le focus sur la ligne', async () => {
    await monte()
    fireEvent.input(screen.getByLabelText('Coller depuis un tableur'), { target: { value: 'NOM D’USAGE\tPRENOM\tCat\nBensaïd\tKarim\tC\nOEUVRARD LUDIVINE\t\tB\n' } })
    clique('Lire ce qui est collé')
    await apercu()
    expect(titre()).toBe('2\u00A0lignes lues, une à corriger.')
    const champ = screen.getByLabelText<HTMLInputElement>(/^Nom, ligne\s3$/)
    expect(champ.value).toBe('OEUVRARD LUDIVINE')
    expect(champ.autocomplete).toBe('off')
    expect(screen.getByText(/La ligne 3 attend votre choix/)).toBeTruthy()
    clique(/^Couper en «\sŒuvrard\s» et «\sLudivine\s»$/)
    expect(titre()).toBe('2\u00A0lignes lues, toutes prêtes.')
    expect(document.activeElement?.getAttribute('role')).toBe('group')
    expect(screen.getByLabelText<HTMLInputElement>(/^Prénom, ligne\s3$/).value).toBe('Ludivine')
    clique(/^Importer 2\s+participants$/)
    await screen.findByRole('heading', { level: 1, name: /2\s+participants importés/ })
    expect((await inscrits()).map(({ nom, prenom, categorie }) => `${prenom} ${nom} ${categorie}`)).toEqual(['Karim Bensaïd C', 'Ludivine Œuvrard B'])
  })

  it('corrige une case sur place', async () => {
    await monte()
    depose(fixture('agents-avec-erreurs.csv'))
    await apercu()
    const courriel = screen.getByLabelText<HTMLInputElement>(/^Courriel, ligne\s5$/)
    fireEvent.change(courriel, { target: { value: 'anais@exemple.invalid' } })
    await waitFor(() => expect(titre()).toBe('11\u00A0lignes lues, 2 à vérifier, 2 laissées de côté.'))
    clique(/^Corriger la ligne 4$/)
    fireEvent.change(screen.getByLabelText(/^Nom, ligne\s4$/), { target: { value: 'Müller' } })
    await waitFor(() => expect(titre()).toBe('11\u00A0lignes lues, 2 à vérifier, une laissée de côté.'))
    expect(screen.getByRole('button', { name: /^Importer 8\s+participants$/ })).toBeTruthy()
  })

  it('reconnaît ceux qui sont déjà dans le groupe', async () => {
    const premier = await monte()
    depose(fixture('agents-10-excel-fr.csv'))
    await apercu()
    clique(/^Importer 10\s+participants$/)
    await screen.findByRole('heading', { level: 1, name: /importés/ })
    premier.unmount()
    await monte()
    depose(fixture('agents-12-virgule-utf8.csv'))
    await apercu()
    expect(titre()).toBe('12\u00A0lignes lues, 10 laissées de côté.')
    expect(screen.getByRole('button', { name: /^Importer 2\s+participants$/ })).toBeTruthy()
  })

  it('laisse choisir ce que contient chaque colonne', async () => {
    await monte()
    fireEvent.input(screen.getByLabelText('Coller depuis un tableur'), { target: { value: 'Alpha;Beta;Gamma\nDupont;Zoé;Mairie de Brume\nDurand;Ali;Mairie de Brume' } })
    clique('Lire ce qui est collé')
    const table = await apercu()
    expect(titre()).toBe('3\u00A0lignes lues, toutes prêtes.')
    fireEvent.click(screen.getByRole('checkbox', { name: 'La première ligne est l’en-tête' }))
    expect(titre()).toBe('2\u00A0lignes lues, toutes prêtes.')
    fireEvent.change(screen.getByRole('combobox', { name: 'Gamma', hidden: true }), { target: { value: 'employeur' } })
    expect(await within(table).findAllByRole('cell', { name: 'Mairie de Brume' })).toHaveLength(2)
    clique(/^Importer 2\s+participants$/)
    await screen.findByRole('heading', { level: 1, name: /importés/ })
    expect((await inscrits()).map(({ employeur }) => employeur)).toEqual(['Mairie de Brume', 'Mairie de Brume'])
  })

  it('dit pourquoi un fichier est refusé, sans rien importer', async () => {
    await monte()
    depose(new File(['%PDF-1.7 …'], 'agents.csv'))
    expect((await screen.findByText(/est un document PDF/)).closest('[role=alert]')).toBeTruthy()
    depose(new File([], 'vide.csv'))
    await screen.findByText(/Ce fichier est vide/)
    expect(await inscrits()).toEqual([])
  })
})
