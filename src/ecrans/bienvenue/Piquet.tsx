import s from './bienvenue.module.css'

/** Le jalon planté le long de la marge : huit bandes, une sur deux à l'encre. */
export function Piquet() {
  return (
    <svg class={s['piquet']} aria-hidden="true">
      {['12.5%', '37.5%', '62.5%', '87.5%'].map((y) => (
        <rect key={y} x="0" y={y} width="100%" height="12.5%" fill="currentColor" />
      ))}
      <rect x="0.75" y="-2" width="26.5" height="110%" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
