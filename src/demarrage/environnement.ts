import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { Environnement } from '../ecrans/commun/environnement'
import * as horsLigne from '../hors-ligne/page'
import { abonneBase, espaceCourant } from '../stockage/base'
import { abonneEcriture, peutEcrire } from '../stockage/droit-ecriture'
import { abonneEnregistrement, etatEnregistrement } from '../stockage/etat-enregistrement'
import { instant } from './horloge'
import { recharge } from './recharge'

/** Un état observé devient un signal, pour toute la vie de la page. */
function suit<T>(lis: () => T, abonne: (suite: () => void) => unknown): ReadonlySignal<T> {
  const suivi = signal(lis())
  abonne(() => { suivi.value = lis() })
  return suivi
}

/** Réunit ce que les écrans reçoivent de l'application. Un seul par page. */
export function nouvelEnvironnement(): Environnement {
  const espace = suit(espaceCourant, abonneBase)
  const droit = suit(peutEcrire, abonneEcriture)
  return {
    espace,
    enregistrement: suit(etatEnregistrement, abonneEnregistrement),
    lectureSeule: computed(() => (espace.value === null || droit.value.peut ? '' : droit.value.raison)),
    instant,
    miseAJour: horsLigne.miseAJourProposee,
    appliqueMiseAJour: horsLigne.appliqueMiseAJour,
    verifiePrecache: horsLigne.verifiePrecache,
    entreEnSeance: horsLigne.entreEnSeance,
    gardeEveille: horsLigne.gardeEveille,
    etatEveil: horsLigne.etatEveil,
    demandePersistance: horsLigne.demandePersistance,
    recharge,
  }
}
