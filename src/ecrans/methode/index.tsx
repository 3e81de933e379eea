import { LienBouton } from '../../composants/Bouton'
import { Ouverture } from '../../composants/Rubrique'
import { chargeSeance } from '../../contenu'
import { REPERES } from '../../contenu/reperes'
import { versHash } from '../../domaine/adresse'
import { ditDuree } from '../../domaine/temps-en-mots'
import { Cadre } from '../commun/Cadre'
import { Plan } from '../commun/methode/Plan'
import { useCharge } from '../commun/useCharge'
import { Appuis } from './Appuis'
import { Fiches } from './Fiches'
import { Lieux, LIEUX } from './Lieux'
import { Questions } from './Questions'
import { Recherche } from './Recherche'
import { Rencontres } from './Rencontres'
import { SeanceDuProgramme } from './SeanceDuProgramme'

const charge = () => Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))

const ENDROITS = [
  { id: 'programme', texte: 'Le programme' },
  { id: 'rencontres', texte: 'Les rencontres' },
  { id: 'fiches', texte: 'Les fiches' },
  { id: 'cartes', texte: 'Cartes et métiers' },
  ...LIEUX.map(({ id, titre }) => ({ id, texte: titre })),
]

/** Chercher, puis le programme d'un coup d'œil, puis tout ce qui l'accompagne. */
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
      >
        <Recherche />
        <Plan nom="Dans la méthode" serre endroits={ENDROITS} />
      </Ouverture>
      <Questions seances={lues} />
      {REPERES.map((repere) => (
        <SeanceDuProgramme key={repere.numero} repere={repere} methode={lues.find(({ numero }) => numero === repere.numero)} />
      ))}
      <Rencontres />
      <Fiches />
      <Appuis />
      <Lieux />
    </Cadre>
  )
}
