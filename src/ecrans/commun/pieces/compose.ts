import { chargeFiche, chargeSeance } from '../../../contenu'
import { REPERES } from '../../../contenu/reperes'
import { jamais } from '../../../domaine/jamais'
import type { SeanceMethode } from '../../../domaine/methode'
import type { ArbreDocument, Section } from '../../../documents/arbre'
import { composeDeroule } from '../../../documents/composer/deroule'
import { composeEmargement } from '../../../documents/composer/emargement'
import { composeFiches } from '../../../documents/composer/fiches'
import type { PreparationComplete } from '../../../stockage/lectures/preparation'
import type { ChoixImpression } from './choix'
import { fichesDeSeance, type Piece } from './nom'

/** Une pièce, telle qu'elle sortira. `aujourdhui` (`AAAA-MM-JJ`) date le pied de page. Échoue avec une phrase. */
export async function composePiece(
  preparation: PreparationComplete,
  { piece, fiche }: Piece,
  choix: ChoixImpression,
  aujourdhui: string,
): Promise<ArbreDocument> {
  switch (piece) {
    case 'emargement':
      return arbreEmargement(preparation, choix, aujourdhui)
    case 'deroule':
      return arbreDeroule(preparation, choix, aujourdhui)
    case 'fiches-nominatives':
    case 'fiches-vierges':
      return arbreFiches(preparation, fiche, { ...choix, nominatives: piece === 'fiches-nominatives' })
    default:
      return jamais(piece)
  }
}

/** La séance du scénario figé si le groupe en a un, sinon celle de la méthode. */
export const lisTextes = ({ methode, seance }: PreparationComplete): Promise<SeanceMethode> =>
  methode === null ? chargeSeance(seance.numero) : Promise.resolve(methode)

function arbreEmargement(preparation: PreparationComplete, { grosCaracteres }: ChoixImpression, etablieLe: string): ArbreDocument {
  const { dispositif, groupe, seance, participants, espace } = preparation
  const repere = preparation.methode ?? REPERES.find(({ numero }) => numero === seance.numero)
  if (repere === undefined) throw new Error(`La séance ${seance.numero} n’existe pas dans la méthode.`)
  return composeEmargement({
    dispositif,
    groupe,
    seance: repere,
    demiJournees: seance.demiJournees,
    participants,
    intervenant: espace.intervenant,
    etablieLe,
    grosCaracteres,
  })
}

async function arbreDeroule(preparation: PreparationComplete, { grosCaracteres }: ChoixImpression, etabliLe: string): Promise<ArbreDocument> {
  const { groupe, seance: { demiJournees: [demiJournee] }, participants } = preparation
  return composeDeroule(await lisTextes(preparation), {
    heureDebut: demiJournee?.heure ?? '09:00',
    etabliLe,
    groupe: { nom: groupe.nom, ...(participants.length > 0 && { effectif: participants.length }) },
    ...(demiJournee && { date: demiJournee.date, lieu: demiJournee.lieu }),
    grosCaracteres,
  })
}

async function arbreFiches(
  { seance, methode, participants }: PreparationComplete,
  ref: string | undefined,
  { nominatives, grosCaracteres, tri }: ChoixImpression,
): Promise<ArbreDocument> {
  const refs = ref === undefined ? fichesDeSeance(seance.numero, methode) : [ref]
  const fiches = await Promise.all(refs.map(chargeFiche))
  const arbre = composeFiches(fiches, nominatives ? participants : null, { grosCaracteres, tri })
  return nominatives ? arbre : { ...arbre, sections: repete(arbre.sections, Math.max(1, participants.length), tri) }
}

/** Autant d'exemplaires vierges que de personnes : ce qui sort de l'imprimante suffit. */
function repete(sections: Section[], fois: number, tri: ChoixImpression['tri']): Section[] {
  const tours = Array.from({ length: fois }, (_, rang) => rang)
  return tri === 'personne' ? tours.flatMap(() => sections) : sections.flatMap((section) => tours.map(() => section))
}

/** Ce dont dépend ce qui sort de l'imprimante : changer une case du sac n'y est pas. */
export function empreintePieces({ participants, seance, groupe, dispositif, espace, methode }: PreparationComplete, choix: ChoixImpression): string {
  const personnes = participants.map(({ nom, prenom, service, employeur }) => [nom, prenom, service, employeur])
  return JSON.stringify([personnes, seance.demiJournees, seance.numero, groupe.nom, dispositif, espace.intervenant, methode?.elements, choix])
}
