import type { ComptePresences } from '../../../domaine/presences'

/** « 11 présents sur 12, 1 excusé » ; tant que rien n'est noté : « 12 attendus ». Jamais de nom. */
export function ditCompte({ attendus, presents, absents, excuses, inconnus }: ComptePresences): string {
  if (inconnus === attendus) return `${attendus} attendus`
  const parties = [
    `${accorde(presents, 'présent')} sur ${attendus}`,
    ...(excuses > 0 ? [accorde(excuses, 'excusé')] : []),
    ...(absents > 0 ? [accorde(absents, 'absent')] : []),
    ...(inconnus > 0 ? [`${inconnus} à noter`] : []),
  ]
  return parties.join(', ')
}

const accorde = (nombre: number, mot: string) => `${nombre} ${mot}${nombre > 1 ? 's' : ''}`
