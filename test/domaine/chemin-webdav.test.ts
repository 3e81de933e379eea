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
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (saisie) => {
        const verifie = verifieChemin(saisie)
        if (verifie.ok) expect(new URL(verifie.chemin, 'https://jalons.test/app/').origin).toBe('https://jalons.test')
      }),
    )
  })
})
