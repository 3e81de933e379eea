import { compteDifferences, nomDifference, type ChampDifferent, type DifferenceActivite, type DifferenceSeance } from '../../../domaine/scenario/differences'
import { typographie } from '../../../domaine/typographie'
import { versHash } from '../../../domaine/adresse'
import s from './scenario.module.css'

const NATURES: [DifferenceActivite['nature'], un: string, plusieurs: string][] = [
  ['modifiee', 'modifiée', 'modifiées'],
  ['ajoutee', 'ajoutée', 'ajoutées'],
  ['retiree', 'retirée', 'retirées'],
  ['coupee', 'coupée', 'coupées'],
  ['deplacee', 'déplacée', 'déplacées'],
]

/** « 3 activités ou pauses changent : 2 modifiées, 1 retirée. » */
export function ditDifferences(differences: readonly DifferenceSeance[]): string {
  const compte = compteDifferences(differences)
  const total = Object.values(compte).reduce((a, b) => a + b, 0)
  if (differences.length === 0) return 'Rien ne diffère du programme.'
  const dites = NATURES.filter(([nature]) => compte[nature] > 0).map(([nature, un, plusieurs]) => `${compte[nature]} ${compte[nature] > 1 ? plusieurs : un}`)
  if (total === 0) return 'Aucune activité ne change ; l’horaire ou la présentation d’une séance, oui.'
  return `${total === 1 ? 'Une activité ou pause change' : `${total} activités ou pauses changent`} : ${dites.join(', ')}.`
}

/** Ce qui change, séance par séance puis activité par activité ; l'avant et l'après se déplient. */
export function Differences({ differences, scenarioId }: { differences: readonly DifferenceSeance[]; scenarioId?: string }) {
  return (
    <ul class={s['differences']}>
      {differences.map(({ numero, titre, champs, activites }) => (
        <li key={numero}>
          <h3>
            {scenarioId === undefined || champs.some(({ etiquette, apres }) => etiquette === 'Séance' && apres === '')
              ? `Séance ${numero}`
              : <a href={versHash({ type: 'scenario-seance', id: scenarioId, numero })}>Séance {numero}</a>}
            <span class="doux"> {typographie(titre)}</span>
          </h3>
          <ChampsSeance champs={champs} />
          <ul>{activites.map((une) => <LigneDifference key={`${une.ref} ${une.nature}`} difference={une} />)}</ul>
        </li>
      ))}
    </ul>
  )
}

/** Les heures se voient d'emblée ; les textes, souvent longs, se déplient. */
function ChampsSeance({ champs }: { champs: readonly ChampDifferent[] }) {
  const courts = champs.filter(({ avant, apres }) => avant.length + apres.length < 80)
  const longs = champs.filter((champ) => !courts.includes(champ))
  return (
    <>
      {courts.length > 0 && <Champs champs={courts} />}
      {longs.length > 0 && (
        <details>
          <summary>{longs.length > 1 ? 'Textes changés' : 'Texte changé'}{'\u00A0'}: {longs.map(({ etiquette }) => etiquette.toLowerCase()).join(', ')}</summary>
          <Champs champs={longs} />
        </details>
      )}
    </>
  )
}

function LigneDifference({ difference }: { difference: DifferenceActivite }) {
  const { phrase, champs } = difference
  const duree = champs.find(({ etiquette }) => etiquette === 'Durée')
  const tete = (
    <>
      <b>{typographie(nomDifference(difference))}</b> {typographie(phrase)}
      {duree && <span class="doux"> {duree.avant}, maintenant {duree.apres}.</span>}
    </>
  )
  if (champs.length === 0) return <li>{tete}</li>
  return <li><details><summary>{tete}</summary><Champs champs={champs} /></details></li>
}

function Champs({ champs }: { champs: readonly ChampDifferent[] }) {
  return (
    <dl class={s['champs']}>
      {champs.map(({ etiquette, avant, apres }) => (
        <div key={etiquette}>
          <dt>{typographie(etiquette)}</dt>
          <dd><span class="cache">Avant : </span><del>{typographie(avant) || 'rien'}</del></dd>
          <dd><span class="cache">Maintenant : </span><ins>{typographie(apres) || 'rien'}</ins></dd>
        </div>
      ))}
    </dl>
  )
}
