import { lisDocument } from '../../stockage/lectures/documents'
import { Absent } from '../commun/Absent'
import { LectureEcran } from '../commun/LectureEcran'
import { DocumentOuvert } from './DocumentOuvert'

/** Un document figé : ce qu'il dit, où il en est, ce qui s'est passé. */
export default function UnDocument({ id }: { id: string }) {
  return (
    <LectureEcran courant="documents" cle={id} lecture={() => lisDocument(id)}>
      {(document) => (document === null ? <Absent quoi="Ce document" /> : <DocumentOuvert complet={document} />)}
    </LectureEcran>
  )
}
