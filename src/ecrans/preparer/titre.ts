import type { Verification } from './verifications'

/** Le titre de l'écran répond : « Prêt à partir, sauf l’émargement. » */
export function titrePreparer(verifications: readonly Verification[]): string {
  const manques = verifications.filter(({ etat }) => etat === 'manque')
  const [un, deux, ...autres] = manques
  if (un === undefined) return verifications.some(({ etat }) => etat === 'attente') ? 'Vérification de ce poste.' : 'Prêt à partir.'
  if (deux === undefined) return `Prêt à partir, sauf ${un.court}.`
  if (autres.length === 0) return `Prêt à partir, sauf ${un.court} et ${deux.court}.`
  return `Il manque ${NOMBRES[manques.length] ?? manques.length} choses pour partir.`
}

const NOMBRES = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept']
