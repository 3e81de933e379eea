/** Ce que le poste sait dire de lui-même : dernière écriture, droit d'écrire. */
export { abonneEnregistrement, etatEnregistrement, type EtatEnregistrement } from '../etat-enregistrement'
export { abonneEcriture, peutEcrire, type DroitEcriture } from '../droit-ecriture'
