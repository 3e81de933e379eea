import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { ecritFichier } from '../../domaine/scenario/canonique'
import type { Scenario, SeanceScenario } from '../../domaine/scenario/scenario'
import { lisNomsPresents, type NomPresent } from '../../stockage/lectures/noms-presents'
import { telecharge } from '../commun/documents/telecharge'
import { FicheScenario } from '../commun/scenario/FicheScenario'
import s from './scenario-vue.module.css'

/** Le fichier du scénario. Avant qu'il parte, Jalons cherche dans vos textes les noms de vos participants. */
export function Partager({ scenario, programme }: { scenario: Scenario; programme: readonly SeanceScenario[] }) {
  const [noms, changeNoms] = useState<NomPresent[]>([])
  const exporte = () => telecharge(new TextEncoder().encode(ecritFichier(scenario)), nommeFichier(scenario.nom), 'application/json')
  const verifie = async () => {
    const trouves = await lisNomsPresents(scenario, programme)
    changeNoms(trouves)
    if (trouves.length === 0) exporte()
  }
  return (
    <Rubrique titre="Partager" marge={<p>un fichier lisible, sans donnée personnelle</p>}>
      <FicheScenario scenario={scenario} />
      <Rangee><Bouton icone="telecharger" onClick={() => void verifie()}>Exporter le scénario</Bouton></Rangee>
      <div role="status">
        {noms.length > 0 && (
          <>
            <p class={s['noms']}><span class="surligne">Vos textes contiennent peut-être un nom de participant. Rien n’est encore parti.</span></p>
            <ul>{noms.map(({ numero, ref, nom }) => <li key={`${numero} ${ref} ${nom}`}>«{'\u00A0'}{nom}{'\u00A0'}», séance {numero}{ref !== '' && `, ${ref}`}</li>)}</ul>
            <Rangee><Bouton onClick={exporte}>Ce n’est pas une personne, exporter</Bouton></Rangee>
          </>
        )}
      </div>
    </Rubrique>
  )
}

/** « scenario-agents-des-ecoles.json ». */
function nommeFichier(nom: string): string {
  const lisible = nom.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return `scenario-${lisible.slice(0, 60) || 'jalons'}.json`
}
