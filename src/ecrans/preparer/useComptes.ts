import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ArbreDocument } from '../../documents/arbre'
import { demandePdf } from '../../documents/pdf/demande'
import { comptePages } from '../commun/pieces/feuilles'

export interface PieceACompter {
  cle: string
  compose: () => Promise<ArbreDocument>
}

export interface Comptes {
  /** Par pièce : les pages de son PDF, une fois fabriqué. */
  pages: Record<string, number>
  etat: 'compte' | 'fini' | 'arrete' | 'echec'
  faites: number
  total: number
  raison: string
}

const DEPART: Comptes = { pages: {}, etat: 'compte', faites: 0, total: 0, raison: '' }

/**
 * Compte les pages en fabriquant les PDF, un à la fois, hors de l'écran. Recommence quand `cle` change,
 * s'arrête en quittant l'écran. Un compte arrêté garde ce qu'il sait.
 */
export function useComptes(pieces: readonly PieceACompter[], cle: string) {
  const [comptes, pose] = useState(DEPART)
  const [essai, changeEssai] = useState(0)
  const arret = useRef(new AbortController())
  const suivi = useRef(pieces)
  suivi.current = pieces
  // Avant l'affichage : le bouton « Arrêter » ne se montre pas sans compte à arrêter.
  useLayoutEffect(() => {
    const controle = new AbortController()
    arret.current = controle
    void compteTout(suivi.current, controle.signal, (champs) => {
      if (!controle.signal.aborted || champs.etat === 'arrete') pose((avant) => ({ ...avant, ...champs }))
    })
    return () => controle.abort('quitte')
  }, [cle, essai])
  return {
    comptes,
    arrete: () => arret.current.abort('arrete'),
    relance: () => changeEssai((avant) => avant + 1),
  }
}

async function compteTout(pieces: readonly PieceACompter[], signal: AbortSignal, pose: (champs: Partial<Comptes>) => void): Promise<void> {
  pose(DEPART)
  try {
    const arbres = await Promise.all(pieces.map(({ compose }) => compose()))
    const total = arbres.reduce((somme, { sections }) => somme + sections.length, 0)
    let faites = 0
    let pages: Record<string, number> = {}
    for (const [rang, { cle }] of pieces.entries()) {
      const arbre = arbres[rang]
      if (arbre === undefined) continue
      const dejaFaites = faites
      const surProgres = (sections: number) => pose({ faites: dejaFaites + sections, total })
      // Une à la fois : deux Workers se disputeraient un petit processeur.
      const pdf = await demandePdf(arbre, 0, { signal, surProgres })
      faites += arbre.sections.length
      pages = { ...pages, [cle]: comptePages(pdf) }
      pose({ pages, faites, total })
    }
    pose({ etat: 'fini' })
  } catch (erreur) {
    if (signal.aborted) return signal.reason === 'arrete' ? pose({ etat: 'arrete' }) : undefined
    pose({ etat: 'echec', raison: erreur instanceof Error ? erreur.message : 'Le compte des pages n’a pas abouti.' })
  }
}
