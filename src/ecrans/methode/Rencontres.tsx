import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { REPERES_RENCONTRES } from '../../contenu/rencontres/reperes'
import { versHash } from '../../domaine/adresse'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'

/** Ce qui se tient autour des séances. */
export function Rencontres() {
  return (
    <Rubrique titre={<span id="rencontres">Les rencontres</span>} marge={<p>autour des séances</p>}>
      <Liste sansEtat nom="Rencontres">
        {REPERES_RENCONTRES.map(({ cle, titre, quand, dureeMinutes, facultative }) => (
          <LigneListe key={cle}>
            <a href={versHash({ type: 'methode-rencontre', cle })}><b>{typographie(titre)}</b></a>
            <p class="doux">{typographie(quand)}, {ditDuree(dureeMinutes)}{facultative && ', facultatif'}</p>
          </LigneListe>
        ))}
      </Liste>
    </Rubrique>
  )
}
