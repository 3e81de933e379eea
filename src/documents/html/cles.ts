/** Une clé par élément, tirée de ce qu'il dit ; le second « Date » est « Date 2 ». */
export function avecCles<T>(elements: readonly T[], nomme: (element: T) => string): { cle: string; element: T }[] {
  const vus = new Map<string, number>()
  return elements.map((element) => {
    const nom = nomme(element)
    const fois = (vus.get(nom) ?? 0) + 1
    vus.set(nom, fois)
    return { cle: fois === 1 ? nom : `${nom} ${fois}`, element }
  })
}
