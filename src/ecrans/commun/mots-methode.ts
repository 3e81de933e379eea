import type { Activite, Forme, FormatFiche, Phase, Question } from '../../domaine/methode'

export const FORMES: Record<Forme, string> = {
  pleniere: 'Plénière',
  individuel: 'Individuel',
  binome: 'Binôme',
  trio: 'Trios',
  'sous-groupes': 'Sous-groupes',
}

export const QUESTIONS: Record<Question, string> = {
  Q1: 'Où suis-je aujourd’hui\u202F?',
  Q2: 'Où ai-je envie d’aller\u202F?',
  Q3: 'Que me manque-t-il pour atteindre mes objectifs professionnels\u202F?',
}

export const PHASES: Record<Phase, string> = {
  1: 'Lancement',
  2: 'Appui à l’analyse du parcours',
  3: 'Appui au plan d’action',
  4: 'Conclusion',
}

/** « Essentielle », « Compressible jusqu'à 48 min », « Reportable à la séance 2 ». */
export function ditPriorite({ priorite }: Activite): string {
  switch (priorite.type) {
    case 'essentielle':
      return 'Essentielle'
    case 'compressible':
      return `Compressible jusqu’à ${priorite.jusquaMinutes}\u00A0min`
    case 'reportable':
      return `Reportable : ${priorite.vers}`
  }
}

const FORMATS: Record<FormatFiche, string> = { 'A4-portrait': 'A4', 'A4-paysage': 'A4 en largeur', 'A3-paysage': 'A3 en largeur' }

/** « A4, recto verso ». */
export const ditFormat = (format: FormatFiche, faces: 1 | 2): string => `${FORMATS[format]}${faces === 2 ? ', recto verso' : ''}`
