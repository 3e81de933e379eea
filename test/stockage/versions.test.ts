import { photo, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { joueJournal } from '../../src/domaine/joue-journal'
import { baseCourante } from '../../src/stockage/base'
import { ajouteFait } from '../../src/stockage/commandes/conduite'
import { lisAccueil } from '../../src/stockage/lectures/accueil'
import { lisBilan } from '../../src/stockage/lectures/bilan'
import { lisDocument, lisDocuments } from '../../src/stockage/lectures/documents'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import { ouvreEspace } from '../../src/stockage/ouverture'
import { SCHEMAS, VERSION_SCHEMA } from '../../src/stockage/schema'
import { lisBaseFigee, poseBaseFigee, type BaseFigee } from './bases-figees'

const VERSIONS = Object.keys(SCHEMAS).map(Number)
const exige = (version: number): BaseFigee => {
  const figee = lisBaseFigee(version)
  if (!figee) throw new Error(`La version ${version} du schéma n’a pas de base figée : ajoutez test/fixtures/bases/v${version}.json.`)
  return figee
}

beforeEach(videPoste)
afterEach(videPoste)

test('les versions se suivent depuis 1, et la dernière est celle du programme', () => {
  expect(VERSIONS).toEqual(Array.from({ length: VERSION_SCHEMA }, (_, rang) => rang + 1))
})

describe.each(VERSIONS)('la version %i du schéma', (version) => {
  test('a sa base figée, où chaque table a des lignes', () => {
    const figee = exige(version)
    expect(figee.version).toBe(version)
    expect(Object.keys(figee.tables).toSorted()).toEqual(Object.keys(figee.schema).toSorted())
    for (const lignes of Object.values(figee.tables)) expect(lignes).not.toEqual([])
  })

  test('n’a pas été retouchée depuis', () => {
    expect(SCHEMAS[version]).toEqual(exige(version).schema)
  })

  test('s’ouvre, se lit et se continue', async () => {
    await poseBaseFigee('jalons', exige(version))
    reussit(await ouvreEspace('reel'))
    const accueil = await lisAccueil('2026-09-11')
    const [groupe] = accueil.groupes
    expect(accueil.espace.intervenant.nom).toBe('Claire Monestier')
    expect(accueil.aReprendre.map(({ seance }) => seance.numero)).toEqual([2])
    expect(accueil.prochaine?.seance.numero).toBe(3)
    expect((await lisGroupe(groupe?.id ?? ''))?.participants).toHaveLength(3)
    const bilan = await lisBilan(groupe?.id ?? '', 1)
    expect(bilan?.notes.map(({ texte }) => texte)).toEqual(['Charte signée par tous', 'Phrase comm'])
    expect(joueJournal([], 0, bilan?.evenements ?? [], Infinity).terminee).toBe(true)
    for (const { document } of await lisDocuments())
      expect((await lisDocument(document.id))?.contenu.pdf).toBeInstanceOf(Uint8Array)
    reussit(await ajouteFait(bilan?.journal?.id ?? '', { type: 'pause' }))
  })
})

test('la base figée de la version du programme s’ouvre sans qu’une ligne change', async () => {
  const figee = exige(VERSION_SCHEMA)
  await poseBaseFigee('jalons', figee)
  reussit(await ouvreEspace('reel'))
  expect(await photo(baseCourante())).toEqual(figee.tables)
})
