/** La partie « Pourquoi le faire » : ce qui se remet et ce qui se projette aux élus et aux directions. */
export { ARGUMENTAIRE } from './argumentaire'
export { VUES_DECIDEURS } from './vues'
