import { Rubrique } from '../../composants/Rubrique'
import { Tableau } from '../../composants/Tableau'
import type { EtapeDeLigne, FeuilleAppui, PartieFeuille } from '../../domaine/cartes'
import { jamais } from '../../domaine/jamais'
import { typographie } from '../../domaine/typographie'
import s from './cartes.module.css'

/** Une feuille, partie par partie, telle qu'elle se lit ; les lignes à remplir sont sur le papier. */
export function Feuille({ feuille: { parties } }: { feuille: FeuilleAppui }) {
  return (
    <>
      {parties.map((partie) => (
        <Rubrique key={partie.titre} titre={typographie(partie.titre)}><Partie partie={partie} /></Rubrique>
      ))}
    </>
  )
}

function Partie({ partie }: { partie: PartieFeuille }) {
  switch (partie.type) {
    case 'texte':
      return <p>{typographie(partie.texte)}</p>
    case 'points':
      return partie.ordonnee ? <ol class={s['points']}><Points textes={partie.points} /></ol> : <ul class={s['points']}><Points textes={partie.points} /></ul>
    case 'a-remplir':
      return <ul class={s['points']}>{partie.etiquettes.map((etiquette) => <li key={etiquette}>{typographie(etiquette)}{'\u00A0: à compléter'}</li>)}</ul>
    case 'tableau':
      return <Rangs partie={partie} />
    case 'ligne':
      return <ol class={s['points']}>{partie.etapes.map((etape) => <li key={etape.quand}><Etape etape={etape} /></li>)}</ol>
    default:
      return jamais(partie)
  }
}

const Points = ({ textes }: { textes: readonly string[] }) => <>{textes.map((texte) => <li key={texte}>{typographie(texte)}</li>)}</>

function Rangs({ partie: { titre, colonnes, rangs } }: { partie: Extract<PartieFeuille, { type: 'tableau' }> }) {
  return (
    <Tableau nom={typographie(`${titre}, tableau`)}>
      <thead><tr>{colonnes.map((mot) => <th key={mot} scope="col">{typographie(mot)}</th>)}</tr></thead>
      <tbody>
        {rangs.map(([tete = '', ...suite]) => (
          <tr key={tete}>
            <th scope="row">{typographie(tete)}</th>
            {suite.map((texte, rang) => <td key={colonnes[rang + 1]}>{typographie(texte)}</td>)}
          </tr>
        ))}
      </tbody>
    </Tableau>
  )
}

const SIGNES: Record<EtapeDeLigne['signe'], string> = { C: 'choix', H: 'hasard', T: 'tournant', A: 'apprentissage' }

function Etape({ etape: { quand, etape, signe, place, mot, entouree } }: { etape: EtapeDeLigne }) {
  return (
    <>
      <b>{quand}</b>, {typographie(etape)} ({signe}, {SIGNES[signe]}{entouree && ', entourée'}). {place === 'dessus' ? 'Au-dessus' : 'En dessous'}
      {typographie(` : « ${mot} ».`)}
    </>
  )
}
