import type { Locator, Page } from '@playwright/test'

/**
 * Playwright fills a field from a world of its own. In a stock Firefox what is set from there passes by the page's
 * script, and React puts back what it knew. So in Firefox a field is filled in the page's own world, as a password
 * manager's script does it.
 */
export function fillInPageWorld(page: Page): void {
  // The class of locators is not exported.
  const kind = Object.getPrototypeOf(page.locator('body')) as Pick<Locator, 'fill'>
  kind.fill = async function fill(this: Locator, value, options) {
    await this.focus(options)
    await this.evaluate((element, text) => {
      if (element instanceof HTMLElement && element.isContentEditable) element.textContent = text
      else Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text)
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }))
      // Whoever types stands behind what was typed.
      if (element instanceof HTMLElement && element.isContentEditable) {
        getSelection()?.selectAllChildren(element)
        getSelection()?.collapseToEnd()
      }
      // What has a picker tells of its value as a whole.
      if (element instanceof HTMLInputElement && !['text', 'email', 'password', 'search', 'url'].includes(element.type))
        element.dispatchEvent(new Event('change', { bubbles: true }))
    }, value)
  }
}
