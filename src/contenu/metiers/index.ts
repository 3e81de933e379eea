import type { FicheMetier } from '../../domaine/metiers'
import { ACCUEIL_ET_USAGERS } from './accueil-et-usagers'
import { ACHATS_ET_MAGASINS } from './achats-et-magasins'
import { ADMINISTRATION_ET_DROIT } from './administration-et-droit'
import { BATIMENTS_ET_VOIRIE } from './batiments-et-voirie'
import { ENFANCE_ET_ECOLES } from './enfance-et-ecoles'
import { EQUIPES_ET_PROJETS } from './equipes-et-projets'
import { NATURE_ET_EAU } from './nature-et-eau'
import { NUMERIQUE_ET_CULTURE } from './numerique-et-culture'
import { SECURITE_ET_SECOURS } from './securite-et-secours'
import { SOIN_ET_ENTRAIDE } from './soin-et-entraide'

/** Cinquante exemples originaux, dix familles : un seul morceau, chargé à la demande par `charge-metiers.ts`. */
export const METIERS: readonly FicheMetier[] = [
  ...ACCUEIL_ET_USAGERS,
  ...ADMINISTRATION_ET_DROIT,
  ...ENFANCE_ET_ECOLES,
  ...ACHATS_ET_MAGASINS,
  ...BATIMENTS_ET_VOIRIE,
  ...NATURE_ET_EAU,
  ...SOIN_ET_ENTRAIDE,
  ...SECURITE_ET_SECOURS,
  ...NUMERIQUE_ET_CULTURE,
  ...EQUIPES_ET_PROJETS,
]
