import { useEffect } from 'preact/hooks'
import { LienBouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import type { ArbreDocument } from '../../documents/arbre'
import { versHash } from '../../domaine/adresse'
import { dateLocale, ditDate, ditHeure } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import type { DocumentComplet } from '../../stockage/lectures/documents'
import { GestesDocument } from '../commun/documents/GestesDocument'
import { prendImpression } from '../commun/documents/impression'
import { Echec } from '../commun/Echec'
import { ETATS_REMISE } from '../commun/formatage'
import { useGeste } from '../commun/geste'
import { HorsPapier, Papier } from '../commun/pieces/Papier'
import { Traces } from './Traces'

/** Le document seul va sur le papier. */
export function DocumentOuvert({ complet }: { complet: DocumentComplet }) {
  const { document, contenu, traces } = complet
  useEffect(() => {
    if (prendImpression(document.id)) window.print()
  }, [document.id])
  return (
    <>
      <HorsPapier>
        <Entete complet={complet} />
        <Traces traces={traces} />
      </HorsPapier>
      {estArbre(contenu.arbre) ? (
        <Papier arbre={contenu.arbre} marge={<p>Le document figé, tel qu’il s’imprime.</p>} />
      ) : (
        <Rubrique titre="Lecture"><p>Ce document ne peut pas être montré ici. Téléchargez-le{'\u00A0'}: le PDF figé est intact.</p></Rubrique>
      )}
    </>
  )
}

/** L'arbre a été écrit par Jalons ; une version plus ancienne pourrait l'avoir écrit autrement. */
function estArbre(arbre: unknown): arbre is ArbreDocument {
  return typeof arbre === 'object' && arbre !== null && 'sections' in arbre && Array.isArray(arbre.sections)
}

function Entete({ complet }: { complet: DocumentComplet }) {
  const { fais, echec } = useGeste()
  const { document, remise, groupe } = complet
  const { genre, mot } = ETATS_REMISE[remise.etat]
  return (
    <>
      <Ouverture
        marge={
          <>
            <p>version {document.version}</p>
            <p>figée le {ditDate(dateLocale(document.figeLe))} à {ditHeure(document.figeLe)}</p>
            {groupe !== null && <p><a href={versHash({ type: 'groupe', id: groupe.id })}>{groupe.nom}</a></p>}
          </>
        }
        titre={typographie(document.nom)}
      >
        <p><Etat genre={genre}>{mot}</Etat></p>
        {remise.raison !== '' && <p>{remise.raison}</p>}
        <Rangee>
          <GestesDocument suivi={complet} fais={fais} surImprime={() => window.print()} />
          <LienBouton genre="nu" href={versHash({ type: 'documents' })}>Tous les documents</LienBouton>
        </Rangee>
        <Echec phrase={echec} />
      </Ouverture>
    </>
  )
}
