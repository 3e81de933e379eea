import { expect, it } from 'vitest'
import { chaines, compteMots, minutesDuTempsCourt, phrases } from './mots'

it('compte les mots sans la ponctuation isolée', () => {
  expect(compteMots("Qu'est-ce qui n'est pas clair ?")).toBe(5)
  expect(compteMots('Un fil rouge : « rien » — 2 × 12')).toBe(6)
})

it('coupe une réplique en phrases', () => {
  expect(phrases('Bonjour. Comment faire pour… ? Bien.')).toEqual(['Bonjour.', 'Comment faire pour… ?', 'Bien.'])
})

it('additionne un temps court', () => {
  expect(minutesDuTempsCourt('Étapes 1 à 5 en 3 + 5 + 9 + 4 + 3, puis 2 × 10 (4, 4, 2 ; trio 3 × 6), retour 4.')).toBe(48)
  expect(minutesDuTempsCourt('consigne 2, tris 3 + 3 + 2, écriture 5, binôme 2 × 6 (trio 3 × 4), clôture 1.')).toBe(28)
  expect(minutesDuTempsCourt('P4 relue 4, puis 3 (dont 2 en silence)')).toBe(7)
})

it('trouve toutes les chaînes, avec leur chemin', () => {
  expect(chaines({ a: ['x', { b: 'y' }], c: 3, d: null })).toEqual([
    { chemin: '/a/0', texte: 'x' },
    { chemin: '/a/1/b', texte: 'y' },
  ])
})
