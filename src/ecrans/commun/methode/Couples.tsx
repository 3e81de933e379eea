import type { ComponentChildren } from 'preact'
import s from './couples.module.css'

/** Des mots et ce qu'ils disent, en deux colonnes ; une valeur `null` est omise. */
export function Couples({ couples }: { couples: readonly [mot: string, valeur: ComponentChildren][] }) {
  return (
    <dl class={s['couples']}>
      {couples.filter(([, valeur]) => valeur !== null).map(([mot, valeur]) => (
        <div key={mot}><dt>{mot}</dt><dd>{valeur}</dd></div>
      ))}
    </dl>
  )
}
