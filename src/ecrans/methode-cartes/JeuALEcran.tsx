import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import type { Jeu } from '../../domaine/cartes'
import { typographie } from '../../domaine/typographie'
import { Corrige } from './Corrige'
import { SerieDeCartes } from './SerieDeCartes'

/** Les cartes étalées : on en garde d'un geste, on ne regarde plus que celles-là. Rien n'est enregistré. */
export function JeuALEcran({ jeu, dos }: { jeu: Jeu; dos: boolean }) {
  const [gardees, changeGardees] = useState<ReadonlySet<string>>(new Set())
  const [seules, changeSeules] = useState(false)
  const bascule = (cle: string) => changeGardees(new Set(gardees.has(cle) ? [...gardees].filter((une) => une !== cle) : [...gardees, cle]))
  const etale = () => {
    changeGardees(new Set())
    changeSeules(false)
  }
  const seGarde = jeu.series.some(({ cartes }) => cartes.some(({ aEcrire }) => aEcrire === undefined))
  return (
    <>
      {jeu.series.map((serie) => (
        <SerieDeCartes key={serie.titre} serie={serie} numerotee={jeu.numerotee} dos={dos} gardees={gardees} seules={seules} onBascule={bascule} />
      ))}
      {seGarde && (
        <Rubrique titre="La main" marge={<p>rien n’en est enregistré</p>}>
          <p role="status">{ditGardees(gardees.size)}</p>
          <Rangee>
            <Bouton aria-pressed={seules} {...(seules && { icone: 'fait' as const })} onClick={() => changeSeules(!seules)}>Ne montrer que les cartes gardées</Bouton>
            <Bouton genre="nu" onClick={etale}>Tout étaler de nouveau</Bouton>
          </Rangee>
        </Rubrique>
      )}
      {jeu.corrige !== undefined && <Corrige jeu={jeu} corrige={jeu.corrige} />}
      {jeu.aCocher !== undefined && <Rubrique titre="Sans découper"><p>{typographie(jeu.aCocher.consigne)}</p></Rubrique>}
    </>
  )
}

const ditGardees = (nombre: number): string =>
  nombre === 0 ? 'Aucune carte gardée pour l’instant.' : nombre === 1 ? 'Une carte gardée.' : `${nombre}\u00A0cartes gardées.`
