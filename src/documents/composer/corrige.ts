/** Ce qui accompagne un jeu : corrigé pour l'intervenant, ou tous les mots sur une feuille, à cocher. */
import { jamais } from '../../domaine/jamais'
import type { Carte, Corrige, Jeu } from '../../domaine/cartes'
import type { Bloc, Cellule, Section } from '../arbre'
import { ditDateSansJour } from './mots'
import { ditActivites, MOT_STATUT } from './mots-appuis'

type Colonnes = Extract<Corrige, { type: 'colonnes' }>
type Associations = Extract<Corrige, { type: 'associations' }>
type Nomme = (cle: string) => string

/** Une section par feuille ; aucune si le jeu n'a ni corrigé ni mots à cocher. */
export function composeCorrige(jeu: Jeu): Section[] {
  const cartes = jeu.series.flatMap((serie) => serie.cartes)
  const nomme: Nomme = (cle) => cartes.find((carte) => carte.cle === cle)?.mot ?? cle
  const contexte = ditActivites(jeu.activites)
  const corrige: Section[] =
    jeu.corrige === undefined
      ? []
      : [{ format: 'A4-paysage', repere: 'Corrigé', contexte, proprietaire: 'intervenant', blocs: [{ type: 'titre', niveau: 1, texte: `${jeu.titre} : le corrigé` }, ...composeReponses(jeu.corrige, nomme)] }]
  const aCocher: Section[] =
    jeu.aCocher === undefined ? [] : [{ format: 'A4-portrait', repere: 'Tous les mots', contexte, proprietaire: 'agent', blocs: composeACocher(jeu.aCocher, jeu) }]
  return [...corrige, ...aCocher]
}

function composeReponses(corrige: Corrige, nomme: Nomme): Bloc[] {
  switch (corrige.type) {
    case 'colonnes':
      return composeColonnes(corrige, nomme)
    case 'associations':
      return composeAssociations(corrige, nomme)
    default:
      return jamais(corrige)
  }
}

function composeColonnes({ colonnes, pieges, regle }: Colonnes, nomme: Nomme): Bloc[] {
  const hauteur = Math.max(...colonnes.map(({ cartes }) => cartes.length))
  const rangs = Array.from({ length: hauteur }, (_, rang) => colonnes.map(({ cartes }): Cellule => ({ texte: [{ texte: nommeOuRien(nomme, cartes[rang]) }] })))
  return [
    { type: 'tableau', legende: 'Les quatre colonnes', legendeCachee: true, colonnes: colonnes.map(({ titre }) => ({ titre, part: 1 })), rangs },
    { type: 'titre', niveau: 2, texte: 'Les deux pièges' },
    { type: 'liste', ordonnee: false, points: pieges.map(({ carte, dire }) => [{ texte: `« ${nomme(carte)} ». `, gras: true }, { texte: dire }]) },
    { type: 'paragraphe', texte: [{ texte: 'La règle. ', gras: true }, { texte: regle }] },
  ]
}

const nommeOuRien = (nomme: Nomme, cle: string | undefined): string => (cle === undefined ? '' : nomme(cle))

function composeAssociations({ regle, associations, lectures }: Associations, nomme: Nomme): Bloc[] {
  return [
    { type: 'paragraphe', texte: regle },
    {
      type: 'tableau',
      legende: 'Situations et dispositifs',
      legendeCachee: true,
      colonnes: [{ titre: 'Situation', part: 3 }, { titre: "D'abord", part: 3 }, { titre: 'Aussi', part: 3 }, { titre: 'À qui parler', part: 4 }, { titre: 'Qui décide', part: 4 }, { titre: 'Statut', part: 2 }],
      rangs: associations.map(({ situation, dabord, aussi, interlocuteur, decide, statut }): Cellule[] =>
        [nomme(situation), nomme(dabord), aussi.map(nomme).join(', '), interlocuteur, decide, MOT_STATUT[statut]].map((texte) => ({ texte })),
      ),
    },
    { type: 'titre', niveau: 2, texte: 'Pourquoi' },
    { type: 'liste', ordonnee: false, points: associations.map(({ situation, dabord, pourquoi }) => [{ texte: `${nomme(situation)}, ${nomme(dabord)}. `, gras: true }, { texte: pourquoi }]) },
    { type: 'titre', niveau: 2, texte: 'Ce que nous avons lu' },
    {
      type: 'liste',
      ordonnee: false,
      points: lectures.map(({ dispositif, su, texte, article, verifieLe, statut }) => [
        { texte: `${nomme(dispositif)}. `, gras: true },
        { texte: `${su} ${texte}, ${article}. Lecture du ${ditDateSansJour(verifieLe)}. Statut : ${MOT_STATUT[statut]}.` },
      ]),
    },
    { type: 'paragraphe', texte: "Pour les autres dispositifs, rien n'a été lu : poser la question au service nommé.", style: 'petit' },
  ]
}

function composeACocher({ titre, consigne }: NonNullable<Jeu['aCocher']>, { series, numerotee }: Jeu): Bloc[] {
  const cartes = series.flatMap((serie) => serie.cartes).filter(({ aEcrire }) => aEcrire === undefined)
  const entete: Bloc[] = [{ type: 'titre', niveau: 1, texte: titre }, { type: 'paragraphe', texte: consigne }]
  if (numerotee) return [...entete, composeNumeros(cartes)]
  return [...entete, { type: 'cases', etiquette: '', choix: cartes.map(({ mot }) => mot) }, { type: 'zone', etiquette: 'Mes mots à moi', lignes: 2, reglee: true }]
}

/** Deux cartes par rang : quarante tiennent sur une page. */
function composeNumeros(cartes: readonly Carte[]): Bloc {
  const moitie = Math.ceil(cartes.length / 2)
  const cellules = (rang: number): Cellule[] => {
    const carte = cartes[rang]
    if (carte === undefined) return [{ texte: '', nombre: true }, { texte: '' }]
    return [{ texte: String(rang + 1), nombre: true }, { texte: [{ texte: carte.mot, gras: true }, { texte: ` : ${carte.texte}` }] }]
  }
  const colonnes = [{ titre: 'N°', part: 1, nombre: true }, { titre: 'Carte', part: 9 }]
  return {
    type: 'tableau',
    legende: 'Les cartes et leurs numéros',
    legendeCachee: true,
    colonnes: [...colonnes, ...colonnes],
    rangs: Array.from({ length: moitie }, (_, rang) => [...cellules(rang), ...cellules(rang + moitie)]),
  }
}
