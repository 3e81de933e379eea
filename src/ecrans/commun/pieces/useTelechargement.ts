import { useEffect, useRef, useState } from 'preact/hooks'
import type { ArbreDocument } from '../../../documents/arbre'
import { demandePdf } from '../../../documents/pdf/demande'
import { telecharge } from '../documents/telecharge'

export interface Telechargement {
  /** Ce qui se fabrique : feuilles faites sur le total ; `null` au repos. */
  progres: { nom: string; faites: number; total: number } | null
  /** Une phrase : l'échec, ou les signes que les polices ne savent pas dessiner. */
  phrase: string
  lance: (nom: string, nomFichier: string, compose: () => Promise<ArbreDocument>) => Promise<void>
  arrete: () => void
}

/** Fabrique un PDF sans bloquer l'écran, puis le propose au navigateur. Un seul à la fois ; s'arrête en quittant l'écran. */
export function useTelechargement(): Telechargement {
  const [progres, changeProgres] = useState<Telechargement['progres']>(null)
  const [phrase, changePhrase] = useState('')
  const arret = useRef<AbortController | null>(null)
  useEffect(() => () => arret.current?.abort(), [])

  const lance: Telechargement['lance'] = async (nom, nomFichier, compose) => {
    if (arret.current !== null) return
    const { signal } = (arret.current = new AbortController())
    changePhrase('')
    changeProgres({ nom, faites: 0, total: 0 })
    try {
      const octets = await demandePdf(await compose(), Date.now(), {
        signal,
        surProgres: (faites, total) => changeProgres({ nom, faites, total }),
        surAbsents: (signes) => changePhrase(`Les polices ne savent pas dessiner ${signes.join(' ')}\u00A0: « □ » tient leur place sur le papier.`),
      })
      telecharge(octets, nomFichier)
    } catch (erreur) {
      if (!signal.aborted) changePhrase(erreur instanceof Error ? erreur.message : 'Le PDF n’a pas pu être fabriqué. Recommencez.')
    } finally {
      arret.current = null
      changeProgres(null)
    }
  }
  return { progres, phrase, lance, arrete: () => arret.current?.abort() }
}
