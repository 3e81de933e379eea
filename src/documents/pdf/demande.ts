/** Demander un PDF sans bloquer l'écran : un Worker naît, travaille, et s'arrête. */
import type { ArbreDocument } from '../arbre'
import { creeTravail } from '../travaux'
import type { DemandeTravail, ReponseTravail } from './messages'

export interface OptionsDemande {
  /** Sections faites sur le total. */
  surProgres?: (faites: number, total: number) => void
  /** Signes imprimés « □ » faute de dessin dans les polices embarquées. */
  surAbsents?: (signes: string[]) => void
  /** Annulation : le Worker s'arrête et la promesse échoue avec `signal.reason`. */
  signal?: AbortSignal
}

/**
 * Octets du PDF de l'arbre. `creeLe` : instant inscrit dans le fichier, en ms ; mêmes entrées, mêmes octets.
 * Échoue avec une phrase en français si le Worker ne démarre pas ou ne peut pas écrire le document.
 */
export async function demandePdf(arbre: ArbreDocument, creeLe: number, options: OptionsDemande = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { signal } = options
  const { default: adresse } = await import('./travail?worker&url')
  signal?.throwIfAborted()
  const { promesse, tient, manque } = promet<Uint8Array<ArrayBuffer>>()
  const travail = creeTravail(adresse)
  const arrete = () => manque(signal?.reason)
  signal?.addEventListener('abort', arrete, { once: true })
  travail.addEventListener('error', () => manque(new Error('Le PDF n’a pas pu être fabriqué : son programme ne s’est pas chargé. Rechargez la page, puis recommencez.')))
  travail.addEventListener('message', ({ data }: MessageEvent<ReponseTravail>) => {
    if (data.type === 'progres') options.surProgres?.(data.faites, data.total)
    else if (data.type === 'absents') options.surAbsents?.(data.signes)
    else if (data.type === 'pdf') tient(data.octets)
    else manque(new Error(`Le PDF n’a pas pu être fabriqué : ${data.raison}`))
  })
  const demande: DemandeTravail = { arbre, creeLe }
  travail.postMessage(demande, [])
  return promesse.finally(() => {
    signal?.removeEventListener('abort', arrete)
    travail.terminate()
  })
}

function promet<T>() {
  let tient: (valeur: T) => void = () => undefined
  let manque: (raison: unknown) => void = () => undefined
  const promesse = new Promise<T>((resoud, rejette) => {
    tient = resoud
    manque = rejette
  })
  return { promesse, tient, manque }
}
