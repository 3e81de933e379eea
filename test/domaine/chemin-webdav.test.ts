import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifieChemin } from '../../src/domaine/chemin-webdav'

describe('le chemin d’un dossier du réseau', () => {
  it('se range avec une barre au début et une à la fin', () => {
    for (const saisie of ['dav/bilans', '/dav/bilans', ' /dav//bilans/ '])
      expect(verifieChemin(saisie)).toEqual({ ok: true, chemin: '/dav/bilans/' })
    expect(verifieChemin('/')).toEqual({ ok: true, chemin: '/' })
  })

  it('reste sur le serveur de Jalons', () => {
    for (const saisie of ['https://ailleurs.fr/dav', 'file:///etc', '//ailleurs.fr/dav', 'javascript:alert(1)', '/dav/../secret', '/dav?x', '/dav#x', '\\\\serveur\\partage', ''])
      expect(verifieChemin(saisie).ok).toBe(false)
  })

  it('ne sort jamais de l’origine, quelle que soit la saisie', () => {
    const origine = (saisie: string) => {
      const verifie = verifieChemin(saisie)
      return verifie.ok ? new URL(verifie.chemin, 'https://jalons.test/app/').origin : 'https://jalons.test'
    }
    const saisies = fc.sample(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), 300)
    expect(saisies.filter((saisie) => origine(saisie) !== 'https://jalons.test')).toEqual([])
    expect(saisies.some((saisie) => verifieChemin(saisie).ok)).toBe(true)
  })
})
