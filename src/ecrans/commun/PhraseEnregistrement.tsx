import { ditHeure } from '../../domaine/temps-en-mots'
import { useEnvironnement, type EtatEnregistrement } from './environnement'

/** « Enregistré sur ce poste à 10 h 42 » : dite seulement après l'écriture durable. */
export function PhraseEnregistrement() {
  const { enregistrement } = useEnvironnement()
  return <span>{ditEnregistrement(enregistrement.value)}</span>
}

export function ditEnregistrement({ etat, instant }: EtatEnregistrement): string {
  if (etat === 'echec') return 'Dernière saisie non enregistrée'
  if (instant !== null) return `Enregistré sur ce poste à\u00A0${ditHeure(instant)}`
  return etat === 'ecriture' ? 'Enregistrement en cours' : 'Tout est sur ce poste'
}
