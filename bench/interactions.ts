import './in-page.ts'
import type { BrowserContext, Page } from '@playwright/test'
import type { Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { throttle } from './throttle.ts'

/** Starts the probe, sends real input, and waits: milliseconds from the input to the frame that shows the result. */
async function timed(page: Page, condition: string, act: () => Promise<void>): Promise<number> {
  const settled = page.evaluate((wanted) => window.probe.settled(wanted), condition)
  await act()
  return settled
}

/** A percentile of event durations. Events too short to be reported count as 8 ms, the most they can take. */
function percentile(durations: readonly number[], acts: number, share: number): number {
  const short = Math.max(0, acts - durations.length)
  const all = [...Array.from({ length: short }, () => 8), ...durations.toSorted((one, other) => one - other)]
  return all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0
}

/** One run through the list with a four times slower processor: how long each step took, and its events. */
export async function interactions(context: BrowserContext, scene: Scene, subject: Subject) {
  const page = await context.newPage()
  await page.emulateMedia({ colorScheme: 'light' })
  await subject.open(page)
  await throttle(await context.newCDPSession(page), { cpu: 4 })

  const byName = await scene.names('orderBy[0]=name&orderBy[1]=asc')
  const second = await scene.names('orderBy[0]=name&orderBy[1]=asc&page=2')
  const sort = await timed(page, `first ${byName[0] ?? ''}`, () => subject.sortByName(page))
  const next = await timed(page, `first ${second[0] ?? ''}`, () => subject.nextPage(page))
  const search = await timed(page, 'every kes', async () => {
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('kes')
  })
  if (subject.name === 'Portico') await page.getByRole('button', { name: /^Account/ }).click()
  const dark = await timed(page, 'dark', () => subject.goDark(page))
  const form = await timed(page, 'visible [role=dialog] input, dialog[open] input', () => subject.openForm(page))
  await page.keyboard.press('Escape')
  const first = await timed(page, 'heading Tokens', () => subject.goTo(page, 'Tokens'))
  await timed(page, 'heading Users', () => subject.goTo(page, 'Users'))
  const again = await timed(page, 'heading Tokens', () => subject.goTo(page, 'Tokens'))
  const { durations, acts } = await page.evaluate(() => ({
    durations: [...window.probe.events.values()],
    acts: window.probe.acts,
  }))
  await page.close()
  return {
    settled: {
      search,
      sort,
      'next page': next,
      'open form': form,
      'dark mode': dark,
      'route, first time': first,
      'route, again': again,
    },
    p75: percentile(durations, acts, 0.75),
    p98: percentile(durations, acts, 0.98),
  }
}
