import { CaseACocher } from '../../composants/champs/CaseACocher'
import { Rubrique } from '../../composants/Rubrique'
import { regleTouches } from '../../stockage/commandes/espace'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { ListeTouches } from '../commun/ListeTouches'

/** Les touches de conduite, et le moyen de s'en passer. */
export function RubriqueTouches({ actives }: { actives: boolean }) {
  const { fais, echec } = useGeste()
  return (
    <Rubrique titre="Touches" marge={<p>en séance seulement</p>}>
      <CaseACocher
        cochee={actives}
        onCoche={(coche) => void fais(() => regleTouches(coche))}
        aide="Sans effet dans un champ ou sur un bouton. Une télécommande de présentation envoie Page suivante et Page précédente."
      >
        Conduire la séance au clavier
      </CaseACocher>
      <Echec phrase={echec} />
      <ListeTouches />
    </Rubrique>
  )
}
