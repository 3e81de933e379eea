import { Champ, useSaisie } from '../../../composants/champs/Champ'
import type { ChampPersonne } from '../../../domaine/import/doutes'
import type { LigneProposee } from '../../../domaine/import/proposition'
import { LIBELLES_ROLES } from '../../../domaine/import/roles'
import { typographie } from '../../../domaine/typographie'
import type { Apercu } from './useApercu'

interface Proprietes {
  champ: ChampPersonne
  ligne: LigneProposee
  apercu: Apercu
  /** L'étiquette est lue, pas montrée : la colonne la dit. */
  estCachee: boolean
}

/** Une case à réécrire : prise en compte quand on la quitte, ou à Entrée. */
export function Correction({ champ, ligne, apercu, estCachee }: Proprietes) {
  const etiquette = typographie(`${LIBELLES_ROLES[champ]}, ligne ${ligne.numero}`)
  const coque = { etiquette, etiquetteCachee: estCachee }
  const saisie = useSaisie(coque)
  return (
    <Champ {...coque} id={saisie.id}>
      <input
        {...saisie}
        type="text"
        value={ligne.personne[champ]}
        onChange={(e) => apercu.corrige(ligne.numero, { [champ]: e.currentTarget.value })}
      />
    </Champ>
  )
}
