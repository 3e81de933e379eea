/** Le Worker qui fabrique un PDF, un seul, puis se tait. */
import { fabriquePdf } from './fabrique'
import type { DemandeTravail, ReponseTravail } from './messages'

function repond(reponse: ReponseTravail, transfere: Transferable[] = []): void {
  postMessage(reponse, { transfer: transfere })
}

function raisonDe(erreur: unknown): string {
  const cause = erreur instanceof Error && erreur.cause instanceof Error ? ` ${erreur.cause.message}` : ''
  return erreur instanceof Error ? `${erreur.message}${cause}` : String(erreur)
}

addEventListener('message', ({ data }: MessageEvent<DemandeTravail>) => {
  try {
    const octets = fabriquePdf(data.arbre, {
      creeLe: data.creeLe,
      surProgres: (faites, total) => repond({ type: 'progres', faites, total }),
      surAbsents: (signes) => repond({ type: 'absents', signes }),
    })
    repond({ type: 'pdf', octets }, [octets.buffer])
  } catch (erreur) {
    repond({ type: 'echec', raison: raisonDe(erreur) })
  }
})
