import { LienBouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { REPERES_TECHNIQUES } from '../../contenu/techniques/reperes'
import { versHash, type Adresse } from '../../domaine/adresse'

interface Lieu {
  id: string
  titre: string
  marge: string
  phrase: string
  adresse: Adresse
  lien: string
}

/** Le reste de la méthode, chacun à sa page. */
export const LIEUX: readonly Lieu[] = [
  {
    id: 'techniques',
    titre: 'Les techniques',
    marge: `${REPERES_TECHNIQUES.length}\u00A0pages`,
    phrase: 'Quelqu’un pleure, quelqu’un se tait, l’heure file\u00A0: ce qui se voit, quoi faire, quoi dire.',
    adresse: { type: 'methode-techniques' },
    lien: 'Lire les techniques',
  },
  {
    id: 'droit',
    titre: 'Le droit',
    marge: 'daté, avec ses limites',
    phrase: 'Chaque affirmation avec son texte, son article, sa date et son statut\u202F; ce qui est un choix\u202F; ce que nous ne savons pas.',
    adresse: { type: 'methode-reperes' },
    lien: 'Lire les repères juridiques',
  },
  {
    id: 'freins',
    titre: 'Les freins',
    marge: 'et leurs leviers',
    phrase: 'Ce qui empêche un dispositif, ce que vous pouvez faire, ce que le service peut faire.',
    adresse: { type: 'methode-freins' },
    lien: 'Lire les freins',
  },
  {
    id: 'sigles',
    titre: 'Les sigles',
    marge: 'des trois versants',
    phrase: 'BPP, CEP, PPR, PIDC\u00A0: ce que les lettres veulent dire, en une phrase.',
    adresse: { type: 'methode-sigles' },
    lien: 'Chercher un sigle',
  },
  {
    id: 'pourquoi',
    titre: 'Pourquoi le faire',
    marge: 'pour convaincre sans promettre',
    phrase: 'Deux pages à remettre aux élus et aux directions, et dix vues à projeter.',
    adresse: { type: 'methode-pourquoi' },
    lien: 'Lire l’argumentaire',
  },
  {
    id: 'manuel',
    titre: 'Le manuel',
    marge: 'un seul document',
    phrase: 'Toute la méthode à la suite, avec son sommaire\u00A0: à lire ici, à télécharger ou à imprimer.',
    adresse: { type: 'methode-manuel' },
    lien: 'Ouvrir le manuel',
  },
]

export function Lieux() {
  return LIEUX.map(({ id, titre, marge, phrase, adresse, lien }) => (
    <Rubrique key={id} titre={<span id={id}>{titre}</span>} marge={<p>{marge}</p>}>
      <Rangee entre serre>
        <p>{phrase}</p>
        <LienBouton href={versHash(adresse)}>{lien}</LienBouton>
      </Rangee>
    </Rubrique>
  ))
}
