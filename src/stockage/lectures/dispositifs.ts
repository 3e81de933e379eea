import type { Dispositif, Groupe, Seance } from '../../domaine/enregistrements'
import { lis } from './lis'
import { estActif, inscritsDuGroupe } from './participants-du-groupe'

export interface DispositifResume {
  dispositif: Dispositif
  groupes: Groupe[]
}

export interface GroupeResume {
  groupe: Groupe
  participants: number
  /** Dans l'ordre des numéros. */
  seances: Seance[]
}

export interface DispositifComplet {
  dispositif: Dispositif
  /** Groupes en place ; ceux de la corbeille sont dans `jetes`. */
  groupes: GroupeResume[]
  jetes: Groupe[]
}

const parNom = (a: { nom: string }, b: { nom: string }): number => a.nom.localeCompare(b.nom, 'fr')

/** Tous les dispositifs, corbeille et archives comprises, avec leurs groupes en place. */
export const lisDispositifs = (): Promise<DispositifResume[]> =>
  lis(['dispositifs', 'groupes'], async (base) => {
    const [dispositifs, groupes] = await Promise.all([
      base.dispositifs.toArray(),
      base.groupes.toArray(),
    ])
    const enPlace = groupes.filter((groupe) => groupe.corbeilleLe === null).toSorted(parNom)
    return dispositifs.toSorted(parNom).map((dispositif) => ({
      dispositif,
      groupes: enPlace.filter((groupe) => groupe.dispositifId === dispositif.id),
    }))
  })

/** Un dispositif et ses groupes ; `null` s'il n'existe pas. */
export const lisDispositif = (id: string): Promise<DispositifComplet | null> =>
  lis(
    ['dispositifs', 'groupes', 'seances', 'participations', 'participants'],
    async (base) => {
      const dispositif = await base.dispositifs.get(id)
      if (!dispositif) return null
      const tous = (await base.groupes.where('dispositifId').equals(id).toArray()).toSorted(parNom)
      const groupes = await Promise.all(
        tous.filter((groupe) => groupe.corbeilleLe === null).map(async (groupe) => ({
          groupe,
          participants: (await inscritsDuGroupe(base, groupe.id)).filter(estActif).length,
          seances: await base.seances.where('groupeId').equals(groupe.id).sortBy('numero'),
        })),
      )
      return { dispositif, groupes, jetes: tous.filter((groupe) => groupe.corbeilleLe !== null) }
    },
  )
