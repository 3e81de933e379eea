import { Bouton, LienBouton } from '../../composants/Bouton'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { REPERES } from '../../contenu/reperes'
import { versHash } from '../../domaine/adresse'
import { ditDate, ditDuree, ditHeureLocale } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { commenceSeance } from '../../stockage/commandes/conduite'
import type { Conduite } from '../../stockage/lectures/conduite'
import { Cadre } from '../commun/Cadre'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { jalonsAVenir } from '../commun/ligne'

/** Avant le premier geste : tout est prêt, un seul bouton. */
export function AvantDepart({ conduite }: { conduite: Conduite }) {
  const { groupe, seance, participants } = conduite
  const { fais, echec, enCours } = useGeste()
  const repere = conduite.prevue ?? REPERES.find((r) => r.numero === seance.numero)
  const [demiJournee] = seance.demiJournees
  const vide = participants.length === 0
  return (
    <Cadre courant="dispositifs">
      <Ouverture
        marge={
          demiJournee && (
            <p>{ditDate(demiJournee.date)}, {ditHeureLocale(demiJournee.heure)}<br />{demiJournee.lieu}</p>
          )
        }
        surtitre={groupe.nom}
        titre={`Séance ${seance.numero} — ${typographie(repere?.titre ?? '')}`}
        chapeau={vide
          ? 'Aucun participant n’est inscrit dans ce groupe. Vous pouvez commencer, mais la feuille de présence sera vide.'
          : 'Quand tout le monde est assis, commencez : la première activité s’ouvre et le minuteur part.'}
      />
      <Rubrique titre="Commencer" marge={<p>{ditNombre(participants.length)}<br />{ditDuree(repere?.dureeMinutes ?? 0)}, pause comprise</p>}>
        {repere?.redaction === 'plan' && (
          <p>Cette séance est encore à l’état de plan : les activités, leurs durées et l’essentiel de la parole y sont, le texte complet reste à écrire.</p>
        )}
        <Rangee serre>
          <Bouton genre="plein" vif disabled={enCours} onClick={() => void fais(() => commenceSeance(groupe.id, seance.numero))}>
            Commencer la séance
          </Bouton>
          <LienBouton vif href={versHash({ type: 'preparer', groupeId: groupe.id, numero: seance.numero })}>
            Préparer la séance {seance.numero}
          </LienBouton>
        </Rangee>
        <Echec phrase={echec} />
        {repere && (
          <LigneArpentage jalons={jalonsAVenir(repere, demiJournee?.heure)} />
        )}
      </Rubrique>
    </Cadre>
  )
}

const ditNombre = (n: number) => (n > 1 ? `${n} participants` : `${n} participant`)
