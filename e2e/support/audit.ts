import { settled } from './harness/inside.ts'
import { expect, type Page, type Locator } from '@playwright/test'
import { direct } from './direct.ts'
import type { RunningEmulator } from './harness/fixtures.ts'

export interface StoredEvent {
  resourceName: string
  message: string
  resourceID: string
  who: string
  date: string
}

const day = 86_400_000

/** Every event of a span as the emulator has it, the newest first, asked for day by day. */
export async function storedEvents(
  emulator: RunningEmulator,
  { token, profile, from, to }: { token: string; profile: string; from: number; to: number },
  query = '',
): Promise<StoredEvent[]> {
  const log = `GET /profile/${profile}/auditlog`
  const found: StoredEvent[] = []
  for (let end = to; end > from; end -= day) {
    // Both ends of a search count.
    const span = `start_date=${new Date(Math.max(from, end - day)).toISOString()}&end_date=${new Date(end - 1).toISOString()}`
    const { queryId } = await direct<{ queryId: string }>(emulator, `${log}?${span}${query}`, { token })
    await direct(emulator, `${log}/${queryId}`, { token })
    found.push(...(await direct<{ events: StoredEvent[] }>(emulator, `${log}/${queryId}`, { token })).events)
  }
  return found
}

/** How many searches the page began. */
export const searchesOf = (emulator: RunningEmulator): number =>
  emulator.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/auditlog')).length

/** Lets a search go on until something is there: the pauses between its polls are shortened, not waited for. */
export async function searchUntil(page: Page, there: () => Promise<void>) {
  await expect(async () => {
    await page.clock.fastForward(1_500)
    await there()
  }).toPass({ intervals: [10], timeout: 30_000 })
}

/** Searches the log. */
export const searchButton = (within: Page | Locator) => within.getByRole('button', { name: 'Search', exact: true })

/** Asks for the recent changes, as their card does by itself once it is in the window. */
const changesButton = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Show changes of the last 7 days' })

/** Brings the card of the recent changes into the window, and waits for what it shows. */
export async function bringChanges(page: Page) {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect(changesButton(page)).toHaveCount(0)
  await settled(page)
}
