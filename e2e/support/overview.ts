import { expect, type Page } from '@playwright/test'
import { settled } from './harness/inside.ts'

/** Asks for the recent changes, as their card does by itself once it is in the window. */
export const changesButton = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Show the changes of the last 7 days' })

/** Brings the card of the recent changes into the window, and waits for what it shows. */
export async function bringChanges(page: Page) {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect(changesButton(page)).toHaveCount(0)
  await settled(page)
}
