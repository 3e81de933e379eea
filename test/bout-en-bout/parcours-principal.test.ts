/** Le parcours entier (l’Excel du service jusqu’au résumé remis), au clavier seul, réseau coupé avant la séance. */
import { afterAll, beforeAll } from 'vitest'
import { etapesApres } from './parcours/apres'
import { etapesAvant } from './parcours/avant'
import { ouvreParcours, type Parcours } from './parcours/parcours'
import { etapesPendant } from './parcours/pendant'

let parcours: Parcours
const ouvert = () => parcours

beforeAll(async () => {
  parcours = await ouvreParcours()
})
afterAll(async () => {
  parcours?.navigateur.verifieLesGardes()
  await parcours?.termine()
})

etapesAvant(ouvert)
etapesPendant(ouvert)
etapesApres(ouvert)
