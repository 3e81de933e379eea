/** Le sac : ce qu'il faut emporter pour une séance et un groupe. */
import { jamais } from './jamais'
import type { Activite, Element } from './methode'

/** Un objet à emporter. `quantite` : combien ; `null` si la méthode le nomme sans le compter. */
export interface LigneSac {
  nom: string
  quantite: number | null
}

/**
 * Ce qu'il faut pour `effectif` personnes, dans l'ordre où l'on s'en sert.
 * Un même nom désigne le même objet, réutilisé d'une activité à l'autre : on garde le plus grand besoin, jamais la somme.
 */
export function calculeSac(elements: readonly Element[], effectif: number): LigneSac[] {
  const sac = new Map<string, number | null>()
  for (const element of elements)
    for (const { nom, quantite } of besoinDe(element, effectif)) {
      const deja = sac.get(nom) ?? null
      sac.set(nom, deja === null || quantite === null ? (quantite ?? deja) : Math.max(deja, quantite))
    }
  return [...sac].map(([nom, quantite]) => ({ nom, quantite }))
}

function besoinDe(element: Element, effectif: number): LigneSac[] {
  switch (element.type) {
    case 'activite':
      return besoinActivite(element, effectif)
    case 'plan':
      return /\p{L}/u.test(element.materiel) ? [{ nom: element.materiel, quantite: null }] : []
    case 'pause':
      return []
    default:
      return jamais(element)
  }
}

/** Dans une même activité, ce qui sert à chacun et ce qui sert au groupe servent ensemble : ils s'ajoutent. */
function besoinActivite({ materielParPersonne, materielParGroupe }: Activite, effectif: number): LigneSac[] {
  const besoin = new Map<string, number>()
  const ajoute = (nom: string, quantite: number) => besoin.set(nom, (besoin.get(nom) ?? 0) + quantite)
  for (const { nom, quantite } of materielParPersonne) ajoute(nom, quantite * effectif)
  for (const { nom, quantite } of materielParGroupe) ajoute(nom, quantite)
  return [...besoin].map(([nom, quantite]) => ({ nom, quantite }))
}
