/** Créer et régler l'espace de l'intervenant. */
import type { Destination, Espace, Intervenant } from '../../domaine/enregistrements'
import { dateLocale } from '../../domaine/temps-en-mots'
import { annonceBase, baseCourante, type NomEspace } from '../base'
import { execute, modifieLigne, type Resultat } from '../commande'
import { attendEspace } from '../connexion'
import { espaceExiste, fermeEspace, ouvreEspace, ouvreEspaceACreer } from '../ouverture'
import { retientPoignee } from '../preferences'
import { oublieAuteur } from './auteur'
import { refuse } from './refuse'

export { autoriseDossier } from './dossier'
export { effaceExemple, espaceExiste, fermeEspace, ouvreEspace } from '../ouverture'

/** Crée l'espace réel et l'ouvre ; s'il existe déjà, l'ouvre seulement. */
export const creeEspace = (): Promise<Resultat> => cree('reel')

/** Crée l'espace d'exemple, daté autour d'aujourd'hui, et l'ouvre ; s'il existe déjà, l'ouvre seulement. */
export async function creeEspaceExemple(): Promise<Resultat> {
  if (await espaceExiste('exemple')) return ouvreEspace('exemple')
  const { remplisExemple } = await import('./exemple')
  return cree('exemple', remplisExemple(dateLocale(Date.now())))
}

/** Ce qui remplit un espace neuf, dans la transaction qui le crée. */
export type Remplissage = Parameters<typeof execute<object>>[1]

async function cree(nom: NomEspace, remplit?: Remplissage): Promise<Resultat> {
  const ouverture = await ouvreEspaceACreer(nom)
  if (!ouverture.ok) return ouverture
  const base = baseCourante()
  const tables = ['dispositifs', 'groupes', 'seances', 'participants', 'participations'] as const
  try {
    const fait = await execute(tables, async (registre) => {
      if (await base.espace.get('espace')) return {}
      await registre.ajoute('espace', nouvelEspace(registre.instant, nom))
      await remplit?.(registre)
      return {}
    })
    if (!fait.ok) fermeEspace()
    else {
      attendEspace(base)
      annonceBase()
    }
    return fait
  } catch (erreur) {
    fermeEspace() // une base sans espace ne doit pas passer pour l'espace ouvert
    throw erreur
  }
}

function nouvelEspace(instant: number, nom: NomEspace): Espace {
  return {
    id: 'espace',
    creeLe: instant,
    appareil: crypto.randomUUID(),
    exemple: nom === 'exemple',
    intervenant: { nom: '', qualite: '' },
    destination: { type: 'telechargement' },
    touchesActives: true,
  }
}

/** Nom et qualité de celui qui conduit ; vides : une ligne vide à l'impression. */
export async function regleIntervenant({ nom, qualite }: Intervenant): Promise<Resultat> {
  const intervenant = { nom: nom.trim(), qualite: qualite.trim() }
  const fait = await modifieLigne('espace', 'espace', { intervenant })
  oublieAuteur()
  return fait
}

/** Où partiront les documents figés désormais ; ceux qui attendent déjà gardent leur voie. */
export const regleDestination = (destination: Destination): Promise<Resultat> =>
  modifieLigne('espace', 'espace', { destination })

export const regleTouches = (touchesActives: boolean): Promise<Resultat> =>
  modifieLigne('espace', 'espace', { touchesActives })

/** Choisit le dossier du poste où écrire les documents ; sa poignée reste sur cet appareil. */
export async function choisitDossier(poignee: FileSystemDirectoryHandle): Promise<Resultat> {
  try {
    await retientPoignee(poignee)
  } catch {
    return refuse(
      "Ce navigateur ne peut pas garder l'accès à un dossier. Choisissez une autre destination.",
    )
  }
  return regleDestination({ type: 'dossier', nom: poignee.name })
}
