import { LienBouton } from '../../composants/Bouton'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { constatsDe } from '../../domaine/scenario/horaires'
import type { SeanceScenario } from '../../domaine/scenario/scenario'
import { ditDuree, ditHeureLocale } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { ligneScenario } from '../commun/scenario/ligne-scenario'
import s from './scenario-vue.module.css'

/** Une séance du scénario : sa ligne, ce qui n'y tient pas, et le lien pour l'adapter. */
export function SeanceAdaptee({ scenarioId, seance }: { scenarioId: string; seance: SeanceScenario }) {
  const { numero, titre, heureDebut, heureFin, dureeMinutes } = seance
  const constats = constatsDe(seance)
  const { jalons, prevu } = ligneScenario(seance)
  return (
    <Rubrique
      titre={`Séance ${numero}`}
      marge={<><p>{ditHeureLocale(heureDebut)} – {ditHeureLocale(heureFin)}</p><p>{ditDuree(dureeMinutes)} en tout</p></>}
    >
      <Rangee entre serre>
        <p class={s['titre']}>{typographie(titre)}</p>
        <LienBouton href={versHash({ type: 'scenario-seance', id: scenarioId, numero })}>Adapter la séance {numero}</LienBouton>
      </Rangee>
      <LigneArpentage nom={`Ligne de la séance ${numero}`} jalons={jalons} prevu={{ ...prevu, texte: '' }} />
      {constats.length > 0 && <ul class={s['constats']}>{constats.map((constat) => <li key={constat}><span class="surligne">{typographie(constat)}</span></li>)}</ul>}
    </Rubrique>
  )
}
