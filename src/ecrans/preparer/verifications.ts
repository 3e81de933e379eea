/** « Prêt à partir » : ce qui est vérifié pour de vrai, une ligne chacun, et le geste qui répare. */
import type { Lecture } from '../../composants/useLecture'
import { versHash } from '../../domaine/adresse'
import type { SeanceMethode } from '../../domaine/methode'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import type { PreuvePrecache } from '../commun/environnement'
import { ditNombre } from '../commun/formatage'
import { verifieImpressions } from './verifie-impressions'
import { verifieQuandOu } from './verifie-quand-ou'

export interface Verification {
  cle: string
  /** `plan` : présent, mais le texte reste à écrire ; ne compte ni pour ni contre. */
  etat: 'verifie' | 'manque' | 'attente' | 'plan'
  /** Dans le titre de l'écran : « l’émargement ». */
  court: string
  titre: string
  detail: string
  /** Ce qui répare : une adresse, ou recharger l'application. */
  geste?: { libelle: string; href?: string; imprime?: boolean }
}

export interface Contexte {
  preparation: PreparationComplete
  textes: Lecture<SeanceMethode>
  preuve: PreuvePrecache | null
  aujourdhui: string
}

/** Ce qui manque d'abord, puis le reste dans l'ordre où cela se prépare. */
export function dresseVerifications(contexte: Contexte): Verification[] {
  const { preparation, aujourdhui } = contexte
  const lignes = [
    verifieParticipants(preparation),
    verifieQuandOu(preparation, aujourdhui),
    ...verifieImpressions(preparation, aujourdhui),
    verifieTextes(contexte),
    verifiePrecache(contexte),
  ]
  return lignes.toSorted((a, b) => Number(b.etat === 'manque') - Number(a.etat === 'manque'))
}

function verifieParticipants({ groupe, participants }: PreparationComplete): Verification {
  const ligne = { cle: 'participants', court: 'les participants' }
  const nombre = participants.length
  if (nombre > 0) return { ...ligne, etat: 'verifie', titre: ditNombre(nombre, 'Un participant', 'participants', ''), detail: `Inscrits dans ${groupe.nom}.` }
  return {
    ...ligne,
    etat: 'manque',
    titre: 'Aucun participant',
    detail: 'L’émargement et les fiches sortiraient sans nom.',
    geste: { libelle: 'Inscrire des participants', href: versHash({ type: 'groupe', id: groupe.id }) },
  }
}

function verifieTextes({ textes }: Contexte): Verification {
  const ligne = { cle: 'textes', court: 'les textes de la séance' }
  if (textes.etat === 'attente') return { ...ligne, etat: 'attente', titre: 'Les textes de la séance', detail: 'Lecture en cours.' }
  if (textes.etat === 'echec')
    return { ...ligne, etat: 'manque', titre: 'Les textes de la séance ne se lisent pas', detail: textes.raison, geste: { libelle: 'Recharger Jalons' } }
  const { elements, redaction } = textes.valeur
  const nombre = elements.filter(({ type }) => type !== 'pause').length
  const titre = `Le programme et les ${nombre}\u00A0activités sont là`
  if (redaction === 'plan') return { ...ligne, etat: 'plan', titre, detail: 'Durées, consignes et productions y sont\u202F; les textes complets restent à écrire.' }
  return { ...ligne, etat: 'verifie', titre, detail: 'Ce qui se dit, ce qui se fait, ce qui se distribue\u00A0: lu sur ce poste.' }
}

function verifiePrecache({ preuve }: Contexte): Verification {
  const ligne = { cle: 'precache', court: 'les fichiers de Jalons' }
  if (preuve === null) return { ...ligne, etat: 'attente', titre: 'Jalons est entier sur ce poste', detail: 'Chaque fichier est relu.' }
  const { presents, attendus, octets, ok, raison } = preuve
  if (ok) return { ...ligne, etat: 'verifie', titre: 'Jalons est entier sur ce poste', detail: `${presents}\u00A0fichiers relus un par un, ${ditTaille(octets)}.` }
  const compte = attendus > 0 ? ` ${presents}\u00A0fichiers justes sur\u00A0${attendus}.` : ''
  return { ...ligne, etat: 'manque', titre: 'Jalons n’est pas entier sur ce poste', detail: `${raison}${compte}`, geste: { libelle: 'Recharger Jalons' } }
}

const ditTaille = (octets: number): string =>
  octets < 1_000_000 ? `${Math.round(octets / 1000)}\u00A0ko` : `${(octets / 1_000_000).toFixed(1).replace('.', ',')}\u00A0Mo`
