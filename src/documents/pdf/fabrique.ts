/** Arbre → octets d'un PDF. Synchrone et sans horloge : mêmes entrées, mêmes octets. */
import type { ArbreDocument, FormatPage, Section } from '../arbre'
import { FEUILLES } from '../feuille'
import { serre } from '../serrage'
import { composeBlocs } from './blocs'
import { composeEntete, dessinePied } from './en-tete'
import type { Atome, Cadre, Renvoi } from './mise-en-page/atome'
import { pagine, type Pose } from './mise-en-page/pagination'
import { type Style, styleDe } from './mise-en-page/style'
import { type Balise, Plume } from './plume'

export interface OptionsPdf {
  /** Instant de création inscrit dans le fichier, en ms. */
  creeLe: number
  /** Appelée après chaque section. */
  surProgres?: (faites: number, total: number) => void
  /** Signes qu'aucune police embarquée ne sait dessiner, sans doublon ; imprimés « □ ». Jamais appelée s'il n'y en a pas. */
  surAbsents?: (signes: string[]) => void
}

/** Lance une erreur si un dessin a échappé à la plume ou si le moteur a échoué : jamais un PDF à moitié écrit. */
export function fabriquePdf(arbre: ArbreDocument, { creeLe, surProgres, surAbsents }: OptionsPdf): Uint8Array<ArrayBuffer> {
  const absents = new Set<string>()
  const recense = (signe: string) => void absents.add(signe)
  const style = styleDe(arbre.grosCaracteres)
  const plume = new Plume({
    titre: arbre.titre,
    creeLe,
    identifiant: empreinteDe(`${creeLe}\n${JSON.stringify(arbre)}`),
    format: arbre.sections[0]?.format ?? 'A4-portrait',
  })
  const racine: Balise = { role: 'Document', parent: null }
  const formats: FormatPage[] = arbre.sections.length === 0 ? ['A4-portrait'] : []
  const debuts: number[] = []
  const renvois: (() => void)[] = []
  arbre.sections.forEach((section, rang) => {
    const renvoie: Renvoi = (vers, surPlume, ecrit) => {
      const { page } = surPlume
      renvois.push(() => {
        surPlume.revient(page, section.format)
        ecrit(debuts[vers] ?? 0)
      })
    }
    debuts.push(formats.length + 1)
    formats.push(...poseSection(plume, section, { style, racine, recense, renvoie }))
    surProgres?.(rang + 1, arbre.sections.length)
  })
  for (const ecris of renvois) ecris()
  formats.forEach((format, rang) => {
    plume.revient(rang + 1, format)
    dessinePied(plume, arbre, { page: rang + 1, pages: formats.length, format, style, recense })
  })
  if (absents.size > 0) surAbsents?.([...absents])
  return plume.ferme()
}

/** Dessine une section et rend le format de chacune de ses pages. */
function poseSection(plume: Plume, section: Section, { style, racine, recense, renvoie }: { style: Style; racine: Balise; renvoie: Renvoi } & Pick<Cadre, 'recense'>): FormatPage[] {
  const { largeur, hauteur, gauche, droite, haut, bas } = FEUILLES[section.format]
  const cadre: Cadre = {
    x: gauche,
    largeur: largeur - gauche - droite,
    hauteur: hauteur - haut - bas,
    style,
    parent: { role: 'Sect', parent: racine },
    recense,
    renvoie,
  }
  const entete = composeEntete(section, cadre)
  return pose(section, cadre, entete).map((poses, page) => {
    plume.tourne(section.format)
    if (page === 0) entete.dessine(plume, haut)
    for (const { atome, y, ornement } of poses) {
      if (ornement) plume.ornement(() => atome.dessine(plume, haut + y))
      else atome.dessine(plume, haut + y)
    }
    return section.format
  })
}

/** Les pages d'une section, ses blancs serrés s'il le faut. */
function pose(section: Section, cadre: Cadre, entete: Atome): Pose[][] {
  const essaie = (part: number) => {
    const style = { ...cadre.style, blanc: cadre.style.blanc * part }
    return pagine(composeBlocs(section.blocs, { ...cadre, style, hauteur: cadre.hauteur - entete.hauteur - 6 }), cadre.hauteur, entete)
  }
  return serre(essaie, ({ length }) => length).essai
}

/** 128 bits tirés du contenu (quatre FNV-1a) : nomme le fichier, ne prouve rien. */
function empreinteDe(texte: string): string {
  const melanges = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (let rang = 0; rang < texte.length; rang++) {
    const code = texte.charCodeAt(rang)
    for (let voie = 0; voie < 4; voie++) melanges[voie] = Math.imul((melanges[voie] ?? 0) ^ (code + voie), 0x01000193)
  }
  return melanges.map((melange) => (melange >>> 0).toString(16).padStart(8, '0')).join('').toUpperCase()
}
