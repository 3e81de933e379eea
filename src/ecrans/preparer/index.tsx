import { LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { REPERES } from '../../contenu/reperes'
import { versHash } from '../../domaine/adresse'
import { typographie } from '../../domaine/typographie'
import { lisPreparation, type PreparationComplete } from '../../stockage/lectures/preparation'
import { Absent } from '../commun/Absent'
import { majuscule } from '../commun/formatage'
import { LectureEcran } from '../commun/LectureEcran'
import { lisTextes } from '../commun/pieces/compose'
import { useAujourdhui } from '../commun/useAujourdhui'
import { useCharge } from '../commun/useCharge'
import { Bureau } from './Bureau'
import { PretAPartir } from './PretAPartir'
import { Sac } from './Sac'
import { titrePreparer } from './titre'
import { usePreuve } from './usePreuve'
import { dresseVerifications } from './verifications'
import { ditMoments } from './verifie-quand-ou'

/** Préparer une séance : ce qui manque pour partir, le sac, les impressions. */
export default function Preparer({ groupeId, numero }: { groupeId: string; numero: number }) {
  return (
    <LectureEcran courant="dispositifs" cle={`${groupeId}/${numero}`} lecture={() => lisPreparation(groupeId, numero)}>
      {(preparation) => (preparation === null ? <Absent quoi="Cette séance" /> : <SeanceAPreparer preparation={preparation} />)}
    </LectureEcran>
  )
}

function SeanceAPreparer({ preparation }: { preparation: PreparationComplete }) {
  const { seance: { numero, demiJournees }, groupe } = preparation
  const aujourdhui = useAujourdhui()
  const verifie = usePreuve()
  const textes = useCharge(() => lisTextes(preparation), [numero, preparation.methode === null, verifie.tour])
  const verifications = dresseVerifications({ preparation, textes, preuve: verifie.preuve, aujourdhui })
  const repere = preparation.methode ?? REPERES.find((un) => un.numero === numero)
  const lieux = [...new Set(demiJournees.map(({ lieu }) => lieu).filter((lieu) => lieu !== ''))]
  return (
    <>
      <Ouverture
        marge={
          <>
            <p>{majuscule(ditMoments(preparation.seance, preparation.methode))}</p>
            {lieux.length > 0 && <p>{lieux.join(', puis ')}</p>}
            <p><a href={versHash({ type: 'groupe', id: groupe.id })}>{groupe.nom}</a></p>
          </>
        }
        surtitre={`Préparer la séance ${numero} — ${typographie(repere?.titre ?? '')}`}
        titre={titrePreparer(verifications)}
      />
      <PretAPartir verifications={verifications} verifie={verifie} />
      {textes.etat === 'prete' && <Sac preparation={preparation} methode={textes.valeur} />}
      <Bureau preparation={preparation} aujourdhui={aujourdhui} />
      <Ensuite preparation={preparation} pret={verifications.every(({ etat }) => etat === 'verifie' || etat === 'plan')} />
    </>
  )
}

function Ensuite({ preparation: { groupe, seance: { numero }, seances }, pret }: { preparation: PreparationComplete; pret: boolean }) {
  const avancement = seances.find((une) => une.seance.numero === numero)?.avancement ?? 'a-venir'
  const adresse = { groupeId: groupe.id, numero }
  return (
    <Rubrique titre="Ensuite">
      <Rangee serre>
        <LienBouton genre={pret ? 'plein' : 'bord'} href={versHash({ type: 'animer', ...adresse })}>Animer la séance {numero}</LienBouton>
        {avancement === 'terminee' && <LienBouton href={versHash({ type: 'conclure', ...adresse })}>Conclure la séance {numero}</LienBouton>}
        <LienBouton href={versHash({ type: 'methode-seance', numero })}>Lire la séance {numero} dans la méthode</LienBouton>
      </Rangee>
    </Rubrique>
  )
}
