import { LienBouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { ditDateCourte, ditHeure, dateLocale } from '../../domaine/temps-en-mots'
import type { SeanceSituee } from '../../stockage/lectures/accueil'

interface Proprietes {
  situee: SeanceSituee
  /** C'est le geste principal de l'écran. */
  premiere: boolean
}

/** Une séance commencée et pas terminée : même activité, même horloge, même note. */
export function AReprendre({ situee: { seance, groupe, journal }, premiere }: Proprietes) {
  const { groupeId, numero } = seance
  return (
    <Rubrique
      surligne
      titre="À reprendre"
      marge={journal && <p>commencée le {ditDateCourte(dateLocale(journal.ouvertLe))} à {ditHeure(journal.ouvertLe)}</p>}
    >
      <Rangee entre serre fixe>
        <p><b>Séance {numero}, {groupe.nom}</b><br />Le déroulé s’est arrêté en route. Tout est là, note comprise.</p>
        <Rangee serre tenu>
          <LienBouton href={versHash({ type: 'conclure', groupeId, numero })}>Conclure la séance {numero}</LienBouton>
          <LienBouton genre={premiere ? 'plein' : 'bord'} href={versHash({ type: 'animer', groupeId, numero })}>
            Reprendre la séance {numero}
          </LienBouton>
        </Rangee>
      </Rangee>
    </Rubrique>
  )
}

/** Une séance terminée sans résumé figé. */
export function AConclure({ situee: { seance, groupe }, premiere }: Proprietes) {
  const { groupeId, numero } = seance
  return (
    <Rubrique surligne titre="À conclure" marge={<p>{groupe.nom}</p>}>
      <Rangee entre serre fixe>
        <p><b>Séance {numero} terminée</b><br />Son résumé n’est pas encore figé.</p>
        <LienBouton genre={premiere ? 'plein' : 'bord'} href={versHash({ type: 'conclure', groupeId, numero })}>
          Conclure la séance {numero}
        </LienBouton>
      </Rangee>
    </Rubrique>
  )
}
