import { lisDispositifs, type DispositifResume } from '../../stockage/lectures/dispositifs'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { LectureEcran } from '../commun/LectureEcran'
import { NouveauDispositif } from '../commun/NouveauDispositif'
import { restaureDispositif } from '../../stockage/commandes/dispositif'
import { Corbeille } from '../commun/Corbeille'
import { RubriqueDispositif } from './RubriqueDispositif'

/** Toutes les éditions, en place et à la corbeille. */
export default function Dispositifs() {
  return (
    <LectureEcran courant="dispositifs" cle="" lecture={lisDispositifs}>
      {(dispositifs) => <Page dispositifs={dispositifs} />}
    </LectureEcran>
  )
}

function Page({ dispositifs }: { dispositifs: DispositifResume[] }) {
  const enPlace = dispositifs.filter(({ dispositif }) => dispositif.corbeilleLe === null)
  const jetes = dispositifs.filter(({ dispositif }) => dispositif.corbeilleLe !== null)
  const vide = enPlace.length === 0
  return (
    <>
      <Ouverture
        titre={ditTitre(enPlace)}
        {...(vide && {
          chapeau: 'Un dispositif est une édition du parcours chez un employeur ou un centre de gestion. Il réunit un ou plusieurs groupes.',
        })}
        gestes={!vide && <NouveauDispositif genre="bord" />}
      >
        {vide && <Rangee><NouveauDispositif vif /></Rangee>}
      </Ouverture>
      {enPlace.map((un) => <RubriqueDispositif key={un.dispositif.id} {...un} />)}
      {vide && (
        <Rubrique titre="En attendant">
          <p>Lire <a href={versHash({ type: 'methode-seance', numero: 1 })}>la séance 1 comme elle se raconte</a>.</p>
        </Rubrique>
      )}
      {jetes.length > 0 && <Corbeille jetes={jetes.map(({ dispositif }) => dispositif)} restaure={restaureDispositif} />}
    </>
  )
}

function ditTitre(enPlace: DispositifResume[]): string {
  const groupes = enPlace.reduce((somme, un) => somme + un.groupes.length, 0)
  if (enPlace.length === 0) return 'Aucun dispositif encore.'
  const debut = enPlace.length === 1 ? 'Un dispositif' : `${enPlace.length}\u00A0dispositifs`
  if (groupes === 0) return `${debut}, aucun groupe encore.`
  return `${debut}, ${groupes === 1 ? 'un groupe' : `${groupes}\u00A0groupes`}.`
}
