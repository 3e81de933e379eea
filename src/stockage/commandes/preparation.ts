/** Ce qui a été fait avant de partir : impressions, sac. */
import type { Preparation } from '../../domaine/enregistrements'
import { execute, type Resultat } from '../commande'
import { clePreparation } from '../lectures/cle-preparation'
import type { Registre } from '../registre'

/** Note qu'une pièce vient de partir à l'impression. */
export const noteImpression = (groupeId: string, numero: number, piece: string): Promise<Resultat> =>
  prepare(groupeId, numero, (avant, instant) => ({
    imprimeLe: { ...avant.imprimeLe, [piece]: instant },
  }))

/** Coche ou décoche une ligne du sac. */
export const cocheSac = (
  groupeId: string,
  numero: number,
  nom: string,
  coche: boolean,
): Promise<Resultat> =>
  prepare(groupeId, numero, ({ sac }) => {
    const autres = sac.filter((un) => un !== nom)
    return { sac: coche ? [...autres, nom] : autres }
  })

function prepare(
  groupeId: string,
  numero: number,
  change: (avant: Preparation, instant: number) => Partial<Preparation>,
): Promise<Resultat> {
  const id = clePreparation(groupeId, numero)
  return execute(['preparations'], async (registre: Registre) => {
    const avant = await registre.base.preparations.get(id)
    const depart: Preparation = avant ?? { id, imprimeLe: {}, sac: [] }
    const champs = change(depart, registre.instant)
    if (avant) await registre.modifie('preparations', id, champs)
    else await registre.ajoute('preparations', { ...depart, ...champs })
    return {}
  })
}
