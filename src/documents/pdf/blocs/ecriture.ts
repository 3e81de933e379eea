/** Ce qui se remplit à la main : lignes, cadres, cases, curseurs, signatures. */
import type { Bloc } from '../../arbre'
import { estNumero } from '../../rangs'
import { prepareTexte } from '../../texte'
import { type Atome, atome, type Cadre, espace, hauteurDe, solidarise } from '../mise-en-page/atome'
import { coupeEnLignes, dessineLigne } from '../mise-en-page/lignes'
import { FILET, interligne, ligneDeBase, NOIR, REGLURE } from '../mise-en-page/style'
import { mesure } from '../police/jeu'
import type { Balise } from '../plume'
import { descend } from './colonnes-texte'
import { composeEtiquette, composeTexte } from './textes'

type De<T extends Bloc['type']> = Extract<Bloc, { type: T }>

/** Une zone d'une page au plus ne se sépare pas de son étiquette, ni d'elle-même si elle est courte. */
const INSEPARABLES = 12

export function composeZone({ etiquette, lignes, reglee }: De<'zone'>, cadre: Cadre): Atome[] {
  const { style } = cadre
  const surLaLigne = reglee && estNumero(etiquette)
  const tete = surLaLigne ? [] : composeEtiquette(etiquette, cadre)
  const place = cadre.hauteur - hauteurDe(tete)
  const corps = reglee ? composeReglure(lignes, cadre, surLaLigne ? etiquette : '') : [composeCadre(Math.min(place, lignes * style.ligne), cadre)]
  const ensemble = solidarise([...tete, ...corps], lignes <= INSEPARABLES ? 1 : 0)
  return espace(ensemble, (surLaLigne ? 0 : 3.5) * style.blanc, surLaLigne ? 0 : 2 * style.blanc)
}

function composeReglure(lignes: number, { x, largeur, style, parent }: Cadre, numero: string): Atome[] {
  return Array.from({ length: Math.max(1, Math.round(lignes)) }, (_, rang) =>
    atome(style.ligne, (plume, y) => {
      const bas = y + style.ligne - 0.15
      plume.ornement(() => plume.trait([x, bas], [x + largeur, bas], { gris: REGLURE }))
      if (rang > 0 || numero.trim() === '') return
      plume.bloc({ role: 'P', parent }, () => plume.texte(x, bas - 1.6, { texte: prepareTexte(numero), graisse: 'normal', corps: style.courant }))
    }, { colle: rang === 0 && lignes > 1 ? 2 : 0 }),
  )
}

function composeCadre(hauteur: number, { x, largeur, style }: Cadre): Atome {
  return atome(hauteur, (plume, y) => plume.ornement(() => plume.rectangle([x + 0.15, y + 0.15], largeur - 0.3, hauteur - 0.3, { epaisseur: 0.3, gris: FILET })), {
    avant: 0.8 * style.blanc,
  })
}

/** Cases à cocher, à la suite ; un choix trop long passe à la ligne sous lui-même. */
export function composeCases({ etiquette, choix }: De<'cases'>, cadre: Cadre): Atome[] {
  const { style, x, largeur, recense } = cadre
  const cote = 3.6 * style.echelle
  const retrait = cote + 2 * style.echelle
  const ecart = 7 * style.echelle
  const rangees: { lignes: ReturnType<typeof coupeEnLignes>; x: number }[][] = []
  let libre = 0
  for (const texte of choix.map(prepareTexte)) {
    const lignes = coupeEnLignes([{ texte }], { corps: style.courant, largeur: largeur - retrait, recense })
    const large = retrait + Math.max(...lignes.map((ligne) => ligne.largeur))
    if (rangees.length === 0 || libre + large > largeur) {
      rangees.push([])
      libre = 0
    }
    rangees.at(-1)?.push({ lignes, x: x + libre })
    libre += large + ecart
  }
  const hauteur = interligne(style.courant)
  const corps = rangees.map((rangee) =>
    atome(Math.max(...rangee.map(({ lignes }) => lignes.length)) * hauteur, (plume, y) => {
      for (const { lignes, x: gauche } of rangee) {
        plume.ornement(() => plume.rectangle([gauche + 0.2, y + (hauteur - cote) / 2], cote, cote, { epaisseur: 0.35 }))
        plume.bloc({ role: 'P', parent: cadre.parent }, () => {
          lignes.forEach((ligne, rang) => dessineLigne(plume, ligne, { x: gauche + retrait, y: y + rang * hauteur, corps: style.courant, hauteur }))
        })
      }
    }, { avant: 1.5 * style.blanc }),
  )
  return espace(solidarise([...composeEtiquette(etiquette, cadre), ...corps], 1), 3 * style.blanc, 2.5 * style.blanc)
}

/** Échelle à entourer ou à cocher, ses deux bornes dites en mots de part et d'autre. */
export function composeCurseur({ etiquette, min, max, bornes }: De<'curseur'>, cadre: Cadre): Atome[] {
  const { style, x, largeur } = cadre
  const corps = style.courant
  const hauteur = interligne(corps)
  const cote = (borne: string) => Math.min(largeur * 0.24, mesure([{ texte: prepareTexte(borne), graisse: 'normal' }], corps) + 0.5)
  const [gauche, droite] = [cote(bornes[0]), cote(bornes[1])]
  const borneGauche = composeTexte(bornes[0], { ...cadre, largeur: gauche }, 'P')
  const borneDroite = composeTexte(bornes[1], { ...cadre, x: x + largeur - droite, largeur: droite }, 'P')
  const [debut, fin] = [x + gauche + 7 * style.echelle, x + largeur - droite - 7 * style.echelle]
  const pas = (fin - debut) / Math.max(1, max - min)
  const echelle = atome(Math.max(hauteurDe(borneGauche), hauteurDe(borneDroite), 3 * style.echelle + hauteur), (plume, y) => {
    const axe = y + 2.2 * style.echelle
    descend(borneGauche, plume, y)
    plume.ornement(() => {
      plume.trait([debut, axe], [fin, axe], { epaisseur: 0.35 })
      for (let rang = 0; rang <= max - min; rang++) plume.trait([debut + rang * pas, axe - 1.2], [debut + rang * pas, axe + 1.2], { epaisseur: 0.35 })
    })
    const balise: Balise = { role: 'P', parent: cadre.parent }
    for (let rang = 0; rang <= max - min; rang++) {
      const piece = { texte: String(min + rang), graisse: 'normal' as const }
      const milieu = debut + rang * pas - mesure([piece], corps) / 2
      plume.bloc(balise, () => plume.texte(milieu, axe + 1 * style.echelle + ligneDeBase(corps, hauteur), { ...piece, corps }))
    }
    descend(borneDroite, plume, y)
  }, { avant: 0.5 * style.blanc })
  return espace(solidarise([...composeEtiquette(etiquette, cadre), echelle], 2), 2 * style.blanc, 2 * style.blanc)
}

/** Un filet, l'étiquette dessous, la place de signer : trois par rangée au plus. */
export function composeSignatures({ etiquettes }: De<'signatures'>, cadre: Cadre): Atome[] {
  const { style, x, largeur } = cadre
  const parRangee = Math.max(2, Math.min(3, etiquettes.length))
  const ecart = 9
  const colonne = (largeur - ecart * (parRangee - 1)) / parRangee
  const rangees = Array.from({ length: Math.ceil(etiquettes.length / parRangee) }, (_, rang) => {
    const cases = etiquettes.slice(rang * parRangee, (rang + 1) * parRangee).map((etiquette, place) => {
      const gauche = x + place * (colonne + ecart)
      return { gauche, mots: composeTexte(etiquette, { ...cadre, x: gauche, largeur: colonne }, 'P') }
    })
    const hauteur = Math.max(...cases.map(({ mots }) => hauteurDe(mots))) + 1.5 * style.ligne
    return atome(hauteur, (plume, y) => {
      for (const { gauche, mots } of cases) {
        plume.ornement(() => plume.trait([gauche, y], [gauche + colonne, y], { epaisseur: 0.4, gris: NOIR }))
        descend(mots, plume, y + 1)
      }
    }, { avant: 5 * style.blanc })
  })
  return espace(rangees, 5 * style.blanc, 2 * style.blanc)
}
