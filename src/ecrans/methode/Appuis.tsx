import { Rubrique } from '../../composants/Rubrique'
import { Tableau } from '../../composants/Tableau'
import { REPERES_CARTES } from '../../contenu/reperes-cartes'
import { versHash } from '../../domaine/adresse'
import type { RepereAppui } from '../../domaine/cartes'
import { typographie } from '../../domaine/typographie'

const NATURES: Record<RepereAppui['type'], string> = { jeu: 'cartes à découper', banque: 'liste', quiz: 'quiz', feuille: 'feuille' }

/** Ce qui se met dans les mains hors du carnet, et le répertoire de métiers. */
export function Appuis() {
  return (
    <Rubrique titre={<span id="cartes">Cartes et métiers</span>} marge={<p>hors du carnet, à l’écran et sur papier</p>}>
      <Tableau nom="Cartes et feuilles d’appui">
        <thead><tr><th scope="col">Appui</th><th scope="col">Forme</th><th scope="col">Activités</th></tr></thead>
        <tbody>
          {REPERES_CARTES.map(({ cle, titre, type, activites }) => (
            <tr key={cle}>
              <th scope="row"><a href={versHash({ type: 'methode-cartes', jeu: cle })}>{typographie(titre)}</a></th>
              <td>{NATURES[type]}</td>
              <td>{activites.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </Tableau>
      <p><a href={versHash({ type: 'methode-metiers' })}>Chercher un métier</a>, parmi cinquante exemples.</p>
    </Rubrique>
  )
}
