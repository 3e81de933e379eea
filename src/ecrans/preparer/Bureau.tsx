import { Bouton, LienBouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { Tableau } from '../../composants/Tableau'
import { REPERES_FICHES } from '../../contenu/reperes-fiches'
import { versHash } from '../../domaine/adresse'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import { choixImpression } from '../commun/pieces/choix'
import { composePiece, empreintePieces } from '../commun/pieces/compose'
import { EnFabrication } from '../commun/pieces/EnFabrication'
import { designePiece, nommeFichier, type Piece } from '../commun/pieces/nom'
import { OptionsImpression } from '../commun/pieces/OptionsImpression'
import { useTelechargement } from '../commun/pieces/useTelechargement'
import { dresseBureau, totalise } from './bureau'
import { LignePiece } from './LignePiece'
import { useComptes, type Comptes } from './useComptes'
import s from './preparer.module.css'

/** Tout ce qui sort de l'imprimante pour cette séance, compté avant. */
export function Bureau({ preparation, aujourdhui }: { preparation: PreparationComplete; aujourdhui: string }) {
  const choix = choixImpression.value
  const lignes = dresseBureau(preparation, choix)
  const compose = (quoi: Piece) => () => composePiece(preparation, quoi, choix, aujourdhui)
  const { comptes, arrete, relance } = useComptes(
    lignes.map(({ cle, quoi }) => ({ cle, compose: compose(quoi) })),
    `${aujourdhui} ${empreintePieces(preparation, choix)}`,
  )
  const telechargement = useTelechargement()
  const { numero } = preparation.seance
  const telecharge = (quoi: Piece) => void telechargement.lance(designePiece(quoi), nommeFichier(quoi, numero), compose(quoi))
  const serie = lignes.find(({ quoi }) => quoi.fiche !== undefined)
  const total = totalise(lignes, comptes.pages)
  return (
    <Rubrique titre="Bureau d’impression" marge={<p>noir et blanc, A4{ditGrandFormat(numero)}</p>}>
      <OptionsImpression genre={serie !== undefined && preparation.participants.length > 0} tri={serie !== undefined && preparation.participants.length > 0} />
      {serie === undefined && <p>Les fiches de cette séance ne sont pas encore écrites.</p>}
      <Tableau nom="Pièces à imprimer" class={s['piece']}>
        <thead>
          <tr>
            <th scope="col">Pièce</th>
            <th scope="col" class="n">Exemplaires</th>
            <th scope="col" class="n">Pages</th>
            <th scope="col" class="n">Feuilles</th>
            <th scope="col">État</th>
            <th scope="col"><span class="cache">Gestes</span></th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <LignePiece
              key={ligne.cle}
              ligne={ligne}
              pages={comptes.pages[ligne.cle]}
              aujourdhui={aujourdhui}
              href={adresse(preparation, ligne.quoi)}
              onTelecharge={() => telecharge(ligne.quoi)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>Total</th>
            <td class="n">{total?.pages ?? '…'}</td>
            <td class="n">{total?.feuilles ?? '…'}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </Tableau>
      <Compte comptes={comptes} arrete={arrete} relance={relance} />
      {serie && <ToutesLesFiches preparation={preparation} piece={{ piece: serie.quoi.piece }} telecharge={telecharge} />}
      <EnFabrication telechargement={telechargement} />
    </Rubrique>
  )
}

/** « , A3 pour P5 ». */
function ditGrandFormat(numero: number): string {
  const grandes = REPERES_FICHES.filter(({ seance, format }) => seance === numero && format === 'A3-paysage')
  return grandes.length === 0 ? '' : `, A3 pour ${grandes.map(({ ref }) => ref).join(', ')}`
}

const adresse = ({ groupe, seance: { numero } }: PreparationComplete, { piece, fiche }: Piece): string =>
  versHash({ type: 'imprimer', groupeId: groupe.id, numero, piece, ...(fiche !== undefined && { fiche }) })

function ToutesLesFiches({ preparation, piece, telecharge }: { preparation: PreparationComplete; piece: Piece; telecharge: (quoi: Piece) => void }) {
  return (
    <Rangee>
      <LienBouton icone="imprimer" href={adresse(preparation, piece)}>Imprimer toutes les fiches</LienBouton>
      <Bouton icone="telecharger" onClick={() => telecharge(piece)}>Télécharger toutes les fiches</Bouton>
    </Rangee>
  )
}

/** Les pages viennent des fichiers réellement fabriqués : cela prend un instant, et s'arrête. */
function Compte({ comptes: { etat, faites, total, raison }, arrete, relance }: { comptes: Comptes; arrete: () => void; relance: () => void }) {
  if (etat === 'fini') return null
  if (etat === 'compte')
    return (
      <Rangee>
        <span class="doux">Les pages se comptent dans les fichiers{total > 0 && `\u00A0: ${faites} exemplaires sur\u00A0${total}`}.</span>
        <Bouton genre="nu" onClick={arrete}>Arrêter le compte</Bouton>
      </Rangee>
    )
  return (
    <Rangee>
      <span class="doux" role="status">{etat === 'arrete' ? 'Le compte des pages est arrêté.' : raison}</span>
      <Bouton genre="nu" onClick={relance}>Compter les pages</Bouton>
    </Rangee>
  )
}
