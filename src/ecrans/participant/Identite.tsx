import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Dialogue } from '../../composants/Dialogue'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import type { Participant } from '../../domaine/enregistrements'
import { modifieParticipant, restaureParticipant, retireParticipant } from '../../stockage/commandes/participants'
import type { ParticipantComplet } from '../../stockage/lectures/participant'
import { Echec } from '../commun/Echec'
import { FormulaireParticipant } from '../commun/FormulaireParticipant'
import { useGeste } from '../commun/geste'
import s from './participant.module.css'

const LIGNES: readonly { champ: 'fonction' | 'service' | 'categorie' | 'statut' | 'employeur' | 'courriel'; mot: string }[] = [
  { champ: 'fonction', mot: 'Fonction' },
  { champ: 'service', mot: 'Service' },
  { champ: 'categorie', mot: 'Catégorie' },
  { champ: 'statut', mot: 'Statut' },
  { champ: 'employeur', mot: 'Employeur' },
  { champ: 'courriel', mot: 'Courriel' },
]

/** Ce que l'on sait de la personne ; se corrige, se retire, se remet. */
export function Identite({ complet }: { complet: ParticipantComplet }) {
  const { participant, participation, groupe } = complet
  const { fais, echec } = useGeste()
  const parti = participation.departLe !== null || participant.corbeilleLe !== null
  const dites = LIGNES.filter(({ champ }) => participant[champ] !== '')
  return (
    <Rubrique titre="Identité" marge={<p>reste sur ce poste</p>}>
      {dites.length === 0 && <p class="doux">Rien d’autre que son nom.</p>}
      <dl class={s['identite']}>
        {dites.map(({ champ, mot }) => (
          <>
            <dt key={`${champ}-mot`}>{mot}</dt>
            <dd key={champ}>{participant[champ]}</dd>
          </>
        ))}
      </dl>
      <Rangee>
        <Modifier participant={participant} />
        {parti
          ? <Bouton onClick={() => void fais(() => restaureParticipant(groupe.id, participant.id))}>Remettre dans le groupe</Bouton>
          : <Bouton onClick={() => void fais(() => retireParticipant(groupe.id, participant.id))}>Retirer du groupe</Bouton>}
      </Rangee>
      <Echec phrase={echec} />
    </Rubrique>
  )
}

function Modifier({ participant }: { participant: Participant }) {
  const [ouvert, changeOuvert] = useState(false)
  const ferme = () => changeOuvert(false)
  const { id, creeLe: _creeLe, corbeilleLe: _corbeilleLe, ...depart } = participant
  return (
    <>
      <Bouton onClick={() => changeOuvert(true)}>Modifier l’identité</Bouton>
      <Dialogue ouvert={ouvert} titre="Modifier l’identité" fermer="Fermer sans changer" onFerme={ferme}>
        <FormulaireParticipant
          nom="Modifier l’identité"
          depart={depart}
          envoi="Modifier"
          commande={(saisie) => modifieParticipant(id, saisie)}
          onFini={ferme}
        />
      </Dialogue>
    </>
  )
}
