import { nomme, type ApplicationEssai } from '../application'
import { versHash } from '../../../src/domaine/adresse'
import { lisReperes } from '../adresses'
import { animer } from './animer'

/** Conduit la séance 1 de l’exemple du début à la fin, sans s’attarder, jusqu’à l’écran « Conclure ». */
export async function conduisLaSeance(application: ApplicationEssai): Promise<void> {
  const { page } = application
  const { groupeId } = await lisReperes(page)
  await application.va(versHash({ type: 'animer', groupeId, numero: 1 }))
  const ecran = animer(page)
  await ecran.commence()
  await ecran.geste('Tous présents').click()
  await ecran.geste('Terminer la séance').click()
  await ecran.geste('Confirmer la fin').click()
  await page.getByRole('link', { name: nomme('Conclure la séance 1') }).click()
  await page.getByRole('button', { name: nomme('Figer le résumé de séance') }).waitFor()
}

/** Choisit le dossier WebDAV de l’origine. */
export async function choisitDossierReseau(application: ApplicationEssai, chemin: string): Promise<void> {
  const { page } = application
  await application.va('#/reglages')
  await page.getByRole('radio', { name: nomme('Dossier du réseau') }).check()
  await page.getByRole('textbox', { name: nomme('Chemin du dossier') }).fill(chemin)
  await page.getByRole('button', { name: nomme('Choisir ce dossier du réseau') }).click()
  await page.getByText(nomme(`Les documents iront dans ${chemin}`)).waitFor()
}
