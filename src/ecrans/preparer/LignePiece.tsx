import { Bouton, LienBouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { calculeFeuilles } from '../commun/pieces/feuilles'
import { ditDateHeure, type EtatImpression } from '../commun/pieces/impressions'
import { designePiece } from '../commun/pieces/nom'
import type { LigneBureau } from './bureau'
import s from './preparer.module.css'

interface Proprietes {
  ligne: LigneBureau
  /** Absent : pas encore compté. */
  pages: number | undefined
  aujourdhui: string
  href: string
  onTelecharge: () => void
}

/** Une pièce : combien, sur combien de papier, imprimée ou non, et les deux gestes. */
export function LignePiece({ ligne: { quoi, nom, genre, exemplaires, etat }, pages, aujourdhui, href, onTelecharge }: Proprietes) {
  const papier = pages === undefined ? null : calculeFeuilles(pages, exemplaires)
  const suite = <span class="cache">{designePiece(quoi)}</span>
  return (
    <tr>
      <th scope="row">
        {nom}
        <span class="doux">{genre}{papier?.rectoVerso === true && ', recto verso'}</span>
      </th>
      <td class="n">{exemplaires}</td>
      <td class="n">{pages ?? '…'}</td>
      <td class="n">{papier?.feuilles ?? '…'}</td>
      <td><EtatPiece etat={etat} aujourdhui={aujourdhui} /></td>
      <td>
        <div class={s['gestes']}>
          <LienBouton icone="imprimer" href={href}>Imprimer {suite}</LienBouton>
          <Bouton icone="telecharger" onClick={onTelecharge}>Télécharger {suite}</Bouton>
        </div>
      </td>
    </tr>
  )
}

function EtatPiece({ etat, aujourdhui }: { etat: EtatImpression; aujourdhui: string }) {
  switch (etat.etat) {
    case 'manque':
      return <Etat genre="manque">à imprimer</Etat>
    case 'a-refaire':
      return <Etat genre="manque">à refaire{'\u00A0: '}{etat.nouveaux > 1 ? `${etat.nouveaux} inscrits` : 'un inscrit'} depuis</Etat>
    case 'imprimee':
      return <Etat genre="fait">imprimé {ditDateHeure(etat.le, aujourdhui)}</Etat>
  }
}
