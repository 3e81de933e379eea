import { chargeRencontre, REPERES_RENCONTRES } from '../../contenu'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { LectureSeance } from './LectureSeance'

/** La réunion d'information ou un entretien : se lit comme une séance. */
export default function RencontreDeLaMethode({ cle, activite }: { cle: string; activite?: string }) {
  return (
    <EcranMethode charge={() => charge(cle)} cle={cle} echec="Cette rencontre ne se lit pas.">
      {(rencontre) => <LectureSeance seance={rencontre} activite={activite} />}
    </EcranMethode>
  )
}

async function charge(cle: string) {
  const repere = REPERES_RENCONTRES.find((une) => une.cle === cle)
  if (repere === undefined) throw new Error(`La rencontre « ${cle} » n’existe pas dans la méthode.`)
  return chargeRencontre(repere.cle)
}
