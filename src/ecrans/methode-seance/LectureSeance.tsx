import type { ComponentChildren } from 'preact'
import { Etat } from '../../composants/Etat'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { REPERES_RENCONTRES } from '../../contenu/rencontres/reperes'
import { REPERES } from '../../contenu/reperes'
import { composeDeroule } from '../../documents/composer/deroule'
import { HEURE_DEFAUT } from '../../domaine/calendrier'
import type { Element, SeanceMethode } from '../../domaine/methode'
import type { RencontreMethode } from '../../domaine/rencontres'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { majuscule } from '../commun/formatage'
import { jalonsAVenir } from '../commun/ligne'
import { PHASES, QUESTIONS } from '../commun/mots-methode'
import { useEndroit } from '../commun/methode/useEndroit'
import { nommeFichier } from '../commun/pieces/nom'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { Sorties } from '../commun/pieces/Sorties'
import { useImpression } from '../commun/pieces/useImpression'
import { useAujourdhui } from '../commun/useAujourdhui'
import { LectureElement } from './LectureElement'
import { ancre, Sommaire } from './Sommaire'
import s from './lecture.module.css'

type Lue = SeanceMethode | RencontreMethode

/** L'ouverture, puis chaque élément à son heure, puis ce qui suit. `activite` : celle où s'ouvrir. */
export function LectureSeance({ seance, activite }: { seance: Lue; activite?: string | undefined }) {
  const { arbre, imprime } = useImpression()
  const etabliLe = useAujourdhui()
  useEndroit(activite === undefined ? undefined : ancre(activite))
  const compose = () => composeDeroule(seance, { heureDebut: HEURE_DEFAUT, etabliLe })
  const fichier = 'rencontre' in seance ? `deroule-${seance.rencontre}.pdf` : nommeFichier({ piece: 'deroule' }, seance.numero)
  return (
    <>
      <HorsPapier actif={arbre !== null}>
        <Entree seance={seance} gestes={<Sorties quoi="le déroulé" fichier={fichier} compose={compose} onImprime={imprime} />} />
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

function Entree({ seance, gestes }: { seance: Lue; gestes: ComponentChildren }) {
  const { titre, objectif, dureeMinutes, phases, question, questionSuivante, redaction, elements } = seance
  return (
    <Ouverture
      marge={
        <>
          <Place seance={seance} />
          <p>{ditDuree(dureeMinutes)}{elements.some(({ type }) => type === 'pause') && ', pause comprise'}</p>
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
      <Sommaire elements={elements} />
      {gestes}
    </Ouverture>
  )
}

/** Où elle se tient dans le programme. */
function Place({ seance }: { seance: Lue }) {
  if (!('rencontre' in seance)) return <p>Séance {seance.numero} sur {REPERES.length}</p>
  const repere = REPERES_RENCONTRES.find(({ cle }) => cle === seance.rencontre)
  if (repere === undefined) return null
  return (
    <>
      <p>{majuscule(typographie(repere.quand))}</p>
      <p>{repere.aDeux ? 'un agent et vous' : 'une salle'}{repere.facultative && ', facultatif'}</p>
    </>
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
