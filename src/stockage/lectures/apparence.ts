/** L'apparence se lit avant d'ouvrir l'espace : elle est de l'appareil. */
export { lisApparence, type Apparence } from '../preferences'
