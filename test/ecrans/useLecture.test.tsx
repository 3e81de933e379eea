import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { useLecture } from '../../src/composants/useLecture'

/** Une source que l'essai fait parler, et qui compte ses abonnés. */
function nouvelleSource() {
  const abonnes = new Map<string, { suite: (mot: string) => void; echec: (erreur: Error) => void }>()
  const observation = (nom: string) => (suite: (mot: string) => void, echec: (erreur: Error) => void) => {
    abonnes.set(nom, { suite, echec })
    return () => abonnes.delete(nom)
  }
  return { abonnes, observation }
}

const source = nouvelleSource()
function Temoin({ nom }: { nom: string }) {
  const lecture = useLecture(() => source.observation(nom), [nom])
  const mots = { attente: 'attente', prete: lecture.etat === 'prete' && lecture.valeur }
  return <p role="status">{lecture.etat === 'echec' ? lecture.raison : mots[lecture.etat]}</p>
}
const lu = () => screen.getByRole('status').textContent
const dit = (nom: string, mot: string) => act(() => source.abonnes.get(nom)?.suite(mot))

afterEach(() => {
  cleanup()
  source.abonnes.clear()
})

test('attend, puis montre chaque valeur', async () => {
  render(<Temoin nom="a" />)
  expect(lu()).toBe('attente')
  await dit('a', 'un')
  expect(lu()).toBe('un')
  await dit('a', 'deux')
  expect(lu()).toBe('deux')
})

test('un échec montre sa raison, et une valeur qui suit la remplace', async () => {
  render(<Temoin nom="a" />)
  await act(() => source.abonnes.get('a')?.echec(new Error('La base s’est fermée.')))
  expect(lu()).toBe('La base s’est fermée.')
  await dit('a', 'revenue')
  expect(lu()).toBe('revenue')
})

test('une dépendance qui change : jamais la valeur d’avant, un seul abonnement', async () => {
  const { rerender } = render(<Temoin nom="a" />)
  await dit('a', 'un')
  rerender(<Temoin nom="b" />)
  expect(lu()).toBe('attente')
  expect([...source.abonnes.keys()]).toEqual(['b'])
  await dit('b', 'autre')
  expect(lu()).toBe('autre')
})

test('même dépendance : on ne se réabonne pas', async () => {
  const { rerender } = render(<Temoin nom="a" />)
  const premier = source.abonnes.get('a')
  rerender(<Temoin nom="a" />)
  expect(source.abonnes.get('a')).toBe(premier)
})

test('démonté, on se désabonne', async () => {
  const { unmount } = render(<Temoin nom="a" />)
  expect(source.abonnes.size).toBe(1)
  await act(() => void unmount())
  expect(source.abonnes.size).toBe(0)
})
