import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampChoix } from '../../composants/champs/ChampChoix'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { ChoixUnique } from '../../composants/champs/ChoixUnique'
import { Formulaire } from '../../composants/champs/Formulaire'
import { Dialogue } from '../../composants/Dialogue'
import { Rangee } from '../../composants/Rubrique'
import { nouvelleActivite, nouvellePause, refLibre, refNouvelle } from '../../domaine/scenario/nouveau'
import type { Scenario, SeanceScenario } from '../../domaine/scenario/scenario'
import { typographie } from '../../domaine/typographie'
import { Echec } from '../commun/Echec'
import type { Retouches } from '../commun/scenario/useRetouches'

interface Proprietes {
  scenario: Scenario
  seance: SeanceScenario
  retouches: Retouches
}

/** Une activité ou une pause de plus ; ses textes s'écrivent ensuite. */
export function AjouterElement(props: Proprietes) {
  const [ouvert, changeOuvert] = useState(false)
  return (
    <Rangee>
      <Bouton icone="ajouter" onClick={() => changeOuvert(true)}>Ajouter un élément</Bouton>
      <Dialogue ouvert={ouvert} titre="Ajouter un élément" fermer="Fermer sans ajouter" onFerme={() => changeOuvert(false)}>
        <Corps {...props} onFini={() => changeOuvert(false)} />
      </Dialogue>
    </Rangee>
  )
}

function Corps({ scenario, seance: { numero, elements }, retouches: { retouche, echec }, onFini }: Proprietes & { onFini: () => void }) {
  const [type, changeType] = useState<'activite' | 'pause'>('activite')
  const [titre, changeTitre] = useState('')
  const [minutes, changeMinutes] = useState('15')
  const [rang, changeRang] = useState(String(elements.length))
  const ajoute = async () => {
    const duree = Number(minutes)
    const element = type === 'pause' ? nouvellePause(refLibre(elements, 'PAUSE'), titre.trim() || 'Pause', duree) : nouvelleActivite(refNouvelle(scenario), titre.trim(), duree)
    if (await retouche({ type: 'ajout', numero, rang: Number(rang), element })) onFini()
  }
  const places = [
    { valeur: '0', libelle: 'Au début' },
    ...elements.map((un, i) => ({ valeur: String(i + 1), libelle: `Après ${un.type === 'pause' ? typographie(un.titre) : `${un.ref} ${typographie(un.titre)}`}` })),
  ]
  return (
    <Formulaire nom="Ajouter un élément" onEnvoi={() => void ajoute()}>
      <ChoixUnique
        legende="Ce que c’est"
        valeur={type}
        choix={[
          { valeur: 'activite', libelle: 'Une activité', aide: 'Ce que vous dites et faites s’écrit ensuite.' },
          { valeur: 'pause', libelle: 'Une pause', aide: 'Repos ou repas.' },
        ]}
        onValeur={changeType}
      />
      <ChampTexte etiquette="Titre" valeur={titre} onValeur={changeTitre} />
      <ChampTexte etiquette="Durée en minutes" largeur="court" valeur={minutes} onValeur={changeMinutes} />
      <ChampChoix etiquette="Place" valeur={rang} choix={places} onValeur={changeRang} />
      <Echec phrase={echec} />
      <Bouton genre="plein" type="submit">Ajouter à la séance</Bouton>
    </Formulaire>
  )
}
