import { Inflate } from 'fflate'
import { OCTETS_DECOMPRESSES_MAX } from './limites'

/** Une archive a menti, déborde ou ne se lit pas. */
export class ArchiveRefusee extends Error {
  readonly estBombe: boolean
  constructor(message: string, estBombe: boolean) {
    super(message)
    this.estBombe = estBombe
  }
}

interface Entree {
  nom: string
  methode: number
  compresse: number
  annonce: number
  place: number
}

const ENTREES_MAX = 5000
const abimee = (): ArchiveRefusee => new ArchiveRefusee('archive abîmée', false)

function trouveFin(vue: DataView): number {
  for (let i = vue.byteLength - 22; i >= Math.max(0, vue.byteLength - 65_557); i -= 1) if (vue.getUint32(i, true) === 0x06054b50) return i
  throw abimee()
}

/** Répertoire central d'une archive zip : ce qu'elle annonce, avant de rien décompresser. */
export function listeArchive(octets: Uint8Array): Entree[] {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  if (octets.length < 22) throw abimee()
  const fin = trouveFin(vue)
  const nombre = vue.getUint16(fin + 10, true)
  if (nombre > ENTREES_MAX) throw new ArchiveRefusee('trop d’entrées', true)
  let place = vue.getUint32(fin + 16, true)
  const entrees: Entree[] = []
  for (let i = 0; i < nombre; i += 1) {
    if (place + 46 > octets.length || vue.getUint32(place, true) !== 0x02014b50) throw abimee()
    const longueurNom = vue.getUint16(place + 28, true)
    const nom = new TextDecoder().decode(octets.subarray(place + 46, place + 46 + longueurNom))
    entrees.push({
      nom,
      methode: vue.getUint16(place + 10, true),
      compresse: vue.getUint32(place + 20, true),
      annonce: vue.getUint32(place + 24, true),
      place: vue.getUint32(place + 42, true),
    })
    place += 46 + longueurNom + vue.getUint16(place + 30, true) + vue.getUint16(place + 32, true)
  }
  return entrees
}

function donnees(octets: Uint8Array, { place, compresse }: Entree): Uint8Array {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  if (place + 30 > octets.length || vue.getUint32(place, true) !== 0x04034b50) throw abimee()
  const debut = place + 30 + vue.getUint16(place + 26, true) + vue.getUint16(place + 28, true)
  if (debut + compresse > octets.length) throw abimee()
  return octets.subarray(debut, debut + compresse)
}

/** Décompresse en comptant : s'arrête dès que `reste` octets sont dépassés, quoi que l'archive ait annoncé. */
function gonfle(comprime: Uint8Array, reste: number): Uint8Array {
  const morceaux: Uint8Array[] = []
  let total = 0
  const flux = new Inflate((morceau) => {
    total += morceau.length
    if (total > reste) throw new ArchiveRefusee('bombe', true)
    morceaux.push(morceau)
  })
  const pas = 16_384 // petit : la bombe est vue avant d'occuper la mémoire
  for (let i = 0; i < comprime.length; i += pas) flux.push(comprime.subarray(i, i + pas), i + pas >= comprime.length)
  const entier = new Uint8Array(total)
  let place = 0
  for (const morceau of morceaux) {
    entier.set(morceau, place)
    place += morceau.length
  }
  return entier
}

/** Extrait les entrées que `estUtile` retient. Lève `ArchiveRefusee` : abîmée, ou plus grosse que permis (annoncé ou réel). */
export function extraitArchive(octets: Uint8Array, estUtile: (nom: string) => boolean): Record<string, Uint8Array> {
  const utiles = listeArchive(octets).filter(({ nom }) => estUtile(nom))
  if (utiles.reduce((somme, { annonce }) => somme + annonce, 0) > OCTETS_DECOMPRESSES_MAX) throw new ArchiveRefusee('bombe annoncée', true)
  const fichiers: Record<string, Uint8Array> = Object.create(null)
  let reste = OCTETS_DECOMPRESSES_MAX
  for (const entree of utiles) {
    const comprime = donnees(octets, entree)
    if (entree.methode !== 0 && entree.methode !== 8) throw abimee()
    // Sans compression, le contenu ne dépasse pas le fichier lui-même, déjà borné.
    const contenu = entree.methode === 0 ? comprime : gonfle(comprime, reste)
    reste -= contenu.length
    fichiers[entree.nom] = contenu
  }
  return fichiers
}
