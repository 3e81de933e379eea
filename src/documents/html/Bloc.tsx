/** Un bloc de l'arbre → son élément. L'ordre de l'arbre est celui de la lecture. */
import { jamais } from '../../domaine/jamais'
import type { Bloc, FormatPage } from '../arbre'
import { type Groupe, rassembleCartes } from '../rangs'
import { avecCles } from './cles'
import { Cases, Curseur, Signatures, Zone } from './Ecriture'
import { Cartes, Figure } from './Figures'
import { Planche } from './Planche'
import { Sommaire } from './Sommaire'
import { Tableau } from './Tableau'
import { Definitions, Liste, Paragraphe, Replique, Titre } from './Textes'
import s from './feuille.module.css'

export interface Contexte {
  /** 1,5 en gros caractères. */
  echelle: number
  format: FormatPage
  niveauTitre: 1 | 2
}

export function RenduBlocs({ blocs, contexte }: { blocs: readonly Bloc[]; contexte: Contexte }) {
  return (
    <>
      {avecCles(rassembleCartes(blocs), ({ type }) => type).map(({ cle, element }) => (
        <RenduBloc key={cle} bloc={element} contexte={contexte} />
      ))}
    </>
  )
}

function RenduBloc({ bloc, contexte }: { bloc: Groupe; contexte: Contexte }) {
  switch (bloc.type) {
    case 'titre':
      return <Titre {...bloc} depart={contexte.niveauTitre} />
    case 'paragraphe':
      return <Paragraphe {...bloc} />
    case 'replique':
      return <Replique {...bloc} />
    case 'liste':
      return <Liste {...bloc} />
    case 'definitions':
      return <Definitions {...bloc} />
    case 'tableau':
      return <Tableau tableau={bloc} />
    case 'zone':
      return <Zone {...bloc} />
    case 'cases':
      return <Cases {...bloc} />
    case 'curseur':
      return <Curseur {...bloc} />
    case 'cartes':
      return <Cartes cartes={bloc.cartes} />
    case 'planche':
      return <Planche {...bloc} echelle={contexte.echelle} />
    case 'sommaire':
      return <Sommaire {...bloc} />
    case 'saut':
      return <div class={s['saut']} />
    case 'figure':
      return <Figure {...bloc} contexte={contexte} />
    case 'signatures':
      return <Signatures {...bloc} />
    case 'ensemble':
      return (
        <div class={s['ensemble']}>
          <RenduBlocs blocs={bloc.blocs} contexte={contexte} />
        </div>
      )
    default:
      return jamais(bloc)
  }
}
