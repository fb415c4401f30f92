import type { Page } from '@playwright/test'
import { accountShown, openAccount } from '../support/account.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { signInWithToken } from '../support/steps.ts'
import { companyField, retryButton } from '../support/forms.ts'
import { securityLink } from '../support/frame.ts'

const method = (page: Page, name: string) => page.getByRole('group', { name })

test('the plan, its cycle and failing payments are read-only; a plan that cannot be read hides no details', async ({
  page,
  emulator,
  faults,
}) => {
  const { token } = await openAccount(page, emulator)
  const plan = page.getByRole('region', { name: 'Plan' })
  await expect(plan).toContainText('Scale')
  await expect(plan).toContainText(/\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d/)
  await expect(plan.getByRole('link', { name: /TagoIO’s own admin/ })).toHaveAttribute('href', /^https:/)
  await expect(plan.getByRole('textbox')).toHaveCount(0)

  const paid = await direct<object>(emulator, 'GET /account/subscription', { token })
  const body = { ...paid, payment_error: { message: 'Card declined', details: null }, past_due: { attempt_count: 2 } }
  faults.add({ method: 'GET', path: '/account/subscription', kind: 'wrong-shape', body })
  await page.reload()
  await expect(plan).toContainText('A payment failed: Card declined.')
  await expect(plan).toContainText('overdue')
  await axeClean(page)

  faults.clear()
  faults.add({ method: 'GET', path: '/account/subscription', kind: 'server-error' })
  await page.reload()
  await expect(plan.getByRole('alert')).toContainText('The plan could not be read')
  await expect(companyField(page)).toBeVisible()
  faults.clear()
  await retryButton(plan).click()
  await expect(plan).toContainText('Scale')
})

test('a token that can only read shows everything and changes nothing', async ({ page, emulator }) => {
  const { profile } = await openAccount(page, emulator)
  const { token } = await freshToken(emulator, { permission: 'read', profile })
  await page.evaluate(() => sessionStorage.clear())
  await signInWithToken(page, { api: emulator.url, token, at: 'account' })
  await accountShown(page)
  await expect(page.getByText('The token of this session is read only.')).toBeVisible()
  await expect(companyField(page)).toBeDisabled()
  await securityLink(page).click()
  for (const name of ['Enable authenticator app', 'Enable codes by SMS', 'Delete account…'])
    await expect(page.getByRole('button', { name })).toBeDisabled()
  await axeClean(page)
})

test('what a plan or a missing phone forbids is said before anything is asked (regression class R30)', async ({
  page,
  emulator,
}) => {
  await openAccount(page, emulator, { id: 'invited', path: 'account/security' })
  for (const name of ['Code by SMS', 'Code by e-mail']) {
    await expect(method(page, name)).toContainText('The Free plan supports only the authenticator app')
    await expect(method(page, name).getByRole('button')).toBeDisabled()
  }
  await expect(page.getByRole('button', { name: 'Enable authenticator app' })).toBeEnabled()
  await axeClean(page)
})

test('SMS without a phone leads to the details first (regression class R30)', async ({ page, emulator }) => {
  const { token } = await openAccount(page, emulator, { path: 'account/security' })
  await direct(emulator, 'PUT /account', { token, body: { phone: null } })
  await page.reload()
  await expect(method(page, 'Code by SMS')).toContainText('Add a phone number')
  await expect(method(page, 'Code by SMS').getByRole('button')).toBeDisabled()
})
