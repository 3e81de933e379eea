import { changements, photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chargeSeance } from '../../src/contenu'
import { ecritFichier } from '../../src/domaine/scenario/canonique'
import type { Retouche } from '../../src/domaine/scenario/retouche'
import * as commandes from '../../src/stockage/commandes/scenario'
import { lisScenario } from '../../src/stockage/lectures/scenarios'
import { fermeEspace, ouvreEspace } from '../../src/stockage/ouverture'
import { EchecEcriture } from '../../src/stockage/pannes'
import type { BaseJalons } from '../../src/stockage/schema'
import { lisBaseFigee, poseBaseFigee } from './bases-figees'
import { abandonne } from './panne'

let base: BaseJalons
let id: string
const duree = (minutes: number): Retouche => ({ type: 'duree', numero: 1, ref: 'A1.6', minutes })
const titre = (texte: string): Retouche => ({ type: 'texte', numero: 1, ref: 'A1.1', chemin: 'titre', texte })
const lis = async () => {
  const lu = await lisScenario(id)
  if (!lu) throw new Error('scénario absent')
  return lu
}
const minutesDe = async (ref: string) =>
  (await lis()).adapte.contenu.seances.flatMap(({ elements }) => elements).find((un) => un.ref === ref)?.dureeMinutes

beforeEach(async () => {
  base = await posteNeuf()
  id = reussit(await commandes.copieProgramme('Mon programme')).id
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  await videPoste()
})

describe('retoucher', () => {
  test('change le scénario, dit ce qui change, et s’annule et se refait', async () => {
    expect(reussit(await commandes.retoucheScenario(id, duree(50))).phrase).toBe('A1.6 Ligne de parcours : 60 min, maintenant 50 min.')
    const apres = (await lis()).adapte.contenu
    expect(reussit(await commandes.annuleRetouche(id)).phrase).toMatch(/^A1\.6/)
    expect(await minutesDe('A1.6')).toBe(60)
    expect(await lis()).toMatchObject({ aAnnuler: null, aRefaire: expect.stringMatching(/50 min/) })
    reussit(await commandes.refaitRetouche(id))
    expect((await lis()).adapte.contenu).toEqual(apres)
    expect(refus(await commandes.refaitRetouche(id))).toMatch(/rien à refaire/)
  })

  test('annuler survit à la fermeture de l’espace', async () => {
    reussit(await commandes.retoucheScenario(id, duree(50)))
    reussit(await commandes.retoucheScenario(id, { type: 'retrait', numero: 1, ref: 'A1.2' }))
    fermeEspace()
    reussit(await ouvreEspace('reel'))
    reussit(await commandes.annuleRetouche(id))
    reussit(await commandes.annuleRetouche(id))
    expect(refus(await commandes.annuleRetouche(id))).toMatch(/rien à annuler/)
    expect((await lis()).adapte.contenu.seances[0]?.elements).toEqual((await chargeSeance(1)).elements)
    fermeEspace()
    reussit(await ouvreEspace('reel'))
    reussit(await commandes.refaitRetouche(id))
    expect(await minutesDe('A1.6')).toBe(50)
  })

  test('une retouche neuve oublie ce qui était annulé', async () => {
    reussit(await commandes.retoucheScenario(id, duree(50)))
    reussit(await commandes.retoucheScenario(id, { type: 'retrait', numero: 1, ref: 'A1.2' }))
    reussit(await commandes.annuleRetouche(id))
    reussit(await commandes.annuleRetouche(id))
    reussit(await commandes.retoucheScenario(id, duree(45)))
    expect(refus(await commandes.refaitRetouche(id))).toMatch(/rien à refaire/)
    expect(await base.retouches.count()).toBe(1)
  })

  test('une frappe continue s’annule d’un coup ; une minute plus tard, c’est un autre geste', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    for (const texte of ['Accueil d', 'Accueil doux']) reussit(await commandes.retoucheScenario(id, titre(texte)))
    vi.setSystemTime(Date.now() + 90_000)
    reussit(await commandes.retoucheScenario(id, titre('Accueil doux et long')))
    expect(await base.retouches.count()).toBe(2)
    reussit(await commandes.annuleRetouche(id))
    expect((await lis()).adapte.contenu.seances[0]?.elements[0]?.titre).toBe('Accueil doux')
    reussit(await commandes.annuleRetouche(id))
    expect((await lis()).adapte.contenu.seances[0]?.elements[0]?.titre).toBe((await chargeSeance(1)).elements[0]?.titre)
  })

  test('refusée ou sans effet : rien d’écrit', async () => {
    const avant = await photo(base)
    expect(refus(await commandes.retoucheScenario(id, duree(0)))).toMatch(/minutes entières/)
    expect(refus(await commandes.retoucheScenario('inconnu', duree(5)))).toMatch(/n’existe plus/)
    reussit(await commandes.retoucheScenario(id, duree(60)))
    expect(await photo(base)).toEqual(avant)
  })

  test.each([1, 2])('abandon à l’écriture %i : rien d’écrit', async (apres) => {
    const avant = await photo(base)
    const panne = abandonne('QuotaExceededError', { apres })
    await expect(commandes.retoucheScenario(id, duree(50))).rejects.toThrow(EchecEcriture)
    panne.repare()
    expect(await photo(base)).toEqual(avant)
  })

  test('le journal des changements ne recopie pas les textes', async () => {
    const depuis = await base.changements.count()
    reussit(await commandes.retoucheScenario(id, duree(50)))
    expect((await changements(base, depuis)).map(({ champs }) => Object.keys(champs ?? {}))).toEqual([['modifieLe']])
  })
})

describe('les versions', () => {
  test('portent ce qui a changé depuis la précédente', async () => {
    expect(refus(await commandes.nommeVersion(id, 'Un'))).toMatch(/Rien n’a changé/)
    reussit(await commandes.retoucheScenario(id, duree(50)))
    reussit(await commandes.nommeVersion(id, ' Un '))
    reussit(await commandes.retoucheScenario(id, duree(55)))
    reussit(await commandes.nommeVersion(id, 'Deux'))
    const { versions } = (await lis()).adapte.contenu
    expect(versions.map(({ nom, changements: dits }) => [nom, dits])).toEqual([
      ['Un', ['A1.6 Ligne de parcours : 60 min, maintenant 50 min.']],
      ['Deux', ['A1.6 Ligne de parcours : 50 min, maintenant 55 min.']],
    ])
    expect(refus(await commandes.nommeVersion(id, ''))).toMatch(/Donnez un nom/)
  })
})

describe('une variante', () => {
  test('se choisit à la copie, et s’annule d’un geste', async () => {
    const court = reussit(await commandes.copieProgramme('Court', 'court')).id
    expect((await lisScenario(court))?.adapte.contenu.seances.map(({ numero }) => numero)).toEqual([1, 2, 4, 5, 6, 7])
    reussit(await commandes.annuleRetouche(court))
    expect((await lisScenario(court))?.adapte.contenu.seances).toEqual((await lis()).adapte.contenu.seances)
  })
})

test('une base de la version 1 reçoit des scénarios sans rien perdre', async () => {
  await videPoste()
  await poseBaseFigee('jalons', lisBaseFigee(1)!)
  reussit(await ouvreEspace('reel'))
  id = reussit(await commandes.copieProgramme('Après migration')).id
  expect(ecritFichier((await lis()).adapte.contenu)).toContain('"auteur": "Claire Monestier"')
})
