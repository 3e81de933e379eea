import { signal } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LieuTrouve } from '../../contenu/recherche'
import { cherche, construisIndex, type IndexRecherche, type Trouvaille } from '../../domaine/recherche'

/** Réponses montrées au plus. */
export const LIMITE = 20

/** Gardée d'un écran à l'autre, le temps de la page : on revient d'une réponse sans la redemander. */
export const requete = signal('')

export interface EtatRecherche {
  enLecture: boolean
  /** L'échec de la lecture, en phrase ; vide sinon. */
  raison: string
  total: number
  trouvailles: Trouvaille<LieuTrouve>[]
  /** Lit la méthode et la range pour la chercher, une fois pour toutes. */
  prepare: () => void
}

let lecture: Promise<IndexRecherche<LieuTrouve>> | null = null

function lis(): Promise<IndexRecherche<LieuTrouve>> {
  lecture ??= (async () => {
    try {
      const { rassembleTextes } = await import('../../contenu/recherche')
      return construisIndex(await rassembleTextes())
    } catch (erreur) {
      lecture = null
      throw erreur
    }
  })()
  return lecture
}

/** Ce que donne la requête ; l'index se construit à la première visite du champ. */
export function useRecherche(): EtatRecherche {
  const [index, poseIndex] = useState<IndexRecherche<LieuTrouve> | null>(null)
  const [raison, poseRaison] = useState('')
  // On revient d'une réponse : la requête est encore là.
  const [voulu, veut] = useState(() => requete.peek() !== '')
  const demande = requete.value
  useEffect(() => {
    if (!voulu) return
    const attend = async () => {
      try {
        poseIndex(await lis())
        poseRaison('')
      } catch (erreur) {
        poseRaison(erreur instanceof Error ? erreur.message : 'La méthode ne se lit pas. Rechargez la page.')
        veut(false)
      }
    }
    void attend()
  }, [voulu])
  const { total, trouvailles } = useMemo(() => (index === null ? { total: 0, trouvailles: [] } : cherche(index, demande, LIMITE)), [index, demande])
  return { enLecture: index === null && raison === '', raison, total, trouvailles, prepare: () => veut(true) }
}
