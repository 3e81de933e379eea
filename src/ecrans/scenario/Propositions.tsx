import { Bouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { proposeDurees, retientProposition } from '../../domaine/scenario/propositions'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import type { ScenarioOuvert } from '../../stockage/lectures/scenarios'
import type { Retouches } from '../commun/scenario/useRetouches'

/** Ce que la salle a appris : proposé, jamais appliqué d'office. */
export function Propositions({ ouvert, retouche }: { ouvert: ScenarioOuvert; retouche: Retouches['retouche'] }) {
  const { adapte: { contenu }, relevees } = ouvert
  const propositions = proposeDurees(contenu, relevees)
  if (propositions.length === 0) return null
  return (
    <Rubrique titre="Retour de la salle" marge={<p>durées réelles, sans personne</p>}>
      <Liste sansEtat nom="Propositions">
        {propositions.map((une) => (
          <LigneListe
            key={`${une.numero} ${une.ref}`}
            gestes={
              <>
                <Bouton onClick={() => void retouche(retientProposition(contenu, une, true))}>Passer à {ditDuree(une.proposee)}<span class="cache">, {une.ref}</span></Bouton>
                <Bouton genre="nu" onClick={() => void retouche(retientProposition(contenu, une, false))}>Garder {ditDuree(une.prevues)}<span class="cache">, {une.ref}</span></Bouton>
              </>
            }
          >
            <b>{une.ref} {typographie(une.titre)}</b><br />
            <span class="doux">Prévue {ditDuree(une.prevues)}, tenue en {une.reelles.map(ditDuree).join(', ')}. Séance {une.numero}.</span>
          </LigneListe>
        ))}
      </Liste>
    </Rubrique>
  )
}
