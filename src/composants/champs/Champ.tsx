import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { classes } from '../classes'
import s from './Champ.module.css'

/** Ce que portent tous les champs. */
export interface ProprietesChamp {
  etiquette: string
  aide?: string | undefined
  /** Phrase qui dit quoi corriger ; absente ou vide : pas d'erreur. */
  erreur?: string | undefined
  /** L'étiquette est lue, pas montrée (dans un tableau). */
  etiquetteCachee?: boolean
  obligatoire?: boolean
  largeur?: 'court' | 'large'
}

/** Attributs à poser sur l'élément natif : lien avec l'étiquette, l'aide et l'erreur, aucune mémoire du navigateur. */
export interface AttributsSaisie {
  id: string
  class: string
  autocomplete: 'off'
  required: boolean
  'aria-describedby'?: string
  'aria-invalid'?: 'true'
}

/** Prépare une saisie : ses attributs natifs. L'`id` sert aussi à la coque. */
export function useSaisie({ aide, erreur, obligatoire = false }: ProprietesChamp): AttributsSaisie {
  const id = useId()
  const enErreur = erreur !== undefined && erreur !== ''
  const decrit = classes(aide !== undefined && `${id}-aide`, enErreur && `${id}-erreur`)
  return {
    id,
    class: s['saisie'] ?? '',
    autocomplete: 'off',
    required: obligatoire,
    ...(decrit !== '' && { 'aria-describedby': decrit }),
    ...(enErreur && { 'aria-invalid': 'true' as const }),
  }
}

/** Étiquette, aide, saisie (les enfants), erreur : la coque commune. */
export function Champ(props: ProprietesChamp & { id: string; children: ComponentChildren }) {
  const { id, etiquette, aide, erreur, etiquetteCachee, largeur, children } = props
  return (
    <div class={classes(s['champ'], largeur === 'court' && s['court'], largeur === 'large' && s['large'])}>
      <label for={id} class={etiquetteCachee ? 'cache' : s['etiquette']}>{etiquette}</label>
      {aide !== undefined && <p id={`${id}-aide`} class={s['aide']}>{aide}</p>}
      {children}
      {erreur !== undefined && erreur !== '' && <p id={`${id}-erreur`} class={s['erreur']}>{erreur}</p>}
    </div>
  )
}
