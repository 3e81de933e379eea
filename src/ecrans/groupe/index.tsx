import { useState } from 'preact/hooks'
import { Ouverture } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { lisGroupe, type GroupeComplet } from '../../stockage/lectures/groupe'
import { Absent } from '../commun/Absent'
import { Importer } from '../commun/importer/Importer'
import { LectureEcran } from '../commun/LectureEcran'
import { QuiVoitQuoi } from '../commun/QuiVoitQuoi'
import { ModifierGroupe } from './ModifierGroupe'
import { Partis } from './Partis'
import { RubriqueCalendrier } from './RubriqueCalendrier'
import { RubriqueParticipants } from './RubriqueParticipants'
import { RubriqueScenario } from './RubriqueScenario'

/** Un groupe : quand, qui, et par où commencer. */
export default function UnGroupe({ id }: { id: string }) {
  return (
    <LectureEcran courant="dispositifs" cle={id} lecture={() => lisGroupe(id)}>
      {(complet) => (complet === null ? <Absent quoi="Ce groupe" /> : <Page complet={complet} />)}
    </LectureEcran>
  )
}

function Page({ complet }: { complet: GroupeComplet }) {
  const { groupe, dispositif, participants, partis } = complet
  const [importe, changeImporte] = useState(false)
  if (importe) return <Importer groupe={groupe} participantsExistants={participants} surFin={() => changeImporte(false)} />
  return (
    <>
      <Ouverture
        marge={
          <p>
            <a href={versHash({ type: 'dispositif', id: dispositif.id })}>{dispositif.nom}</a>
            {dispositif.employeur !== '' && <><br />{dispositif.employeur}</>}
          </p>
        }
        titre={groupe.nom}
        gestes={<ModifierGroupe groupe={groupe} />}
      />
      <RubriqueCalendrier complet={complet} />
      <RubriqueScenario groupeId={groupe.id} scenario={complet.scenario} />
      <RubriqueParticipants complet={complet} onImport={() => changeImporte(true)} />
      {partis.length > 0 && <Partis groupeId={groupe.id} partis={partis} />}
      <QuiVoitQuoi />
    </>
  )
}
