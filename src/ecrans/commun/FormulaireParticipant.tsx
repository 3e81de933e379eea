import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampChoix } from '../../composants/champs/ChampChoix'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { CoteACote, Formulaire } from '../../composants/champs/Formulaire'
import type { Categorie } from '../../domaine/enregistrements'
import type { NouveauParticipant } from '../../domaine/import/nouveau-participant'
import { Echec } from './Echec'
import { useGeste } from './geste'

const CATEGORIES: readonly { valeur: Categorie | ''; libelle: string }[] = [
  { valeur: '', libelle: 'non précisée' },
  { valeur: 'A', libelle: 'A' },
  { valeur: 'B', libelle: 'B' },
  { valeur: 'C', libelle: 'C' },
]

export const PARTICIPANT_VIDE: NouveauParticipant = {
  nom: '', prenom: '', service: '', fonction: '', categorie: '', statut: '', courriel: '', employeur: '',
}

interface Proprietes {
  nom: string
  depart: NouveauParticipant
  /** Mot du bouton d'envoi. */
  envoi: string
  commande: (saisie: NouveauParticipant) => Promise<{ ok: true } | { ok: false; raison: string }>
  onFini: () => void
}

/** L'identité d'une personne : la même saisie pour ajouter et pour corriger. */
export function FormulaireParticipant({ nom, depart, envoi, commande, onFini }: Proprietes) {
  const { fais, echec } = useGeste()
  const [saisie, changeSaisie] = useState<NouveauParticipant>(depart)
  const pose = (champ: keyof NouveauParticipant) => (valeur: string) => changeSaisie({ ...saisie, [champ]: valeur })
  const envoie = async () => {
    if (await fais(() => commande(saisie))) onFini()
  }
  return (
    <Formulaire nom={nom} onEnvoi={() => void envoie()}>
      <CoteACote>
        <ChampTexte etiquette="Nom" valeur={saisie.nom} onValeur={pose('nom')} obligatoire />
        <ChampTexte etiquette="Prénom" valeur={saisie.prenom} onValeur={pose('prenom')} />
      </CoteACote>
      <CoteACote>
        <ChampTexte etiquette="Fonction" valeur={saisie.fonction} onValeur={pose('fonction')} />
        <ChampTexte etiquette="Service" valeur={saisie.service} onValeur={pose('service')} />
      </CoteACote>
      <CoteACote>
        <ChampChoix etiquette="Catégorie" valeur={saisie.categorie} choix={CATEGORIES} onValeur={pose('categorie')} />
        <ChampTexte etiquette="Statut" valeur={saisie.statut} onValeur={pose('statut')} />
      </CoteACote>
      <CoteACote>
        <ChampTexte etiquette="Courriel" aide="Ne sort de ce poste que si vous l’envoyez." valeur={saisie.courriel} onValeur={pose('courriel')} />
        <ChampTexte etiquette="Employeur" aide="Si ce n’est pas celui du dispositif." valeur={saisie.employeur} onValeur={pose('employeur')} />
      </CoteACote>
      <Echec phrase={echec} />
      <Bouton genre="plein" type="submit">{envoi}</Bouton>
    </Formulaire>
  )
}
