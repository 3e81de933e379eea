import { Ouverture, Rangee } from '../../composants/Rubrique'
import { lisDispositif, type DispositifComplet } from '../../stockage/lectures/dispositifs'
import { Absent } from '../commun/Absent'
import { LectureEcran } from '../commun/LectureEcran'
import { NouveauGroupe } from '../commun/NouveauGroupe'
import { QuiVoitQuoi } from '../commun/QuiVoitQuoi'
import { ModifierDispositif } from './ModifierDispositif'
import { restaureGroupe } from '../../stockage/commandes/groupe'
import { Corbeille } from '../commun/Corbeille'
import { RubriqueGroupe } from './RubriqueGroupe'

/** Une édition chez un employeur : ses groupes. */
export default function UnDispositif({ id }: { id: string }) {
  return (
    <LectureEcran courant="dispositifs" cle={id} lecture={() => lisDispositif(id)}>
      {(complet) => (complet === null ? <Absent quoi="Ce dispositif" /> : <Page {...complet} />)}
    </LectureEcran>
  )
}

function Page({ dispositif, groupes, jetes }: DispositifComplet) {
  const vide = groupes.length === 0
  return (
    <>
      <Ouverture
        marge={<p>{dispositif.employeur}{dispositif.employeur !== '' && <br />}{dispositif.versant}</p>}
        titre={dispositif.nom}
        {...(vide && { chapeau: 'Il lui faut un groupe\u00A0: un nom, un lieu, la date de la première séance. Les sept dates se proposent d’elles-mêmes.' })}
        gestes={
          <>
            <ModifierDispositif dispositif={dispositif} />
            {!vide && <NouveauGroupe dispositifId={dispositif.id} genre="bord" />}
          </>
        }
      >
        {vide && <Rangee><NouveauGroupe dispositifId={dispositif.id} vif /></Rangee>}
      </Ouverture>
      {groupes.map((un) => <RubriqueGroupe key={un.groupe.id} {...un} />)}
      {jetes.length > 0 && <Corbeille jetes={jetes} restaure={restaureGroupe} />}
      <QuiVoitQuoi />
    </>
  )
}
