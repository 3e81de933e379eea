import { useState } from 'preact/hooks'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Rubrique } from '../../composants/Rubrique'
import type { Banque } from '../../domaine/cartes'
import { chercheVerbes } from '../../domaine/cherche-verbes'
import { typographie } from '../../domaine/typographie'
import s from './cartes.module.css'

/** Les verbes par famille ; on cherche sans se soucier des accents. */
export function Verbes({ banque }: { banque: Banque }) {
  const [requete, changeRequete] = useState('')
  const familles = chercheVerbes(banque, requete)
  const nombre = familles.reduce((somme, { verbes }) => somme + verbes.length, 0)
  return (
    <>
      <Rubrique titre="Chercher">
        <ChampTexte etiquette="Chercher un verbe" aide="Le début suffit, avec ou sans accent." valeur={requete} onValeur={changeRequete} />
        <p role="status">{nombre === 0 ? 'Aucun verbe ne commence ainsi.' : nombre === 1 ? 'Un verbe.' : `${nombre}\u00A0verbes.`}</p>
      </Rubrique>
      {familles.map(({ titre, question, verbes }) => (
        <Rubrique key={titre} titre={typographie(titre)} marge={<p>{typographie(question)}</p>}>
          <ul class={s['verbes']} aria-label={typographie(titre)}>{verbes.map((verbe) => <li key={verbe}>{verbe}</li>)}</ul>
        </Rubrique>
      ))}
    </>
  )
}
