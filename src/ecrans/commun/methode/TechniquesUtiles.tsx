import { useState } from 'preact/hooks'
import { chargeTechnique, REPERES_TECHNIQUES } from '../../../contenu/techniques'
import { typographie } from '../../../domaine/typographie'
import { useCharge } from '../useCharge'
import s from './techniques-utiles.module.css'

/** Les techniques d'une activité, repliées : on les ouvre sans quitter ce que l'on fait. */
export function TechniquesUtiles({ activite }: { activite: string }) {
  const utiles = REPERES_TECHNIQUES.filter(({ activites }) => activites.includes(activite))
  if (utiles.length === 0) return null
  return (
    <div class={s['techniques']}>
      <p>Techniques utiles ici</p>
      {utiles.map(({ cle, titre }) => <Repliee key={cle} cle={cle} titre={titre} />)}
    </div>
  )
}

/** Sa page ne se charge qu'à l'ouverture. */
function Repliee({ cle, titre }: { cle: string; titre: string }) {
  const [ouverte, ouvre] = useState(false)
  return (
    <details>
      <summary onClick={() => ouvre(true)}>{typographie(titre)}</summary>
      {ouverte && <Page cle={cle} />}
    </details>
  )
}

function Page({ cle }: { cle: string }) {
  const lue = useCharge(() => chargeTechnique(cle), [cle])
  if (lue.etat === 'attente') return null
  if (lue.etat === 'echec') return <p role="alert">{typographie(lue.raison)}</p>
  const { signes, faire, dire, eviter, apres } = lue.valeur
  return (
    <>
      <p>{typographie(signes)}</p>
      <ol>{faire.map((geste) => <li key={geste}>{typographie(geste)}</li>)}</ol>
      <dl>
        {dire.map(({ moment, texte }) => (
          <div key={moment}><dt>{typographie(moment)}</dt><dd class={s['voix']}>{`«\u00A0${typographie(texte)}\u00A0»`}</dd></div>
        ))}
        <div><dt>À éviter</dt><dd>{typographie(eviter)}</dd></div>
        <div><dt>Après</dt><dd>{typographie(apres)}</dd></div>
      </dl>
    </>
  )
}
