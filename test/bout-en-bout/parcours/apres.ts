import { expect, it } from 'vitest'
import { conclure } from '../pages/conclure'
import { groupe } from '../pages/groupe'
import { telechargePar } from '../telechargements'
import type { Parcours } from './parcours'

/** Étape 6 : conclure, puis remettre quand le réseau revient. */
export function etapesApres(ouvert: () => Parcours): void {
  it('conclure sans réseau : la note relue, le résumé figé, imprimé, téléchargé, en attente du réseau', async () => {
    const parcours = ouvert()
    await parcours.presse(groupe(parcours.page).lien('Conclure la séance 1'))
    const { bouton, relue, document } = conclure(parcours.page)
    await relue.waitFor()
    await parcours.verifieLEcran()
    await parcours.clavier.coche(relue)
    await parcours.presse(bouton('Voir le résumé avant de le figer'))
    const article = parcours.page.getByRole('article')
    await article.getByText('Le groupe veut une charte en trois lignes.').waitFor()
    expect(await article.innerText()).not.toMatch(/Rémi|Aubry|Çelik/)
    await parcours.presse(bouton('Figer le résumé de séance'))
    await document(1).getByText('en attente du réseau', { exact: true }).waitFor()
    await parcours.verifieLEcran()
  })

  it('le réseau revenu, le résumé part de lui-même : un seul dépôt, les mêmes octets, puis « remis »', async () => {
    const parcours = ouvert()
    const { bouton, document } = conclure(parcours.page)
    const { nom, octets } = await telechargePar(parcours.page, () => parcours.presse(bouton('Télécharger')))
    expect(await parcours.imprimePar(() => parcours.presse(bouton('Imprimer')))).toContain('Le groupe veut une charte en trois lignes.')
    await parcours.titre(/Résumé/)
    await parcours.presse(parcours.page.getByRole('link', { name: 'Documents', exact: true }))
    await document(1).getByText('en attente du réseau', { exact: true }).waitFor()
    await parcours.verifieLEcran()
    expect(parcours.depots()).toHaveLength(0)

    await parcours.serveur.reprend()
    await parcours.navigateur.contexte.setOffline(false)
    await document(1).getByText('remis', { exact: true }).waitFor({ timeout: 40_000 })
    expect(parcours.depots()).toHaveLength(1)
    expect([...parcours.serveur.depots.keys()]).toEqual([`remises/${nom}`])
    expect(octets.equals(parcours.serveur.depots.get(`remises/${nom}`) ?? Buffer.alloc(0))).toBe(true)
    await parcours.verifieLEcran()
  }, 90_000)

  it('refusé, il reste en « échec » avec sa raison et « Réessayer » ; accepté ensuite, il est remis', async () => {
    const parcours = ouvert()
    parcours.serveur.panne = { type: 'statut', code: 403 }
    await parcours.presse(parcours.page.getByRole('link', { name: 'Dispositifs' }))
    await parcours.presse(groupe(parcours.page).lien('Ouvrir le groupe'))
    await parcours.presse(parcours.page.getByRole('button', { name: /^S1/ }))
    await parcours.presse(groupe(parcours.page).lien('Conclure la séance 1'))
    const { bouton, document } = conclure(parcours.page)
    await parcours.presse(bouton('Figer une version 2'))
    await document(2).getByText('échec', { exact: true }).waitFor()
    await document(2).getByText(/refuse l’écriture dans ce dossier/).waitFor()
    await parcours.verifieLEcran()
    expect(parcours.depots()).toHaveLength(2)

    parcours.serveur.panne = null
    await parcours.presse(bouton('Réessayer'))
    await document(2).getByText('remis', { exact: true }).waitFor()
    expect(parcours.depots()).toHaveLength(3)
    expect(parcours.serveur.depots.size).toBe(2)
  })
}
