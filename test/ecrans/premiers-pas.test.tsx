import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { videPoste } from '../stockage/poste'
import { attend, attendTitre, ouvre } from './application'

afterEach(async () => {
  cleanup()
  await videPoste()
})

const clique = (nom: string | RegExp) => fireEvent.click(screen.getByRole('button', { name: nom }))
const ecrit = (etiquette: string, valeur: string) =>
  fireEvent.input(screen.getByLabelText(etiquette), { target: { value: valeur } })

describe('les premiers pas', () => {
  it('sans espace, toute adresse mène à la bienvenue', async () => {
    await videPoste()
    const titre = await ouvre({ type: 'reglages' })
    expect(titre.textContent).toBe('Bienvenue dans Jalons')
    await attend(() => expect(document.title).toBe('Bienvenue — Jalons'))
    expect(screen.getByRole('button', { name: 'Essayer avec des données d’exemple' })).toBeTruthy()
  })

  it('mène de la bienvenue au groupe, chaque écran vide disant le geste suivant', async () => {
    await videPoste()
    await ouvre({ type: 'bienvenue' })
    clique('Créer mon espace')
    await attendTitre('Rien n’est encore prévu. Trois jalons à planter.')
    clique('Nouveau dispositif')
    clique('Créer le dispositif')
    expect((await screen.findByText('Donnez un nom au dispositif.')).closest('[role="alert"]')).toBeTruthy()
    ecrit('Nom du dispositif', 'Bilans 2026')
    ecrit('Employeur', 'Val d’Aurelle')
    clique('Créer le dispositif')
    await attendTitre('Bilans 2026')
    clique('Nouveau groupe')
    ecrit('Nom du groupe', 'Groupe du jeudi')
    ecrit('Lieu', 'Salle Pergaud')
    ecrit('Date de la première séance', '2030-01-10')
    clique('Créer le groupe')
    await attendTitre('Groupe du jeudi')
    expect(screen.getByText(/Personne n’est encore inscrit/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Importer des participants' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Préparer la séance 1' })).toBeTruthy()
  })

  it('pose le focus sur le titre et nomme l’onglet sans donnée personnelle', async () => {
    await videPoste()
    await ouvre({ type: 'bienvenue' })
    clique('Créer mon espace')
    const titre = await attendTitre(/Trois jalons/)
    await attend(() => expect(document.activeElement).toBe(titre))
    expect(document.title).toBe('Accueil — Jalons')
  })

  it('efface l’exemple d’un geste et revient à la bienvenue', async () => {
    await videPoste()
    await ouvre({ type: 'bienvenue' })
    clique('Essayer avec des données d’exemple')
    await attendTitre(/^Séance 1/)
    clique('Effacer les données d’exemple')
    await attendTitre('Bienvenue dans Jalons')
    expect(screen.getByRole('button', { name: 'Créer mon espace' })).toBeTruthy()
  })

  it('dit quoi faire d’une adresse inconnue', async () => {
    await videPoste()
    const titre = await ouvre('#/nulle/part')
    expect(titre.textContent).toBe('Cette adresse ne mène à aucun écran.')
    expect(screen.getByRole('link', { name: 'Revenir à l’accueil' })).toBeTruthy()
  })
})
