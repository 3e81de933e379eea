/** Planches de cartes : de même taille, centrées sur la feuille, traits de coupe qui dépassent. */
import type { Bloc, CarteADecouper } from '../../arbre'
import { CORPS_MOT, CORPS_MOT_A_ECRIRE, CORPS_SENS, croqueCarte, ECART_CARTE, estAEcrire, LARGEUR_PLANCHE, MARGE_CARTE } from '../../planche'
import { prepareTexte } from '../../texte'
import { type Atome, atome, type Cadre, espace, hauteurDe } from '../mise-en-page/atome'
import { coupeEnLignes } from '../mise-en-page/lignes'
import { FILET, interligne, ligneDeBase } from '../mise-en-page/style'
import { mesure } from '../police/jeu'
import type { Balise, Plume } from '../plume'
import { descend } from './colonnes-texte'
import { dessineCroquis } from './dessins'
import { composeZone } from './ecriture'
import { composeTexte, poseLignes } from './textes'

type Planche = Extract<Bloc, { type: 'planche' }>

/** Au-delà du bord, pour poser la règle ou le massicot. */
const DEPASSE = 4

/** Du bord de la carte à son repère. */
const COIN = 2.5

/** Une rangée par atome ; elles se tiennent : une planche ne se coupe pas entre deux pages. */
export function composePlanche({ cartes, colonnes, hauteurMm }: Planche, cadre: Cadre): Atome[] {
  const largeur = Math.min(LARGEUR_PLANCHE, cadre.largeur)
  const colonne = largeur / colonnes
  const liste: Balise = { role: 'L', parent: cadre.parent }
  const rangees = Math.ceil(cartes.length / colonnes)
  const atomes = Array.from({ length: rangees }, (_, rang) => {
    const rangee = cartes.slice(rang * colonnes, (rang + 1) * colonnes).map((carte, place) => {
      const x = cadre.x + place * colonne
      return composeCarte(carte, { ...cadre, x: x + MARGE_CARTE, largeur: colonne - 2 * MARGE_CARTE, parent: liste }, hauteurMm)
    })
    return atome(hauteurMm, (plume, y) => {
      plume.ornement(() => traceCoupe(plume, { x: cadre.x, y, largeur, colonnes, hauteurMm, premiere: rang === 0, derniere: rang === rangees - 1 }))
      for (const dessine of rangee) dessine(plume, y)
    }, { colle: rang === rangees - 1 ? 0 : 2 })
  })
  return espace(atomes, 3, 0)
}

interface Coupe {
  x: number
  y: number
  largeur: number
  colonnes: number
  hauteurMm: number
  premiere: boolean
  derniere: boolean
}

function traceCoupe(plume: Plume, { x, y, largeur, colonnes, hauteurMm, premiere, derniere }: Coupe): void {
  const encre = { epaisseur: 0.25, gris: FILET, tirets: [1.5, 1.2] }
  const bas = y + hauteurMm
  if (premiere) plume.trait([x - DEPASSE, y], [x + largeur + DEPASSE, y], encre)
  plume.trait([x - DEPASSE, bas], [x + largeur + DEPASSE, bas], encre)
  for (let rang = 0; rang <= colonnes; rang++) {
    const bord = x + (rang * largeur) / colonnes
    plume.trait([bord, y], [bord, derniere ? bas + DEPASSE : bas], encre)
  }
}

/** Le repère dans le coin ; le reste au milieu de la carte, ou en haut s'il faut écrire dessous. */
function composeCarte(carte: CarteADecouper, cadre: Cadre, hauteurMm: number): (plume: Plume, y: number) => void {
  const element: Balise = { role: 'LBody', parent: { role: 'LI', parent: cadre.parent } }
  const dedans = composeDedans(carte, { ...cadre, parent: element })
  const libre = hauteurMm - hauteurDe(dedans)
  const tete = carte.repere === '' ? MARGE_CARTE : Math.max(MARGE_CARTE, COIN + interligne(cadre.style.courant))
  const haut = estAEcrire(carte) ? tete : Math.max(tete, libre / 2)
  return (plume, y) => {
    if (carte.repere !== '') dessineRepere(plume, carte.repere, { ...cadre, parent: element }, y)
    descend(dedans, plume, y + haut)
  }
}

function dessineRepere(plume: Plume, repere: string, { x, largeur, style, parent }: Cadre, y: number): void {
  const piece = { texte: prepareTexte(repere), graisse: 'normal' as const }
  const base = y + COIN + ligneDeBase(style.courant, interligne(style.courant))
  const gauche = x + largeur - mesure([piece], style.courant)
  plume.bloc({ role: 'P', parent }, () => plume.texte(gauche, base, { ...piece, corps: style.courant }))
}

/** Ce que porte une carte, de haut en bas. Sert aussi à vérifier que tout y tient. */
export function composeDedans(carte: CarteADecouper, cadre: Cadre): Atome[] {
  const { mot, texte, aEcrire, dessin } = carte
  const { style, parent, recense } = cadre
  const corps = (estAEcrire(carte) ? CORPS_MOT_A_ECRIRE : CORPS_MOT) * style.echelle
  const lignes = mot === '' ? [] : coupeEnLignes([{ texte: prepareTexte(mot), gras: true }], { corps, largeur: cadre.largeur, recense })
  const suites = [
    dessin === undefined ? [] : [composeDessin(dessin, cadre)],
    poseLignes(lignes, cadre, { balise: { role: 'P', parent }, corps, facteur: 1.12 }),
    texte === '' ? [] : composeTexte(texte, cadre, 'P', { corps: CORPS_SENS * style.echelle }),
    ...aEcrire.map((champ) => composeZone({ type: 'zone', ...champ, reglee: true }, cadre)),
  ]
  return suites.flatMap((suite) => espace(suite, ECART_CARTE, 0))
}

function composeDessin(dessin: NonNullable<CarteADecouper['dessin']>, { x, style, parent }: Cadre): Atome {
  const croquis = croqueCarte(dessin, style.echelle)
  return atome(croquis.hauteur, (plume, y) =>
    plume.bloc({ role: 'Figure', parent, alternative: prepareTexte(dessin.alternative) }, () => dessineCroquis(plume, croquis, [x, y], style.courant)),
  )
}
