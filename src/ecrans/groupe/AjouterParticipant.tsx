import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Dialogue } from '../../composants/Dialogue'
import { ajouteParticipant } from '../../stockage/commandes/participants'
import { FormulaireParticipant, PARTICIPANT_VIDE } from '../commun/FormulaireParticipant'

/** Inscrire une personne à la main. */
export function AjouterParticipant({ groupeId }: { groupeId: string }) {
  const [ouvert, changeOuvert] = useState(false)
  const ferme = () => changeOuvert(false)
  return (
    <>
      <Bouton onClick={() => changeOuvert(true)}>Ajouter un participant</Bouton>
      <Dialogue ouvert={ouvert} titre="Ajouter un participant" fermer="Fermer sans ajouter" onFerme={ferme}>
        <FormulaireParticipant
          nom="Ajouter un participant"
          depart={PARTICIPANT_VIDE}
          envoi="Ajouter au groupe"
          commande={(saisie) => ajouteParticipant(groupeId, saisie)}
          onFini={ferme}
        />
      </Dialogue>
    </>
  )
}
