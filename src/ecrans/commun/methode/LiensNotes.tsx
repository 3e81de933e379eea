import { Fragment } from 'preact'
import { NOTES_JURIDIQUES } from '../../../contenu/reperes-juridiques'
import { MOT_STATUT } from '../../../documents/composer/reperes'
import { versHash } from '../../../domaine/adresse'
import { typographie } from '../../../domaine/typographie'

/** Des notes juridiques, chacune avec son statut. */
export function LiensNotes({ cles }: { cles: readonly string[] }) {
  return NOTES_JURIDIQUES.filter(({ cle }) => cles.includes(cle)).map(({ cle, titre, statut }, rang) => (
    <Fragment key={cle}>{rang > 0 && ', '}<a href={versHash({ type: 'methode-reperes', cle })}>{typographie(titre)}</a> ({MOT_STATUT[statut]})</Fragment>
  ))
}
