/** jsdom n'a pas de Worker : le même programme, dans la page. Le PDF est le vrai. */
import { fabriquePdf } from '../../src/documents/pdf/fabrique'
import type { DemandeTravail, ReponseTravail } from '../../src/documents/pdf/messages'
import { fixeFabriqueTravail } from '../../src/documents/travaux'

class TravailImmediat extends EventTarget {
  #arrete = false
  postMessage({ arbre, creeLe }: DemandeTravail): void {
    setTimeout(() => {
      if (this.#arrete) return
      const surProgres = (faites: number, total: number) => this.#repond({ type: 'progres', faites, total })
      this.#repond({ type: 'pdf', octets: fabriquePdf(arbre, { creeLe, surProgres }) })
    })
  }
  terminate(): void {
    this.#arrete = true
  }
  #repond(data: ReponseTravail): void {
    if (!this.#arrete) this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

export function fabriqueDansLaPage(): void {
  // Seule la partie de Worker que demandePdf emploie.
  fixeFabriqueTravail(() => new TravailImmediat() as unknown as Worker)
}

/** Un Worker qui ne répond jamais : pour ce qui n'attend aucun PDF. */
export function suspendLaFabrique(): void {
  const muet = Object.assign(new EventTarget(), { postMessage() {}, terminate() {} })
  fixeFabriqueTravail(() => muet as unknown as Worker) // même raison
}
