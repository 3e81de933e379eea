import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { ChoixUnique } from '../../composants/champs/ChoixUnique'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Rubrique } from '../../composants/Rubrique'
import { phraseVariante, titreVariante, VARIANTES, type Variante } from '../../domaine/scenario/variantes'
import { typographie } from '../../domaine/typographie'
import { copieProgramme } from '../../stockage/commandes/scenario'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { va } from '../commun/va'

type Depart = Variante | 'programme'

const CHOIX: { valeur: Depart; libelle: string; aide: string }[] = [
  { valeur: 'programme', libelle: 'Le programme tel quel', aide: 'Sept séances. Vous retouchez ensuite.' },
  ...VARIANTES.map((variante) => ({ valeur: variante, libelle: typographie(titreVariante(variante)), aide: typographie(phraseVariante(variante)) })),
]

/** Copier le programme, tel quel ou dans l'une de ses variantes. */
export function NouveauScenario() {
  const { fais, echec, enCours } = useGeste()
  const [depart, changeDepart] = useState<Depart>('programme')
  const [nom, changeNom] = useState('')
  const copie = async () => {
    const choisi = depart === 'programme' ? undefined : depart
    const nomme = nom.trim() || (choisi ? titreVariante(choisi) : 'Programme adapté')
    const neuf = await fais(() => copieProgramme(nomme, choisi))
    if (neuf) va({ type: 'scenario', id: neuf.id })
  }
  return (
    <Rubrique titre="Copier le programme" marge={<p>une variante s’annule d’un geste</p>}>
      <Formulaire nom="Copier le programme" onEnvoi={() => void copie()}>
        <ChoixUnique legende="Partir de" valeur={depart} choix={CHOIX} onValeur={changeDepart} />
        <ChampTexte etiquette="Nom du scénario" aide="Par exemple : Agents des écoles, printemps." valeur={nom} onValeur={changeNom} />
        <Echec phrase={echec} />
        <Bouton genre="plein" type="submit" disabled={enCours}>Copier le programme</Bouton>
      </Formulaire>
    </Rubrique>
  )
}
