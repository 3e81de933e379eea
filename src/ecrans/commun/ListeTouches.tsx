import { Tableau } from '../../composants/Tableau'

const TOUCHES: readonly { touches: string[]; geste: string }[] = [
  { touches: ['Flèche droite', 'Page suivante'], geste: 'Activité suivante' },
  { touches: ['Flèche gauche', 'Page précédente'], geste: 'Activité précédente' },
  { touches: ['Espace'], geste: 'Mettre en pause, reprendre' },
  { touches: ['+', '−'], geste: 'Une minute de plus, de moins' },
  { touches: ['Maj et + du pavé numérique', 'Maj et −'], geste: 'Cinq minutes de plus, de moins' },
  { touches: ['N'], geste: 'Noter' },
  { touches: ['Ctrl + Z'], geste: 'Annuler la dernière action' },
  { touches: ['?'], geste: 'Voir cette liste' },
]

/** Les touches de la conduite. */
export function ListeTouches() {
  return (
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
  )
}
