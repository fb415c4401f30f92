import type { Page } from '@playwright/test'
import { countOf, newestSecret, openAccount } from '../support/account.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { startConnecting } from '../support/steps.ts'
import { recoveryMailButton } from '../support/proof.ts'
import { setPasswordButton } from '../support/users.ts'

const dialog = (page: Page) => page.getByRole('dialog')
/** A server that says yes and does nothing. */
const claim = {
  json: { status: true, result: 'Password changed successfully' },
  headers: { 'access-control-allow-origin': '*' },
}

const open = async (page: Page, emulator: RunningEmulator) => {
  const opened = await openAccount(page, emulator, { path: 'account/security' })
  await recoveryMailButton(page).click()
  await expect(dialog(page)).toContainText(`An e-mail was sent to ${opened.email}`)
  return { ...opened, code: await newestSecret(emulator, 'email') }
}
const fill = async (page: Page, code: string, password: string, again = password) => {
  await dialog(page).getByRole('textbox', { name: 'Code or link from the e-mail' }).fill(code)
  await dialog(page).getByRole('textbox', { name: 'New password', exact: true }).fill(password)
  await dialog(page).getByRole('textbox', { name: 'New password again' }).fill(again)
  await setPasswordButton(dialog(page)).click()
}

test('a password is set with the code or the link of the mail, and only its own proof counts as success', async ({
  page,
  emulator,
}) => {
  const { code, email } = await open(page, emulator)
  await fill(page, code, 'first-new-1', 'first-new-2')
  await expect(dialog(page).getByText('The passwords do not match')).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await fill(page, 'not-the-code', 'first-new-1')
  await expect(dialog(page).getByText('The code is wrong, already used or expired')).toBeVisible()
  await expect(dialog(page).getByRole('textbox', { name: 'New password', exact: true })).toHaveValue('first-new-1')
  await fill(page, ` https://admin.example/recover?token=${code} `, 'first-new-1')
  await expect(page.getByText('Password changed')).toBeVisible()
  await direct(emulator, 'POST /account/login', { body: { email, password: 'first-new-1' } })
  expect(await page.evaluate(() => JSON.stringify([location.href, { ...sessionStorage }]))).not.toContain(code)
})

test('a password that the server claims to have set and has not is no success; an answer that got lost is tried (regression class R21)', async ({
  page,
  emulator,
  faults,
}) => {
  const { code, email } = await open(page, emulator)
  const path = '/account/passwordreset'
  await page.route(`${emulator.url}${path}`, (route) => route.fulfill(claim), { times: 1 })
  await fill(page, code, 'second-new-1')
  await expect(dialog(page).getByRole('alert')).toContainText('The new password was not set')
  await expect(page.getByText('Password changed', { exact: true })).toHaveCount(0)
  faults.add({ method: 'POST', path, kind: 'cut-after-commit', times: 1 })
  const before = countOf(emulator, 'POST', path)
  await fill(page, await freshCode(email), 'second-new-2')
  await expect(page.getByText('Password changed', { exact: true })).toBeVisible()
  expect(countOf(emulator, 'POST', path)).toBe(before + 1)

  async function freshCode(address: string) {
    await direct(emulator, `GET /account/passwordreset/${encodeURIComponent(address)}`)
    return newestSecret(emulator, 'email')
  }
})

test('a password is recovered at the door by an address in any case and with spaces (regression class R15)', async ({
  page,
  emulator,
}) => {
  await startConnecting(page, emulator.url)
  await page.getByRole('button', { name: 'Forgot your password?' }).click()
  await page.getByLabel('E-mail address of your account').fill('  Owner@RIVERBEND.Example ')
  await recoveryMailButton(page).click()
  await expect(page.getByText(/an e-mail with a link has been sent/)).toBeVisible()
  const [mail] = await direct<{ recipient: string; subject: string }[]>(emulator, 'GET /__emulator/outbox')
  expect(mail).toMatchObject({ recipient: 'owner@riverbend.example', subject: 'Reset your password' })
})
