/** Ce qui se remplit à la main. Les lignes et les cases sont du dessin : seuls les mots se lisent. */
import type { Bloc } from '../arbre'
import { estNumero } from '../rangs'
import { prepareTexte } from '../texte'
import { avecCles } from './cles'
import s from './feuille.module.css'

type De<T extends Bloc['type']> = Extract<Bloc, { type: T }>

function Etiquette({ texte }: { texte: string }) {
  return texte.trim() === '' ? null : <p class={s['etiquette']}>{prepareTexte(texte)}</p>
}

export function Zone({ etiquette, lignes, reglee }: De<'zone'>) {
  const surLaLigne = reglee && estNumero(etiquette)
  const rangs = Array.from({ length: Math.max(1, Math.round(lignes)) }, (_, rang) => rang)
  return (
    <div class={`${s['zone']} ${lignes <= 12 ? s['insecable'] : ''} ${surLaLigne ? s['numerotee'] : ''}`}>
      {!surLaLigne && <Etiquette texte={etiquette} />}
      {reglee ? (
        rangs.map((rang) => (
          <div key={rang} class={s['ligne']}>
            {surLaLigne && rang === 0 && prepareTexte(etiquette)}
          </div>
        ))
      ) : (
        <div class={s['cadre']} style={{ height: `calc(${lignes} * var(--ligne))` }} />
      )}
    </div>
  )
}

export function Cases({ etiquette, choix }: De<'cases'>) {
  return (
    <div class={s['insecable']}>
      <Etiquette texte={etiquette} />
      <ul class={s['cases']} role="list">
        {avecCles(choix, (texte) => texte).map(({ cle, element: texte }) => (
          <li key={cle}>{prepareTexte(texte)}</li>
        ))}
      </ul>
    </div>
  )
}

export function Curseur({ etiquette, min, max, bornes }: De<'curseur'>) {
  const crans = Array.from({ length: max - min + 1 }, (_, rang) => min + rang)
  return (
    <div class={s['insecable']}>
      <Etiquette texte={etiquette} />
      <div class={s['curseur']}>
        <p>{prepareTexte(bornes[0])}</p>
        <ol class={s['crans']} role="list">
          {crans.map((cran) => (
            <li key={cran}>{cran}</li>
          ))}
        </ol>
        <p>{prepareTexte(bornes[1])}</p>
      </div>
    </div>
  )
}

export function Signatures({ etiquettes }: De<'signatures'>) {
  return (
    <ul class={s['signatures']} role="list">
      {avecCles(etiquettes, (etiquette) => etiquette).map(({ cle, element: etiquette }) => (
        <li key={cle}>{prepareTexte(etiquette)}</li>
      ))}
    </ul>
  )
}
