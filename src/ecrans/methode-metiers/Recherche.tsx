import { ChampChoix } from '../../composants/champs/ChampChoix'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { CoteACote } from '../../composants/champs/Formulaire'
import type { Versant } from '../../domaine/enregistrements'
import type { FicheMetier } from '../../domaine/metiers'

export interface EtatRecherche {
  mots: string
  /** Vide : tous. */
  versant: Versant | ''
  famille: string
}

export const RECHERCHE_VIDE: EtatRecherche = { mots: '', versant: '', famille: '' }

const VERSANTS: readonly { valeur: Versant | ''; libelle: string }[] = [
  { valeur: '', libelle: 'les trois versants' },
  { valeur: 'FPT', libelle: 'FPT, territorial' },
  { valeur: 'FPE', libelle: 'FPE, État' },
  { valeur: 'FPH', libelle: 'FPH, hospitalier' },
]

interface Proprietes {
  fiches: readonly FicheMetier[]
  recherche: EtatRecherche
  onRecherche: (recherche: EtatRecherche) => void
}

/** Les mots, le versant, la famille : la liste suit à chaque lettre. */
export function Recherche({ fiches, recherche, onRecherche }: Proprietes) {
  const familles = [...new Set(fiches.map(({ famille }) => famille))].map((famille) => ({ valeur: famille, libelle: famille }))
  return (
    <CoteACote>
      <ChampTexte
        etiquette="Chercher un métier"
        aide={"Un nom, un verbe, un domaine\u202F; avec ou sans accents."}
        valeur={recherche.mots}
        onValeur={(mots) => onRecherche({ ...recherche, mots })}
      />
      <ChampChoix etiquette="Versant" valeur={recherche.versant} choix={VERSANTS} onValeur={(versant) => onRecherche({ ...recherche, versant })} />
      <ChampChoix etiquette="Famille" valeur={recherche.famille} choix={[{ valeur: '', libelle: 'les dix familles' }, ...familles]} onValeur={(famille) => onRecherche({ ...recherche, famille })} />
    </CoteACote>
  )
}
