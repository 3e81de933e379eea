import { Fragment } from 'preact'
import { REPERES_TECHNIQUES } from '../../../contenu/techniques/reperes'
import { versHash } from '../../../domaine/adresse'
import { adresseActivite } from '../../../domaine/adresse-methode'
import { typographie } from '../../../domaine/typographie'

/** Des activités, chacune à sa place dans sa séance. */
export function LiensActivites({ refs }: { refs: readonly string[] }) {
  return refs.map((ref, rang) => {
    const adresse = adresseActivite(ref)
    return <Fragment key={ref}>{rang > 0 && ', '}{adresse === null ? ref : <a href={versHash(adresse)}>{ref}</a>}</Fragment>
  })
}

/** Des techniques, par leur titre. */
export function LiensTechniques({ cles }: { cles: readonly string[] }) {
  return REPERES_TECHNIQUES.filter(({ cle }) => cles.includes(cle)).map(({ cle, titre }, rang) => (
    <Fragment key={cle}>{rang > 0 && ', '}<a href={versHash({ type: 'methode-technique', cle })}>{typographie(titre)}</a></Fragment>
  ))
}
