import type { ProprietesElement } from './DialogueElement'
import { ditDuree } from '../../domaine/temps-en-mots'
import { TexteRetouche } from './TexteRetouche'

/** Ce que la salle a appris, et qui voyage avec le scénario : des durées, et ce qu'il faudrait refaire autrement. */
export function RetourSalle({ numero, element: { ref, retour = { durees: [], aRefaire: '' } }, retouches: { retouche } }: ProprietesElement) {
  return (
    <>
      {retour.durees.length > 0 && <p>Durées réelles retenues : {retour.durees.map(ditDuree).join(', ')}.</p>}
      <TexteRetouche
        etiquette="À refaire autrement"
        aide="Part avec le fichier du scénario. N’écrivez rien sur une personne."
        valeur={retour.aRefaire}
        long
        enregistre={(aRefaire) => retouche({ type: 'retour', numero, ref, retour: { ...retour, aRefaire } })}
      />
    </>
  )
}
