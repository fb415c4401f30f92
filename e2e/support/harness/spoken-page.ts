import type { Page } from '@playwright/test'
import { expect, type RunningEmulator } from './fixtures.ts'
import { cutTexts, shownTexts, wordsOf } from './pseudo-language.ts'
import { standBetween } from './stand-between.ts'

/** Resolves when nothing stands in for a part that is on its way: what is busy, and bones that say what they wait for. */
const arrived = (page: Page) =>
  page.waitForFunction(() => {
    const bones = (status: HTMLElement) => status.childElementCount > 0 && status.innerText.trim() === ''
    const waiting = [...document.querySelectorAll<HTMLElement>('[role="status"][aria-label]')].some(bones)
    return !waiting && document.querySelector('[aria-busy="true"]') === null
  })

/** Resolves when the page draws no other texts than a moment ago, and nothing in it is loading. */
export async function atRest(page: Page) {
  await arrived(page)
  let last = ''
  await expect
    .poll(
      async () => {
        const before = last
        last = await page.evaluate(() => document.body.innerText)
        return last === before && last !== ''
      },
      { intervals: [150] },
    )
    .toBe(true)
  await arrived(page)
}

/** Names: the product’s own, TagoIO’s, those of the wire, its plans, and the people of examples. */
const names =
  /^(portico|tagoio|tagorun|tagocore|json|ndjson|sql|utc|maria|silva|acme|csv|free|starter|scale|ctrl|esc|enter|apache|license|python|curl|javascript|node|js|go|hex)$/i

/** Looks at a page that speaks the pseudo-language: what of it is left in English, and what is cut. */
export interface SpokenPage {
  /** Notes what stands there now; `within` is the part whose texts must fit. */
  look: (where: string, within?: string) => Promise<void>
  left: Set<string>
  cut: Set<string>
}

export function spokenPage(page: Page, emulator: RunningEmulator): SpokenPage {
  // What people wrote themselves is in no language of the product.
  const answers: Promise<string>[] = []
  standBetween(emulator, async (request, _path, pass) => {
    const answer = await pass(request)
    answers.push(answer.clone().text())
    return answer
  })
  const left = new Set<string>()
  const cut = new Set<string>()
  const look = async (where: string, within?: string) => {
    await atRest(page)
    const data = (await Promise.all(answers)).join('\n').toLowerCase()
    for (const { where: place, text, outside } of await shownTexts(page)) {
      const words = wordsOf(outside)
        .map((word) => word.toLowerCase())
        .filter((word) => !names.test(word) && !data.includes(word))
      if (words.length > 0) left.add(`${where}, ${place}: ${text.slice(0, 200)} [${words.join(' ')}]`)
    }
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      // A chart takes a moment to follow its window.
      if ((await cutTexts(page, within)).length > 0) await atRest(page)
      for (const text of await cutTexts(page, within)) cut.add(`${where} at ${width}: ${text}`)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  return { look, left, cut }
}
