import { Bouton } from '../../composants/Bouton'
import s from './bienvenue.module.css'

interface Proprietes {
  /** Un espace existe déjà sur ce poste : la seconde porte l'ouvre. */
  dejaCree: boolean
  onExemple: () => void
  onEspace: () => void
}

/** Les deux façons d'entrer. */
export function Portes({ dejaCree, onExemple, onEspace }: Proprietes) {
  return (
    <div class={s['portes']}>
      <section aria-labelledby="porte-exemple">
        <h2 id="porte-exemple">Regarder d’abord</h2>
        <p>Un groupe inventé, une séance à conduire. Un bandeau le rappelle partout, un geste efface tout.</p>
        <Bouton vif onClick={onExemple}>Essayer avec des données d’exemple</Bouton>
      </section>
      <section aria-labelledby="porte-espace">
        <h2 id="porte-espace">Travailler</h2>
        <p>
          {dejaCree
            ? 'Votre espace est déjà sur ce poste, tel que vous l’avez laissé.'
            : 'Un espace pour vos dispositifs, vos groupes et vos séances. Il vit sur ce poste, dans ce navigateur\u202F; rien n’en sort sans vous.'}
        </p>
        <Bouton vif genre="plein" onClick={onEspace}>{dejaCree ? 'Ouvrir mon espace' : 'Créer mon espace'}</Bouton>
      </section>
    </div>
  )
}
