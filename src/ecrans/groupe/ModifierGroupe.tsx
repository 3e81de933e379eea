import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import { Rangee } from '../../composants/Rubrique'
import type { Groupe } from '../../domaine/enregistrements'
import { metGroupeALaCorbeille, modifieGroupe } from '../../stockage/commandes/groupe'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { va } from '../commun/va'

/** Corriger le nom ou le lieu ; ou mettre à la corbeille, d'où l'on revient. */
export function ModifierGroupe({ groupe }: { groupe: Groupe }) {
  const [ouvert, changeOuvert] = useState(false)
  return (
    <>
      <Bouton onClick={() => changeOuvert(true)}>Modifier le groupe</Bouton>
      <Dialogue ouvert={ouvert} titre="Modifier le groupe" fermer="Fermer sans changer" onFerme={() => changeOuvert(false)}>
        <Corps groupe={groupe} onFini={() => changeOuvert(false)} />
      </Dialogue>
    </>
  )
}

function Corps({ groupe, onFini }: { groupe: Groupe; onFini: () => void }) {
  const { fais, echec } = useGeste()
  const [nom, changeNom] = useState(groupe.nom)
  const [lieu, changeLieu] = useState(groupe.lieu)
  const modifie = async () => {
    if (await fais(() => modifieGroupe(groupe.id, { nom, lieu }))) onFini()
  }
  const jette = async () => {
    if (await fais(() => metGroupeALaCorbeille(groupe.id))) va({ type: 'dispositif', id: groupe.dispositifId })
  }
  return (
    <Formulaire nom="Modifier le groupe" onEnvoi={() => void modifie()}>
      <ChampTexte etiquette="Nom du groupe" valeur={nom} onValeur={changeNom} obligatoire />
      <ChampTexte etiquette="Lieu" aide={'Celui de chaque séance se change dans «\u00A0Décaler les dates\u00A0».'} valeur={lieu} onValeur={changeLieu} />
      <Echec phrase={echec} />
      <Rangee serre>
        <Bouton genre="plein" type="submit">Modifier</Bouton>
        <Bouton icone="corbeille" onClick={() => void jette()}>Mettre à la corbeille</Bouton>
      </Rangee>
    </Formulaire>
  )
}
