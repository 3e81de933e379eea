import { LienBouton } from '../../composants/Bouton'
import { Liste } from '../../composants/Liste'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { lisDocuments, type DocumentSuivi } from '../../stockage/lectures/documents'
import { LigneDocument } from '../commun/documents/LigneDocument'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { LectureEcran } from '../commun/LectureEcran'

/** Tout ce qui a été figé : à remettre d'abord, remis ensuite. */
export default function Documents() {
  return (
    <LectureEcran courant="documents" lecture={lisDocuments} cle="documents">
      {(documents) => (documents.length === 0 ? <Vide /> : <Rangement documents={documents} />)}
    </LectureEcran>
  )
}

function Rangement({ documents }: { documents: DocumentSuivi[] }) {
  const { fais, echec } = useGeste()
  const aRemettre = documents.filter(({ remise }) => remise.etat !== 'remis')
  const remis = documents.filter(({ remise }) => remise.etat === 'remis')
  const rayon = (suivis: DocumentSuivi[], nom: string) => (
    <Liste nom={nom}>{suivis.map((un) => <LigneDocument key={un.document.id} suivi={un} fais={fais} />)}</Liste>
  )
  return (
    <>
      <Ouverture titre={titre(aRemettre.length)} chapeau="Chaque document est figé : il ne change plus. Ce qui attend le réseau part de lui-même, une seule fois." />
      {aRemettre.length > 0 && (
        <Rubrique titre="À remettre" marge={<p>{ditDocuments(aRemettre.length)}</p>}>{rayon(aRemettre, 'Documents à remettre')}</Rubrique>
      )}
      <Echec phrase={echec} />
      {remis.length > 0 && (
        <Rubrique titre="Remis" marge={<p>{ditDocuments(remis.length)}</p>}>{rayon(remis, 'Documents remis')}</Rubrique>
      )}
      <Rubrique titre="Destination" marge={<p>choisie d’avance</p>}>
        <Rangee serre><LienBouton href={versHash({ type: 'reglages' })}>Choisir où partent les documents</LienBouton></Rangee>
      </Rubrique>
    </>
  )
}

const ditDocuments = (n: number) => (n > 1 ? `${n} documents` : `${n} document`)

function titre(nombre: number): string {
  if (nombre === 0) return 'Tout est remis.'
  return nombre === 1 ? 'Un document reste à remettre.' : `${nombre} documents restent à remettre.`
}

function Vide() {
  return (
    <>
      <Ouverture
        titre="Aucun document n’est encore figé."
        chapeau="Le premier sera le résumé d’une séance conclue. Il pourra s’imprimer et se télécharger tout de suite, et partira de lui-même quand le réseau reviendra."
      />
      <Rubrique titre="Pour commencer">
        <Rangee serre>
          <LienBouton genre="plein" href={versHash({ type: 'dispositifs' })}>Voir les groupes et leurs séances</LienBouton>
          <LienBouton href={versHash({ type: 'reglages' })}>Choisir où partent les documents</LienBouton>
        </Rangee>
      </Rubrique>
    </>
  )
}
