import { afterEach, expect, test } from 'vitest'
import { proposeLignes, retientParticipants } from '../../../src/domaine/import/proposition'
import { litTableau } from '../../../src/domaine/import/tableau'
import { litParTravail } from '../../../src/stockage/fichiers/travail'
import { litFichier } from '../../../src/stockage/lectures/fichier-participants'
import { fixeFabriqueTravail } from '../../../src/stockage/travaux'
import { GRAINE } from '../../domaine/graine'
import { centHostiles, type Hostile } from './hostiles'

/** Délai pour un fichier, en ms. */
const DELAI = 2000
const hostiles = await centHostiles(GRAINE)

async function lis({ octets }: Hostile) {
  const debut = performance.now()
  const lu = await litFichier(new File([octets.slice()], 'agents.csv'))
  return { lu, duree: performance.now() - debut }
}

test('ils sont cent', () => expect(hostiles).toHaveLength(100))

test.each(hostiles)('$nom', async (hostile) => {
  const { lu, duree } = await lis(hostile)
  expect(duree).toBeLessThan(DELAI)
  expect(lu.ok ? 'Lu, comme un texte inerte : rien à redire.' : lu.raison).toMatch(/^[A-ZÉ].{30,}\.$/)
  expect(lu.ok && hostile.refus, 'aurait dû être refusé').toBe(false)
  const tableau = litTableau(lu.ok ? lu.grille : [])
  // Rien de suspect n'entre sans un choix : ce qui est prêt n'est ni formule, ni balise.
  const valeurs = retientParticipants(proposeLignes(tableau, tableau.colonnes, [])).flatMap((une): unknown[] => Object.values(une))
  expect(valeurs.filter((valeur) => typeof valeur !== 'string' || /^[=+@-]|<\w/.test(valeur))).toEqual([])
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('les refus ne se disent pas tous de la même façon', async () => {
  const raisons = await Promise.all(hostiles.map(async (hostile) => (await lis(hostile)).lu))
  expect(new Set(raisons.flatMap((lu) => (lu.ok ? [] : [lu.raison]))).size).toBeGreaterThan(12)
})

/** Un faux Worker : seul ce bord de la plateforme manque à Node. */
class TravailMuet extends EventTarget {
  tue = false
  postMessage(): void {}
  terminate(): void {
    this.tue = true
  }
}

afterEach(() => fixeFabriqueTravail(null))

test('un Worker qui ne répond pas est tué, et la lecture le dit', async () => {
  const travail = new TravailMuet()
  // TravailMuet a ce que la lecture emploie d'un Worker, pas tout le reste.
  fixeFabriqueTravail(() => travail as unknown as Worker)
  const lu = await litParTravail({ octets: new Uint8Array([80, 75]) }, 20)
  expect(lu).toMatchObject({ ok: false, raison: expect.stringContaining('trop de temps') })
  expect(travail.tue).toBe(true)
})
