import { LienBouton } from '../../composants/Bouton'
import { LigneArpentage } from '../../composants/LigneArpentage'
import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { calculeFin, constatsDe, ditFin } from '../../domaine/scenario/horaires'
import { sommeMinutes, type SeanceScenario } from '../../domaine/scenario/scenario'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import type { ScenarioOuvert } from '../../stockage/lectures/scenarios'
import { BarreRetouches } from '../commun/scenario/BarreRetouches'
import { ditMinutes, ligneScenario } from '../commun/scenario/ligne-scenario'
import { useRetouches } from '../commun/scenario/useRetouches'
import { AjouterElement } from './AjouterElement'
import { ListeElements } from './ListeElements'
import { TextesSeance } from './TextesSeance'
import { HoraireSeance } from './HoraireSeance'
import s from './adapter.module.css'

/** La ligne de la séance, puis ses éléments dans l'ordre ; tout se recompte à chaque geste. */
export function AdapterSeance({ ouvert, seance }: { ouvert: ScenarioOuvert; seance: SeanceScenario }) {
  const { adapte: { id, contenu } } = ouvert
  const retouches = useRetouches(id)
  const { jalons, heures, prevu } = ligneScenario(seance)
  return (
    <>
      <Ouverture
        marge={
          <>
            <p><a href={versHash({ type: 'scenario', id })}>{contenu.nom}</a></p>
            <p>Séance {seance.numero}</p>
          </>
        }
        titre={typographie(seance.titre)}
        gestes={<VoisinesSeance id={id} numeros={contenu.seances.map(({ numero }) => numero)} numero={seance.numero} />}
      >
        <LigneArpentage nom={`Ligne de la séance ${seance.numero}`} jalons={jalons} heures={heures} prevu={prevu} />
        <Constats seance={seance} />
      </Ouverture>
      <BarreRetouches ouvert={ouvert} retouches={retouches} marge={<Fin seance={seance} />} />
      <Rubrique titre="Horaire prévu" marge={<p>ce que les agents ont reçu</p>}>
        <HoraireSeance seance={seance} retouche={retouches.retouche} />
      </Rubrique>
      <Rubrique titre="Éléments" marge={<Somme seance={seance} />}>
        <ListeElements scenario={contenu} seance={seance} retouches={retouches} />
        <AjouterElement scenario={contenu} seance={seance} retouches={retouches} />
      </Rubrique>
      <Rubrique titre="Autour de la séance" marge={<p>avant, après, et ce qui demande de l’attention</p>}>
        <TextesSeance seance={seance} retouche={retouches.retouche} />
      </Rubrique>
    </>
  )
}

function Fin({ seance }: { seance: SeanceScenario }) {
  const { fin, ecart } = calculeFin(seance)
  return (
    <p class={s['fin']}>
      <b class={ecart > 0 ? 'surligne' : undefined}>{ditMinutes(fin)}</b>{' '}
      <span>{ecart === 0 ? 'à l’heure prévue' : `${ditDuree(Math.abs(ecart))} ${ecart > 0 ? 'après' : 'avant'} l’heure prévue`}</span>
    </p>
  )
}

function Constats({ seance }: { seance: SeanceScenario }) {
  const constats = constatsDe(seance)
  if (constats.length === 0) return <p class={s['constats']}>{typographie(ditFin(seance))}</p>
  return <ul class={s['constats']}>{constats.map((constat) => <li key={constat}><span class="surligne">{typographie(constat)}</span></li>)}</ul>
}

function Somme({ seance: { elements, dureeMinutes } }: { seance: SeanceScenario }) {
  const pauses = sommeMinutes(elements.filter(({ type }) => type === 'pause'))
  return (
    <>
      <p>{ditDuree(dureeMinutes)} en tout{pauses > 0 && `, dont ${ditDuree(pauses)} de pause`}</p>
      <p>Glissez une ligne, ou montez et descendez-la. <kbd>Alt</kbd> et une flèche font de même.</p>
    </>
  )
}

function VoisinesSeance({ id, numeros, numero }: { id: string; numeros: number[]; numero: number }) {
  const rang = numeros.indexOf(numero)
  const voisines = [numeros[rang - 1], numeros[rang + 1]].filter((un) => un !== undefined)
  return voisines.map((un) => <LienBouton key={un} href={versHash({ type: 'scenario-seance', id, numero: un })}>Adapter la séance {un}</LienBouton>)
}
