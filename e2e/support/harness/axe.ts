import { expect, type Page } from '@playwright/test'
import axeCore, { type RunOnly, type RunOptions } from 'axe-core'

/** What of it depends on the colour scheme. */
const colours = ['color-contrast', 'link-in-text-block']

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
  /** Those of them whose colours were checked. */
  coloured: number
}

/** A rule's result as axe hands it to a reporter: before it names every element by a selector, half of the cost of a scan. */
interface Raw {
  id: string
  help: string
  passes: unknown[]
  violations: (Record<'any' | 'all' | 'none', { message: string }[]> & { node: { source: string } })[]
}

/** A colour as axe computes with it. */
interface Colour {
  r: number
  g: number
  b: number
  alpha: number
  parseString: (text: string) => Colour
}

/** Runs in the page: a document has few colours and axe reads each thousands of times, a fifth of a scan; so each is read once. */
function readColoursOnce() {
  const { axe } = window as unknown as { axe: { commons: { color: { Color: { prototype: Colour } } } } }
  const kind = axe.commons.color.Color.prototype
  const read = kind.parseString
  const known = new Map<string, Pick<Colour, 'r' | 'g' | 'b' | 'alpha'>>()
  kind.parseString = function (this: Colour, text: string) {
    const colour = known.get(text)
    if (colour !== undefined) return Object.assign(this, colour)
    const { r, g, b, alpha } = read.call(this, text)
    known.set(text, { r, g, b, alpha })
    return this
  }
}

/** Brings axe into a document once; a page that was loaded anew has none. */
async function equip(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in window)) continue
    await frame.evaluate(`${axeCore.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`)
    await frame.evaluate(readColoursOnce)
    await frame.evaluate((ofColour) => {
      const { axe } = window as unknown as {
        axe: {
          addReporter: (name: string, tell: (raw: Raw[], _: unknown, told: (words: Told) => void) => void) => void
        }
      }
      const passed = (raw: Raw[]) => raw.reduce((sum, { passes }) => sum + passes.length, 0)
      axe.addReporter('portico', (raw, _options, told) =>
        told({
          violations: raw
            .filter(({ violations }) => violations.length > 0)
            .map(({ id, help, violations }) => ({
              rule: `${id}: ${help}`,
              elements: violations.map(({ node, any, all, none }) =>
                [node.source.slice(0, 200), ...[...any, ...all, ...none].map(({ message }) => message)].join(' '),
              ),
            })),
          checked: passed(raw),
          coloured: passed(raw.filter(({ id }) => ofColour.includes(id))),
        }),
      )
    }, colours)
  }
}

/** Runs the rules in the page and brings home what is told of them: the whole report of a table of users is megabytes. */
const analyse = (page: Page, part: string | undefined, runOnly: RunOnly): Promise<Told> =>
  page.evaluate(
    ({ include, rules }) => {
      const { axe } = window as typeof window & { axe: typeof axeCore }
      const options = { runOnly: rules, reporter: 'portico' } as unknown as RunOptions
      return axe.run(include === undefined ? document : { include: [include] }, options) as unknown as Promise<Told>
    },
    { include: part, rules: runOnly },
  )

/** Shows the page in a colour scheme as it stays: without a colour on its way to another. */
async function show(page: Page, scheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme: scheme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
  // A colour in the middle of its transition has a contrast nobody will ever see.
  // One without end, of a button that waits, has no state to wait for.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.all(ending.map((animation) => animation.finished.catch(() => 0)))
  })
}

/**
 * Asserts WCAG 2.2 AA and axe's best practices in both colour schemes, refusing thin scans. Every rule is run in the
 * first scheme; in the second those that read a colour.
 */
export async function axeClean(page: Page, { atLeast = 60, include, schemes = ['light', 'dark'] }: Scan = {}) {
  // A stock Firefox cannot be told a colour scheme (scripts/browsers/firefox-bridge.mjs), and ends the scan as a script that takes too
  // long: what axe finds is looked for in Chromium alone.
  if (page.context().browser()?.browserType().name() === 'firefox') return
  let first: Told | undefined
  for (const scheme of schemes) {
    await show(page, scheme)
    await equip(page)
    const rules =
      first === undefined ? ({ type: 'tag', values: standards } as const) : ({ type: 'rule', values: colours } as const)
    const told = await analyse(page, include, rules)
    expect(told.violations, `axe finds nothing in the ${scheme} scheme`).toEqual([])
    const [seen, fewest] = first === undefined ? [told.checked, atLeast] : [told.coloured, first.coloured / 2]
    expect(seen, `elements that axe checked in the ${scheme} scheme`).toBeGreaterThanOrEqual(fewest)
    first ??= told
  }
  await page.emulateMedia({ colorScheme: null })
}
