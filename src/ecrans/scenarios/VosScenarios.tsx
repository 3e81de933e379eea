import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { LienBouton } from '../../composants/Bouton'
import { versHash } from '../../domaine/adresse'
import { dateLocale, ditDateCourte, ditDuree } from '../../domaine/temps-en-mots'
import { sommeMinutes } from '../../domaine/scenario/scenario'
import type { lisScenarios } from '../../stockage/lectures/scenarios'

type Enplace = Awaited<ReturnType<typeof lisScenarios>>['enPlace']

/** Le dernier retouché d'abord. */
export function VosScenarios({ scenarios }: { scenarios: Enplace }) {
  return (
    <Rubrique titre="Sur ce poste" marge={<p>le dernier retouché d’abord</p>}>
      <Liste sansEtat nom="Scénarios">
        {scenarios.map(({ adapte: { id, contenu, modifieLe }, groupes }) => (
          <LigneListe key={id} gestes={<LienBouton href={versHash({ type: 'scenario', id })}>Ouvrir{' '}<span class="cache">{contenu.nom}</span></LienBouton>}>
            <b>{contenu.nom}</b>
            <br />
            <span class="doux">
              {contenu.seances.length} séances, {ditDuree(sommeMinutes(contenu.seances))}, retouché le {ditDateCourte(dateLocale(modifieLe))}
              {groupes.length > 0 && ` — ${groupes.map(({ groupe }) => groupe.nom).join(', ')}`}
            </span>
          </LigneListe>
        ))}
      </Liste>
    </Rubrique>
  )
}
