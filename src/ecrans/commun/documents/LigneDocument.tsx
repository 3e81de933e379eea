import { Etat } from '../../../composants/Etat'
import { LigneListe } from '../../../composants/Liste'
import { Rangee } from '../../../composants/Rubrique'
import { versHash } from '../../../domaine/adresse'
import { ditDate, ditHeure, dateLocale } from '../../../domaine/temps-en-mots'
import { typographie } from '../../../domaine/typographie'
import type { DocumentSuivi } from '../../../stockage/lectures/documents'
import { ETATS_REMISE } from '../formatage'
import type { useGeste } from '../geste'
import { GestesDocument } from './GestesDocument'

/** Une ligne : l'état en toutes lettres, le nom, ce qui s'est passé, les gestes. */
export function LigneDocument({ suivi, fais }: { suivi: DocumentSuivi; fais: ReturnType<typeof useGeste>['fais'] }) {
  const { document, remise, groupe } = suivi
  const { genre, mot } = ETATS_REMISE[remise.etat]
  return (
    <LigneListe etat={<Etat genre={genre}>{mot}</Etat>}>
      <a href={versHash({ type: 'document', id: document.id })}><b>{typographie(document.nom)}</b></a>
      {groupe !== null && <span>, {groupe.nom}</span>}
      <br />
      <span class="doux">
        version {document.version}, figée le {ditDate(dateLocale(document.figeLe))} à {ditHeure(document.figeLe)}
        {remise.raison !== '' && ` — ${remise.raison}`}
      </span>
      <Rangee serre><GestesDocument suivi={suivi} fais={fais} /></Rangee>
    </LigneListe>
  )
}
