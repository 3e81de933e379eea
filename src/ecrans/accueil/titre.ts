import type { Accueil } from '../../stockage/lectures/accueil'
import { ditEcheance } from '../commun/formatage'

/** Le titre de l'accueil : une phrase qui répond à « qu'est-ce qui m'attend ? ». */
export function titreAccueil(accueil: Accueil, manques: number, aujourdhui: string): string {
  const [reprise] = accueil.aReprendre
  if (reprise) return `Séance ${reprise.seance.numero} à reprendre. Tout est là.`
  const { prochaine } = accueil
  if (prochaine === null) return titreSansProchaine(accueil)
  const date = prochaine.seance.demiJournees[0]?.date ?? aujourdhui
  const debut = `Séance ${prochaine.seance.numero}`
  if (date < aujourdhui) return `${debut}\u00A0: la date est passée.`
  return `${debut} ${ditEcheance(date, aujourdhui)}. ${ditManques(manques)}`
}

function titreSansProchaine({ aConclure, aRemettre }: Accueil): string {
  const [conclusion] = aConclure
  if (conclusion) return `Séance ${conclusion.seance.numero} à conclure.`
  if (aRemettre.length > 0) return 'Toutes les séances sont conduites. Il reste à remettre.'
  return 'Toutes les séances sont conduites.'
}

function ditManques(nombre: number): string {
  if (nombre === 0) return 'Prêt à partir.'
  return nombre === 1 ? 'Il manque une chose pour partir.' : `Il manque ${enLettres(nombre)} choses pour partir.`
}

const enLettres = (nombre: number): string => ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six'][nombre] ?? String(nombre)
