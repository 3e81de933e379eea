/** Un champ de fiche → les blocs qui l'impriment, vierge. */
import { jamais } from '../../domaine/jamais'
import type { ChampFiche } from '../../domaine/methode'
import type { Bloc, Cellule, FormatPage } from '../arbre'

/** Assez haut pour signer, en lignes de 8 mm. */
export const LIGNES_SIGNATURE = 1.5

export interface PageFiche {
  format: FormatPage
  grosCaracteres: boolean
}

type Champ<T extends ChampFiche['type']> = Extract<ChampFiche, { type: T }>

const VIDE: Cellule = { texte: '' }
const rangVide = (colonnes: number): Cellule[] => Array.from({ length: colonnes }, () => VIDE)

/** Les blocs d'un champ, sans aucune valeur d'exemple. Sur une page large, les textes d'une ligne vont côte à côte. */
export function composeChamp(champ: ChampFiche, { format, grosCaracteres }: PageFiche): Bloc[] {
  switch (champ.type) {
    case 'texte':
      return [{ type: 'zone', etiquette: champ.etiquette, lignes: champ.lignes, reglee: true }]
    case 'zone':
      return [{ type: 'zone', etiquette: champ.etiquette, lignes: champ.lignes, reglee: false }]
    case 'textes':
      return [champ.lignesChacun === 1 && format !== 'A4-portrait' ? composeCoteACote(champ) : composeTextes(champ)]
    case 'curseurs':
      return champ.etiquettes.map((etiquette, rang) => ({
        type: 'curseur',
        etiquette: `${rang + 1}. ${etiquette}`,
        min: champ.min,
        max: champ.max,
        bornes: champ.bornes,
      }))
    case 'cases':
      return [{ type: 'cases', etiquette: champ.etiquette, choix: champ.choix }]
    case 'tableau':
      return [composeTableau(champ)]
    case 'liste':
      return [{ type: 'titre', niveau: 2, texte: champ.etiquette }, { type: 'liste', points: champ.points, ordonnee: champ.ordonnee ?? false }]
    case 'parcours':
      return [composeParcours(champ, grosCaracteres)]
    case 'signatures':
      return [composeSignatures(champ)]
    case 'saut':
      return [{ type: 'saut' }]
    default:
      return jamais(champ)
  }
}

function composeTextes({ etiquette, nombre, lignesChacun }: Champ<'textes'>): Bloc {
  const zones = Array.from({ length: nombre }, (_, rang): Bloc => {
    return { type: 'zone', etiquette: String(rang + 1), lignes: lignesChacun, reglee: true }
  })
  return { type: 'ensemble', blocs: [{ type: 'titre', niveau: 2, texte: etiquette }, ...zones] }
}

/** Chaque case porte son numéro ; sans titres de colonnes, le tableau n'a pas d'en-tête. */
function composeCoteACote({ etiquette, nombre }: Champ<'textes'>): Bloc {
  const numeros = Array.from({ length: nombre }, (_, rang) => String(rang + 1))
  return {
    type: 'tableau',
    legende: etiquette,
    legendeCachee: false,
    colonnes: numeros.map(() => ({ titre: '', part: 1 })),
    rangs: [numeros.map((texte): Cellule => ({ texte: [{ texte }] }))],
    lignesParRang: 1,
  }
}

function composeTableau({ etiquette, colonnes, rangs, lignesParRang }: Champ<'tableau'>): Bloc {
  const contenu =
    typeof rangs === 'number'
      ? Array.from({ length: rangs }, () => rangVide(colonnes.length))
      : rangs.map((texte) => [{ texte }, ...colonnes.slice(1).map(composeChoix)])
  const titrees = colonnes.map(({ titre, part }) => ({ titre, part }))
  return { type: 'tableau', legende: etiquette, legendeCachee: false, colonnes: titrees, rangs: contenu, lignesParRang }
}

/** Ce qui s'entoure tient sur une ligne si la colonne le permet, et laisse la place d'un rond. */
function composeChoix({ choix = [] }: Champ<'tableau'>['colonnes'][number]): Cellule {
  return { texte: choix.join('\u00A0\u00A0\u00A0') }
}

/** Sans réglure, la place ne grandit pas avec les caractères : 9 lignes de 8 mm en font 6 de 12, et la page reste une page. */
function composeParcours({ type, dessus, dessous, debut, fin, reperes, lignes }: Champ<'parcours'>, grosCaracteres: boolean): Bloc {
  return {
    type: 'figure',
    dessin: { type, dessus, dessous, debut, fin, reperes, lignes: grosCaracteres ? Math.floor((lignes * 2) / 3) : lignes },
    alternative: `Une ligne va de « ${debut} » à « ${fin} », avec ${reperes} repères sans date. Place libre au-dessus : ${dessus}. Place libre en dessous : ${dessous}.`,
  }
}

/** À plusieurs, un tableau de prénoms et de signatures sur deux colonnes. */
function composeSignatures({ etiquette, nombre }: Champ<'signatures'>): Bloc {
  if (nombre === 1) return { type: 'signatures', etiquettes: [etiquette] }
  return {
    type: 'tableau',
    legende: etiquette,
    legendeCachee: false,
    colonnes: ['Prénom', 'Signature', 'Prénom', 'Signature'].map((titre) => ({ titre, part: titre === 'Prénom' ? 2 : 3 })),
    rangs: Array.from({ length: Math.ceil(nombre / 2) }, () => rangVide(4)),
    lignesParRang: LIGNES_SIGNATURE,
  }
}
