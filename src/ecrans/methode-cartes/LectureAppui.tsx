import { useState } from 'preact/hooks'
import { Ouverture } from '../../composants/Rubrique'
import type { Appui } from '../../domaine/cartes'
import { jamais } from '../../domaine/jamais'
import { typographie } from '../../domaine/typographie'
import { LiensActivites } from '../commun/methode/liens'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { useImpression } from '../commun/pieces/useImpression'
import { Feuille } from './Feuille'
import { GestesAppui } from './GestesAppui'
import { JeuALEcran } from './JeuALEcran'
import { QuestionsDuQuiz } from './QuestionsDuQuiz'
import { Verbes } from './Verbes'

/** Ce que l'on lit et ce dont on se sert ; les planches n'existent que le temps de les imprimer. */
export function LectureAppui({ appui }: { appui: Appui }) {
  const { arbre, imprime } = useImpression()
  const [dos, changeDos] = useState(false)
  return (
    <>
      <HorsPapier actif={arbre !== null}>
        <Ouverture
          marge={
            <>
              <p>{ditNature(appui)}</p>
              <p>{appui.activites.length > 1 ? 'Activités' : 'Activité'} <LiensActivites refs={appui.activites} /></p>
              <p>{appui.destinataire === 'agent' ? 'à l’agent' : 'à l’intervenant'}</p>
            </>
          }
          titre={typographie(appui.titre)}
          chapeau={typographie(appui.usage)}
        >
          <GestesAppui appui={appui} dos={dos} onDos={changeDos} onImprime={imprime} />
        </Ouverture>
        <Contenu appui={appui} dos={dos} />
      </HorsPapier>
      {arbre !== null && <Papier arbre={arbre} cache />}
    </>
  )
}

function Contenu({ appui, dos }: { appui: Appui; dos: boolean }) {
  switch (appui.type) {
    case 'jeu':
      return <JeuALEcran jeu={appui} dos={dos} />
    case 'banque':
      return <Verbes banque={appui} />
    case 'quiz':
      return <QuestionsDuQuiz quiz={appui} />
    case 'feuille':
      return <Feuille feuille={appui} />
    default:
      return jamais(appui)
  }
}

function ditNature(appui: Appui): string {
  switch (appui.type) {
    case 'jeu': {
      const imprimees = appui.series.flatMap(({ cartes }) => cartes).filter(({ aEcrire }) => aEcrire === undefined)
      return imprimees.length === 0 ? 'cartes à écrire' : `${imprimees.length}\u00A0cartes`
    }
    case 'banque':
      return `${appui.familles.reduce((somme, { verbes }) => somme + verbes.length, 0)}\u00A0verbes`
    case 'quiz':
      return `${appui.questions.length}\u00A0affirmations`
    case 'feuille':
      return 'une feuille'
    default:
      return jamais(appui)
  }
}
