import { classes } from '../classes'
import { Champ, type ProprietesChamp } from './Champ'
import s from './Champ.module.css'

interface Proprietes extends ProprietesChamp {
  /** Extensions acceptées, séparées par des virgules. */
  accepte: string
  onFichier: (fichier: File) => void
}

/** Choix d'un fichier ; le même fichier peut être choisi deux fois de suite. */
export function ChampFichier({ accepte, onFichier, ...champ }: Proprietes) {
  return (
    <Champ
      largeur="large"
      {...champ}
      saisie={(attributs) => (
        <input
          {...attributs}
          class={classes(attributs.class, s['fichier'])}
          type="file"
          accept={accepte}
          onClick={(e) => { e.currentTarget.value = '' }}
          onChange={(e) => {
            const fichier = e.currentTarget.files?.[0]
            if (fichier) onFichier(fichier)
          }}
        />
      )}
    />
  )
}
