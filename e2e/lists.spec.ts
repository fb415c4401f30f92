import { axeClean } from './support/axe.ts'
import { freshToken, storedUsers } from './support/direct.ts'
import { expect, test } from './support/fixtures.ts'
import { firstRows, openUsers, rows, signInWithToken } from './support/steps.ts'

test.describe('10 000 users', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, users: 10_000 } })

  test('200 rows a page draw only what the window shows, and scroll to the last (regression class R24)', async ({
    page,
    emulator,
  }) => {
    const { token } = await freshToken(emulator)
    await signInWithToken(page, { api: emulator.url, token })
    await openUsers(page, '?size=200&sort=name')
    // The rows out of sight have their place once the part that draws only what is seen has arrived.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(200 * 36)
    expect(await rows(page).count()).toBeLessThan(90)
    await page.keyboard.press('End')
    await expect(page.getByText(/^1–200 of [\d,]+$/)).toBeVisible()
    const expected = (await storedUsers(emulator, token, '&orderBy=name,asc'))[199]
    await expect(page.getByRole('link', { name: expected?.name ?? '', exact: true }).first()).toBeVisible()
    await page.getByRole('button', { name: /^Next/ }).click()
    await expect(page).toHaveURL(/page=2/)
    await expect(page.getByText(/^201–400 of [\d,]+$/)).toBeVisible()
  })
})

test('columns and density are chosen and remembered', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.getByRole('button', { name: /Columns/ }).click()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await page.getByRole('checkbox', { name: 'Time zone' }).check()
  await page.getByRole('checkbox', { name: 'Last login' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await firstRows(page)
  await expect(page.getByRole('columnheader', { name: 'Time zone' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Last login' })).toHaveCount(0)
})

test('sorting turns, is announced to assistive technology, and stands in the address', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  const byName = await storedUsers(emulator, token, '&orderBy=name,asc')
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click()
  await expect(page).toHaveURL(/sort=name/)
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).first().getByRole('link').first()).toHaveText(byName[0]?.name ?? '')
})

test('a selection survives paging and copies what it holds', async ({ page, context, emulator }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await openUsers(page, '?sort=name')
  await rows(page).nth(1).getByRole('checkbox').check()
  await page.getByRole('button', { name: /^Next/ }).click()
  await expect(page.getByText(/^51–100 of [\d,]+$/)).toBeVisible()
  await rows(page).nth(2).getByRole('checkbox').check()
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Copy IDs' }).click()
  const all = await storedUsers(emulator, token, '&orderBy=name,asc')
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual([all[1]?.id, all[52]?.id])
})

test('while the next page loads the old rows stay; the answer of a search given up is never shown', async ({
  page,
  emulator,
}) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await openUsers(page, '?sort=name')
  const before = await rows(page).getByRole('link').allTextContents()
  emulator.emulator.faults.add({ method: 'GET', path: '/run/users', kind: 'latency', delayMs: 1200, times: 1 })
  await page.getByRole('button', { name: /^Next/ }).click()
  await expect(rows(page).getByRole('link')).toHaveText(before)
  await page.getByRole('button', { name: /^Previous/ }).click()
  await expect(page).not.toHaveURL(/page=2/)
  await expect(rows(page).getByRole('link')).toHaveText(before)
})

test('a profile without users says what to do first', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await page.route(`${emulator.url}/run/users?*`, (route) =>
    route.fulfill({ json: { status: true, result: [] }, headers: { 'access-control-allow-origin': '*' } }),
  )
  await signInWithToken(page, { api: emulator.url, token })
  await expect(page.getByText('No users yet')).toBeVisible()
  await axeClean(page, { atLeast: 30 })
  await expect(page.getByRole('main').getByRole('link', { name: 'New user' })).toHaveCount(2)
})

test('a 429 is waited out with a word about it, and the rows come by themselves (regression class R40)', async ({
  page,
  emulator,
}) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  emulator.emulator.faults.add({ method: 'GET', path: '/run/users', kind: 'rate-limit', retryAfter: 2, times: 1 })
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click()
  await expect(page.getByText('The limit of requests per minute is used up.')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByText('The limit of requests per minute is used up.')).toBeHidden()
  await firstRows(page)
})
