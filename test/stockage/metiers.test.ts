import { describe, expect, it } from 'vitest'
import { chargeMetiers } from '../../src/contenu/charge-metiers'
import { prepareRepertoire } from '../../src/stockage/commandes/repertoire-metiers'
import { valideMetiers, type RepertoireLu } from '../../src/stockage/fichiers/metiers'

const SOURCE = { attribution: 'Centre de gestion du Val d’Aurelle', licence: 'Licence Ouverte 2.0', dateMaj: '2026-09-01' }
const TITRES = 'id;libelle;versants;domaine;famille;definition;activites;competences;conditions;acces;metiers_proches'
const LIGNE = 'L-1;Fontainier;FPT|Hospitalière;Eau;Réseaux;Entretient les réseaux d’eau.;Réparer|Relever;Localiser une fuite, la nuit;Astreintes;À demander;Plombier'

function reussi(lu: RepertoireLu) {
  if (!lu.ok) throw new Error([lu.raison, ...lu.erreurs].join('\n'))
  return lu.repertoire
}
function refuse(lu: RepertoireLu) {
  if (lu.ok) throw new Error('Le répertoire a été accepté.')
  return lu
}
const csv = (...lignes: string[]) => [TITRES, ...lignes].join('\r\n')

describe('un répertoire de métiers', () => {
  it('se lit en CSV, listes coupées à la barre, versant en toutes lettres', () => {
    const { fiches, attribution, dateMaj } = reussi(valideMetiers(csv(LIGNE), 'csv', SOURCE))
    expect({ attribution, dateMaj }).toEqual({ attribution: SOURCE.attribution, dateMaj: '2026-09-01' })
    expect(fiches).toEqual([
      {
        id: 'L-1', libelle: 'Fontainier', versants: ['FPT', 'FPH'], domaine: 'Eau', famille: 'Réseaux', definition: 'Entretient les réseaux d’eau.',
        activites: ['Réparer', 'Relever'], competences: ['Localiser une fuite, la nuit'], conditions: ['Astreintes'], acces: ['À demander'], metiersProches: ['Plombier'],
        source: SOURCE.attribution, licence: SOURCE.licence, dateMaj: SOURCE.dateMaj,
      },
    ])
  })

  it('se lit en JSON, seul ou sous « fiches », et garde la source et la date d’une fiche qui les porte', async () => {
    const exemples = (await chargeMetiers()).map(({ metiersProches, dateMaj, ...reste }) => ({ ...reste, metiers_proches: metiersProches, date_maj: dateMaj }))
    for (const contenu of [exemples, { fiches: exemples }]) {
      const { fiches } = reussi(valideMetiers(JSON.stringify(contenu), 'json', SOURCE))
      expect(fiches).toEqual(await chargeMetiers())
    }
  })

  it('accepte des titres accentués et d’autres mots', () => {
    const autre = 'Identifiant,Intitulé,Versant,Définition,Métiers proches,Date de mise à jour\nM1,Fontainier,fpt,Entretient.,Plombier,2026-01-31'
    expect(reussi(valideMetiers(autre, 'csv', SOURCE)).fiches[0]).toMatchObject({ libelle: 'Fontainier', metiersProches: ['Plombier'], dateMaj: '2026-01-31', activites: [] })
  })

  it('exige attribution et date', () => {
    expect(refuse(valideMetiers(csv(LIGNE), 'csv', { ...SOURCE, attribution: '  ' })).raison).toMatch(/^L’attribution manque/)
    for (const dateMaj of ['', '2026', '2026-02-30', '2026-13-01', '01/09/2026'])
      expect(refuse(valideMetiers(csv(LIGNE), 'csv', { ...SOURCE, dateMaj })).raison, dateMaj).toMatch(/^La date du répertoire/)
  })

  it('refuse tout pour une ligne fautive, et dit chaque ligne, quoi, que faire', () => {
    const lu = refuse(valideMetiers(csv(LIGNE, '', 'L-2;;FPT;;;Fait.;;;;;', 'L-3;Garde;Marine;;;Garde.;;;;;', 'L-1;Autre;FPE;;;Autre.;;;;;'), 'csv', SOURCE))
    expect(lu.raison).toBe('Rien n’a été importé : 3 corrections sont à revoir. Corrigez le fichier, puis choisissez-le de nouveau.')
    expect(lu.erreurs).toEqual([
      'Ligne 4 : le libellé manque.',
      'Ligne 5 : le versant ne se comprend pas : écrivez FPT, FPE ou FPH.',
      'Ligne 6 : l’identifiant « L-1 » est déjà pris (ligne 2).',
    ])
  })

  it('dit les fiches d’un JSON par leur rang, et ce qui n’est pas du bon genre', () => {
    const lu = refuse(valideMetiers(JSON.stringify([{ id: 'A', versants: ['FPT'], definition: 'x', libelle: 'y', activites: 'une' }, 'texte', { id: 'B', libelle: 'z', versants: [], definition: 'x', date_maj: '2026-02-31' }]), 'json', SOURCE))
    expect(lu.erreurs).toEqual([
      'Fiche 1 : une activité doit être une liste.',
      'Fiche 2 : cette ligne doit être une fiche.',
      'Fiche 3 : le versant manque : écrivez FPT, FPE ou FPH.',
      'Fiche 3 : la date de mise à jour doit être de la forme 2026-11-23.',
    ])
  })

  it('refuse en phrase ce qui n’est pas un répertoire', () => {
    expect(refuse(valideMetiers('{', 'json', SOURCE)).raison).toMatch(/^Ce fichier JSON n’est pas bien formé/)
    expect(refuse(valideMetiers('{"a":1}', 'json', SOURCE)).raison).toMatch(/ne contient pas une liste/)
    expect(refuse(valideMetiers('[]', 'json', SOURCE)).raison).toMatch(/aucune fiche/)
    expect(refuse(valideMetiers('nom;prenom\nMartin;Léa', 'csv', SOURCE)).raison).toBe('Il manque dans ce fichier les colonnes « id », « libelle », « versants », « definition ». Ajoutez-les à la première ligne.')
  })
})

describe('préparer un import', () => {
  it('reconnaît le format au contenu, et l’encodage d’Excel', async () => {
    const json = new File([JSON.stringify([{ id: 'A', libelle: 'Garde', versants: ['FPT'], definition: 'Garde.' }])], 'metiers.txt')
    expect(reussi(await prepareRepertoire(json, SOURCE)).fiches).toHaveLength(1)
    const excel = new File([`\uFEFF${csv(LIGNE)}`], 'metiers.csv')
    expect(reussi(await prepareRepertoire(excel, SOURCE)).fiches[0]?.libelle).toBe('Fontainier')
  })

  it('ne lève jamais : vide, binaire', async () => {
    expect(refuse(await prepareRepertoire(new File([], 'vide.csv'), SOURCE)).raison).toMatch(/vide/)
    expect(refuse(await prepareRepertoire(new File([new Uint8Array([0, 1, 2, 3, 0, 0, 0, 255])], 'x.csv'), SOURCE)).raison).toMatch(/pas un texte lisible/)
  })
})
