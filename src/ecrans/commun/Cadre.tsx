import type { ComponentChildren } from 'preact'
import { Cahier } from '../../composants/Cahier'
import { versHash, type Adresse } from '../../domaine/adresse'
import { Bandeaux } from './Bandeaux'
import { PhraseEnregistrement } from './PhraseEnregistrement'

export type Rayon = 'accueil' | 'dispositifs' | 'methode' | 'documents' | 'reglages'

const RAYONS: readonly { type: Rayon; libelle: string }[] = [
  { type: 'accueil', libelle: 'Accueil' },
  { type: 'dispositifs', libelle: 'Dispositifs' },
  { type: 'methode', libelle: 'Méthode' },
  { type: 'documents', libelle: 'Documents' },
  { type: 'reglages', libelle: 'Réglages' },
]

const ACCUEIL: Adresse = { type: 'accueil' }

/** La page ordinaire de Jalons : navigation, phrase d'enregistrement, bandeaux. Les enfants sont des rubriques. */
export function Cadre({ courant, children }: { courant: Rayon | null; children: ComponentChildren }) {
  const navigation = RAYONS.map(({ type, libelle }) => ({ libelle, href: versHash({ type }), courant: type === courant }))
  return (
    <Cahier accueil={versHash(ACCUEIL)} navigation={navigation} note={<PhraseEnregistrement />} bandeaux={<Bandeaux />}>
      {children}
    </Cahier>
  )
}
