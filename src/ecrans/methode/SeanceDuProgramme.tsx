import { LienBouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import type { SeanceMethode, SeanceRepere } from '../../domaine/methode'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { jalonsAVenir } from '../commun/ligne'
import s from './methode.module.css'

/** Une séance du programme : sa ligne, ce qu'elle vise, et si son texte est écrit. */
export function SeanceDuProgramme({ repere, methode }: { repere: SeanceRepere; methode: SeanceMethode | undefined }) {
  const { numero, titre, dureeMinutes, redaction } = repere
  return (
    <Rubrique
      titre={`Séance ${numero}`}
      marge={
        <>
          <p>{ditDuree(dureeMinutes)}</p>
          {redaction === 'plan' && <p><Etat genre="brouillon">à l’état de plan</Etat></p>}
        </>
      }
    >
      <Rangee entre serre>
        <p class={s['titre']}>{typographie(titre)}</p>
        <LienBouton href={versHash({ type: 'methode-seance', numero })}>Lire la séance {numero}</LienBouton>
      </Rangee>
      {methode && <p class="doux">{typographie(methode.objectif)}</p>}
      <LigneArpentage nom={`Ligne de la séance ${numero}`} jalons={jalonsAVenir(repere)} />
    </Rubrique>
  )
}
