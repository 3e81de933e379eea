import { useEffect, useRef } from 'preact/hooks'
import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { ditNombre } from '../commun/formatage'
import { useGeste } from '../commun/geste'
import { Echec } from '../commun/Echec'
import { choixImpression } from '../commun/pieces/choix'
import { composePiece, empreintePieces } from '../commun/pieces/compose'
import { ditDateHeure, noteTirage, situeImpression } from '../commun/pieces/impressions'
import { fichesDeSeance, nommePiece, type Piece } from '../commun/pieces/nom'
import { OptionsImpression } from '../commun/pieces/OptionsImpression'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { useAujourdhui } from '../commun/useAujourdhui'
import { useCharge } from '../commun/useCharge'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import { Gestes } from './Gestes'
import { RienAImprimer } from './RienAImprimer'

/** L'aperçu, seul sur le papier ; à l'écran, ses gestes au-dessus. */
export function PieceAImprimer({ preparation, quoi }: { preparation: PreparationComplete; quoi: Piece }) {
  const aujourdhui = useAujourdhui()
  const choix = choixImpression.value
  const { fais, echec } = useGeste()
  const compose = () => composePiece(preparation, quoi, choix, aujourdhui)
  const arbre = useCharge(compose, [quoi.piece, quoi.fiche, aujourdhui, empreintePieces(preparation, choix)])
  const tirage = useRef(() => {})
  tirage.current = () => void fais(() => noteTirage(preparation, quoi))
  useEffect(() => {
    const note = () => tirage.current()
    window.addEventListener('afterprint', note)
    return () => window.removeEventListener('afterprint', note)
  }, [])
  const { seance: { numero }, groupe } = preparation
  const nom = nommePiece(quoi)
  const enFiches = quoi.piece.startsWith('fiches-')
  const sections = arbre.etat === 'prete' ? arbre.valeur.sections.length : null
  return (
    <>
      <HorsPapier>
        <Ouverture
          marge={<p>{groupe.nom}</p>}
          surtitre={`Imprimer pour la séance ${numero}`}
          titre={`${nom}${enFiches ? ditGenre(quoi) : ''}`}
          chapeau={ditEtat(preparation, quoi, aujourdhui)}
        />
        {arbre.etat === 'echec' && <RienAImprimer preparation={preparation} phrase={arbre.raison} />}
        {sections === 0 && <RienAImprimer preparation={preparation} phrase={ditVide(preparation)} />}
        {sections !== null && sections > 0 && (
          <Rubrique titre="Imprimer" marge={enFiches && <p>{ditNombre(sections, 'une fiche', 'fiches', '')}</p>}>
            <OptionsImpression tri={enFiches && quoi.fiche === undefined && sections > 1} />
            <Gestes preparation={preparation} quoi={quoi} compose={compose} onImprime={() => tirage.current()} />
            <Echec phrase={echec} />
          </Rubrique>
        )}
      </HorsPapier>
      {arbre.etat === 'prete' && arbre.valeur.sections.length > 0 && <Papier arbre={arbre.valeur} marge={<p>Tel que cela sortira de l’imprimante.</p>} />}
    </>
  )
}

const ditVide = ({ seance: { numero }, methode }: PreparationComplete): string =>
  fichesDeSeance(numero, methode).length === 0
    ? 'Les fiches de cette séance ne sont pas encore écrites.'
    : 'Aucun participant n’est inscrit\u00A0: il n’y a pas de nom à imprimer.'

const ditGenre = ({ piece, fiche }: Piece): string => {
  const un = fiche === undefined ? '' : 'exemplaires '
  return piece === 'fiches-nominatives' ? `, ${un}au nom de chacun` : `, ${un}vierges`
}

function ditEtat(preparation: PreparationComplete, quoi: Piece, aujourdhui: string): string {
  const etat = situeImpression(preparation, quoi)
  switch (etat.etat) {
    case 'manque':
      return 'Pas encore imprimé.'
    case 'imprimee':
      return `Envoyé à l’imprimante ${ditDateHeure(etat.le, aujourdhui)}.`
    case 'a-refaire':
      return `Envoyé à l’imprimante ${ditDateHeure(etat.le, aujourdhui)}, avant la dernière inscription\u00A0: à refaire.`
  }
}
