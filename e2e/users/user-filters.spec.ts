import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { standBetween } from '../support/harness/stand-between.ts'
import { firstRows, openFilter, openUsers, overflow, rowOf, rows, signInWithToken } from '../support/steps.ts'
import { nextPage } from '../support/users.ts'

let token: string

test.beforeEach(async ({ page, emulator }) => {
  ;({ token } = await freshToken(emulator))
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
})

const day = 86_400_000

test('company, phone and date of creation narrow the list, by keyboard, and stand in the address', async ({
  page,
  emulator,
}) => {
  const body = { password: 'portico-1', timezone: 'UTC', active: true }
  for (const [name, company, phone] of [
    ['Filter One', "Tide_ & Sons' Works", '+44 20 7946 0018'],
    ['Filter Two', 'TideX & Sons Works', '+442079460099'],
  ]) {
    const email = `${name?.replace(' ', '.')}@filter.example`
    await direct(emulator, 'POST /run/users', { token, body: { ...body, name, email, company, phone } })
  }

  const company = await openFilter(page, 'Company')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  await expect(company.getByRole('textbox')).toBeFocused()
  await page.keyboard.type("tide_ & sons'")
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await expect(rowOf(page, 'Filter One')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Company:/ })).toBeFocused()
  await page.getByRole('button', { name: 'Clear Company filter' }).click()
  await expect(page.getByRole('button', { name: 'Company', exact: true })).toBeFocused()

  await openFilter(page, 'Phone')
  await page.keyboard.type('+44 20-7946')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  await expect.poll(() => new URL(page.url()).searchParams.get('phone')).toBe('+44 20-7946')

  await openUsers(page)
  const created = await openFilter(page, 'Created')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  // The choice lives in the address, so it shows a moment after the click.
  await created.getByRole('radio', { name: 'In the last 30 days' }).click()
  await expect(created.getByRole('radio', { name: 'In the last 30 days' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Created: last 30 days' })).toBeFocused()
  const since = (instant: string) => `&filter[created_at]=${encodeURIComponent(instant)}`
  const last = await storedUsers(emulator, token, since('30 days'))
  await expect(rows(page)).toHaveCount(Math.min(50, last.length))
  await expect.poll(() => new URL(page.url()).searchParams.get('created')).toBe('30 days')

  // The owner's account is in New York: a day begins there, not where the browser or the server is.
  const date = new Date(Date.now() - 200 * day).toISOString().slice(0, 10)
  const panel = await openFilter(page, 'Created')
  await panel.getByLabel('Since a date').fill(date)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Created: since ${date}` })).toBeFocused()
  await expect.poll(() => lastAsked(emulator.requests)).toMatch(new RegExp(`^${date}T0[45]:00:00\\.000Z$`))
  await page.reload()
  const half = await storedUsers(emulator, token, since(lastAsked(emulator.requests)))
  await expect(rows(page)).toHaveCount(Math.min(50, half.length))
  await page.goBack()
  await expect(rows(page)).toHaveCount(Math.min(50, last.length))

  await openUsers(page, '?created=yesterday&created=2026-02-30&status=maybe&login=often')
  await expect(rows(page)).toHaveCount(50)
  await expect(page.getByRole('button', { name: /^Clear .* filter$/ })).toHaveCount(0)

  await page.setViewportSize({ width: 360, height: 740 })
  await openFilter(page, 'Created')
  await axeClean(page, { schemes: ['light'] })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

/** The date of creation in the last question for a list. */
function lastAsked(requests: readonly { method: string; path: string; query: string }[]): string {
  const list = requests.findLast(({ method, path }) => method === 'GET' && path === '/run/users')
  return new URLSearchParams(list?.query).get('filter[created_at]') ?? ''
}

test('a server that makes something else of a date never gets its rows shown, and paging goes on', async ({
  page,
  emulator,
}) => {
  const fitting = await storedUsers(emulator, token, '&filter[created_at]=31%20days')
  standBetween(emulator, (request, path, pass) => {
    if (path !== '/run/users') return pass(request)
    const url = new URL(request.url)
    url.searchParams.delete('filter[created_at]')
    return pass(new Request(url, request))
  })
  await openUsers(page, '?created=30+days&sort=-created_at')
  await expect(rows(page)).toHaveCount(fitting.length)
  const pages = page.getByRole('navigation', { name: 'Pages of users' })
  await expect(pages).toContainText(`1–50, ${50 - fitting.length} hidden`)
  await nextPage(pages).click()
  await expect(page.getByRole('heading', { name: 'No users on this page match' })).toBeVisible()
  await axeClean(page, { atLeast: 30 })
  await expect(pages).toContainText('51–100, 50 hidden')
  await expect(nextPage(pages)).toBeEnabled()
  await pages.getByRole('button', { name: 'Previous' }).click()
  await expect(rows(page)).toHaveCount(fitting.length)
})
