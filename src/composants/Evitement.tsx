import s from './Cahier.module.css'

/** Lien d'évitement. Le hash est l'adresse de l'écran : le saut se fait par le focus, sans y toucher. */
export function Evitement({ cible, children }: { cible: string; children: string }) {
  return (
    <a
      class={s['evitement']}
      href={`#${cible}`}
      onClick={(evenement) => {
        evenement.preventDefault()
        document.getElementById(cible)?.focus()
      }}
    >
      {children}
    </a>
  )
}
