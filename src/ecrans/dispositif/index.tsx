import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { PapierAgent, PapierEmployeur } from '../../composants/Papier'
import { lisDispositif, type DispositifComplet } from '../../stockage/lectures/dispositifs'
import { Absent } from '../commun/Absent'
import { LectureEcran } from '../commun/LectureEcran'
import { NouveauGroupe } from '../commun/NouveauGroupe'
import { ModifierDispositif } from './ModifierDispositif'
import { GroupesJetes, RubriqueGroupe } from './RubriqueGroupe'

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
        {...(vide && { chapeau: 'Il lui faut un groupe : un nom, un lieu, la date de la première séance. Les sept dates se proposent d’elles-mêmes.' })}
      >
        <Rangee>
          <NouveauGroupe dispositifId={dispositif.id} vif={vide} genre={vide ? 'plein' : 'bord'} />
          <ModifierDispositif dispositif={dispositif} />
        </Rangee>
      </Ouverture>
      {groupes.map((un) => <RubriqueGroupe key={un.groupe.id} {...un} />)}
      {jetes.length > 0 && <GroupesJetes jetes={jetes} />}
      <Rubrique titre="Qui voit quoi">
        <Rangee serre>
          <PapierAgent>{'à l’agent\u00A0: carnet, fiches, synthèse'}</PapierAgent>
          <PapierEmployeur>{'l’employeur peut recevoir\u00A0: présences, chiffres agrégés'}</PapierEmployeur>
        </Rangee>
      </Rubrique>
    </>
  )
}
