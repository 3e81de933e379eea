import type { ComponentChildren } from 'preact'
import { Dialogue } from '../../composants/Dialogue'
import type { Scenario, ElementScenario } from '../../domaine/scenario/scenario'
import { textesDe } from '../../domaine/scenario/textes'
import { typographie } from '../../domaine/typographie'
import { Echec } from '../commun/Echec'
import type { Retouches } from '../commun/scenario/useRetouches'
import { Couper } from './Couper'
import { DeplacerOuRetirer } from './DeplacerOuRetirer'
import { RetourSalle } from './RetourSalle'
import { SousGroupes } from './SousGroupes'
import { TexteRetouche } from './TexteRetouche'
import { Verrous } from './Verrous'
import s from './adapter.module.css'

export interface ProprietesElement {
  scenario: Scenario
  numero: number
  element: ElementScenario
  retouches: Retouches
  onFerme: () => void
}

/** Un élément, entier : ses textes d'abord, puis ce qui touche au temps. Chaque champ s'enregistre de lui-même. */
export function DialogueElement(props: ProprietesElement) {
  const { element, numero, retouches: { retouche, annonce, echec }, onFerme } = props
  const { ref, titre, type } = element
  return (
    <Dialogue ouvert titre={type === 'pause' ? typographie(titre) : `${ref} ${typographie(titre)}`} fermer="Revenir à la séance" onFerme={onFerme}>
      <p class={s['annonceDialogue']} role="status">{annonce}</p>
      <Echec phrase={echec} />
      <Partie titre="Verrous">
        <Verrous {...props} />
      </Partie>
      <Partie titre="Couper en deux"><Couper {...props} /></Partie>
      {type !== 'pause' && <Partie titre="Sous-groupes en parallèle"><SousGroupes {...props} /></Partie>}
      <Partie titre="Textes">
        <div class={s['champs']}>
          {textesDe(element).map(({ chemin, etiquette, valeur, long }) => (
            <TexteRetouche
              key={chemin}
              etiquette={typographie(etiquette)}
              valeur={valeur}
              long={long}
              enregistre={(texte) => retouche({ type: 'texte', numero, ref, chemin, texte })}
            />
          ))}
        </div>
      </Partie>
      {type !== 'pause' && <Partie titre="Retour de la salle"><RetourSalle {...props} /></Partie>}
      <Partie titre="Place"><DeplacerOuRetirer {...props} /></Partie>
    </Dialogue>
  )
}

function Partie({ titre, children }: { titre: string; children: ComponentChildren }) {
  return <section class={s['partie']} aria-label={titre}><h3>{titre}</h3>{children}</section>
}
