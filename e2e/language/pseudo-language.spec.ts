import type { Page } from '@playwright/test'
import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { standBetween } from '../support/harness/stand-between.ts'
import { goInside } from '../support/harness/inside.ts'
import { cutTexts, shownTexts, speakPseudo, wordsOf } from '../support/harness/pseudo-language.ts'
import { routes } from '../support/routes.ts'
import { signInWithToken } from '../support/steps.ts'

/** Resolves when the page draws no other texts than a moment ago, and nothing in it is loading. */
async function atRest(page: Page) {
  let last = ''
  await expect
    .poll(
      async () => {
        const before = last
        last = await page.evaluate(() => document.querySelector<HTMLElement>('#root')?.innerText ?? '')
        return last === before && last !== ''
      },
      { intervals: [150] },
    )
    .toBe(true)
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
}

/** Names: the product’s own, TagoIO’s, those of the wire, its plans, and the people of examples. */
const names = /^(portico|tagoio|tagorun|tagocore|json|sql|utc|maria|silva|acme|csv|free|starter|scale)$/i

test('every page speaks another language whole, and its longer words fit a screen and a phone', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const [user] = await storedUsers(emulator, token)
  await speakPseudo(page)
  // What people wrote themselves is in no language of the product.
  const answers: Promise<string>[] = []
  standBetween(emulator, async (request, _path, pass) => {
    const answer = await pass(request)
    answers.push(answer.clone().text())
    return answer
  })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/overview` })
  const left = new Set<string>()
  const cut = new Set<string>()
  for (const { path } of routes) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await goInside(page, path.replace(':profileId', profile).replace(':userId', user?.id ?? ''))
    await atRest(page)
    const data = (await Promise.all(answers)).join('\n').toLowerCase()
    for (const { where, text, outside } of await shownTexts(page)) {
      const words = wordsOf(outside)
        .map((word) => word.toLowerCase())
        .filter((word) => !names.test(word) && !data.includes(word))
      if (words.length > 0) left.add(`${path}, ${where}: ${text.slice(0, 200)} [${words.join(' ')}]`)
    }
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      // A chart takes a moment to follow its window.
      if ((await cutTexts(page)).length > 0) await atRest(page)
      for (const text of await cutTexts(page)) cut.add(`${path} at ${width}: ${text}`)
    }
  }
  expect([...left]).toEqual([])
  expect([...cut]).toEqual([])
})
