import type { Page } from '@playwright/test'
import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside, settled } from '../support/harness/inside.ts'
import { standBetween, withResult } from '../support/harness/stand-between.ts'
import { signInWithToken } from '../support/steps.ts'
import { pageTitle } from '../support/frame.ts'

const long = 'An endless name 🙂 of a thing '.repeat(7_000).slice(0, 200_000)
/** Where texts of people stand in answers. */
const words = /^(name|title|sub_title|company|phone|message|value|description|label|last_name|city|event_message)$/

const stretched = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return words.test(key) && value !== '' ? long : value
  if (Array.isArray(value)) return value.map((one) => stretched(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stretched(inner, name)]))
}

/** Letters that the page draws: in its text, and in what its fields and hints hold. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('[title], [aria-label]')].map(
      (one) => (one.getAttribute('title') ?? '').length + (one.getAttribute('aria-label') ?? '').length,
    )
    return (document.body.textContent ?? '').length + texts.reduce((sum, one) => sum + one, 0)
  })

/** Letters that the page draws once it draws no more of them. */
async function restingLetters(page: Page): Promise<number> {
  let last = -1
  await expect
    .poll(
      async () => {
        const before = last
        last = await drawn(page)
        return last === before
      },
      { intervals: [200] },
    )
    .toBe(true)
  return last
}

test('texts of 200,000 letters everywhere are cut where they are drawn', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  const [user] = await storedUsers(emulator, token)
  standBetween(emulator, (request, path, pass) =>
    path.startsWith('/info')
      ? pass(request)
      : withResult(pass(request), (result) => stretched(Array.isArray(result) ? result.slice(0, 10) : result)),
  )
  await signInWithToken(page, { api: emulator.url, token, at: 'sign-in' })
  const pages = [
    'run/users?size=10',
    `run/users/${user?.id}`,
    `run/users/${user?.id}/tags`,
    `run/users/${user?.id}/access`,
    `run/users/${user?.id}/notifications`,
    `run/users/${user?.id}/activity`,
    'run/settings/general',
    'run/settings/sign-up',
    'run/settings/sidebar',
    'run/settings/emails',
    'run/notifications',
    'access/policies',
    'access/simulator',
    'overview',
    '/account/inbox',
    'tokens',
    'team',
    'profiles',
    'profile',
    'usage',
  ]
  for (const path of pages) {
    await goInside(page, path.startsWith('/') ? path.slice(1) : `p/${profile}/${path}`)
    await expect(pageTitle(page)).toBeVisible()
    await expect(page.getByText('An endless name').first()).toBeVisible()
    await settled(page)
    // One text that is drawn whole is more than this; ten rows of texts that are cut are less.
    expect.soft(await restingLetters(page), path).toBeLessThan(180_000)
  }
})
