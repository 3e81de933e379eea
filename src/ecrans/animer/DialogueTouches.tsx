import { Dialogue } from '../../composants/Dialogue'
import { ListeTouches } from '../commun/ListeTouches'

/** La liste des touches, et ce qu'il faut savoir pour qu'elles répondent. */
export function DialogueTouches({ ouvert, actives, surFerme }: { ouvert: boolean; actives: boolean; surFerme: () => void }) {
  return (
    <Dialogue ouvert={ouvert} titre="Les touches de la séance" onFerme={surFerme}>
      <p>
        {actives
          ? 'Elles répondent quand le titre de l’activité a le focus, donc après chaque geste. Dans un champ ou sur un bouton, elles se taisent.'
          : 'Elles sont désactivées dans Réglages.'}
      </p>
      <ListeTouches />
    </Dialogue>
  )
}
