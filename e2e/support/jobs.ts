import type { Page, Locator } from '@playwright/test'
import { expect, type RunningEmulator } from './harness/fixtures.ts'
import { selectAll } from './users.ts'

/** The corner that shows long work. */
export const jobPanel = (page: Page) => page.getByRole('region', { name: 'Jobs' })

/** Opens the corner again once its jobs are over: it folds by itself when all went well. */
export async function unfoldJobs(page: Page) {
  const folded = jobPanel(page).getByRole('button', { expanded: false })
  if (await folded.isVisible()) await folded.click()
}

/** What can be done with the chosen rows. */
export const bulkBar = (page: Page) => page.getByRole('region', { name: 'Selection' })

/** Chooses every row of the page shown and resolves to how many there are. */
export async function chooseAllRows(page: Page): Promise<number> {
  await selectAll(page).check()
  // Rows out of sight are not drawn, so the bar counts.
  return Number((await bulkBar(page).getByRole('status').first().textContent())?.replace(/\D/g, ''))
}

/** Takes an action of the bulk bar, and confirms it in its dialog. */
export async function startBulk(page: Page, action: string) {
  await bulkBar(page).getByRole('button', { name: action, exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${action} `) })
    .click()
  await expect(jobPanel(page)).toBeVisible()
}

/** How often each user was written to, by id. */
export function putsPerUser(emulator: RunningEmulator): Map<string, number> {
  const puts = new Map<string, number>()
  for (const { method, path, status } of emulator.requests) {
    const [, id] = /^\/run\/users\/(\w+)$/.exec(path) ?? []
    if (method === 'PUT' && id !== undefined && status !== 429) puts.set(id, (puts.get(id) ?? 0) + 1)
  }
  return puts
}

/** Every one of `count` users was written to, and once. */
export function expectOnceEach(emulator: RunningEmulator, count: number) {
  const puts = [...putsPerUser(emulator).values()]
  expect(puts).toHaveLength(count)
  expect(Math.max(...puts)).toBe(1)
}

/** Shows what became of each row of a job. */
export const showResults = (within: Page | Locator) => within.getByRole('button', { name: 'Show results' })

/** Goes on with a job, or switches a thing on again. */
export const resumeButton = (within: Page | Locator) => within.getByRole('button', { name: 'Resume' })
