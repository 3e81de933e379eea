import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChoixUnique } from '../../composants/champs/ChoixUnique'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { useLecture } from '../../composants/useLecture'
import { versHash } from '../../domaine/adresse'
import { dateLocale, ditDateCourte } from '../../domaine/temps-en-mots'
import { choisitPourGroupe } from '../../stockage/commandes/choix-scenario'
import { observe } from '../../stockage/lectures/observe'
import type { ScenarioDuGroupe } from '../../stockage/lectures/scenario-du-groupe'
import { lisScenarios } from '../../stockage/lectures/scenarios'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

interface Proprietes {
  groupeId: string
  scenario: ScenarioDuGroupe | null
}

/** Le scénario que vit ce groupe : il se choisit tant que rien n'a commencé, puis il est figé. */
export function RubriqueScenario({ groupeId, scenario }: Proprietes) {
  const [ouvert, changeOuvert] = useState(false)
  const ferme = () => changeOuvert(false)
  return (
    <Rubrique titre="Scénario" marge={<p>{scenario?.figeLe == null ? 'se fige au premier départ' : `figé le ${ditDateCourte(dateLocale(scenario.figeLe))}`}</p>}>
      <p>{scenario === null ? 'Le programme intégré, tel quel.' : <NomScenario {...scenario} />}</p>
      {scenario?.figeLe == null && (
        <Rangee>
          <Bouton onClick={() => changeOuvert(true)}>Choisir le scénario</Bouton>
          <Dialogue ouvert={ouvert} titre="Choisir le scénario du groupe" fermer="Fermer sans changer" onFerme={ferme}>
            <Choix groupeId={groupeId} scenario={scenario} onFini={ferme} />
          </Dialogue>
        </Rangee>
      )}
    </Rubrique>
  )
}

function NomScenario({ id, nom, figeLe }: ScenarioDuGroupe) {
  return (
    <>
      {id === null ? nom : <a href={versHash({ type: 'scenario', id })}>{nom}</a>}
      {figeLe !== null && <span class="doux"> Ce groupe en vit une copie : plus rien ne la change.</span>}
    </>
  )
}

const INTEGRE = 'integre'

function Choix({ groupeId, scenario, onFini }: Proprietes & { onFini: () => void }) {
  const { fais, echec } = useGeste()
  const lus = useLecture(() => observe(lisScenarios), [])
  const [choisi, changeChoisi] = useState(scenario?.id ?? INTEGRE)
  const enPlace = lus.etat === 'prete' ? lus.valeur.enPlace : []
  const choisit = async () => {
    if (await fais(() => choisitPourGroupe(groupeId, choisi === INTEGRE ? null : choisi))) onFini()
  }
  return (
    <Formulaire nom="Choisir le scénario" onEnvoi={() => void choisit()}>
      <ChoixUnique
        legende="Scénario"
        valeur={choisi}
        choix={[
          { valeur: INTEGRE, libelle: 'Le programme intégré', aide: 'Sept séances, telles que la méthode les donne.' },
          ...enPlace.map(({ adapte: { id, contenu } }) => ({ valeur: id, libelle: contenu.nom, aide: `${contenu.seances.length} séances` })),
        ]}
        onValeur={changeChoisi}
      />
      <p class="doux">Le calendrier suit : une séance réunie à une autre en sort, une séance qui revient y reprend sa date.</p>
      <Echec phrase={echec} />
      <Rangee serre>
        <Bouton genre="plein" type="submit">Choisir ce scénario</Bouton>
        <a href={versHash({ type: 'scenarios' })}>Voir les scénarios, en copier un</a>
      </Rangee>
    </Formulaire>
  )
}
