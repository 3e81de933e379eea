import { useState } from 'preact/hooks'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Etat } from '../../composants/Etat'
import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { Tableau } from '../../composants/Tableau'
import type { Sigle } from '../../domaine/compagnon'
import { contientMots } from '../../domaine/recherche'
import { typographie } from '../../domaine/typographie'
import { ditNombre } from '../commun/formatage'
import s from './sigles.module.css'

/** Un champ, et le tableau qui se resserre à mesure. Sans accent, sans majuscule, par le développé aussi. */
export function Sigles({ sigles }: { sigles: readonly Sigle[] }) {
  const [requete, changeRequete] = useState('')
  const trouves = sigles.filter(({ sigle, developpe, phrase }) => contientMots(`${sigle} ${developpe} ${phrase}`, requete))
  return (
    <>
      <Ouverture
        marge={<p>{sigles.length} sigles, trois versants</p>}
        titre="Les sigles, dits en entier."
        chapeau="Ceux que l’on entend autour d’un bilan de parcours. Une phrase chacun, sans règle de droit."
      >
        <div class={s['champ']}>
          <ChampTexte etiquette="Chercher un sigle" aide="Par ses lettres ou par ce qu’il veut dire." valeur={requete} onValeur={changeRequete} />
          <p role="status">{requete.trim() !== '' && ditNombre(trouves.length, 'un sigle trouvé', 'sigles trouvés', 'aucun sigle trouvé')}</p>
        </div>
      </Ouverture>
      <Rubrique titre="Sigles">{trouves.length === 0 ? <p>Aucun sigle ne répond à ces lettres. Effacez-en quelques-unes.</p> : <Table sigles={trouves} />}</Rubrique>
    </>
  )
}

function Table({ sigles }: { sigles: readonly Sigle[] }) {
  return (
    <Tableau nom="Sigles et ce qu’ils veulent dire">
      <thead>
        <tr><th scope="col">Sigle</th><th scope="col">Se développe</th><th scope="col">Versant</th><th scope="col">En une phrase</th></tr>
      </thead>
      <tbody>
        {sigles.map(({ sigle, developpe, versants, phrase, statut }) => (
          <tr key={sigle}>
            <th scope="row">{sigle}</th>
            <td>{typographie(developpe)}{statut === 'a-verifier' && <> <Etat genre="attente">à vérifier</Etat></>}</td>
            <td>{versants.length === 3 ? 'tous' : versants.join(', ')}</td>
            <td>{typographie(phrase)}</td>
          </tr>
        ))}
      </tbody>
    </Tableau>
  )
}
