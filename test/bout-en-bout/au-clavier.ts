/** Le clavier, rien d’autre : on avance par Tab jusqu’à ce que l’on cherche, comme sans souris. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Au-delà, l’écran enferme le focus ou n’y mène pas. */
const BONDS = 120

export interface AuClavier {
  /** Avance jusqu’à la cible ; échoue si Tab n’y mène pas, ou si le focus ne s’y voit pas. */
  va(cible: Locator): Promise<void>
  /** Y va et presse Entrée. */
  presse(cible: Locator): Promise<void>
  /** Y va et remplace ce qui s’y trouve. */
  ecrit(cible: Locator, texte: string): Promise<void>
  /** Date d’un champ natif, `AAAA-MM-JJ`. */
  date(cible: Locator, date: string): Promise<void>
  /** Change une case à cocher. */
  coche(cible: Locator): Promise<void>
  /** Choisit un bouton radio par les flèches. */
  choisit(cible: Locator): Promise<void>
  touche(touche: string): Promise<void>
}

export function auClavier(page: Page): AuClavier {
  const { keyboard } = page
  const aLeFocus = (cible: Locator) => cible.evaluate(element => element === document.activeElement)
  const clavier: AuClavier = {
    async va(cible) {
      await cible.waitFor()
      for (let bond = 0; bond < BONDS && !(await aLeFocus(cible)); bond++) await keyboard.press('Tab')
      expect(await aLeFocus(cible), `Tab ne mène pas à ${cible}`).toBe(true)
      expect(await estFocusVisible(cible), `le focus ne se voit pas sur ${cible}`).toBe(true)
    },
    async presse(cible) {
      await clavier.va(cible)
      await keyboard.press('Enter')
    },
    async ecrit(cible, texte) {
      await clavier.va(cible)
      await keyboard.press('ControlOrMeta+a')
      await keyboard.type(texte)
    },
    async date(cible, date) {
      const [annee = '', mois = '', jour = ''] = date.split('-')
      await clavier.va(cible)
      // L’ordre des cases suit la langue du navigateur, que le poste choisit.
      const jourDAbord = (await page.evaluate(() => new Intl.DateTimeFormat(navigator.language).formatToParts()))[0]?.type === 'day'
      for (const ordre of jourDAbord ? [jour + mois, mois + jour] : [mois + jour, jour + mois]) {
        await keyboard.type(ordre + annee)
        if ((await cible.inputValue()) === date) return
        await keyboard.press('ArrowLeft')
        await keyboard.press('ArrowLeft')
      }
      expect(await cible.inputValue()).toBe(date)
    },
    async coche(cible) {
      await clavier.va(cible)
      await keyboard.press('Space')
    },
    async choisit(cible) {
      const groupe = page.getByRole('radio')
      await cible.waitFor()
      const dansLeGroupe = () => cible.evaluate(element => {
        const actif = document.activeElement
        return actif instanceof HTMLInputElement && element instanceof HTMLInputElement && actif.type === 'radio' && actif.name === element.name
      })
      for (let bond = 0; bond < BONDS && !(await dansLeGroupe()); bond++) await keyboard.press('Tab')
      const nombre = await groupe.count()
      for (let bond = 0; bond < nombre && !(await cible.isChecked()); bond++) await keyboard.press('ArrowDown')
      expect(await cible.isChecked(), `les flèches ne mènent pas à ${cible}`).toBe(true)
    },
    touche: touche => keyboard.press(touche),
  }
  return clavier
}

/** Vrai si un contour, une ombre ou un fond distingue l’élément qui a le focus. */
const estFocusVisible = (cible: Locator): Promise<boolean> =>
  cible.evaluate(element => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return element.matches(':focus-visible') && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none')
  })
