/** La séance 1 de l’exemple, ouverte : ce dont partent les épreuves de conduite. */
import { versHash } from '../../src/domaine/adresse'
import { lisReperes } from './adresses'
import { ouvreApplication, type ApplicationEssai, type OptionsApplication } from './application'
import { animer } from './pages/animer'
import { bienvenue } from './pages/bienvenue'

export interface SeanceEssai extends ApplicationEssai {
  hash: string
}

/** Ouvre l’exemple sur l’écran de conduite, avant « Commencer la séance ». `aLHeure` fixe d’abord l’horloge de la page. */
export async function ouvreSeance({ aLHeure, ...options }: OptionsApplication & { aLHeure?: string } = {}): Promise<SeanceEssai> {
  const application = await ouvreApplication(options)
  const { page } = application
  if (aLHeure !== undefined) await page.clock.install({ time: aLHeure })
  await bienvenue(page).essaieExemple()
  const { groupeId } = await lisReperes(page)
  const hash = versHash({ type: 'animer', groupeId, numero: 1 })
  await application.va(hash)
  return Object.assign(application, { hash })
}

/** Ouvre et commence. */
export async function commenceSeance(options?: Parameters<typeof ouvreSeance>[0]): Promise<SeanceEssai> {
  const seance = await ouvreSeance(options)
  await animer(seance.page).commence()
  return seance
}
