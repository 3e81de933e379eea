/** Une machine chargée met plus d'une seconde à charger un écran à froid : on attend ce qu'on cherche, sans rien relâcher. */
import { configure } from '@testing-library/preact'

configure({ asyncUtilTimeout: 8_000 })
