import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, persona } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { firstRows, overflow, profileInAddress, signInWithPassword, signInWithToken } from '../support/steps.ts'
import { retryButton } from '../support/forms.ts'
import { newUserDialog } from '../support/users.ts'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const attention = (page: Page) => page.getByRole('region', { name: 'Needs attention' })

async function openOverview(page: Page, emulator: RunningEmulator) {
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  return { token, profile }
}

test('the overview shows its first card after four requests, names what needs attention, and each card stands alone', async ({
  page,
  emulator,
  faults,
}) => {
  test.setTimeout(120_000)
  const { token, profile } = await openOverview(page, emulator)

  // Everything but the first four questions is held back: the first card needs no more.
  const held: (() => void)[] = []
  let asked = 0
  await page.route(`${emulator.url}/**`, (route) => {
    if (route.request().method() === 'OPTIONS') return route.fallback()
    asked += 1
    if (asked <= 4) return route.fallback()
    held.push(() => void route.fallback())
    return undefined
  })
  const start = emulator.requests.length
  await page.goto(`p/${profile}/overview`)
  await expect(card(page, 'Users')).toContainText(/400\s*of 1,000 slots/)
  await expect(card(page, 'Usage').getByRole('meter').first()).toHaveAccessibleName('Analysis used')
  await page.unroute(`${emulator.url}/**`)
  for (const release of held) release()

  // The search of the audit log starts when its card is looked at: twelve requests do for the rest, the bell's among them.
  const reads = () => emulator.requests.slice(start).filter(({ method }) => method === 'GET')
  await expect(attention(page)).toContainText('inactive users never signed in')
  expect(
    reads().length,
    reads()
      .map(({ path }) => path)
      .join('\n'),
  ).toBeLessThanOrEqual(12)
  const searches = () => reads().filter(({ path }) => path.includes('/auditlog')).length
  expect(searches()).toBe(0)

  // What the demo’s profile has: minutes that run out, a domain with wrong records, people who wait.
  await expect(attention(page)).toContainText(/Analysis\s*Reaches 100 % on \d{4}-\d\d-\d\d/)
  await expect(attention(page)).toContainText('records do not match')
  await expect(attention(page)).toContainText(/\d+ inactive users never signed in/)
  await card(page, 'Recent changes').scrollIntoViewIfNeeded()
  await expect(card(page, 'Recent changes').getByRole('listitem').first()).toBeVisible({ timeout: 20_000 })
  expect(searches(), 'one window, which the emulator searches in two polls').toBeLessThanOrEqual(3)
  await expect(card(page, 'Portal')).toContainText('Published')
  await expect(card(page, 'Security')).toContainText('Full permission, never expires')
  await axeClean(page, { atLeast: 60 })
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })

  // A token that ends soon is told, before what waits for somebody.
  const { email, password } = await persona(emulator, 'owner')
  const ends = new Date(Date.now() + 6.5 * 86_400_000).toISOString()
  const body = { email, password, name: 'ERP sync', permission: 'read', expire_time: ends }
  await direct(emulator, `POST /profile/${profile}/token`, { token, body })

  // One part that fails leaves the others, says so, and is read again by itself.
  faults.add({ method: 'GET', path: '/run', kind: 'error', status: 400, message: 'No portal today' })
  await page.reload()
  await expect(attention(page)).toContainText(
    'Token “ERP sync” expires in 6 days. Programs that use it then stop working.',
  )
  await expect(card(page, 'Portal').getByRole('alert')).toContainText('No portal today')
  await expect(attention(page)).toContainText('Not everything was checked: portal could not be read.')
  await expect(card(page, 'Users')).toContainText('of 1,000 slots')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await axeClean(page, { atLeast: 60, schemes: ['dark'] })
  faults.clear()
  await retryButton(card(page, 'Portal')).click()
  await expect(card(page, 'Portal')).toContainText('Published')

  await attention(page).getByRole('link', { name: 'Review users' }).click()
  await expect(page).toHaveURL(/run\/users\?status=inactive&login=never$/)
  await firstRows(page)
})

test('a member sees the profile’s figures and why the changes are not theirs; a new profile is led to its first user', async ({
  page,
  emulator,
}) => {
  const milo = await persona(emulator, 'member')
  await signInWithPassword(page, emulator, milo, 'Riverbend Production')
  await goInside(page, `p/${profileInAddress(page)}/overview`)
  await expect(page.getByText(/^Scale plan/)).toBeVisible()
  await expect(card(page, 'Recent changes')).toContainText('Only the owner of this profile can read its audit log.')
  await expect(card(page, 'Users')).toContainText(/400\s*of 1,000 slots/)

  const empty = await emptyProfile(emulator)
  const { token } = await freshToken(emulator, { profile: empty })
  await page.context().clearCookies()
  await page.evaluate(() => sessionStorage.clear())
  await signInWithToken(page, { api: emulator.url, token, at: `p/${empty}/overview` })
  const steps = card(page, 'First steps')
  await expect(steps.getByRole('link', { name: 'Create the first user' })).toBeVisible()
  await axeClean(page, { include: 'main', atLeast: 20 })
  await steps.getByRole('link', { name: 'Create the first user' }).click()
  await expect(newUserDialog(page)).toBeVisible()
})

async function emptyProfile(emulator: RunningEmulator): Promise<string> {
  const { token } = await freshToken(emulator)
  return (await direct<{ id: string }>(emulator, 'POST /profile', { token, body: { name: 'Empty' } })).id
}
