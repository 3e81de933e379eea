import { describe, expect, it } from 'vitest'
import { estTenu, gesteDe, type Frappe } from '../../src/ecrans/animer/touches'

const frappe = (key: string, reste: Partial<Frappe> = {}): Frappe => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...reste,
})

describe('les touches de la conduite', () => {
  it('suit la télécommande comme les flèches', () => {
    expect(gesteDe(frappe('PageDown'))).toEqual({ type: 'suivante' })
    expect(gesteDe(frappe('ArrowRight'))).toEqual({ type: 'suivante' })
    expect(gesteDe(frappe('PageUp'))).toEqual({ type: 'precedente' })
  })

  it('ajoute une minute en AZERTY, où « + » se tape avec Maj', () => {
    expect(gesteDe(frappe('+', { code: 'Equal', shiftKey: true }))).toEqual({ type: 'ajuste', minutes: 1 })
    expect(gesteDe(frappe('-', { code: 'Digit6' }))).toEqual({ type: 'ajuste', minutes: -1 })
    expect(gesteDe(frappe('6', { code: 'Digit6', shiftKey: true }))).toEqual({ type: 'ajuste', minutes: -5 })
  })

  it('ajoute cinq minutes avec Maj au pavé numérique', () => {
    expect(gesteDe(frappe('+', { code: 'NumpadAdd', shiftKey: true }))).toEqual({ type: 'ajuste', minutes: 5 })
    expect(gesteDe(frappe('+', { code: 'NumpadAdd' }))).toEqual({ type: 'ajuste', minutes: 1 })
  })

  it('ne prend ni les raccourcis du navigateur, ni « 6 » tapé seul, ni Échap', () => {
    expect(gesteDe(frappe('+', { ctrlKey: true }))).toBeNull()
    expect(gesteDe(frappe('ArrowLeft', { altKey: true }))).toBeNull()
    expect(gesteDe(frappe('6', { code: 'Digit6' }))).toBeNull()
    expect(gesteDe(frappe('Escape'))).toBeNull()
    expect(gesteDe(frappe('z', { ctrlKey: true }))).toEqual({ type: 'annuler' })
  })

  it('se tait quand un champ, un bouton ou un dialogue a le focus', () => {
    document.body.innerHTML = '<h2 tabindex="-1"></h2><button><span></span></button><dialog><p></p></dialog><textarea></textarea>'
    expect(estTenu(document.querySelector('h2'))).toBe(false)
    expect(estTenu(document.querySelector('span'))).toBe(true)
    expect(estTenu(document.querySelector('p'))).toBe(true)
    expect(estTenu(document.querySelector('textarea'))).toBe(true)
    expect(estTenu(null)).toBe(false)
  })
})
