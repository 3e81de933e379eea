import { versHash } from '../../domaine/adresse'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import { choixImpression } from '../commun/pieces/choix'
import { ditDateHeure, situeFiche, situeImpression, type EtatImpression } from '../commun/pieces/impressions'
import { fichesDeSeance } from '../commun/pieces/nom'
import type { Verification } from './verifications'

/** Émargement, fiches, déroulé : imprimés, et après la dernière inscription. */
export function verifieImpressions(preparation: PreparationComplete, aujourdhui: string): Verification[] {
  const { groupe, seance: { numero } } = preparation
  const adresse = { type: 'imprimer', groupeId: groupe.id, numero } as const
  const refs = fichesDeSeance(numero, preparation.methode)
  const fiches = plusPressee(refs.map((ref) => situeFiche(preparation, ref)))
  const pieceFiches = choixImpression.value.nominatives && preparation.participants.length > 0 ? 'fiches-nominatives' : 'fiches-vierges'
  const lignes = [
    ligne({ cle: 'emargement', court: 'l’émargement', titre: 'Feuille d’émargement' }, situeImpression(preparation, { piece: 'emargement' }), 'Imprimée', aujourdhui, {
      libelle: 'Ouvrir l’émargement',
      href: versHash({ ...adresse, piece: 'emargement' }),
    }),
    ligne({ cle: 'deroule', court: 'le déroulé', titre: 'Déroulé de la séance' }, situeImpression(preparation, { piece: 'deroule' }), 'Imprimé', aujourdhui, {
      libelle: 'Ouvrir le déroulé',
      href: versHash({ ...adresse, piece: 'deroule' }),
    }),
  ]
  if (refs.length === 0) return lignes
  const noms = `Fiches ${refs[0]} à ${refs.at(-1)}`
  const ligneFiches = ligne({ cle: 'fiches', court: 'les fiches', titre: noms }, fiches, 'Imprimées', aujourdhui, {
    libelle: 'Ouvrir les fiches',
    href: versHash({ ...adresse, piece: pieceFiches }),
  })
  return lignes.toSpliced(1, 0, ligneFiches)
}

/** De plusieurs fiches, celle qui empêche de partir ; sinon la plus anciennement imprimée. */
function plusPressee(etats: EtatImpression[]): EtatImpression {
  const manque = etats.find(({ etat }) => etat === 'manque')
  const refaire = etats.find(({ etat }) => etat === 'a-refaire')
  const imprimees = etats.filter((un) => un.etat === 'imprimee').toSorted((a, b) => a.le - b.le)
  return manque ?? refaire ?? imprimees[0] ?? { etat: 'manque' }
}

type Nomme = Pick<Verification, 'cle' | 'court' | 'titre'>

function ligne(nom: Nomme, etat: EtatImpression, participe: string, aujourdhui: string, geste: { libelle: string; href: string }): Verification {
  switch (etat.etat) {
    case 'imprimee':
      return { ...nom, etat: 'verifie', detail: `${participe} ${ditDateHeure(etat.le, aujourdhui)}.` }
    case 'a-refaire':
      return { ...nom, etat: 'manque', detail: `${participe} ${ditDateHeure(etat.le, aujourdhui)}, avant la dernière inscription.`, geste: { ...geste, imprime: true } }
    case 'manque':
      return { ...nom, etat: 'manque', detail: 'Rien n’est encore sorti de l’imprimante.', geste: { ...geste, imprime: true } }
  }
}
