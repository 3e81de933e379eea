import { Tableau } from '../../composants/Tableau'
import type { ChampFiche, ExempleFiche } from '../../domaine/methode'
import { typographie } from '../../domaine/typographie'
import s from './exemple.module.css'

type Valeur = ExempleFiche['valeurs'][string]

/** Ce que le personnage a écrit dans un champ. */
export function ValeurExemple({ champ, valeur }: { champ: ChampFiche; valeur: Valeur }) {
  if (champ.type === 'tableau') return <Rangs champ={champ} rangs={enRangs(valeur)} />
  if (champ.type === 'curseurs') return <Rangs champ={{ etiquette: 'Curseurs', colonnes: [{ titre: 'Phrase' }, { titre: 'Place du trait' }], rangs: champ.etiquettes }} rangs={enTextes(valeur).map((v) => [v])} />
  const textes = enTextes(valeur).filter((texte) => texte !== '')
  if (textes.length < 2) return <p class={s['ecrit']}>{typographie(textes[0] ?? '')}</p>
  return <ol class={s['liste']}>{textes.map((texte) => <li key={texte} class={s['ecrit']}>{typographie(texte)}</li>)}</ol>
}

interface ChampEnRangs {
  etiquette: string
  colonnes: { titre: string }[]
  rangs: string[] | number
}

/** La première colonne est imprimée sur la fiche, ou à remplir elle aussi. */
function Rangs({ champ: { etiquette, colonnes, rangs: imprimes }, rangs }: { champ: ChampEnRangs; rangs: string[][] }) {
  const cellules = rangs
    .map((rang, i) => (typeof imprimes === 'number' ? rang : [imprimes[i] ?? '', ...rang]))
    .filter((rang) => rang.some((texte) => texte.trim() !== ''))
  return (
    <Tableau nom={typographie(`${etiquette}, exemple`)}>
      <thead><tr>{colonnes.map(({ titre }) => <th key={titre} scope="col">{typographie(titre)}</th>)}</tr></thead>
      <tbody>
        {cellules.map(([premiere = '', ...suite]) => (
          <tr key={[premiere, ...suite].join(' ')}>
            {premiere.trim() === '' ? <td /> : <th scope="row">{typographie(premiere)}</th>}
            {colonnes.slice(1).map(({ titre }, j) => <td key={titre}>{typographie(suite[j] ?? '')}</td>)}
          </tr>
        ))}
      </tbody>
    </Tableau>
  )
}

const enTextes = (valeur: Valeur): string[] => (typeof valeur === 'string' ? [valeur] : valeur.map((une) => (typeof une === 'string' ? une : une.join(', '))))

const enRangs = (valeur: Valeur): string[][] => (typeof valeur === 'string' ? [[valeur]] : valeur.map((une) => (typeof une === 'string' ? [une] : une)))
