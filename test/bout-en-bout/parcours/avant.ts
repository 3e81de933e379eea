import { expect, it } from 'vitest'
import { interroge, texteDe } from '../../documents/pdf/essai'
import { groupe } from '../pages/groupe'
import { telechargePar } from '../telechargements'
import type { Parcours } from './parcours'

const DANS_SEPT_JOURS = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)

/** Étapes 1 à 3 : l’espace, le groupe, les agents, la préparation. */
export function etapesAvant(ouvert: () => Parcours): void {
  it('créer son espace, choisir où partiront les documents, créer un dispositif et un groupe', async () => {
    const parcours = ouvert()
    const { bouton, champ, versant, datePremiere } = groupe(parcours.page)
    await parcours.verifieLEcran()
    await parcours.presse(bouton('Créer mon espace'))
    await parcours.titre(/jalons à planter/)
    await parcours.verifieLEcran()

    await parcours.presse(parcours.page.getByRole('link', { name: 'Réglages' }))
    await parcours.clavier.ecrit(champ('Votre nom'), 'Claire Monestier')
    await parcours.clavier.choisit(parcours.page.getByRole('radio', { name: /^Dossier du réseau/ }))
    await parcours.clavier.ecrit(champ('Chemin du dossier'), '/remises/')
    await parcours.clavier.touche('Enter')
    await parcours.page.getByText('Les documents iront dans /remises/').waitFor()
    await parcours.verifieLEcran()

    await parcours.presse(parcours.page.getByRole('link', { name: 'Dispositifs' }))
    await parcours.presse(bouton('Nouveau dispositif'))
    await parcours.clavier.ecrit(champ('Nom du dispositif'), 'Bilans de parcours 2027')
    await parcours.clavier.ecrit(champ('Employeur'), 'Communauté de communes du Val d’Aurelle')
    await parcours.clavier.va(versant)
    await parcours.page.keyboard.type('FPT')
    await parcours.presse(bouton('Créer le dispositif'))
    await parcours.titre('Bilans de parcours 2027')
    await parcours.verifieLEcran()

    await parcours.presse(bouton('Nouveau groupe').first())
    await parcours.clavier.ecrit(champ('Nom du groupe'), 'Groupe du jeudi')
    await parcours.clavier.ecrit(champ('Lieu'), 'Salle Pergaud')
    await parcours.clavier.date(datePremiere, DANS_SEPT_JOURS)
    await parcours.presse(bouton('Créer le groupe'))
    await parcours.titre('Groupe du jeudi')
    await parcours.verifieLEcran()
    expect(parcours.depots()).toEqual([])
  }, 90_000)

  it('le fichier à erreurs : chaque ligne douteuse est nommée, avec sa raison', async () => {
    const parcours = ouvert()
    const { bouton, ligne } = groupe(parcours.page)
    await parcours.presse(bouton('Importer des participants'))
    await parcours.choisitFichier('agents-avec-erreurs.csv')
    await parcours.titre(/lignes lues/)
    for (const numero of [4, 5, 10, 11, 12]) await ligne(numero).waitFor()
    expect(await parcours.page.getByRole('group', { name: /^Ligne \d+\s:/ }).count()).toBe(5)
    expect(await ligne(4).getAttribute('aria-label')).toMatch(/nom/i)
    expect(await ligne(5).getAttribute('aria-label')).toMatch(/courriel/i)
    expect(await ligne(10).getAttribute('aria-label')).toMatch(/ligne 2/i)
    expect(await ligne(11).getAttribute('aria-label')).toMatch(/homonyme|même nom/i)
    await parcours.verifieLEcran()
    await parcours.presse(bouton('Choisir un autre fichier'))
  })

  it('le fichier du service, en accents Windows : importé, annulé, réimporté', async () => {
    const parcours = ouvert()
    const { bouton, importer, inscrits } = groupe(parcours.page)
    for (const annule of [true, false]) {
      await parcours.choisitFichier('agents-10-excel-fr.csv')
      await parcours.titre(/^10\slignes lues/)
      expect(await importer.textContent()).toMatch(/Importer 10\sparticipants/)
      if (annule) await parcours.verifieLEcran()
      await parcours.presse(importer)
      await parcours.titre(/^10\sparticipants importés/)
      if (!annule) continue
      await parcours.presse(bouton("Annuler l'import"))
      await parcours.titre('Import annulé')
      await parcours.presse(bouton('Importer un autre fichier'))
    }
    await parcours.presse(bouton('Revenir au groupe'))
    await expect.poll(() => inscrits.count()).toBe(10)
    expect((await inscrits.allTextContents()).join()).toMatch(/Bœuf Loïc.*Çelik Léa.*N’Diaye Anaïs/)
    await parcours.verifieLEcran()
  })

  it('préparer : émargement et fiches imprimés et téléchargés, « Prêt à partir »', async () => {
    const parcours = ouvert()
    await parcours.presse(groupe(parcours.page).lien('Préparer la séance 1'))
    await parcours.titre(/Il manque trois choses/)
    await parcours.verifieLEcran()
    const bouton = (nom: string | RegExp) => parcours.page.getByRole('button', { name: nom, exact: true })
    for (const [lien, texte] of [["Ouvrir l'émargement", 'Çelik'], ['Ouvrir les fiches', 'Çelik'], ['Ouvrir le déroulé', 'météo']] as const) {
      await parcours.presse(groupe(parcours.page).lien(lien))
      const { octets } = await telechargePar(parcours.page, () => parcours.presse(bouton('Télécharger le PDF')))
      expect(interroge(octets, 'qpdf', '--check', '{}').toString()).toMatch(/No syntax or stream encoding errors/)
      expect(texteDe(octets)).toContain(texte)
      expect(await parcours.imprimePar(() => parcours.presse(bouton('Imprimer')))).toContain(texte)
      // Soixante fiches font dix mille éléments : axe les lit dans `accessibilite.test.ts`, une fois suffit.
      if (lien !== 'Ouvrir les fiches') await parcours.verifieLEcran()
      await parcours.presse(groupe(parcours.page).lien('Revenir à la préparation'))
    }
    await parcours.titre('Prêt à partir.')
    await parcours.verifieLEcran()
    parcours.navigateur.verifieLesGardes()
  }, 180_000)
}
