import { describe, expect, it } from 'vitest'
import { FICHES_HORS_CARNET, REPERES_FICHES, chargeFiche, chargeSeance } from '../../../src/contenu'
import type { ArbreDocument } from '../../../src/documents/arbre'
import { composeDeroule } from '../../../src/documents/composer/deroule'
import { composeEmargement } from '../../../src/documents/composer/emargement'
import { composeFiches } from '../../../src/documents/composer/fiches'
import { fabriquePdf } from '../../../src/documents/pdf/fabrique'

/** Les pages d'un PDF, comptées dans ses octets. */
const comptePages = (arbre: ArbreDocument): number =>
  new TextDecoder('latin1').decode(fabriquePdf(arbre, { creeLe: 0 })).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

const PERSONNES = Array.from({ length: 12 }, (_, rang) => ({
  nom: `Lefèvre-Marchand ${rang + 1}`,
  prenom: 'Anne-Charlotte',
  service: 'Espaces verts et cadre de vie',
  employeur: '',
}))

describe('sur le papier', () => {
  it.each([...REPERES_FICHES, ...FICHES_HORS_CARNET])('la fiche $ref tient sur ses $faces face(s), vierge ou nominative', async ({ ref, faces }) => {
    const fiche = await chargeFiche(ref)
    expect(comptePages(composeFiches([fiche], null, { grosCaracteres: false }))).toBe(faces)
    expect(comptePages(composeFiches([fiche], PERSONNES.slice(0, 2), { grosCaracteres: false }))).toBe(2 * faces)
  })

  it('la ligne de parcours en gros caractères tient sur un recto verso', async () => {
    expect(comptePages(composeFiches([await chargeFiche('P5')], null, { grosCaracteres: true }))).toBe(2)
  })

  it('l’émargement de douze personnes et trois imprévus tient sur une page', async () => {
    const arbre = composeEmargement({
      dispositif: { nom: 'Parcours professionnels 2026', employeur: "Communauté de communes du Val d'Aurelle", versant: 'FPT' },
      groupe: { nom: 'Groupe du jeudi' },
      seance: await chargeSeance(1),
      demiJournees: [{ date: '2026-09-10', heure: '09:00', fuseau: 'Europe/Paris', lieu: 'salle Pergaud' }],
      participants: PERSONNES.map((personne, rang) => ({ ...personne, nom: `Lefèvre ${rang}`, prenom: 'Anne' })),
      intervenant: { nom: 'Claire Monestier', qualite: 'CEP' },
      etablieLe: '2026-09-09',
    })
    expect(comptePages(arbre)).toBe(1)
  })

  it('le déroulé de la séance 1 tient sur huit feuilles', async () => {
    const arbre = composeDeroule(await chargeSeance(1), { heureDebut: '09:00', etabliLe: '2026-09-09', groupe: { nom: 'Groupe du jeudi', effectif: 12 } })
    expect(comptePages(arbre)).toBeLessThanOrEqual(16)
  })
})
