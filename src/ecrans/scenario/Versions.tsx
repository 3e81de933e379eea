import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Rubrique } from '../../composants/Rubrique'
import { typographie } from '../../domaine/typographie'
import { nommeVersion } from '../../stockage/commandes/scenario'
import type { ScenarioOuvert } from '../../stockage/lectures/scenarios'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { ListeVersions } from '../commun/scenario/ListeVersions'
import s from './scenario-vue.module.css'

/** Nommer l'état du moment ; la liste des changements voyage avec le fichier. */
export function Versions({ ouvert: { adapte: { id, contenu }, changements } }: { ouvert: ScenarioOuvert }) {
  const { fais, echec } = useGeste()
  const [nom, changeNom] = useState('')
  const nomme = async () => {
    if (await fais(() => nommeVersion(id, nom))) changeNom('')
  }
  return (
    <Rubrique titre="Versions" marge={<p>{contenu.versions.length === 0 ? 'aucune encore' : `${contenu.versions.length} en tout`}</p>}>
      {contenu.versions.length > 0 && <ListeVersions versions={contenu.versions} />}
      {changements.length === 0
        ? <p class="doux">Rien n’a changé depuis la dernière version.</p>
        : (
          <>
            <details class={s['depuis']}>
              <summary>{changements.length > 1 ? `${changements.length} changements depuis la dernière version` : 'Un changement depuis la dernière version'}</summary>
              <ul>{changements.map((changement, rang) => <li key={`${String(rang)} ${changement}`}>{typographie(changement)}</li>)}</ul>
            </details>
            <Formulaire nom="Nommer une version" onEnvoi={() => void nomme()}>
              <div class={s['enLigne']}>
                <ChampTexte etiquette="Nom de la version" valeur={nom} onValeur={changeNom} />
                <Bouton type="submit">Nommer cette version</Bouton>
              </div>
              <Echec phrase={echec} />
            </Formulaire>
          </>
        )}
    </Rubrique>
  )
}
