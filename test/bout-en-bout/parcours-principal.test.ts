/** Le parcours entier (l’Excel du service jusqu’au résumé remis), au clavier seul, réseau coupé avant la séance. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violationsDe } from './accessibilite'
import { nomme, ouvreApplication, type ApplicationEssai } from './application'
import { auClavier, type AuClavier } from './au-clavier'
import { lisSecondes } from './journal-lu'
import { ouvreNavigateur, type NavigateurEssai } from './navigateur'
import { animer } from './pages/animer'
import { conclure } from './pages/conclure'
import { groupe } from './pages/groupe'
import { interrogePdf, prendsLesImpressions, telechargePar } from './telechargements'

const AGENTS = join(import.meta.dirname, '../fixtures/agents')
const DANS_SEPT_JOURS = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
let application: ApplicationEssai
let navigateur: NavigateurEssai
let clavier: AuClavier
let impressions: Buffer[]
const depots = () => application.serveur.journal.filter(({ methode }) => methode === 'PUT')
const page = () => navigateur.page
const titre = (nom: string | RegExp) => page().getByRole('heading', { level: 1, name: typeof nom === 'string' ? nomme(nom) : nom }).waitFor()

async function tient(neuf: NavigateurEssai): Promise<void> {
  navigateur = neuf
  clavier = auClavier(neuf.page)
  neuf.page.setDefaultTimeout(10_000)
  impressions = await prendsLesImpressions(neuf.contexte)
}

/** Le geste imprime une fois ; rend le texte sorti. */
async function imprimePar(geste: () => Promise<void>): Promise<string> {
  const { length } = impressions
  await geste()
  await expect.poll(() => impressions.length, { timeout: 30_000 }).toBe(length + 1)
  return interrogePdf(impressions[length] ?? Buffer.alloc(0), 'pdftotext', '{}', '-')
}

/** L’écran traversé, tel qu’il est là, en clair et en sombre. */
async function verifieLEcran(): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page().emulateMedia({ colorScheme })
    expect.soft(await violationsDe(page()), `${page().url()}, ${colorScheme}`).toEqual([])
  }
}

async function choisitFichier(nom: string): Promise<void> {
  const { fichier } = groupe(page())
  await fichier.waitFor()
  await expect.poll(() => page().evaluate(() => document.activeElement?.tagName)).toBe('H1') // l’écran pose le focus après s’être dessiné
  await clavier.va(fichier)
  const [choix] = await Promise.all([page().waitForEvent('filechooser'), clavier.touche('Enter')])
  await choix.setFiles(join(AGENTS, nom))
}

beforeAll(async () => {
  application = await ouvreApplication()
  await tient(application)
  await page().reload()
})
afterAll(async () => {
  navigateur?.verifieLesGardes()
  await navigateur?.ferme()
  await application?.serveur.arrete()
})

it('créer son espace, choisir où partiront les documents, créer un dispositif et un groupe', async () => {
  const { bouton, champ, versant, datePremiere } = groupe(page())
  await verifieLEcran()
  await clavier.presse(bouton('Créer mon espace'))
  await titre(/jalons à planter/)
  await verifieLEcran()

  await clavier.presse(page().getByRole('link', { name: 'Réglages' }))
  await clavier.ecrit(champ('Votre nom'), 'Claire Monestier')
  await clavier.choisit(page().getByRole('radio', { name: /^Dossier du réseau/ }))
  await clavier.ecrit(champ('Chemin du dossier'), '/remises/')
  await clavier.touche('Enter')
  await page().getByText('Les documents iront dans /remises/').waitFor()
  await verifieLEcran()

  await clavier.presse(page().getByRole('link', { name: 'Dispositifs' }))
  await clavier.presse(bouton('Nouveau dispositif'))
  await clavier.ecrit(champ('Nom du dispositif'), 'Bilans de parcours 2027')
  await clavier.ecrit(champ('Employeur'), 'Communauté de communes du Val d’Aurelle')
  await clavier.va(versant)
  await page().keyboard.type('FPT')
  await clavier.presse(bouton('Créer le dispositif'))
  await titre('Bilans de parcours 2027')
  await verifieLEcran()

  await clavier.presse(bouton('Nouveau groupe').first())
  await clavier.ecrit(champ('Nom du groupe'), 'Groupe du jeudi')
  await clavier.ecrit(champ('Lieu'), 'Salle Pergaud')
  await clavier.date(datePremiere, DANS_SEPT_JOURS)
  await clavier.presse(bouton('Créer le groupe'))
  await titre('Groupe du jeudi')
  await verifieLEcran()
}, 90_000)

it('le fichier à erreurs : chaque ligne douteuse est nommée, avec sa raison', async () => {
  const { bouton, ligne } = groupe(page())
  await clavier.presse(bouton('Importer des participants'))
  await choisitFichier('agents-avec-erreurs.csv')
  await titre(/lignes lues/)
  for (const numero of [4, 5, 10, 11, 12]) await ligne(numero).waitFor()
  expect(await page().getByRole('group', { name: /^Ligne \d+\s:/ }).count()).toBe(5)
  expect(await ligne(4).getAttribute('aria-label')).toMatch(/nom/i)
  expect(await ligne(5).getAttribute('aria-label')).toMatch(/courriel/i)
  expect(await ligne(10).getAttribute('aria-label')).toMatch(/ligne 2/i)
  expect(await ligne(11).getAttribute('aria-label')).toMatch(/homonyme|même nom/i)
  await verifieLEcran()
  await clavier.presse(bouton('Choisir un autre fichier'))
})

it('le fichier du service, en accents Windows : importé, annulé, réimporté', async () => {
  const { bouton, importer, inscrits } = groupe(page())
  for (const annule of [true, false]) {
    await choisitFichier('agents-10-excel-fr.csv')
    await titre(/^10\slignes lues/)
    expect(await importer.textContent()).toMatch(/Importer 10\sparticipants/)
    if (annule) await verifieLEcran()
    await clavier.presse(importer)
    await titre(/^10\sparticipants importés/)
    if (!annule) continue
    await clavier.presse(bouton("Annuler l'import"))
    await titre('Import annulé')
    await clavier.presse(bouton('Importer un autre fichier'))
  }
  await clavier.presse(bouton('Revenir au groupe'))
  await expect.poll(() => inscrits.count()).toBe(10)
  expect((await inscrits.allTextContents()).join()).toMatch(/Bœuf Loïc.*Çelik Léa.*N’Diaye Anaïs/)
  await verifieLEcran()
})

it('préparer : émargement et fiches imprimés et téléchargés, « Prêt à partir »', async () => {
  await clavier.presse(groupe(page()).lien('Préparer la séance 1'))
  await titre(/Il manque 3 choses|Il manque trois choses/)
  await verifieLEcran()
  const bouton = (nom: string | RegExp) => page().getByRole('button', { name: nom, exact: true })
  for (const [lien, texte] of [["Ouvrir l'émargement", 'Çelik'], ['Ouvrir les fiches', 'Çelik'], ['Ouvrir le déroulé', 'météo']] as const) {
    await clavier.presse(groupe(page()).lien(lien))
    const { octets } = await telechargePar(page(), () => clavier.presse(bouton('Télécharger le PDF')))
    expect(interrogePdf(octets, 'qpdf', '--check', '{}')).toMatch(/No syntax or stream encoding errors/)
    expect(interrogePdf(octets, 'pdftotext', '{}', '-')).toContain(texte)
    expect(await imprimePar(() => clavier.presse(bouton('Imprimer')))).toContain(texte)
    await verifieLEcran()
    await clavier.presse(groupe(page()).lien('Revenir à la préparation'))
  }
  await titre('Prêt à partir.')
  await verifieLEcran()
  navigateur.verifieLesGardes()
}, 180_000)

it('serveur arrêté, réseau coupé, navigateur fermé : Jalons se rouvre à froid sur la prochaine séance', async () => {
  await application.serveur.arrete()
  const { profil } = navigateur
  await navigateur.contexte.close()
  await tient(await ouvreNavigateur({ origine: new URL(application.serveur.adresse).origin, profil }))
  await navigateur.contexte.setOffline(true)
  await page().goto(application.serveur.adresse)
  await titre(/séance 1/i)
  await verifieLEcran()
  await clavier.presse(groupe(page()).lien('Animer la séance 1'))
})

it('animer : présences, pas à pas, pause, corrections, notes, annulation, fin', async () => {
  const { page: { keyboard } } = navigateur
  const { geste, activite, minuteur, note } = animer(page())
  const reste = async () => lisSecondes((await minuteur.textContent()) ?? '')
  await clavier.presse(geste('Commencer la séance'))
  await minuteur.waitFor()
  expect(await reste()).toBeGreaterThan(14 * 60)
  await verifieLEcran()

  await clavier.presse(geste('Tous présents'))
  await clavier.presse(page().getByRole('button', { name: /10\sprésents sur 10/ }))
  await clavier.presse(geste('Absent : Aubry Grégory'))
  await clavier.presse(geste('Excusé : Çelik Léa'))
  await page().getByRole('dialog', { name: 'Présences' }).getByText(/8\sprésents/).waitFor()
  await verifieLEcran()
  await clavier.touche('Escape')
  await page().getByRole('button', { name: /8\sprésents sur 10/ }).waitFor()

  await clavier.presse(geste('+5 minutes'))
  await expect.poll(reste).toBeGreaterThan(19 * 60)
  await clavier.touche('-')
  await expect.poll(reste).toBeLessThan(19 * 60 + 1)
  await clavier.presse(geste('commencé il y a'))
  await clavier.ecrit(page().getByRole('textbox', { name: 'Minutes depuis le début' }), '3')
  await clavier.touche('Enter')
  await expect.poll(reste).toBeLessThan(16 * 60 + 1)

  await clavier.presse(geste('Mettre en pause'))
  await geste('Reprendre').waitFor()
  await verifieLEcran()
  await clavier.touche('Space')
  await geste('Mettre en pause').waitFor()

  for (const [texte, pourResume] of [['Le groupe veut une charte en trois lignes.', true], ['Relire la météo de départ avec Rémi.', false]] as const) {
    await clavier.touche('n')
    await note.waitFor()
    await keyboard.type(texte)
    if (pourResume) await clavier.choisit(page().getByRole('radio', { name: nomme('figurera au résumé') }))
    if (pourResume) await verifieLEcran()
    await clavier.presse(geste('Poser la note'))
    await note.waitFor({ state: 'detached' })
  }

  const premiere = await activite.first().textContent()
  await clavier.touche('PageDown')
  await expect.poll(() => activite.first().textContent()).not.toBe(premiere)
  await clavier.presse(geste('Annuler la dernière action'))
  await expect.poll(() => activite.first().textContent()).toBe(premiere)
  for (let rang = 1; rang < 8; rang++) {
    const avant = await activite.first().textContent()
    await clavier.touche('ArrowRight')
    await expect.poll(() => activite.first().textContent()).not.toBe(avant)
  }
  await clavier.presse(geste('Terminer la séance'))
  await clavier.presse(geste('Confirmer la fin'))
  await titre('La séance 1 est terminée')
  await verifieLEcran()
}, 120_000)

it('conclure sans réseau : la note relue, le résumé figé, imprimé, téléchargé, en attente du réseau', async () => {
  await clavier.presse(groupe(page()).lien('Conclure la séance 1'))
  const { bouton, relue, document } = conclure(page())
  await relue.waitFor()
  await verifieLEcran()
  await clavier.coche(relue)
  await clavier.presse(bouton('Voir le résumé avant de le figer'))
  const article = page().getByRole('article')
  await article.getByText('Le groupe veut une charte en trois lignes.').waitFor()
  expect(await article.innerText()).not.toMatch(/Rémi|Aubry|Çelik/)
  await clavier.presse(bouton('Figer le résumé de séance'))
  await document(1).getByText('en attente du réseau', { exact: true }).waitFor()
  await verifieLEcran()
})

it('le réseau revenu, le résumé part de lui-même : un seul dépôt, les mêmes octets, puis « remis »', async () => {
  const { bouton, document } = conclure(page())
  const { nom, octets } = await telechargePar(page(), () => clavier.presse(bouton('Télécharger')))
  expect(await imprimePar(() => clavier.presse(bouton('Imprimer')))).toContain('Le groupe veut une charte en trois lignes.')
  await titre(/Résumé/)
  await clavier.presse(page().getByRole('link', { name: 'Documents', exact: true }))
  await document(1).getByText('en attente du réseau', { exact: true }).waitFor()
  await verifieLEcran()
  expect(depots()).toHaveLength(0)

  await application.serveur.reprend()
  await navigateur.contexte.setOffline(false)
  await document(1).getByText('remis', { exact: true }).waitFor({ timeout: 40_000 })
  expect(depots()).toHaveLength(1)
  expect([...application.serveur.depots.keys()]).toEqual([`remises/${nom}`])
  expect(octets.equals(application.serveur.depots.get(`remises/${nom}`) ?? Buffer.alloc(0))).toBe(true)
  await verifieLEcran()
}, 90_000)

it('refusé, il reste en « échec » avec sa raison et « Réessayer » ; accepté ensuite, il est remis', async () => {
  application.serveur.panne = { type: 'statut', code: 403 }
  await clavier.presse(page().getByRole('link', { name: 'Dispositifs' }))
  await clavier.presse(groupe(page()).lien('Ouvrir le groupe'))
  await clavier.presse(page().getByRole('button', { name: /^S1/ }))
  await clavier.presse(groupe(page()).lien('Conclure la séance 1'))
  const { bouton, document } = conclure(page())
  await clavier.presse(bouton('Figer une version 2'))
  await document(2).getByText('échec', { exact: true }).waitFor()
  await document(2).getByText(/refuse l’écriture dans ce dossier/).waitFor()
  await verifieLEcran()
  expect(depots()).toHaveLength(2)

  application.serveur.panne = null
  await clavier.presse(bouton('Réessayer'))
  await document(2).getByText('remis', { exact: true }).waitFor()
  expect(depots()).toHaveLength(3)
  expect(application.serveur.depots.size).toBe(2)
})
