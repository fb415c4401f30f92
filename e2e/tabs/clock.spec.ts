import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { firstRows, signInWithToken } from '../support/steps.ts'

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
    page.getByText('The clock of this computer is 1 day behind TagoIO’s. Times here follow TagoIO’s.'),
  ).toBeVisible()
  await expect(page.locator('time', { hasText: /^in / })).toHaveCount(0)
  await goInside(page, `p/${profile}/audit-log`)
  await page.getByRole('button', { name: 'Search', exact: true }).first().click()
  await expect(page.getByRole('table')).toContainText('Just Made')
  await expect(page.locator('time', { hasText: /^in / })).toHaveCount(0)
})
