import type { ComponentChildren } from 'preact'
import s from './Champ.module.css'

/** Un formulaire : `Entrée` envoie, rien ne part au réseau. La validation est la nôtre, en phrases. */
export function Formulaire({ nom, onEnvoi, children }: { nom: string; onEnvoi: () => void; children: ComponentChildren }) {
  return (
    <form
      class={s['formulaire']}
      aria-label={nom}
      noValidate
      autocomplete="off"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        onEnvoi()
      }}
    >
      {children}
    </form>
  )
}

/** Des champs côte à côte, qui passent à la ligne s'ils manquent de place. */
export function CoteACote({ children }: { children: ComponentChildren }) {
  return <div class={s['cote']}>{children}</div>
}
