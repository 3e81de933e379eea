import { expect, it } from 'vitest'
import { nomme } from '../application'
import { lisSecondes } from '../journal-lu'
import { animer } from '../pages/animer'
import { groupe } from '../pages/groupe'
import type { Parcours } from './parcours'

/** Étape 4 : la séance, réseau coupé et serveur arrêté. */
export function etapesPendant(ouvert: () => Parcours): void {
  it('serveur arrêté, réseau coupé, navigateur fermé : Jalons se rouvre à froid sur la prochaine séance', async () => {
    const parcours = ouvert()
    await parcours.serveur.arrete()
    await parcours.rouvreSansReseau()
    await parcours.titre(/séance 1/i)
    await expect(fetch(parcours.serveur.adresse)).rejects.toThrow(TypeError)
    await parcours.verifieLEcran()
    await parcours.presse(groupe(parcours.page).lien('Animer la séance 1'))
  })

  const reste = async () => lisSecondes((await animer(ouvert().page).minuteur.textContent()) ?? '')
  const activite = () => animer(ouvert().page).activite.first().textContent()

  it('commencer, puis les présences : tous, puis les exceptions', async () => {
    const parcours = ouvert()
    const { page, presse } = parcours
    const { geste, minuteur } = animer(page)
    await presse(geste('Commencer la séance'))
    await minuteur.waitFor()
    expect(await reste()).toBeGreaterThan(14 * 60)
    await parcours.verifieLEcran()

    await presse(geste('Tous présents'))
    await presse(page.getByRole('button', { name: /10\sprésents sur 10/ }))
    await presse(geste('Absent : Aubry Grégory'))
    await presse(geste('Excusé : Çelik Léa'))
    await page.getByRole('dialog', { name: 'Présences' }).getByText(/8\sprésents/).waitFor()
    await parcours.verifieLEcran()
    await parcours.clavier.touche('Escape')
    await page.getByRole('button', { name: /8\sprésents sur 10/ }).waitFor()
  })

  it('dire la vérité à l’horloge : +5, −1, commencé il y a 3 minutes, pause et reprise', async () => {
    const parcours = ouvert()
    const { page, presse, clavier } = parcours
    const { geste } = animer(page)
    await presse(geste('+5 minutes'))
    await expect.poll(reste).toBeGreaterThan(19 * 60)
    await clavier.touche('-')
    await expect.poll(reste).toBeLessThan(19 * 60 + 1)
    await presse(geste('commencé il y a'))
    await clavier.ecrit(page.getByRole('textbox', { name: 'Minutes depuis le début' }), '3')
    await clavier.touche('Enter')
    await expect.poll(reste).toBeLessThan(16 * 60 + 1)

    await presse(geste('Mettre en pause'))
    await geste('Reprendre').waitFor()
    await parcours.verifieLEcran()
    await clavier.touche('Space')
    await geste('Mettre en pause').waitFor()
  })

  it('noter : une phrase pour le résumé, une qui reste sur le poste', async () => {
    const parcours = ouvert()
    const { page, presse, clavier } = parcours
    const { geste, note } = animer(page)
    for (const [texte, pourResume] of [['Le groupe veut une charte en trois lignes.', true], ['Relire la météo de départ avec Rémi.', false]] as const) {
      await clavier.va(geste('Noter'))
      await clavier.touche('Enter')
      await expect.poll(() => note.evaluate(champ => champ === document.activeElement)).toBe(true)
      await page.keyboard.type(texte)
      if (pourResume) await clavier.choisit(page.getByRole('radio', { name: nomme('figurera au résumé') }))
      if (pourResume) await parcours.verifieLEcran()
      await presse(geste('Poser la note'))
      await note.waitFor({ state: 'detached' })
    }
  })

  it('avancer, annuler, aller au bout, terminer et confirmer', async () => {
    const parcours = ouvert()
    const { page, presse, clavier } = parcours
    const { geste } = animer(page)
    const premiere = await activite()
    await clavier.touche('PageDown')
    await expect.poll(activite).not.toBe(premiere)
    await presse(geste('Annuler la dernière action'))
    await expect.poll(activite).toBe(premiere)
    for (let rang = 1; rang < 8; rang++) {
      const avant = await activite()
      await clavier.touche('ArrowRight')
      await expect.poll(activite).not.toBe(avant)
    }
    await presse(geste('Terminer la séance'))
    await presse(geste('Confirmer la fin'))
    await parcours.titre('La séance 1 est terminée')
    await parcours.verifieLEcran()
  })
}
