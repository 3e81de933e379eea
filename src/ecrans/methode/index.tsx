import { LienBouton } from '../../composants/Bouton'
import { Ouverture } from '../../composants/Rubrique'
import { chargeSeance } from '../../contenu'
import { REPERES } from '../../contenu/reperes'
import { versHash } from '../../domaine/adresse'
import { ditDuree } from '../../domaine/temps-en-mots'
import { Cadre } from '../commun/Cadre'
import { useCharge } from '../commun/useCharge'
import { Fiches } from './Fiches'
import { Questions } from './Questions'
import { SeanceDuProgramme } from './SeanceDuProgramme'

const charge = () => Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))

/** Le programme d'un coup d'œil : les trois questions, les sept séances, les fiches. */
export default function Methode() {
  const seances = useCharge(charge, [])
  const minutes = REPERES.reduce((somme, { dureeMinutes }) => somme + dureeMinutes, 0)
  const lues = seances.etat === 'prete' ? seances.valeur : []
  return (
    <Cadre courant="methode">
      <Ouverture
        marge={<p>{ditDuree(minutes)} en groupe, pauses comprises</p>}
        titre="Sept séances, trois questions."
        gestes={<LienBouton href={versHash({ type: 'scenarios' })}>Adapter ce programme</LienBouton>}
        chapeau="Six séances rapprochées, puis une septième trois mois après. Une bande de la ligne vaut cinq minutes."
      />
      <Questions seances={lues} />
      {REPERES.map((repere) => (
        <SeanceDuProgramme key={repere.numero} repere={repere} methode={lues.find(({ numero }) => numero === repere.numero)} />
      ))}
      <Fiches />
    </Cadre>
  )
}
