import { Bouton } from '../../composants/Bouton'
import { Dialogue } from '../../composants/Dialogue'
import type { SeanceMethode } from '../../domaine/methode'
import { ditEcart } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import type { VueConduite } from './vue'
import s from './dialogues.module.css'

interface Proprietes {
  ouvert: boolean
  vue: VueConduite
  methode: SeanceMethode
  surFerme: () => void
  surConfirme: () => void
}

/** Terminer demande une seconde confirmation, et dit ce qui n'aura pas été fait. Échap ne termine jamais. */
export function DialogueFin({ ouvert, vue, methode, surFerme, surConfirme }: Proprietes) {
  const restants = methode.elements.filter((e) => vue.etat.etats[e.ref] === 'a-faire')
  return (
    <Dialogue ouvert={ouvert} titre={'Terminer la séance\u202F?'} onFerme={surFerme} fermer="Continuer la séance">
      <div class={s['pile']}>
      {restants.length === 0 ? (
        <p>Toutes les activités ont été ouvertes. La séance finit {ditEcart(vue.etat.decalageMs)}.</p>
      ) : (
        <>
          <p>{restants.length > 1 ? 'Ces activités n’ont pas été ouvertes :' : 'Cette activité n’a pas été ouverte :'}</p>
          <ul class="points">
            {restants.map((e) => <li key={e.ref}>{e.type === 'pause' ? '' : `${e.ref} `}{typographie(e.titre)}</li>)}
          </ul>
        </>
      )}
      <p>La fin s’annule ensuite d’un geste.</p>
      <p><Bouton genre="plein" vif onClick={surConfirme}>Confirmer la fin</Bouton></p>
      </div>
    </Dialogue>
  )
}
