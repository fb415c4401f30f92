import { expect, type Page } from '@playwright/test'

/** What a page or a part of it shows while its code or its data is under way. */
const loading = '[aria-busy="true"], [role="status"][aria-label="Loading"]'

/** Resolves when the page shows all that it has read: nothing in it is loading any more. */
export async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
  // Each frame, not at the growing pauses of an assertion.
  await page.waitForFunction((parts) => document.querySelector(`main :is(${parts})`) === null, loading)
}

/** Goes to an address as a link inside the application does, without loading the application anew. */
export async function goInside(page: Page, path: string) {
  await page.evaluate((to) => {
    const at: unknown = Reflect.get(Object(history.state), 'idx')
    history.pushState({ idx: (typeof at === 'number' ? at : 0) + 1, key: to }, '', `/${to}`)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }, path)
}

/** Notes every dialog that appears from now on, however shortly. The answer is how many there have been. */
export async function countDialogs(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = new WeakSet<Element>()
    Reflect.set(window, 'dialogsSeen', 0)
    new MutationObserver(() => {
      for (const dialog of document.querySelectorAll('[role="dialog"]')) {
        if (seen.has(dialog)) continue
        seen.add(dialog)
        Reflect.set(window, 'dialogsSeen', Number(Reflect.get(window, 'dialogsSeen')) + 1)
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['role'] })
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'dialogsSeen')))
}

/**
 * Nothing of what was pressed opened a dialog, then or later: one that opens by itself, of code that has to load, is opened
 * after it, and is the only one that was ever seen.
 */
export async function noDialogOpened(page: Page, count: () => Promise<number>) {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
  await settled(page)
  expect(await count(), 'the palette alone').toBe(1)
  await page.keyboard.press('Escape')
}
