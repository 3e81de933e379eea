/** L’arbre des processus d’un navigateur, pour le tuer tout entier comme le ferait une coupure. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'

interface Processus {
  pid: number
  parent: number
  commande: string
}

function lisProc(): Processus[] {
  return readdirSync('/proc')
    .filter(nom => /^\d+$/.test(nom))
    .flatMap(nom => {
      try {
        const etat = readFileSync(`/proc/${nom}/stat`, 'utf8')
        const parent = Number(etat.slice(etat.lastIndexOf(')') + 2).split(' ')[1])
        return [{ pid: Number(nom), parent, commande: readFileSync(`/proc/${nom}/cmdline`, 'utf8') }]
      } catch {
        return [] // il a fini entre la liste et la lecture
      }
    })
}

function lisPs(): Processus[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap(ligne => {
      const [, pid, parent, commande = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(ligne) ?? []
      return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), commande }]
    })
}

const lisTous = (): Processus[] => (existsSync('/proc/self/stat') ? lisProc() : lisPs())

/** Les processus dont la ligne de commande porte ce marqueur, et toute leur descendance. */
export function arbreDe(marqueur: string): number[] {
  const tous = lisTous().filter(({ pid }) => pid !== process.pid)
  const pris = new Set(tous.filter(({ commande }) => commande.includes(marqueur)).map(({ pid }) => pid))
  for (let avant = -1; avant !== pris.size; ) {
    avant = pris.size
    for (const { pid, parent } of tous) if (pris.has(parent)) pris.add(pid)
  }
  return [...pris]
}

/**
 * Dresse la liste maintenant, pour frapper vite plus tard. La fonction rendue envoie SIGKILL à tout l’arbre,
 * attend que le système l’ait constaté, et rend le nombre de processus visés.
 */
export function viseArbre(marqueur: string): () => Promise<number> {
  const cibles = arbreDe(marqueur)
  return async () => {
    cibles.forEach(tue)
    for (let reste = arbreDe(marqueur); reste.length > 0; reste = arbreDe(marqueur)) {
      reste.forEach(tue) // né pendant la tuerie
      await new Promise(suite => setTimeout(suite, 10))
    }
    return cibles.length
  }
}

function tue(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // déjà mort
  }
}
