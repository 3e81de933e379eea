/** Une technique de conduite : une page, à lire la veille ou à garder sous la main. */
import { VERSION_FICHES } from '../../contenu/reperes-fiches'
import { FAMILLES_TECHNIQUES } from '../../contenu/techniques'
import type { Technique } from '../../domaine/compagnon'
import type { ArbreDocument, Bloc, Section } from '../arbre'
import { ditDateSansJour } from './mots'

/** Pied des documents de la méthode : leur nom, leur version et sa date. */
export const ditPiedMethode = (titre: string): string =>
  `Jalons · ${titre} · version ${VERSION_FICHES.numero} du ${ditDateSansJour(VERSION_FICHES.date)}`

/** La page d'une technique, seule. */
export function composeTechnique(technique: Technique, { grosCaracteres = false } = {}): ArbreDocument {
  return {
    titre: technique.titre,
    langue: 'fr',
    pied: ditPiedMethode(technique.titre),
    grosCaracteres,
    sections: [composeSectionTechnique(technique)],
  }
}

/** La même page, comme section d'un document plus grand. */
export function composeSectionTechnique(technique: Technique): Section {
  const { titre, famille, signes, quand, faire, dire, eviter, apres, activites } = technique
  return {
    format: 'A4-portrait',
    repere: 'Technique',
    contexte: FAMILLES_TECHNIQUES[famille],
    proprietaire: 'intervenant',
    blocs: [
      { type: 'titre', niveau: 1, texte: titre },
      nomme('Ce qui se voit', signes),
      nomme('Quand', quand),
      { type: 'titre', niveau: 2, texte: 'À faire' },
      { type: 'liste', points: faire, ordonnee: true },
      { type: 'titre', niveau: 2, texte: 'À dire' },
      ...dire.map(({ moment, texte }): Bloc => ({ type: 'replique', moment, texte, suivie: true })),
      nomme('À éviter', eviter),
      nomme('Après', apres),
      nomme('Sert dans les activités', `${activites.join(', ')}.`),
    ],
  }
}

/** « Quand. Dès qu'un récit commence… » */
const nomme = (mot: string, texte: string): Bloc => ({ type: 'paragraphe', texte: [{ texte: `${mot}. `, gras: true }, { texte }] })
