import { classes } from '../classes'
import { Champ, useSaisie, type ProprietesChamp } from './Champ'
import s from './Champ.module.css'

interface Proprietes extends ProprietesChamp {
  /** Extensions acceptées, séparées par des virgules. */
  accepte: string
  onFichier: (fichier: File) => void
}

/** Choix d'un fichier ; le même fichier peut être choisi deux fois de suite. */
export function ChampFichier({ accepte, onFichier, ...champ }: Proprietes) {
  const saisie = useSaisie(champ)
  return (
    <Champ largeur="large" {...champ} id={saisie.id}>
      <input
        {...saisie}
        class={classes(saisie.class, s['fichier'])}
        type="file"
        accept={accepte}
        onClick={(e) => { e.currentTarget.value = '' }}
        onChange={(e) => {
          const fichier = e.currentTarget.files?.[0]
          if (fichier) onFichier(fichier)
        }}
      />
    </Champ>
  )
}
