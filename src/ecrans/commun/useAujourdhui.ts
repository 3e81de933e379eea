import { useComputed } from '@preact/signals'
import { dateLocale } from '../../domaine/temps-en-mots'
import { MINUTE_MS } from '../../domaine/temps'
import { useEnvironnement } from './environnement'

/** La date du jour (`AAAA-MM-JJ`) ; l'écran se refait à minuit, pas à chaque seconde. */
export function useAujourdhui(): string {
  const { instant } = useEnvironnement()
  const minute = useComputed(() => Math.floor(instant.value / MINUTE_MS))
  return useComputed(() => dateLocale(minute.value * MINUTE_MS)).value
}
