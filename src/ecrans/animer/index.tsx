import { LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { useLecture } from '../../composants/useLecture'
import { versHash } from '../../domaine/adresse'
import { joueJournal } from '../../domaine/joue-journal'
import { observeConduite, type Conduite } from '../../stockage/lectures/conduite'
import { Cadre } from '../commun/Cadre'
import { AvantDepart } from './AvantDepart'
import { EnSeance } from './EnSeance'
import { SeanceTerminee } from './SeanceTerminee'

interface Proprietes {
  groupeId: string
  numero: number
}

/** L'écran de conduite, avant, pendant et après. */
export default function Animer({ groupeId, numero }: Proprietes) {
  const lecture = useLecture(() => observeConduite(groupeId, numero), [groupeId, numero])
  if (lecture.etat === 'attente') return null
  if (lecture.etat === 'echec') return <Introuvable titre="Cette séance ne se lit pas." chapeau={lecture.raison} />
  if (lecture.valeur === null) {
    return <Introuvable titre="Cette séance n’existe pas." chapeau="Le groupe a peut-être été retiré. Retrouvez vos groupes dans Dispositifs." />
  }
  return <Moment conduite={lecture.valeur} />
}

function Moment({ conduite }: { conduite: Conduite }) {
  const { journal, methode, evenements } = conduite
  if (journal === null) return <AvantDepart conduite={conduite} />
  if (methode === null) {
    return (
      <Introuvable
        titre="Le texte de cette séance manque."
        chapeau="Le scénario figé de ce groupe ne contient pas cette séance. Le journal est intact ; exportez ce que vous pouvez et prévenez votre service informatique."
      />
    )
  }
  const { terminee } = joueJournal([], 0, evenements, Infinity)
  if (terminee) return <SeanceTerminee conduite={conduite} journal={journal} />
  return <EnSeance conduite={conduite} journal={journal} methode={methode} />
}

function Introuvable({ titre, chapeau }: { titre: string; chapeau: string }) {
  return (
    <Cadre courant="dispositifs">
      <Ouverture titre={titre} chapeau={chapeau} />
      <Rubrique titre="Que faire">
        <Rangee serre>
          <LienBouton genre="plein" href={versHash({ type: 'dispositifs' })}>Voir les dispositifs</LienBouton>
        </Rangee>
      </Rubrique>
    </Cadre>
  )
}
