import type { ComponentChildren } from 'preact'
import { Etat } from '../../composants/Etat'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { REPERES } from '../../contenu/reperes'
import { composeDeroule } from '../../documents/composer/deroule'
import { HEURE_DEFAUT } from '../../domaine/calendrier'
import type { Element, SeanceMethode } from '../../domaine/methode'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { jalonsAVenir } from '../commun/ligne'
import { PHASES, QUESTIONS } from '../commun/mots-methode'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { useImpression } from '../commun/pieces/useImpression'
import { useAujourdhui } from '../commun/useAujourdhui'
import { LectureElement } from './LectureElement'
import { ImprimeDeroule } from './ImprimeDeroule'
import { Sommaire } from './Sommaire'
import s from './lecture.module.css'

/** L'ouverture, puis chaque élément à son heure, puis ce qui suit. */
export function LectureSeance({ seance }: { seance: SeanceMethode }) {
  const { arbre, imprime } = useImpression()
  const etabliLe = useAujourdhui()
  const compose = () => composeDeroule(seance, { heureDebut: HEURE_DEFAUT, etabliLe })
  return (
    <>
      <HorsPapier actif={arbre !== null}>
        <Entree seance={seance} gestes={<ImprimeDeroule numero={seance.numero} compose={compose} onImprime={imprime} />} />
        {horaires(seance.elements).map(([debut, element]) => <LectureElement key={`${element.ref} ${debut}`} element={element} debutMinutes={debut} />)}
        <Suites seance={seance} />
      </HorsPapier>
      {arbre !== null && <Papier arbre={arbre} cache />}
    </>
  )
}

/** Chaque élément et ses minutes depuis le début. */
function horaires(elements: readonly Element[]): [number, Element][] {
  let debut = 0
  return elements.map((element) => {
    const place: [number, Element] = [debut, element]
    debut += element.dureeMinutes
    return place
  })
}

function Entree({ seance, gestes }: { seance: SeanceMethode; gestes: ComponentChildren }) {
  const { numero, titre, objectif, dureeMinutes, phases, question, questionSuivante, redaction, elements } = seance
  return (
    <Ouverture
      marge={
        <>
          <p>Séance {numero} sur {REPERES.length}</p>
          <p>{ditDuree(dureeMinutes)}, pause comprise</p>
          {phases.map((phase) => <p key={phase}>Phase {phase}{'\u00A0: '}{PHASES[phase].toLowerCase()}</p>)}
          {redaction === 'plan' && <p><Etat genre="brouillon">à l’état de plan</Etat></p>}
        </>
      }
      titre={typographie(titre)}
      chapeau={typographie(objectif)}
    >
      <p class={s['servie']}>
        Question servie{'\u00A0: '}<b>{QUESTIONS[question]}</b>
        {questionSuivante !== undefined && <>, puis <b>{QUESTIONS[questionSuivante]}</b></>}
      </p>
      {redaction === 'plan' && (
        <p class={s['plan']}>Cette séance est encore à l’état de plan{'\u00A0'}: les activités, leurs durées et l’essentiel de la parole y sont, le texte complet reste à écrire.</p>
      )}
      <LigneArpentage jalons={jalonsAVenir(seance)} />
      <Sommaire elements={elements} numero={numero} />
      {gestes}
    </Ouverture>
  )
}

/** Ce qui vient avant, après, et ce qui demande de l'attention. */
function Suites({ seance: { prealable, travailIntermediaire, vigilance } }: { seance: SeanceMethode }) {
  const suites = [
    { titre: 'Préalable', texte: prealable },
    { titre: 'À préparer pour la suite', texte: travailIntermediaire },
    { titre: 'Vigilance', texte: vigilance },
  ]
  return suites
    .filter(({ texte }) => texte !== '')
    .map(({ titre, texte }) => <Rubrique key={titre} titre={titre}><p>{typographie(texte)}</p></Rubrique>)
}
