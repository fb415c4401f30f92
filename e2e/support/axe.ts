import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Scan {
  /** Fewest elements that must have passed a check: a scan of an empty page proves nothing. */
  atLeast?: number
  /** Restricts the scan to one part, for example an open dialog. */
  include?: string
  /** Both unless given. */
  schemes?: readonly ('light' | 'dark')[]
}

async function scan(page: Page, scheme: 'light' | 'dark', { atLeast = 60, include }: Scan) {
  await page.emulateMedia({ colorScheme: scheme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
  // A colour in the middle of its transition has a contrast nobody will ever see.
  // One without end, of a button that waits, has no state to wait for.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.all(ending.map((animation) => animation.finished.catch(() => 0)))
  })
  const builder = new AxeBuilder({ page }).withTags(standards)
  const { violations, passes } = await (include === undefined ? builder : builder.include(include)).analyze()
  const told = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
  }))
  expect(told, `axe finds nothing in the ${scheme} scheme`).toEqual([])
  const checked = passes.reduce((sum, { nodes }) => sum + nodes.length, 0)
  expect(checked, `elements that axe checked in the ${scheme} scheme`).toBeGreaterThanOrEqual(atLeast)
}

/** Asserts WCAG 2.2 AA and axe's best practices in both colour schemes, refusing thin scans. */
export async function axeClean(page: Page, options: Scan = {}): Promise<void> {
  for (const scheme of options.schemes ?? (['light', 'dark'] as const)) await scan(page, scheme, options)
  await page.emulateMedia({ colorScheme: null })
}
