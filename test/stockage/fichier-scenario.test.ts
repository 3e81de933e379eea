import { posteNeuf, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ecritFichier } from '../../src/domaine/scenario/canonique'
import type { Scenario } from '../../src/domaine/scenario/scenario'
import { VARIANTES } from '../../src/domaine/scenario/variantes'
import { copieProgramme, importeScenario, nommeVersion, retoucheScenario } from '../../src/stockage/commandes/scenario'
import { litFichierScenario, litTexteScenario } from '../../src/stockage/lectures/fichier-scenario'
import { lisScenario } from '../../src/stockage/lectures/scenarios'

beforeEach(async () => void (await posteNeuf()))
afterEach(videPoste)

const contenuDe = async (id: string): Promise<Scenario> => {
  const lu = await lisScenario(id)
  if (!lu) throw new Error('scénario absent')
  return lu.adapte.contenu
}

describe('aller et retour', () => {
  test.each(VARIANTES)('« %s », exporté, importé dans un autre espace, exporté : mêmes octets', async (variante) => {
    const { id } = reussit(await copieProgramme('Pour partager', variante))
    reussit(await retoucheScenario(id, { type: 'sous-groupes', numero: 1, ref: 'A1.3', sousGroupes: [{ nom: 'Table 1', dureeMinutes: 25, texte: '' }] }))
    reussit(await retoucheScenario(id, { type: 'retour', numero: 1, ref: 'A1.6', retour: { durees: [72], aRefaire: 'Annoncer les dates d’abord.' } }))
    reussit(await nommeVersion(id, 'À partager'))
    const parti = ecritFichier(await contenuDe(id))
    await posteNeuf()
    const lu = await litFichierScenario(new File([parti], 'scenario.json'))
    const importe = reussit(await importeScenario(reussit(lu).scenario))
    expect(ecritFichier(await contenuDe(importe.id))).toBe(parti)
  })

  test('le fichier ne porte aucun identifiant du poste', async () => {
    const { id } = reussit(await copieProgramme('Pour partager'))
    const texte = ecritFichier(await contenuDe(id))
    expect(texte).not.toContain(id)
    expect(texte).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})

describe('un fichier qui ne va pas se dit en une phrase', () => {
  const bon = async () => JSON.parse(ecritFichier(await contenuDe(reussit(await copieProgramme('Bon')).id)))
  const raisonDe = async (texte: string) => {
    const lu = await litTexteScenario(texte)
    return lu.ok ? '' : lu.raison.replaceAll(/[\u00A0\u202F]/g, ' ')
  }

  test.each([
    ['', /n’est pas un scénario de Jalons/],
    ['{', /coupé en chemin/],
    ['null', /n’est pas un scénario/],
    ['{"a":1}', /ne contient pas de scénario/],
    ['{"format":"jalons-scenario","version":9}', /version plus récente/],
    ['{"format":"jalons-scenario","version":1}', /« \w+ » manque\. Rien n’a été importé\.$/],
  ])('%s', async (texte, raison) => expect(await raisonDe(texte)).toMatch(raison))

  test.each<[string, (fichier: Scenario) => void, RegExp]>([
    ['durée fausse', ({ seances }) => void (seances[1]!.elements[2]!.dureeMinutes = 1.5), /« séance en position 2, élément 3, dureeMinutes » doit être un nombre entier/],
    ['somme fausse', ({ seances }) => void (seances[0]!.dureeMinutes = 1), /« séance en position 1 » n’a pas la durée de ses éléments/],
    ['champ inconnu', (fichier) => void Object.assign(fichier.seances[0]!, { agents: ['x'] }), /agents » n’est pas un champ connu/],
    ['séance en double', (fichier) => void fichier.seances.push(fichier.seances[0]!), /deux séances de même numéro/],
    ['référence en double', ({ seances }) => void (seances[0]!.elements[0]!.ref = 'A1.2'), /deux éléments de même référence/],
    ['heure fausse', ({ seances }) => void (seances[0]!.heureDebut = '9h'), /doit être une heure/],
    ['texte démesuré', ({ seances }) => void (seances[0]!.objectif = 'x'.repeat(5000)), /dépasse 4000 signes/],
    ['élément inconnu', ({ seances }) => void Object.assign(seances[0]!.elements[0]!, { type: 'jeu' }), /n’est ni une activité ni une pause/],
  ])('%s', async (_nom, abime, raison) => {
    const fichier = await bon()
    abime(fichier)
    expect(await raisonDe(JSON.stringify(fichier))).toMatch(raison)
  })
})
