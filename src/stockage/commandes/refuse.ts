import { typographie } from '../../domaine/typographie'
import type { Refusee } from '../commande'

/** Un refus décidé avant toute transaction. */
export const refuse = (raison: string): Refusee => ({ ok: false, raison: typographie(raison) })
