import { Etat } from '../../composants/Etat'
import { Rubrique } from '../../composants/Rubrique'
import { Tableau } from '../../composants/Tableau'
import type { Corrige as Reponses, Jeu } from '../../domaine/cartes'
import { ditDate } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import s from './cartes.module.css'

type Nomme = (cle: string) => string

/** Replié : on peut projeter le jeu sans montrer les réponses. */
export function Corrige({ jeu, corrige }: { jeu: Jeu; corrige: Reponses }) {
  const cartes = jeu.series.flatMap((serie) => serie.cartes)
  const nomme: Nomme = (cle) => typographie(cartes.find((carte) => carte.cle === cle)?.mot ?? cle)
  return (
    <Rubrique titre="Le corrigé" marge={<p>à l’intervenant</p>}>
      <details class={s['replie']}>
        <summary>Voir le corrigé</summary>
        <p>{typographie(corrige.regle)}</p>
        {corrige.type === 'colonnes' ? <Colonnes corrige={corrige} nomme={nomme} /> : <Associations corrige={corrige} nomme={nomme} />}
      </details>
    </Rubrique>
  )
}

function Colonnes({ corrige: { colonnes, pieges }, nomme }: { corrige: Extract<Reponses, { type: 'colonnes' }>; nomme: Nomme }) {
  return (
    <>
      <dl class={s['colonnes']}>
        {colonnes.map(({ titre, cartes }) => <div key={titre}><dt>{titre}</dt>{cartes.map((cle) => <dd key={cle}>{nomme(cle)}</dd>)}</div>)}
      </dl>
      <h3>Les deux pièges</h3>
      <ul class={s['points']}>{pieges.map(({ carte, dire }) => <li key={carte}><b>{nomme(carte)}.</b> {typographie(dire)}</li>)}</ul>
    </>
  )
}

function Associations({ corrige: { associations, lectures }, nomme }: { corrige: Extract<Reponses, { type: 'associations' }>; nomme: Nomme }) {
  return (
    <>
      <Tableau nom="Situations et dispositifs, corrigé">
        <thead><tr>{['Situation', 'D’abord', 'Aussi', 'Pourquoi', 'À qui parler', 'Qui décide', 'Statut'].map((titre) => <th key={titre} scope="col">{titre}</th>)}</tr></thead>
        <tbody>
          {associations.map(({ situation, dabord, aussi, pourquoi, interlocuteur, decide, statut }) => (
            <tr key={situation}>
              <th scope="row">{nomme(situation)}</th>
              <td>{nomme(dabord)}</td>
              <td>{aussi.map(nomme).join(', ')}</td>
              <td>{typographie(pourquoi)}</td>
              <td>{typographie(interlocuteur)}</td>
              <td>{typographie(decide)}</td>
              <td><Statut statut={statut} /></td>
            </tr>
          ))}
        </tbody>
      </Tableau>
      <h3>Ce que nous avons lu</h3>
      <ul class={s['points']}>
        {lectures.map(({ dispositif, su, texte, article, verifieLe, statut }) => (
          <li key={dispositif}>
            <b>{nomme(dispositif)}.</b> {typographie(`${su} ${texte}, ${article}. Lecture du ${ditDate(verifieLe)}.`)} <Statut statut={statut} />
          </li>
        ))}
      </ul>
    </>
  )
}

const Statut = ({ statut }: { statut: 'verifie' | 'a-verifier' }) =>
  statut === 'verifie' ? <Etat genre="fait">vérifié</Etat> : <Etat genre="attente">à vérifier</Etat>
