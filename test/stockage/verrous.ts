/** Des Web Locks en mémoire, partagés par les onglets d'un même essai : Node n'en a pas. */
type Options = { ifAvailable?: boolean; signal?: AbortSignal }
type Geste = (verrou: Lock | null) => unknown

export function nouveauxVerrous(): LockManager {
  const files = new Map<string, Promise<unknown>>()
  const tenus = new Set<string>()
  async function tient(name: string, geste: Geste): Promise<unknown> {
    tenus.add(name)
    try {
      return await geste({ name, mode: 'exclusive' })
    } finally {
      tenus.delete(name)
    }
  }
  function request(name: string, options: Options, geste: Geste): Promise<unknown> {
    if (options.ifAvailable && tenus.has(name)) return Promise.resolve(geste(null))
    const avant = files.get(name) ?? Promise.resolve()
    const tour = avant.then(() => {
      options.signal?.throwIfAborted()
      return tient(name, geste)
    })
    files.set(name, tour.catch(() => undefined))
    return tour
  }
  // L'essai n'appelle que cette forme de `request`.
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager
}
