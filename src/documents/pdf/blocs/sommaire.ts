/** Le sommaire : une ligne par entrée, des points de conduite, et la page, écrite quand elle est connue. */
import type { Bloc, EntreeSommaire } from '../../arbre'
import { prepareTexte } from '../../texte'
import { type Atome, type Cadre, espace } from '../mise-en-page/atome'
import { coupeEnLignes } from '../mise-en-page/lignes'
import { FILET, interligne, ligneDeBase } from '../mise-en-page/style'
import { mesure } from '../police/jeu'
import type { Balise } from '../plume'
import { poseLignes } from './textes'

/** Place de la page, à droite, en mm. */
const PLACE_PAGE = 12
const RETRAIT = 6

export function composeSommaire({ entrees }: Extract<Bloc, { type: 'sommaire' }>, cadre: Cadre): Atome[] {
  const sommaire: Balise = { role: 'TOC', parent: cadre.parent }
  const lignes = entrees.flatMap((entree) => composeEntree(entree, { ...cadre, parent: sommaire }))
  return espace(lignes, 3 * cadre.style.blanc, 2 * cadre.style.blanc)
}

function composeEntree({ texte, niveau, section }: EntreeSommaire, { x, largeur, style, parent, recense, renvoie }: Cadre): Atome[] {
  const retrait = niveau === 1 ? 0 : RETRAIT * style.echelle
  const place = PLACE_PAGE * style.echelle
  const corps = style.courant
  const gras = niveau === 1
  const balise: Balise = { role: 'P', parent: { role: 'TOCI', parent } }
  const lignes = coupeEnLignes([{ texte: prepareTexte(texte), gras }], { corps, largeur: largeur - retrait - place, recense })
  const atomes = poseLignes(lignes, { x: x + retrait }, { balise, corps })
  const hauteur = interligne(corps)
  const suite = atomes.map((un, rang): Atome => {
    if (rang < atomes.length - 1) return un
    const fin = x + retrait + (lignes[rang]?.largeur ?? 0) + 2
    return {
      ...un,
      dessine: (plume, y) => {
        un.dessine(plume, y)
        const base = y + ligneDeBase(corps, hauteur)
        plume.ornement(() => plume.trait([fin, base], [x + largeur - place, base], { tirets: [0.4, 1.6], gris: FILET }))
        renvoie?.(section, plume, (page) => {
          const piece = { texte: String(page), graisse: gras ? ('gras' as const) : ('normal' as const) }
          plume.bloc(balise, () => plume.texte(x + largeur - mesure([piece], corps), base, { ...piece, corps }))
        })
      },
    }
  })
  return espace(suite, niveau === 1 ? 1.6 * style.blanc : 0, 0)
}
