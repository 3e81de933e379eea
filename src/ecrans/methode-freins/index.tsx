import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { typographie } from '../../domaine/typographie'
import { Couples } from '../commun/methode/Couples'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { LiensTechniques } from '../commun/methode/liens'
import { LiensNotes } from '../commun/methode/LiensNotes'

const charge = async () => (await import('../../contenu/freins')).FREINS

/** Les freins, et ce que chacun peut y faire. */
export default function FreinsDeLaMethode() {
  return (
    <EcranMethode charge={charge} cle="freins" echec="Les freins ne se lisent pas.">
      {(freins) => (
        <>
          <Ouverture
            marge={<p>{freins.length} freins</p>}
            titre="Ce qui freine, et ce qui débloque."
            chapeau={'Aucun frein ne tient à une personne. Pour chacun\u00A0: ce qui se voit, ce que vous pouvez faire, ce que le service peut faire, et ce qui est déjà prêt.'}
          />
          {freins.map(({ cle, titre, signe, levierIntervenant, levierService, appui, techniques, notes }) => (
            <Rubrique key={cle} titre={typographie(titre)}>
              <Couples
                couples={[
                  ['Ce qui se voit', typographie(signe)],
                  ['Vous pouvez', typographie(levierIntervenant)],
                  ['Le service peut', typographie(levierService)],
                  ['Déjà prêt', typographie(appui)],
                  ['Techniques', techniques.length === 0 ? null : <LiensTechniques key="techniques" cles={techniques} />],
                  ['Droit', notes.length === 0 ? null : <LiensNotes key="notes" cles={notes} />],
                ]}
              />
            </Rubrique>
          ))}
        </>
      )}
    </EcranMethode>
  )
}
