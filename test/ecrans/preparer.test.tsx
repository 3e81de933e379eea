import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nouvelEnvironnement } from '../../src/demarrage/environnement'
import { SEANCE_1 } from '../../src/contenu/seances/seance-1'
import { ajouteJours } from '../../src/domaine/calendrier'
import { dateLocale } from '../../src/domaine/temps-en-mots'
import { ContexteEnvironnement, type PreuvePrecache } from '../../src/ecrans/commun/environnement'
import { CHOIX_DEFAUT, choixImpression } from '../../src/ecrans/commun/pieces/choix'
import Preparer from '../../src/ecrans/preparer'
import { titrePreparer } from '../../src/ecrans/preparer/titre'
import { dresseVerifications } from '../../src/ecrans/preparer/verifications'
import { ajouteParticipant } from '../../src/stockage/commandes/participants'
import { noteImpression } from '../../src/stockage/commandes/preparation'
import { lisPreparation } from '../../src/stockage/lectures/preparation'
import { rangeUnGroupe, unNouveauParticipant } from '../constructeurs'
import { posteNeuf, reussit, videPoste } from '../stockage/poste'
import { fabriqueDansLaPage, suspendLaFabrique } from './travail-immediat'

const ENTIER: PreuvePrecache = { ok: true, presents: 97, attendus: 97, octets: 1_820_000, raison: '' }
const PIECES = ['emargement', 'fiches-nominatives', 'deroule']
let preuve = ENTIER

beforeEach(async () => {
  await posteNeuf()
  suspendLaFabrique()
  preuve = ENTIER
  choixImpression.value = CHOIX_DEFAUT
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

const dans = (jours: number) => ajouteJours(dateLocale(Date.now()), jours)

/** jsdom n'a pas de service worker : la preuve du précache est donnée, tout le reste est vrai. */
function monte(groupeId: string, numero = 1) {
  const environnement = { ...nouvelEnvironnement(), verifiePrecache: () => Promise.resolve(preuve) }
  return render(
    <ContexteEnvironnement.Provider value={environnement}>
      <Preparer groupeId={groupeId} numero={numero} />
    </ContexteEnvironnement.Provider>,
  )
}
const titre = (nom: string | RegExp) => screen.findByRole('heading', { level: 1, name: nom })
const ligne = (mot: string) => {
  const trouvee = within(screen.getByRole('list', { name: 'Ce qu’il faut pour partir' })).getByText(mot).closest('li')
  if (!trouvee) throw new Error(`Aucune ligne « ${mot} ».`)
  return trouvee.textContent
}
async function imprimeTout(groupeId: string) {
  for (const piece of PIECES) reussit(await noteImpression(groupeId, 1, piece))
}

describe('prêt à partir', () => {
  it('nomme ce qui manque, avec le geste qui répare', async () => {
    const { groupe } = await rangeUnGroupe(0, dans(3))
    monte(groupe.id)
    await titre('Il manque quatre choses pour partir.')
    expect(ligne('Aucun participant')).toContain('manque')
    expect(screen.getByRole('link', { name: 'Inscrire des participants' }).getAttribute('href')).toBe(`#/groupes/${groupe.id}`)
    expect(screen.getByRole('link', { name: 'Ouvrir l’émargement' }).getAttribute('href')).toBe(`#/groupes/${groupe.id}/seances/1/imprimer/emargement`)
    await waitFor(() => expect(ligne('Jalons est entier sur ce poste')).toContain('97\u00A0fichiers relus un par un, 1,8\u00A0Mo.'))
    expect(await screen.findByText('3 sur 7')).toBeTruthy()
  })

  it('passe à « Prêt à partir. », daté, quand tout y est', async () => {
    const { groupe } = await rangeUnGroupe(12, dans(3))
    await imprimeTout(groupe.id)
    monte(groupe.id)
    await titre('Prêt à partir.')
    expect(screen.getByText('7 sur 7')).toBeTruthy()
    expect(screen.getByText(/^vérifié le .+ à\s\d+\sh.*, sur ce poste$/)).toBeTruthy()
    expect(ligne('12 participants')).toContain('vérifié')
  })

  it('redemande ce qui a été imprimé avant la dernière inscription, pas le déroulé', async () => {
    const { groupe } = await rangeUnGroupe(3, dans(3))
    await imprimeTout(groupe.id)
    await new Promise((suite) => setTimeout(suite, 5))
    reussit(await ajouteParticipant(groupe.id, unNouveauParticipant(7)))
    monte(groupe.id)
    await titre('Prêt à partir, sauf l’émargement et les fiches.')
    expect(ligne('Feuille d’émargement')).toContain('avant la dernière inscription')
  })

  it('refuse une date passée et un lieu vide', async () => {
    const { groupe } = await rangeUnGroupe(3, dans(-1))
    await imprimeTout(groupe.id)
    monte(groupe.id)
    await titre('Prêt à partir, sauf la date.')
    expect(screen.getByRole('link', { name: 'Corriger la séance 1 au calendrier' })).toBeTruthy()
  })

  it('dit quels fichiers manquent, et relit tout quand on le demande', async () => {
    preuve = { ok: false, presents: 95, attendus: 97, octets: 0, raison: 'Des fichiers manquent.' }
    const { groupe } = await rangeUnGroupe(3, dans(3))
    await imprimeTout(groupe.id)
    monte(groupe.id)
    await titre('Prêt à partir, sauf les fichiers de Jalons.')
    expect(ligne('Jalons n’est pas entier sur ce poste')).toContain('Des fichiers manquent. 95\u00A0fichiers justes sur\u00A097.')
    expect(screen.getByRole('button', { name: 'Recharger Jalons' })).toBeTruthy()
    preuve = ENTIER
    fireEvent.click(screen.getByRole('button', { name: 'Vérifier' }))
    await titre('Prêt à partir.')
  })

  it('dit qu’une séance est à l’état de plan, sans la compter pour un manque', async () => {
    const { groupe } = await rangeUnGroupe(3, dans(3))
    await imprimeTout(groupe.id)
    const preparation = await lisPreparation(groupe.id, 1)
    if (preparation === null) throw new Error('La préparation ne se relit pas.')
    const textes = { etat: 'prete', valeur: { ...SEANCE_1, redaction: 'plan' } } as const
    const verifications = dresseVerifications({ preparation, textes, preuve: ENTIER, aujourdhui: dans(0) })
    expect(verifications.find(({ cle }) => cle === 'textes')?.etat).toBe('plan')
    expect(titrePreparer(verifications)).toBe('Prêt à partir.')
  })

  it('dit qu’une séance n’est pas sur ce poste', async () => {
    monte('inconnu')
    expect(await titre('Cette séance n’est pas sur ce poste.')).toBeTruthy()
  })
})

describe('le sac', () => {
  it('garde les cases cochées', async () => {
    const { groupe } = await rangeUnGroupe(12, dans(3))
    const { unmount } = monte(groupe.id)
    fireEvent.click(await screen.findByRole('checkbox', { name: '24\u00A0×\u00A0feutre' }))
    fireEvent.click(screen.getByRole('checkbox', { name: '12\u00A0×\u00A0stylo' }))
    await screen.findByText(/^2 sur \d+ dedans$/)
    unmount()
    monte(groupe.id)
    expect(await screen.findByRole('checkbox', { name: '24\u00A0×\u00A0feutre', checked: true })).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: '24\u00A0×\u00A0feutre' }))
    await waitFor(async () => expect((await lisPreparation(groupe.id, 1))?.preparation?.sac).toEqual(['Stylo']))
  })
})

describe('le bureau d’impression', () => {
  const rang = (nom: RegExp) => screen.getByRole('rowheader', { name: nom }).closest('tr')?.textContent ?? ''
  const compte = () => screen.findByRole('row', { name: /^Total\s\d+/ }, { timeout: 15_000 })

  it('compte les pages dans les vrais fichiers, un exemplaire par personne', async () => {
    fabriqueDansLaPage()
    const { groupe } = await rangeUnGroupe(4, dans(3))
    monte(groupe.id)
    await compte()
    expect(rang(/^P1/)).toMatch(/^P1 Présenter l’autreau nom de chacun444à imprimer/)
    expect(rang(/^P2/)).toMatch(/^P2 Charte du groupeau nom de chacun, recto verso484à imprimer/)
    expect(screen.getByRole('link', { name: 'Imprimer la feuille d’émargement' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Télécharger la fiche P5' })).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: 'vierges' }))
    await waitFor(() => expect(rang(/^P1/)).toContain('vierges'))
    expect(screen.getByRole('link', { name: 'Imprimer la fiche P1' }).getAttribute('href')).toMatch(/\/imprimer\/fiches-vierges\/P1$/)
  }, 30_000)

  it('arrête le compte, et le reprend', async () => {
    fabriqueDansLaPage()
    const { groupe } = await rangeUnGroupe(2, dans(3))
    monte(groupe.id)
    fireEvent.click(await screen.findByRole('button', { name: 'Arrêter le compte' }))
    expect(await screen.findByText('Le compte des pages est arrêté.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Compter les pages' }))
    expect(await compte()).toBeTruthy()
  }, 30_000)

  it('note fiche à fiche ce qui est imprimé', async () => {
    const { groupe } = await rangeUnGroupe(2, dans(3))
    reussit(await noteImpression(groupe.id, 1, 'fiches-nominatives/P3'))
    monte(groupe.id)
    await waitFor(() => expect(rang(/^P3/)).toContain('imprimé aujourd’hui'))
    expect(rang(/^P4/)).toContain('à imprimer')
    expect(ligne('Fiches P1 à P6')).toContain('manque')
  })
})
