import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Les violations d’axe sur l’écran affiché, une phrase chacune ; aucune règle, aucun élément n’est exclu. */
export async function violationsDe(page: Page): Promise<string[]> {
  // Sans cadre imbriqué, le mode direct suffit et n’ouvre pas de page de plus à chaque écran.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} — ${help} — ${target.join(' ')} — ${failureSummary ?? ''}`))
}
