/** Les notes prises en séance. Un brouillon s'écrit et se récrit sous le même identifiant. */
import type { NiveauNote, Note } from '../../domaine/enregistrements'
import { execute, modifieLigne, type Resultat } from '../commande'

export type SaisieNote = Pick<Note, 'journalId' | 'refActivite' | 'texte' | 'niveau'> & { id?: string }

/**
 * Écrit une note, neuve ou en cours de frappe. L'écran peut choisir l'`id` d'avance : deux frappes rapides
 * n'ouvrent pas deux notes. Récrire le texte annule la relecture : on ne fige que ce qu'on a relu.
 */
export function ecritNote({ id = crypto.randomUUID(), ...saisie }: SaisieNote): Promise<Resultat<{ id: string }>> {
  return execute(['notes'], async (registre) => {
    const avant = await registre.base.notes.get(id)
    if (!avant) {
      await registre.ajoute('notes', {
        id,
        ...saisie,
        instant: registre.instant,
        relueLe: null,
        poseeLe: null,
        corbeilleLe: null,
      })
      return { id }
    }
    const { texte, niveau } = saisie
    const relueLe = texte === avant.texte ? avant.relueLe : null
    await registre.modifie('notes', id, { texte, niveau, relueLe })
    return { id }
  })
}

/** Change la destination d'une note ; une note qui passe au résumé reste à relire. */
export const changeNiveauNote = (id: string, niveau: NiveauNote): Promise<Resultat> =>
  modifieLigne('notes', id, { niveau, relueLe: null })

export const relitNote = (id: string, relue: boolean): Promise<Resultat> =>
  modifieLigne('notes', id, { relueLe: relue ? Date.now() : null })

/** La frappe est finie : la note n'est plus celle qu'on rouvre après un arrêt brutal. */
export const poseNote = (id: string): Promise<Resultat> =>
  modifieLigne('notes', id, { poseeLe: Date.now() })

/** Met une note à la corbeille ; sans effet sur une note dont rien n'a encore été écrit. */
export const jetteNote = (id: string): Promise<Resultat> =>
  execute(['notes'], async (registre) => {
    const { base, instant } = registre
    if (await base.notes.get(id)) await registre.modifie('notes', id, { corbeilleLe: instant })
    return {}
  })

export const reprendNote = (id: string): Promise<Resultat> =>
  modifieLigne('notes', id, { corbeilleLe: null })
