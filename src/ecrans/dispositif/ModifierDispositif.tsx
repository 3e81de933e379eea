import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampChoix } from '../../composants/champs/ChampChoix'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import { Rangee } from '../../composants/Rubrique'
import type { Dispositif } from '../../domaine/enregistrements'
import { metDispositifALaCorbeille, modifieDispositif } from '../../stockage/commandes/dispositif'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { va } from '../commun/va'
import { VERSANTS } from '../commun/versants'

/** Corriger le nom, l'employeur, le versant ; ou mettre à la corbeille, d'où l'on revient. */
export function ModifierDispositif({ dispositif }: { dispositif: Dispositif }) {
  const [ouvert, changeOuvert] = useState(false)
  return (
    <>
      <Bouton onClick={() => changeOuvert(true)}>Modifier le dispositif</Bouton>
      <Dialogue ouvert={ouvert} titre="Modifier le dispositif" fermer="Fermer sans changer" onFerme={() => changeOuvert(false)}>
        <Corps dispositif={dispositif} onFini={() => changeOuvert(false)} />
      </Dialogue>
    </>
  )
}

function Corps({ dispositif, onFini }: { dispositif: Dispositif; onFini: () => void }) {
  const { fais, echec } = useGeste()
  const [nom, changeNom] = useState(dispositif.nom)
  const [employeur, changeEmployeur] = useState(dispositif.employeur)
  const [versant, changeVersant] = useState(dispositif.versant)
  const modifie = async () => {
    if (await fais(() => modifieDispositif(dispositif.id, { nom, employeur, versant }))) onFini()
  }
  const jette = async () => {
    if (await fais(() => metDispositifALaCorbeille(dispositif.id))) va({ type: 'dispositifs' })
  }
  return (
    <Formulaire nom="Modifier le dispositif" onEnvoi={() => void modifie()}>
      <ChampTexte etiquette="Nom du dispositif" valeur={nom} onValeur={changeNom} obligatoire />
      <ChampTexte etiquette="Employeur" valeur={employeur} onValeur={changeEmployeur} />
      <ChampChoix etiquette="Versant" valeur={versant} choix={VERSANTS} onValeur={changeVersant} />
      <Echec phrase={echec} />
      <Rangee serre>
        <Bouton genre="plein" type="submit">Modifier</Bouton>
        <Bouton icone="corbeille" onClick={() => void jette()}>Mettre à la corbeille</Bouton>
      </Rangee>
    </Formulaire>
  )
}
