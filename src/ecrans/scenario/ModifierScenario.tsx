import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import { Rangee } from '../../composants/Rubrique'
import type { ScenarioAdapte } from '../../domaine/enregistrements'
import { jetteScenario } from '../../stockage/commandes/scenario'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import type { Retouches } from '../commun/scenario/useRetouches'
import { va } from '../commun/va'

interface Proprietes {
  adapte: ScenarioAdapte
  retouches: Retouches
}

/** Nom, auteur, licence ; ou la corbeille, d'où l'on revient. */
export function ModifierScenario(props: Proprietes) {
  const [ouvert, changeOuvert] = useState(false)
  return (
    <>
      <Bouton onClick={() => changeOuvert(true)}>Modifier la présentation</Bouton>
      <Dialogue ouvert={ouvert} titre="Présentation du scénario" fermer="Fermer sans changer" onFerme={() => changeOuvert(false)}>
        <Corps {...props} onFini={() => changeOuvert(false)} />
      </Dialogue>
    </>
  )
}

function Corps({ adapte: { id, contenu }, retouches: { retouche, echec }, onFini }: Proprietes & { onFini: () => void }) {
  const corbeille = useGeste()
  const [nom, changeNom] = useState(contenu.nom)
  const [auteur, changeAuteur] = useState(contenu.auteur)
  const [licence, changeLicence] = useState(contenu.licence)
  const modifie = async () => {
    if (await retouche({ type: 'entete', champs: { nom: nom.trim(), auteur: auteur.trim(), licence: licence.trim() } })) onFini()
  }
  const jette = async () => {
    if (await corbeille.fais(() => jetteScenario(id))) va({ type: 'scenarios' })
  }
  return (
    <Formulaire nom="Présentation du scénario" onEnvoi={() => void modifie()}>
      <ChampTexte etiquette="Nom du scénario" valeur={nom} onValeur={changeNom} obligatoire />
      <ChampTexte etiquette="Auteur" aide="Part avec le fichier. Laissez vide pour ne pas vous nommer." valeur={auteur} onValeur={changeAuteur} />
      <ChampTexte etiquette="Licence" aide="Le programme de Jalons est sous CC BY-SA 4.0 : une adaptation se partage sous la même licence." valeur={licence} onValeur={changeLicence} obligatoire />
      <Echec phrase={echec || corbeille.echec} />
      <Rangee serre>
        <Bouton genre="plein" type="submit">Modifier</Bouton>
        <Bouton icone="corbeille" onClick={() => void jette()}>Mettre à la corbeille</Bouton>
      </Rangee>
    </Formulaire>
  )
}
