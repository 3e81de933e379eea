import { Bouton, LienBouton } from '../../composants/Bouton'
import { Etat } from '../../composants/Etat'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { typographie } from '../../domaine/typographie'
import { marqueRemisEnMainPropre, redemandeRemise } from '../../stockage/commandes/remise'
import type { DocumentSuivi } from '../../stockage/lectures/documents'
import { Echec } from '../commun/Echec'
import { ETATS_REMISE, ditNombre } from '../commun/formatage'
import { useGeste } from '../commun/geste'

/** Ce qui est figé et n'est pas encore arrivé. */
export function ARemettre({ documents }: { documents: DocumentSuivi[] }) {
  const { fais, echec } = useGeste()
  return (
    <Rubrique titre="À remettre" marge={<p>{ditNombre(documents.length, 'un document', 'documents', '')}</p>}>
      <Liste nom="Documents à remettre">
        {documents.map((un) => (
          <LigneDocument
            key={un.document.id}
            suivi={un}
            onReessaie={() => void fais(() => redemandeRemise(un.document.id))}
            onRemis={() => void fais(() => marqueRemisEnMainPropre(un.document.id))}
          />
        ))}
      </Liste>
      <Echec phrase={echec} />
    </Rubrique>
  )
}

function LigneDocument({ suivi, onReessaie, onRemis }: { suivi: DocumentSuivi; onReessaie: () => void; onRemis: () => void }) {
  const { document, remise, groupe } = suivi
  const { genre, mot } = ETATS_REMISE[remise.etat]
  const nom = typographie(document.nom)
  const suite = <span class="cache">{`\u00A0: ${nom}`}</span>
  return (
    <LigneListe
      etat={<Etat genre={genre}>{mot}</Etat>}
      gestes={
        <>
          {remise.etat === 'echec' && <Bouton onClick={onReessaie}>Réessayer{suite}</Bouton>}
          {remise.etat === 'pret' && <Bouton onClick={onRemis}>Remis en main propre{suite}</Bouton>}
          <LienBouton href={versHash({ type: 'document', id: document.id })}>Ouvrir{suite}</LienBouton>
        </>
      }
    >
      {nom}
      {groupe !== null && <span class="doux">, {groupe.nom}</span>}
      {remise.raison !== '' && <span class="doux"> — {remise.raison}</span>}
    </LigneListe>
  )
}
