import type { Page } from '@playwright/test'
import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { signInWithToken } from '../support/steps.ts'

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

test('texts of 200,000 letters everywhere are cut where they are drawn', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  const [user] = await storedUsers(emulator, token)
  await page.route(
    (url) => url.origin === new URL(emulator.url).origin && !url.pathname.startsWith('/info'),
    async (route) => {
      const answer = await route.fetch()
      const body: unknown = await answer.json().catch(() => undefined)
      const result: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'result') : undefined
      await route.fulfill(
        result === undefined
          ? { response: answer }
          : { response: answer, json: { ...(body as object), result: shortened(stretched(result)) } },
      )
    },
  )
  await signInWithToken(page, { api: emulator.url, token, at: 'sign-in' })
  const pages = [
    'run/users?size=10',
    `run/users/${user?.id}`,
    `run/users/${user?.id}/tags`,
    'run/settings/general',
    'run/notifications',
    'tokens',
    'team',
    'profiles',
    'profile',
    'usage',
  ]
  for (const path of pages) {
    await page.goto(`p/${profile}/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('An endless name').first()).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    // One text that is drawn whole is more than this; ten rows of texts that are cut are less.
    expect.soft(await drawn(page), path).toBeLessThan(180_000)
  }
})

/** Ten rows show what fifty would. */
const shortened = (result: unknown): unknown => (Array.isArray(result) ? result.slice(0, 10) : result)
