import { Bouton, LienBouton } from '../../composants/Bouton'
import { PapierAgent } from '../../composants/Papier'
import { Ouverture, Rangee } from '../../composants/Rubrique'
import { composeFiches } from '../../documents/composer/fiches'
import { versHash } from '../../domaine/adresse'
import type { Fiche } from '../../domaine/methode'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { ditFormat } from '../commun/mots-methode'
import { change, choixImpression } from '../commun/pieces/choix'
import { EnFabrication } from '../commun/pieces/EnFabrication'
import { nommeFichier } from '../commun/pieces/nom'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { useTelechargement } from '../commun/pieces/useTelechargement'
import { Exemple } from './Exemple'

/** La fiche vierge seule va sur le papier ; l'exemple reste à l'écran. */
export function LectureFiche({ fiche }: { fiche: Fiche }) {
  const { ref, titre, but, seance, activite, format, faces, minutes, pied } = fiche
  const { grosCaracteres } = choixImpression.value
  const compose = () => composeFiches([fiche], null, { grosCaracteres })
  const telechargement = useTelechargement()
  const fichier = nommeFichier({ piece: 'fiches-vierges', fiche: ref }, seance)
  return (
    <>
      <HorsPapier>
        <Ouverture
          marge={
            <>
              <p>Fiche {ref}, {ditDuree(minutes)}</p>
              <p>{ditFormat(format, faces)}</p>
              <p><a href={versHash({ type: 'methode-seance', numero: seance })}>Séance {seance}</a>, activité {activite}</p>
            </>
          }
          surtitre={pied.includes('groupe') || pied.includes('sans-nom') ? undefined : <PapierAgent>à l’agent, seul</PapierAgent>}
          titre={`${ref} ${typographie(titre)}`}
          chapeau={typographie(but)}
        >
          <Rangee>
            <Bouton genre="plein" icone="imprimer" onClick={() => window.print()}>Imprimer la fiche vierge</Bouton>
            <Bouton icone="telecharger" onClick={() => void telechargement.lance(`la fiche ${ref}`, fichier, async () => compose())}>Télécharger la fiche vierge</Bouton>
            <Bouton aria-pressed={grosCaracteres} {...(grosCaracteres && { icone: 'fait' as const })} onClick={() => change({ grosCaracteres: !grosCaracteres })}>
              Gros caractères
            </Bouton>
            <LienBouton genre="nu" href={versHash({ type: 'methode' })}>Toutes les fiches</LienBouton>
          </Rangee>
          <EnFabrication telechargement={telechargement} />
        </Ouverture>
      </HorsPapier>
      <Papier arbre={compose()} marge={<p>La fiche vierge, telle qu’elle sortira de l’imprimante.</p>} />
      <HorsPapier><Exemple fiche={fiche} /></HorsPapier>
    </>
  )
}
