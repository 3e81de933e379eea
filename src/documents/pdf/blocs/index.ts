/** Blocs de l'arbre → atomes posés dans un cadre. */
import { jamais } from '../../../domaine/jamais'
import type { Bloc } from '../../arbre'
import { type Groupe, rassembleCartes } from '../../rangs'
import { type Atome, atome, type Cadre, solidarise } from '../mise-en-page/atome'
import { composeDefinitions } from './definitions'
import { composeCartes, composeFigure } from './dessins'
import { composeCases, composeCurseur, composeSignatures, composeZone } from './ecriture'
import { composePlanche } from './planche'
import { composeSommaire } from './sommaire'
import { composeTableau } from './tableau'
import { composeListe, composeParagraphe, composeReplique, composeTitre } from './textes'

/** Dans l'ordre de l'arbre, qui est aussi celui de la lecture. */
export function composeBlocs(blocs: readonly Bloc[], cadre: Cadre): Atome[] {
  return rassembleCartes(blocs).flatMap((bloc) => composeBloc(bloc, cadre))
}

function composeBloc(bloc: Groupe, cadre: Cadre): Atome[] {
  switch (bloc.type) {
    case 'titre':
      return composeTitre(bloc, cadre)
    case 'paragraphe':
      return composeParagraphe(bloc, cadre)
    case 'replique':
      return composeReplique(bloc, cadre)
    case 'liste':
      return composeListe(bloc, cadre)
    case 'definitions':
      return composeDefinitions(bloc, cadre)
    case 'tableau':
      return composeTableau(bloc, cadre)
    case 'zone':
      return composeZone(bloc, cadre)
    case 'cases':
      return composeCases(bloc, cadre)
    case 'curseur':
      return composeCurseur(bloc, cadre)
    case 'cartes':
      return composeCartes(bloc.cartes, cadre)
    case 'planche':
      return composePlanche(bloc, cadre)
    case 'figure':
      return composeFigure(bloc, cadre)
    case 'signatures':
      return composeSignatures(bloc, cadre)
    case 'sommaire':
      return composeSommaire(bloc, cadre)
    case 'saut':
      return [atome(0, () => undefined, { saut: true })]
    case 'ensemble':
      return solidarise(composeBlocs(bloc.blocs, cadre), 1)
    default:
      return jamais(bloc)
  }
}
