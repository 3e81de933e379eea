import { fabriqueTravail } from '../travaux'
import { RAISONS } from './limites'
import { litOctets, type FichierLu } from './lecture-octets'

/** Message de la page au Worker de lecture. */
export interface DemandeLecture {
  octets: Uint8Array<ArrayBuffer>
  feuille?: string
}
export type ReponseLecture = FichierLu

const DELAI_MS = 5000

/** Fait lire un fichier par un Worker, tué après cinq secondes. Sans fabrique (essais), lit sur place. Ne lève jamais. */
export async function litParTravail(demande: DemandeLecture, delaiMs = DELAI_MS): Promise<FichierLu> {
  const fabrique = fabriqueTravail()
  if (fabrique === null) return litOctets(demande.octets, demande.feuille)
  const { default: adresse } = await import('./ouvrier?worker&url')
  const travail = fabrique(adresse)
  let minuterie: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<FichierLu>((resout) => {
      const refuse = (raison: string): void => resout({ ok: false, raison })
      minuterie = setTimeout(() => refuse(RAISONS.tropLong), delaiMs)
      travail.addEventListener('message', ({ data }: MessageEvent<ReponseLecture>) => resout(data))
      travail.addEventListener('error', () => refuse(RAISONS.illisible)) // mémoire épuisée, script arrêté
      travail.postMessage(demande, { transfer: [demande.octets.buffer] })
    })
  } finally {
    clearTimeout(minuterie)
    travail.terminate()
  }
}
