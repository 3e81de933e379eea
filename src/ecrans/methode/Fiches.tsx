import { Rubrique } from '../../composants/Rubrique'
import { Tableau } from '../../composants/Tableau'
import { REPERES } from '../../contenu/reperes'
import { FICHES_HORS_CARNET, REPERES_FICHES, type RepereFiche } from '../../contenu/reperes-fiches'
import { versHash } from '../../domaine/adresse'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { ditFormat } from '../commun/mots-methode'

/** Les fiches écrites, dans l'ordre où l'on s'en sert. */
export function Fiches() {
  return (
    <Rubrique titre={<span id="fiches">Les fiches</span>} marge={<p>à l’agent, sur papier</p>}>
      <Tableau nom="Fiches du carnet">
        <thead>
          <tr><th scope="col">Fiche</th><th scope="col">Séance</th><th scope="col">Activité</th><th scope="col">Papier</th><th scope="col" class="n">Durée</th></tr>
        </thead>
        <tbody>{[...REPERES_FICHES, ...FICHES_HORS_CARNET].map((fiche) => <LigneFiche key={fiche.ref} {...fiche} />)}</tbody>
      </Tableau>
      {REPERES.some(({ redaction }) => redaction === 'plan') && <p class="doux">Les fiches des séances à l’état de plan restent à écrire.</p>}
    </Rubrique>
  )
}

function LigneFiche({ ref, titre, seance, activite, format, faces, minutes }: RepereFiche) {
  return (
    <tr>
      <th scope="row"><a href={versHash({ type: 'methode-fiche', ref })}>{ref} {typographie(titre)}</a></th>
      <td>{seance}</td>
      <td>{activite}</td>
      <td>{ditFormat(format, faces)}</td>
      <td class="n">{ditDuree(minutes)}</td>
    </tr>
  )
}
