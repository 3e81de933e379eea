import { CaseACocher } from '../../composants/champs/CaseACocher'
import { Tableau } from '../../composants/Tableau'
import { Rubrique } from '../../composants/Rubrique'
import { regleTouches } from '../../stockage/commandes/espace'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

const TOUCHES: readonly { touches: string[]; geste: string }[] = [
  { touches: ['Flèche droite', 'Page suivante'], geste: 'Activité suivante' },
  { touches: ['Flèche gauche', 'Page précédente'], geste: 'Activité précédente' },
  { touches: ['Espace'], geste: 'Mettre en pause, reprendre' },
  { touches: ['+', '−'], geste: 'Une minute de plus, de moins\u202F; cinq avec Maj' },
  { touches: ['N'], geste: 'Noter' },
  { touches: ['Ctrl + Z'], geste: 'Annuler la dernière action' },
  { touches: ['?'], geste: 'Voir la liste des touches' },
]

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
      <Tableau nom="Touches de conduite">
        <thead><tr><th scope="col">Touche</th><th scope="col">Geste</th></tr></thead>
        <tbody>
          {TOUCHES.map(({ touches, geste }) => (
            <tr key={geste}>
              <th scope="row">{touches.map((touche, rang) => <span key={touche}>{rang > 0 && ' ou '}<kbd>{touche}</kbd></span>)}</th>
              <td>{geste}</td>
            </tr>
          ))}
        </tbody>
      </Tableau>
    </Rubrique>
  )
}
