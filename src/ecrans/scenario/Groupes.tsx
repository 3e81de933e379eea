import { LigneListe, Liste } from '../../composants/Liste'
import { Etat } from '../../composants/Etat'
import { Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { dateLocale, ditDateCourte } from '../../domaine/temps-en-mots'
import type { GroupeDuScenario } from '../../stockage/lectures/scenarios'

/** Les groupes qui vivent ce scénario ; un scénario figé ne suit plus les retouches. */
export function Groupes({ groupes }: { groupes: readonly GroupeDuScenario[] }) {
  return (
    <Rubrique titre="Groupes" marge={<p>figé au premier départ</p>}>
      {groupes.length === 0 && <p>Aucun groupe ne l’a choisi. Le choix se fait sur l’écran du groupe.</p>}
      {groupes.length > 0 && (
        <Liste nom="Groupes de ce scénario">
          {groupes.map(({ groupe, figeLe }) => (
            <LigneListe key={groupe.id} etat={<Etat genre={figeLe === null ? 'brouillon' : 'fait'}>{figeLe === null ? 'suit vos retouches' : 'figé'}</Etat>}>
              <a href={versHash({ type: 'groupe', id: groupe.id })}>{groupe.nom}</a>
              {figeLe !== null && <span class="doux"> depuis le {ditDateCourte(dateLocale(figeLe))}. Vos retouches d’après ne le touchent pas.</span>}
            </LigneListe>
          ))}
        </Liste>
      )}
    </Rubrique>
  )
}
