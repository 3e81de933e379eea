import { useMemo, useState } from 'preact/hooks'
import type { EvenementRange } from '../../domaine/journal'
import type { Conduite } from '../../stockage/lectures/conduite'

/**
 * La conduite lue, et à sa suite les événements déjà durables qu'elle n'a pas encore relus : le geste se montre
 * dès la fin de son écriture, sans attendre que onze tables se relisent.
 */
export function useJournal(lue: Conduite) {
  const [ecrits, changeEcrits] = useState<EvenementRange[]>([])
  const conduite = useMemo(() => ({ ...lue, evenements: prolonge(lue.evenements, ecrits) }), [lue, ecrits])
  const surEcrit = (evenement: EvenementRange) => changeEcrits((avant) => [...avant.slice(-GARDES), evenement])
  return { conduite, surEcrit }
}

/** La lecture rattrape en quelques millisecondes ; au-delà, les événements écrits y sont déjà. */
const GARDES = 9

/** Ajoute au journal lu ceux qui le suivent sans trou ; les autres y sont déjà, ou sont d'un autre journal. */
export function prolonge(lus: EvenementRange[], ecrits: readonly EvenementRange[]): EvenementRange[] {
  const journalId = lus[0]?.journalId
  return ecrits.reduce(
    (suite, e) => (e.journalId === journalId && e.numero === suite.length + 1 ? [...suite, e] : suite),
    lus,
  )
}
