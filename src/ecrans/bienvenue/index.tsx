import { useEffect, useState } from 'preact/hooks'
import { Marque } from '../../composants/Marque'
import { creeEspace, creeEspaceExemple, espaceExiste } from '../../stockage/commandes/espace'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { va } from '../commun/va'
import { Piquet } from './Piquet'
import { Portes } from './Portes'
import s from './bienvenue.module.css'

/** La première page : regarder d'abord, ou travailler. */
export default function Bienvenue() {
  const { fais, echec } = useGeste()
  const [dejaCree, changeDejaCree] = useState(false)
  useEffect(() => {
    // Un espace illisible se dira en l'ouvrant : ici, on propose seulement de le créer.
    espaceExiste('reel').then(changeDejaCree, () => changeDejaCree(false))
  }, [])
  const entre = async (ouvre: typeof creeEspace) => {
    if (await fais(ouvre)) va({ type: 'accueil' })
  }
  return (
    <div class={s['bienvenue']}>
      <header class={s['marge']}>
        <Marque />
        <Piquet />
        <p class="doux">Conduire des bilans de parcours professionnel collectifs, en salle, sans réseau.</p>
      </header>
      <main id="contenu" class={s['page']} tabIndex={-1}>
        <h1 tabIndex={-1}>Bienvenue dans Jalons</h1>
        <ol class={s['questions']}>
          <li>{'Où suis-je aujourd’hui\u202F?'}</li>
          <li>{'Où ai-je envie d’aller\u202F?'}</li>
          <li>{'Que me manque-t-il pour atteindre mes objectifs professionnels\u202F?'}</li>
        </ol>
        <Portes dejaCree={dejaCree} onExemple={() => void entre(creeEspaceExemple)} onEspace={() => void entre(creeEspace)} />
        <Echec phrase={echec} />
        <p class={s['preuve']}>
          Aucun compte, aucun serveur, aucune mesure d’audience. Ce que vous écrivez reste dans ce navigateur, sur ce
          portable, jusqu’à ce que vous le remettiez à quelqu’un.
        </p>
      </main>
    </div>
  )
}
