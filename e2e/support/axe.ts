import { expect, type Page } from '@playwright/test'
import axeCore from 'axe-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Scan {
  /** Fewest elements that must have passed a check: a scan of an empty page proves nothing. */
  atLeast?: number
  /** Restricts the scan to one part, for example an open dialog. */
  include?: string
  /** Both unless given. */
  schemes?: readonly ('light' | 'dark')[]
}

interface Told {
  violations: { rule: string; elements: string[] }[]
  /** Elements that passed some check. */
  checked: number
}

/** Brings axe into a document once; a page that was loaded anew has none. */
async function equip(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in window)) continue
    await frame.evaluate(`${axeCore.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`)
  }
}

/**
 * Runs axe in the page and brings home what is told of it: the whole report of a table of users is megabytes, and
 * carrying it took four fifths of a scan.
 */
const analyse = (page: Page, part: string | undefined): Promise<Told> =>
  page.evaluate(
    async ({ include, tags }) => {
      const { axe } = window as typeof window & { axe: typeof axeCore }
      const { violations, passes } = await axe.run(include === undefined ? document : { include: [include] }, {
        runOnly: { type: 'tag', values: tags },
      })
      return {
        violations: violations.map(({ id, help, nodes }) => ({
          rule: `${id}: ${help}`,
          elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
        })),
        checked: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
      }
    },
    { include: part, tags: standards },
  )

async function scan(page: Page, scheme: 'light' | 'dark', { atLeast = 60, include }: Scan) {
  await page.emulateMedia({ colorScheme: scheme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
  // A colour in the middle of its transition has a contrast nobody will ever see.
  // One without end, of a button that waits, has no state to wait for.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.all(ending.map((animation) => animation.finished.catch(() => 0)))
  })
  await equip(page)
  const { violations, checked } = await analyse(page, include)
  expect(violations, `axe finds nothing in the ${scheme} scheme`).toEqual([])
  expect(checked, `elements that axe checked in the ${scheme} scheme`).toBeGreaterThanOrEqual(atLeast)
}

/** Asserts WCAG 2.2 AA and axe's best practices in both colour schemes, refusing thin scans. */
export async function axeClean(page: Page, options: Scan = {}): Promise<void> {
  // A stock Firefox cannot be told a colour scheme (scripts/firefox-bridge.mjs), and ends the scan as a script that takes too
  // long: what axe finds is looked for in Chromium alone.
  if (page.context().browser()?.browserType().name() === 'firefox') return
  for (const scheme of options.schemes ?? (['light', 'dark'] as const)) await scan(page, scheme, options)
  await page.emulateMedia({ colorScheme: null })
}
