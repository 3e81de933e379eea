import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { calculeHoraires } from '../../domaine/scenario/horaires'
import type { Scenario, SeanceScenario } from '../../domaine/scenario/scenario'
import type { Retouches } from '../commun/scenario/useRetouches'
import { DialogueElement } from './DialogueElement'
import { LigneElement, type GesteLigne } from './LigneElement'
import { useGlisser } from './useGlisser'
import s from './adapter.module.css'

interface Proprietes {
  scenario: Scenario
  seance: SeanceScenario
  retouches: Retouches
}

/** Les éléments, dans l'ordre. Après un déplacement, le focus suit la ligne déplacée. */
export function ListeElements({ scenario, seance, retouches }: Proprietes) {
  const { numero, elements } = seance
  const refs = elements.map(({ ref }) => ref)
  const [ouvert, changeOuvert] = useState<string | null>(null)
  const vise = useVise(refs.join())
  const deplace = async (ref: string, versRang: number, geste: GesteLigne | null) => {
    if (versRang < 0 || versRang >= refs.length) return
    if (geste) vise({ ref, geste })
    await retouches.retouche({ type: 'deplacement', numero, ref, versNumero: numero, versRang })
  }
  const { liste, glisse, poignee } = useGlisser(refs, (ref, rang) => void deplace(ref, rang, null))
  const horaires = calculeHoraires(seance)
  const courant = elements.find(({ ref }) => ref === ouvert)
  return (
    <>
      <ol class={s['elements']} ref={liste} aria-label={`Éléments de la séance ${numero}`}>
        {elements.map((element, rang) => (
          <LigneElement
            key={element.ref}
            element={element}
            horaire={horaires[rang]}
            place={{ rang, sur: elements.length, arrivee: placeArrivee(glisse, element.ref, refs) }}
            poignee={poignee(element.ref)}
            onDeplace={(pas, geste) => void deplace(element.ref, rang + pas, geste)}
            onDuree={(minutes) => retouches.retouche({ type: 'duree', numero, ref: element.ref, minutes })}
            onOuvre={() => changeOuvert(element.ref)}
          />
        ))}
      </ol>
      {courant && (
        <DialogueElement key={courant.ref} scenario={scenario} numero={numero} element={courant} retouches={retouches} onFerme={() => changeOuvert(null)} />
      )}
    </>
  )
}

/** Où se dessine l'arrivée d'une ligne tirée : au-dessus ou au-dessous de celle-ci. */
function placeArrivee(glisse: { ref: string; rang: number } | null, ref: string, refs: readonly string[]): 'ici' | 'avant' | 'apres' | null {
  if (glisse === null) return null
  if (glisse.ref === ref) return 'ici'
  const autres = refs.filter((un) => un !== glisse.ref)
  if (autres[glisse.rang] === ref) return 'avant'
  return glisse.rang === autres.length && autres.at(-1) === ref ? 'apres' : null
}

/** Remet le focus sur un geste d'une ligne quand l'ordre a changé : le déplacement du nœud le fait perdre. */
function useVise(ordre: string): (cible: { ref: string; geste: GesteLigne }) => void {
  const cible = useRef<{ ref: string; geste: GesteLigne } | null>(null)
  useLayoutEffect(() => {
    if (cible.current === null) return
    const { ref, geste } = cible.current
    cible.current = null
    const ligne = [...document.querySelectorAll('[data-element]')].find((une) => une.getAttribute('data-element') === ref)
    ligne?.querySelector<HTMLElement>(`[data-geste='${geste}']`)?.focus()
  }, [ordre])
  return (neuve) => { cible.current = neuve }
}
