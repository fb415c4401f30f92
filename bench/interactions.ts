import './in-page.ts'
import type { BrowserContext, Page } from '@playwright/test'
import type { Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { throttle } from './throttle.ts'

export interface Step {
  /** Milliseconds from the input to the frame that shows its right result. */
  settled: number
  /** Longest single event on the way, in milliseconds. */
  worst: number
}

/** Arms the probe, acts with real input, and waits for the result. */
async function timed(page: Page, condition: string, act: () => Promise<void>): Promise<Step> {
  await page.evaluate(() => (window.probe.worstEvent = 0))
  const settled = page.evaluate((wanted) => window.probe.settled(wanted), condition)
  await act()
  return { settled: await settled, worst: await page.evaluate(() => window.probe.worstEvent) }
}

/** One pass over the list with the processor four times slower; keys name the steps. */
export async function interactions(context: BrowserContext, scene: Scene, subject: Subject) {
  const page = await context.newPage()
  await page.emulateMedia({ colorScheme: 'light' })
  await subject.open(page)
  await throttle(await context.newCDPSession(page), { cpu: 4 })

  const byName = await scene.names('orderBy[0]=name&orderBy[1]=asc')
  const second = await scene.names('orderBy[0]=name&orderBy[1]=asc&page=2')
  const sort = await timed(page, `first ${byName[0] ?? ''}`, () => subject.sortByName(page))
  const next = await timed(page, `first ${second[0] ?? ''}`, () => subject.nextPage(page))
  const search = await timed(page, 'every an', async () => {
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('an')
  })
  if (subject.name === 'Portico') await page.getByRole('button', { name: /^Account/ }).click()
  const dark = await timed(page, 'dark', () => subject.goDark(page))
  const form = await timed(page, 'visible [role=dialog] input, dialog[open] input', () => subject.openForm(page))
  await page.close()
  return { search, sort, 'next page': next, 'open form': form, 'dark mode': dark }
}
