import { classes } from '../../composants/classes'
import { Rubrique } from '../../composants/Rubrique'
import type { EntreeSommaire } from '../../documents/arbre'
import { typographie } from '../../domaine/typographie'
import s from './manuel.module.css'

interface Proprietes {
  entrees: readonly EntreeSommaire[]
  courante: number
  onEntree: (section: number) => void
}

/** Les parties du manuel ; celle que l'on lit est dite. */
export function Sommaire({ entrees, courante, onEntree }: Proprietes) {
  return (
    <Rubrique titre="Sommaire">
      <ul class={s['sommaire']}>
        {entrees.map(({ texte, niveau, section }, rang) => {
          // Une famille de techniques et sa première page sont la même section : seule la page se dit courante.
          const estCourante = section === courante && entrees[rang + 1]?.section !== section
          return (
            <li key={`${section} ${texte}`} class={niveau === 1 ? s['premier'] : s['second']}>
              <button type="button" class={classes(estCourante && s['ici'])} {...(estCourante && { 'aria-current': 'true' as const })} onClick={() => onEntree(section)}>
                {typographie(texte)}
              </button>
            </li>
          )
        })}
      </ul>
    </Rubrique>
  )
}
