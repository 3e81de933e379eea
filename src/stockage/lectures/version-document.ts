import type { DocumentFige } from '../../domaine/enregistrements'
import type { BaseJalons } from '../schema'

type Cible = Pick<DocumentFige, 'groupeId' | 'seanceNumero' | 'type'>

/** La version qui suit la dernière figée pour cette séance et ce type ; 1 pour la première. */
export async function calculeVersion(base: BaseJalons, cible: Cible): Promise<number> {
  const duGroupe = await base.documents.where({ groupeId: cible.groupeId }).toArray()
  const memes = duGroupe.filter((d) => d.seanceNumero === cible.seanceNumero && d.type === cible.type)
  return 1 + Math.max(0, ...memes.map(({ version }) => version))
}
