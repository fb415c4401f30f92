import { direct, freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { firstRows, signInWithToken } from '../support/steps.ts'
import { searchButton } from '../support/audit.ts'

const day = 86_400_000

test('a clock a day behind: it is told once, nothing happens "in 23 h", and the last day is in the audit log', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator, { expires: '30 days' })
  await direct(emulator, 'POST /run/users', {
    token,
    body: { name: 'Just Made', email: 'just.made@example.com', password: 'portico-1', timezone: 'UTC' },
  })
  await page.clock.setSystemTime(Date.now() - day)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await expect(
    page.getByText('The clock of this computer is 1 day behind TagoIO’s. Times here follow TagoIO’s clock.'),
  ).toBeVisible()
  await expect(page.locator('time', { hasText: /^in / })).toHaveCount(0)
  await goInside(page, `p/${profile}/audit-log`)
  await searchButton(page).first().click()
  await expect(page.getByRole('table')).toContainText('Just Made')
  await expect(page.locator('time', { hasText: /^in / })).toHaveCount(0)
})

test.describe('a computer on a journey', () => {
  // None of Playwright's own: it could not be changed while a page is open.
  test.use({ timezoneId: '' })

  test('whose zone changes while the page is open: back at the page, its times are told in the new one', async ({
    page,
    context,
    emulator,
    faults,
  }) => {
    const devtools = await context.newCDPSession(page)
    const travelTo = (timezoneId: string) => devtools.send('Emulation.setTimezoneOverride', { timezoneId })
    await travelTo('America/Lima')
    const { token, profile } = await freshToken(emulator)
    const user = (await storedUsers(emulator, token)).find(({ last_login }) => last_login !== null)
    // The zone of the account would come before the computer's.
    faults.add({ method: 'GET', path: '/account', kind: 'error', status: 400 })
    await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user?.id}` })
    const time = page.getByRole('main').locator('time').first()
    await time.hover()
    await expect(time).toContainText('(America/Lima)')
    await travelTo('Asia/Tokyo')
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect(time).toContainText('(Asia/Tokyo)')
    await expect(time).not.toContainText('Lima')
  })
})
