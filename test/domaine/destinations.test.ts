import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { filtre, peutAller } from '../../src/domaine/destinations'
import type { DestinationDonnee, Enregistrements, Filtre } from '../../src/domaine/destinations'
import type { Participant } from '../../src/domaine/enregistrements'
import { TABLE_DESTINATIONS } from '../../src/domaine/table-destinations'
import type { Lignes } from '../../src/stockage/schema'

const ANA: Participant = {
  id: 'p1', nom: 'Łoś', prenom: 'Ana', service: 'Voirie', fonction: 'agente', categorie: 'C', statut: 'titulaire',
  courriel: 'ana@exemple.fr', employeur: 'Val d’Aurelle', creeLe: 0, corbeilleLe: null,
}
const lignes = Object.entries(TABLE_DESTINATIONS).flatMap(([table, champs]) =>
  Object.entries(champs).map(([champ, vers]: [string, readonly DestinationDonnee[]]) => ({ nom: `${table}.${champ}`, vers })))
const champsVers = (destination: DestinationDonnee) => lignes.filter((l) => l.vers.includes(destination)).map((l) => l.nom)

describe('où va chaque donnée', () => {
  it('la salle ne voit que les prénoms, le numéro de la séance et ses textes', () => {
    expect(champsVers('projection')).toEqual(['seances.numero', 'participants.prenom', 'scenarios.seances'])
    expect(filtre('participants', ANA, 'projection')).toEqual({ prenom: 'Ana' })
  })

  it('un agrégat ne contient ni nom, ni prénom, ni identifiant, ni texte libre', () => {
    for (const champ of champsVers('agregat')) expect(champ).not.toMatch(/^participants\.(nom|prenom|id|courriel|fonction|service)|^notes\.|participant(Id|s)$/)
  })

  it('l’employeur ne reçoit d’une note que ce qui se lit au résumé, jamais les champs internes', () => {
    expect(champsVers('remis-employeur').filter((c) => c.startsWith('notes.'))).toEqual(['notes.refActivite', 'notes.instant', 'notes.texte'])
    expect(filtre('participants', ANA, 'remis-employeur')).not.toHaveProperty('courriel')
    expect(peutAller('participants', 'courriel', 'copie')).toBe(true)
  })

  it('tout ce que Jalons garde est sur le poste, et seul ce qui n’a de sens que là n’entre pas dans une copie', () => {
    expect(champsVers('poste')).toHaveLength(lignes.length)
    const horsCopie = lignes.filter((l) => !l.vers.includes('copie')).map((l) => l.nom)
    expect(horsCopie.every((nom) => /^(espace|destination|remises)\./.test(nom))).toBe(true)
  })

  it('un champ que la table ne connaît pas est ôté', () => {
    const intrus = { ...ANA, motif: 'santé', toString: 'x', constructor: 'y' }
    expect(Object.keys(filtre('participants', intrus, 'remis-employeur'))).toEqual(['nom', 'prenom', 'service', 'fonction', 'employeur'])
  })

  it('chaque type gardé et chaque table de la base ont leur ligne', () => {
    expectTypeOf<Lignes>().toExtend<Pick<Enregistrements, keyof Lignes>>()
    const lis = (nom: string) => readFileSync(join(import.meta.dirname, '../../src/domaine', `${nom}.ts`), 'utf8')
    const source = lis('enregistrements') + lis('documents-figes')
    const table = lis('table-destinations')
    const types = [...source.matchAll(/^export interface (\w+)/gm)].map(([, nom]) => nom)
    expect(types.length).toBeGreaterThan(15)
    expect(types.filter((nom) => !table.includes(`: E.${nom}\n`))).toEqual([])
  })

  it('le compilateur refuse de lire un champ qui ne peut pas sortir', () => {
    expectTypeOf(filtre('participants', ANA, 'projection')).toEqualTypeOf<Pick<Participant, 'prenom'>>()
    expectTypeOf<keyof Filtre<'notes', 'agregat'>>().toEqualTypeOf<never>()
  })
})
