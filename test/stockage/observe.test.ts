import { nomDe, posteNeuf, reussit, videPoste } from './poste'
import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ajouteFait, commenceSeance } from '../../src/stockage/commandes/conduite'
import { creeDispositif } from '../../src/stockage/commandes/dispositif'
import { creeEspaceExemple } from '../../src/stockage/commandes/espace'
import { observeConduite } from '../../src/stockage/lectures/conduite'
import { lisDispositifs } from '../../src/stockage/lectures/dispositifs'
import { lisEspace } from '../../src/stockage/lectures/espace'
import { observe, type Observation } from '../../src/stockage/lectures/observe'
import { fermeEspace } from '../../src/stockage/ouverture'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe } from '../constructeurs'

const SAISIE = { nom: 'Bilans', employeur: '', versant: 'FPT' } as const
let base: BaseJalons
let arretes: (() => void)[] = []

/** Suit une observation ; `atteint` attend la première valeur qui convient. */
function suis<T>(observation: Observation<T>) {
  const valeurs: T[] = []
  const echecs: string[] = []
  arretes.push(observation((valeur) => valeurs.push(valeur), (erreur) => echecs.push(erreur.message)))
  const atteint = (convient: (valeur: T) => boolean) =>
    vi.waitFor(() => {
      const derniere = valeurs.at(-1)
      if (derniere === undefined || !convient(derniere)) throw new Error('pas encore')
      return derniere
    })
  return { valeurs, echecs, atteint }
}

/** Le navigateur ferme la connexion de lui-même. Le type publié demande à tort la classe, pas la connexion. */
const coupe = (connexion: IDBDatabase) => Reflect.apply(forceCloseDatabase, null, [connexion])

beforeEach(async () => {
  base = await posteNeuf()
})
afterEach(async () => {
  for (const arrete of arretes) arrete()
  arretes = []
  vi.restoreAllMocks()
  await videPoste()
})

test('une écriture refait la lecture qui en dépend, et elle seule', async () => {
  const dispositifs = suis(observe(lisDispositifs))
  const espace = suis(observe(lisEspace))
  await dispositifs.atteint((liste) => liste.length === 0)
  await espace.atteint(() => true)
  const { journalId } = reussit(await commenceSeance((await rangeUnGroupe(1)).groupe.id, 1))
  await dispositifs.atteint((liste) => liste.length === 1)
  const lues = dispositifs.valeurs.length
  reussit(await ajouteFait(journalId, { type: 'pause' }))
  await new Promise((fin) => setTimeout(fin, 30)) // le temps qu'une lecture de trop se montre
  expect(dispositifs.valeurs.length).toBe(lues)
  expect(espace.valeurs.length).toBe(1)
})

test('désabonné, on n’apprend plus rien', async () => {
  const suivi = suis(observe(lisDispositifs))
  await suivi.atteint(() => true)
  arretes.forEach((arrete) => arrete())
  reussit(await creeDispositif(SAISIE))
  await new Promise((fin) => setTimeout(fin, 30)) // le temps qu'une lecture de trop se montre
  expect(suivi.valeurs).toEqual([[]])
})

test('la conduite suit chaque événement sans relire le scénario figé', async () => {
  const groupeId = (await rangeUnGroupe(2)).groupe.id
  const { journalId } = reussit(await commenceSeance(groupeId, 1))
  const suivi = suis(observeConduite(groupeId, 1))
  const premiere = await suivi.atteint((conduite) => conduite?.evenements.length === 2)
  const lectures = vi.spyOn(IDBObjectStore.prototype, 'get')
  reussit(await ajouteFait(journalId, { type: 'pause' }))
  const seconde = await suivi.atteint((conduite) => conduite?.evenements.length === 3)
  expect(lectures.mock.contexts.map(nomDe)).not.toContain('scenarios')
  expect(seconde?.methode).toBe(premiere?.methode)
})

test('une lecture qui échoue le dit, et se refait quand la ligne est réparée', async () => {
  await base.transaction('rw', 'espace', async () => Reflect.apply(base.espace.update, base.espace, ['espace', { touchesActives: 3 }]))
  const suivi = suis(observe(lisEspace))
  await vi.waitFor(() => expect(suivi.echecs).toHaveLength(1))
  expect(suivi.echecs[0]).toMatch(/L’espace de travail ne se lit plus/)
  await base.transaction('rw', 'espace', async () => base.espace.update('espace', { touchesActives: true }))
  await suivi.atteint(({ touchesActives }) => touchesActives)
})

test('la base s’est fermée seule puis rouverte : l’observation reprend', async () => {
  const suivi = suis(observe(lisDispositifs))
  await suivi.atteint((liste) => liste.length === 0)
  coupe(base.backendDB())
  await vi.waitFor(() => expect(base.isOpen()).toBe(true))
  reussit(await creeDispositif(SAISIE))
  await suivi.atteint((liste) => liste.length === 1)
  expect(suivi.echecs).toEqual([])
})

test('la base a disparu et ne se rouvre pas : l’échec le dit, en français', async () => {
  const suivi = suis(observe(lisDispositifs))
  await suivi.atteint(() => true)
  const connexion = base.backendDB()
  base.close({ disableAutoOpen: false })
  await new Promise((fin) => (indexedDB.deleteDatabase('jalons').onsuccess = fin))
  coupe(connexion)
  await vi.waitFor(() => expect(suivi.echecs).toHaveLength(1))
  expect(suivi.echecs[0]).toMatch(/ont disparu de ce navigateur/)
  expect(await creeDispositif(SAISIE)).toMatchObject({ ok: false, raison: suivi.echecs[0] })
})

test('changer d’espace refait la lecture sur l’autre base, sans échec au passage', async () => {
  const suivi = suis(observe(lisEspace))
  await suivi.atteint(({ exemple }) => !exemple)
  reussit(await creeEspaceExemple())
  await suivi.atteint(({ exemple }) => exemple)
  fermeEspace()
  expect(suivi.echecs).toEqual([])
})

test('une fermeture subie est un échec qui dit pourquoi', async () => {
  const suivi = suis(observe(lisEspace))
  await suivi.atteint(() => true)
  indexedDB.deleteDatabase('jalons')
  await vi.waitFor(() => expect(suivi.echecs).toHaveLength(1))
  expect(suivi.echecs[0]).toMatch(/Rechargez la page/)
})
