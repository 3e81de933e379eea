import { Bouton, LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import type { Journal } from '../../domaine/enregistrements'
import { joueJournal } from '../../domaine/joue-journal'
import { ditEcart, ditHeure } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { annuleDerniere } from '../../stockage/commandes/conduite'
import type { Conduite } from '../../stockage/lectures/conduite'
import { Cadre } from '../commun/Cadre'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

/** Après « Confirmer la fin » : conclure, ou revenir si la fin était une erreur. */
export function SeanceTerminee({ conduite, journal }: { conduite: Conduite; journal: Journal }) {
  const { groupe, seance, evenements, methode } = conduite
  const { fais, echec, enCours } = useGeste()
  const etat = joueJournal([], 0, evenements, Infinity)
  const fuseau = seance.demiJournees[0]?.fuseau
  const finEstDerniere = evenements.at(-1)?.type === 'seance-terminee'
  return (
    <Cadre courant="dispositifs">
      <Ouverture
        marge={etat.finSeance !== null && <p>finie à {ditHeure(etat.finSeance, fuseau)}<br />{ditEcart(etat.decalageMs)}</p>}
        surtitre={`${groupe.nom}, séance ${seance.numero} — ${typographie(methode?.titre ?? '')}`}
        titre={`La séance ${seance.numero} est terminée.`}
        chapeau="Les présences, les temps et les notes sont gardés. Il reste à les relire et à figer le résumé."
      />
      <Rubrique titre="Ensuite">
        <Rangee serre>
          <LienBouton genre="plein" vif href={versHash({ type: 'conclure', groupeId: groupe.id, numero: seance.numero })}>
            Conclure la séance {seance.numero}
          </LienBouton>
          {finEstDerniere && (
            <Bouton vif icone="annuler" disabled={enCours} onClick={() => void fais(() => annuleDerniere(journal.id))}>
              Annuler la fin
            </Bouton>
          )}
        </Rangee>
        <Echec phrase={echec} />
      </Rubrique>
    </Cadre>
  )
}
