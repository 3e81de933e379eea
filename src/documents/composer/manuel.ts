/** Le manuel de l'intervenant : toute la méthode en un document, dans l'ordre où l'on s'en sert. */
import type { TextesMethode } from '../../contenu/manuel'
import { FAMILLES_TECHNIQUES } from '../../contenu/techniques'
import { HEURE_DEFAUT } from '../../domaine/calendrier'
import type { FamilleTechnique, Technique } from '../../domaine/compagnon'
import type { SeanceMethode } from '../../domaine/methode'
import type { CleRencontre, RencontreMethode } from '../../domaine/rencontres'
import { ditHeureLocale } from '../../domaine/temps-en-mots'
import type { ArbreDocument, EntreeSommaire, Section } from '../arbre'
import { composeDeroule } from './deroule'
import { composeSectionFiches, composeSectionFreins, composeSectionProgramme, composeSectionSigles } from './manuel-listes'
import { composeSectionsReperes } from './reperes'
import { composeSectionTechnique, ditPiedMethode } from './technique'

interface Chapitre {
  titre: string
  /** Une entrée du sommaire par section, ou aucune : le chapitre n'a que son titre. */
  sections: { titre: string | null; section: Section }[]
}

export const TITRE_MANUEL = "Manuel de l'intervenant"

/** `etabliLe` (`AAAA-MM-JJ`) ne sert qu'aux déroulés ; les horaires partent de 9 h. */
export function composeManuel(textes: TextesMethode, etabliLe: string): ArbreDocument {
  const chapitres: Chapitre[] = [
    seul('Le programme', composeSectionProgramme(textes)),
    ...composeSeances(textes, etabliLe),
    seul('Les fiches', composeSectionFiches()),
    ...composeTechniques(textes.techniques),
    seul('Les freins et leurs leviers', composeSectionFreins(textes.techniques)),
    { titre: 'Les repères juridiques', sections: composeSectionsReperes().map((section) => ({ titre: null, section })) },
    seul('Les sigles', composeSectionSigles()),
  ]
  return {
    titre: TITRE_MANUEL,
    langue: 'fr',
    pied: ditPiedMethode(TITRE_MANUEL),
    grosCaracteres: false,
    sections: [composeCouverture(chapitres), ...chapitres.flatMap(({ sections }) => sections.map(({ section }) => section))],
  }
}

const seul = (titre: string, section: Section): Chapitre => ({ titre, sections: [{ titre: null, section }] })

/** Les rencontres se lisent à leur place, entre les séances. */
const APRES_SEANCE: Record<CleRencontre, number> = {
  information: 0,
  'entretien-lancement': 0,
  'entretien-intermediaire': 4,
  'entretien-conclusion': 6,
}

function composeSeances({ seances, rencontres }: TextesMethode, etabliLe: string): Chapitre[] {
  const place = (apres: number) => rencontres.filter(({ rencontre }) => APRES_SEANCE[rencontre] === apres)
  const suite: (SeanceMethode | RencontreMethode)[] = [...place(0), ...seances.flatMap((seance) => [seance, ...place(seance.numero)])]
  return suite.flatMap((une) => {
    const titre = 'rencontre' in une ? une.titre : `Séance ${une.numero} — ${une.titre}`
    return composeDeroule(une, { heureDebut: HEURE_DEFAUT, etabliLe }).sections.map((section) => seul(titre, section))
  })
}

function composeTechniques(techniques: readonly Technique[]): Chapitre[] {
  const familles = Object.entries(FAMILLES_TECHNIQUES) as [FamilleTechnique, string][] // les clés de la table sont les familles
  return familles.map(([famille, titre]) => ({
    titre: `Techniques — ${titre}`,
    sections: techniques
      .filter((technique) => technique.famille === famille)
      .map((technique) => ({ titre: technique.titre, section: composeSectionTechnique(technique) })),
  }))
}

function composeCouverture(chapitres: readonly Chapitre[]): Section {
  return {
    format: 'A4-portrait',
    repere: 'Manuel',
    contexte: 'toute la méthode',
    proprietaire: 'intervenant',
    blocs: [
      { type: 'titre', niveau: 1, texte: TITRE_MANUEL },
      {
        type: 'paragraphe',
        style: 'chapeau',
        texte: `Le bilan de parcours professionnel en groupe, séance par séance. Les heures sont données pour un début à ${ditHeureLocale(HEURE_DEFAUT)}. Ce qui se dit à voix haute est en romaine.`,
      },
      { type: 'sommaire', entrees: composeEntrees(chapitres) },
    ],
  }
}

/** La couverture est la section 0 ; les autres suivent dans l'ordre. */
function composeEntrees(chapitres: readonly Chapitre[]): EntreeSommaire[] {
  let section = 0
  return chapitres.flatMap(({ titre, sections }) => {
    const debut = section + 1
    const secondes = sections.flatMap((une): EntreeSommaire[] => {
      section += 1
      return une.titre === null ? [] : [{ texte: une.titre, niveau: 2, section }]
    })
    return [{ texte: titre, niveau: 1 as const, section: debut }, ...secondes]
  })
}
