import type { Page } from '@playwright/test'
import {
  countOf,
  newestSecret,
  openAccount,
  passwordIn,
  deleteAccountButton,
  typedAddress,
} from '../support/account.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct, persona, type Persona } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { enterDemo, firstRows, toUsers } from '../support/steps.ts'
import { wrongPassword, codeField, wrongCode, sendCodeButton, codeSent, recoveryMailButton } from '../support/proof.ts'
import { cancelButton, discardButton } from '../support/forms.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Delete your account' })
const deleteButton = (page: Page) => dialogOf(page).getByRole('button', { name: 'Delete account', exact: true })

async function openDeletion(page: Page, emulator: RunningEmulator, id: Persona['id'] = 'owner') {
  await page.clock.install()
  const opened = await openAccount(page, emulator, { id, path: 'account/security' })
  await deleteAccountButton(page).click()
  return { ...opened, dialog: dialogOf(page) }
}

/** The dialog wants to be read for some seconds; they are shortened, not waited for. */
async function readIt(page: Page) {
  await expect(async () => {
    await page.clock.runFor(1_000)
    await expect(deleteButton(page)).toBeEnabled({ timeout: 30 })
  }).toPass({ intervals: [10] })
}

const deletions = (emulator: RunningEmulator) => countOf(emulator, 'DELETE', '/account')
const exists = async (emulator: RunningEmulator, id: Persona['id']) => {
  const { email, password } = await persona(emulator, id)
  return direct(emulator, 'POST /account/login', { body: { email, password } }).then(
    () => true,
    (error: unknown) => String(error).includes('otp_enabled'),
  )
}

test('an account goes only after reading, its address and its password, and leaves nobody signed in (regression class R15)', async ({
  page,
  emulator,
}) => {
  const { dialog, email, password, token } = await openDeletion(page, emulator)
  await expect(dialog.getByRole('button', { name: /^Delete account in \d s$/ })).toBeDisabled()
  const doomed = dialog.getByRole('list', { name: 'Profiles to be deleted' })
  await expect(doomed).toContainText('Riverbend Production, shared with Milo Member')
  await expect(doomed).toContainText('Riverbend Sandbox')
  // A profile that somebody else shared stays with its owner.
  await expect(doomed.getByRole('listitem')).toHaveCount(2)
  await expect(dialog).toContainText('To get a refund, ask TagoIO before you delete the account.')
  const typed = typedAddress(dialog, email)
  await expect(typed).toBeFocused()
  await typed.fill('somebody@else.example')
  await passwordIn(dialog).fill(password)
  await typed.press('Enter')
  expect(deletions(emulator)).toBe(0)
  await readIt(page)
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await deleteButton(page).click()
  await expect(dialog.getByText('Type the address of your account')).toBeVisible()
  expect(deletions(emulator)).toBe(0)

  await typed.fill(` ${email.toUpperCase()} `)
  await passwordIn(dialog).fill('not-the-password')
  await deleteButton(page).click()
  await expect(wrongPassword(dialog)).toBeVisible()
  await expect(typed).toHaveValue(email.toUpperCase())
  expect(deletions(emulator)).toBe(0)

  await passwordIn(dialog).fill(password)
  await deleteButton(page).dblclick()
  await expect(page).toHaveURL(/\/sign-in$/)
  await expect(page.getByText(`Account ${email} deleted`)).toBeVisible()
  expect(deletions(emulator)).toBe(1)
  expect(await exists(emulator, 'owner')).toBe(false)
  expect(await exists(emulator, 'member')).toBe(true)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
  for (const secret of [token, password]) expect(kept).not.toContain(secret)
  await page.goto('account')
  await expect(page).toHaveURL(/\/sign-in$/)
})

test('with a second factor a code is asked for too, by app or by mail; a wrong one keeps everything (regression class R14)', async ({
  page,
  emulator,
}) => {
  const { dialog, email, password } = await openDeletion(page, emulator, 'member')
  const typed = typedAddress(dialog, email)
  await typed.fill(email)
  await passwordIn(dialog).fill(password)
  await readIt(page)
  await deleteButton(page).click()
  await expect(dialog.getByText('Enter the six-digit code')).toBeVisible()
  await codeField(dialog).fill('000000')
  await deleteButton(page).click()
  await expect(wrongCode(dialog)).toBeVisible()
  await expect(typed).toHaveValue(email)
  await expect(passwordIn(dialog)).toHaveValue(password)

  await dialog.getByRole('radio', { name: 'Code by e-mail' }).check()
  await sendCodeButton(dialog).click()
  await expect(codeSent(dialog)).toBeVisible()
  const stale = await newestSecret(emulator, 'email')
  await dialog.getByRole('button', { name: 'Send a new code' }).click()
  await expect(dialog.getByText('A new code was sent by e-mail.')).toBeVisible()
  await codeField(dialog).fill(stale)
  await deleteButton(page).click()
  await expect(wrongCode(dialog)).toBeVisible()
  expect(deletions(emulator)).toBe(0)
  await codeField(dialog).fill(await newestSecret(emulator, 'email'))
  await deleteButton(page).click()
  await expect(page).toHaveURL(/\/sign-in$/)
  expect(await exists(emulator, 'member')).toBe(false)
})

test('a deletion that fails says so and keeps the account; an answer that got lost is looked up (regression class R21)', async ({
  page,
  emulator,
  faults,
}) => {
  const { dialog, email, password } = await openDeletion(page, emulator)
  await typedAddress(dialog, email).fill(email)
  await passwordIn(dialog).fill(password)
  await readIt(page)
  const [unknown, refused] = ['It is not known whether the account was deleted', 'The account was not deleted']
  for (const [fault, says, head] of [
    [{ kind: 'server-error' }, 'internal error', unknown],
    [{ kind: 'rate-limit', retryAfter: 1 }, 'Too many requests', refused],
    [{ kind: 'cut' }, 'did not respond', unknown],
  ] as const) {
    const before = deletions(emulator)
    faults.add({ method: 'DELETE', path: '/account', times: 1, ...fault })
    await deleteButton(page).click()
    await expect(dialog.getByRole('alert')).toContainText(head)
    await expect(dialog.getByRole('alert')).toContainText(says)
    expect(deletions(emulator), fault.kind).toBe(before + 1)
    expect(await exists(emulator, 'owner')).toBe(true)
  }
  faults.add({ method: 'DELETE', path: '/account', times: 1, kind: 'cut-after-commit' })
  const before = deletions(emulator)
  await deleteButton(page).click()
  await expect(page).toHaveURL(/\/sign-in$/)
  await expect(page.getByText(`Account ${email} deleted`)).toBeVisible()
  expect(deletions(emulator)).toBe(before + 1)
})

test('an abandoned deletion is empty, and counts anew, when it is opened again (regression class R18)', async ({
  page,
  emulator,
}) => {
  const { dialog, email, password } = await openDeletion(page, emulator, 'invited')
  await expect(dialog).not.toContainText('refund')
  const typed = typedAddress(dialog, email)
  await typed.fill(email)
  await passwordIn(dialog).fill(password)
  await cancelButton(dialog).click()
  await discardButton(page).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(deleteAccountButton(page)).toBeFocused()
  await deleteAccountButton(page).click()
  await expect(dialog.getByRole('button', { name: /^Delete account in \d s$/ })).toBeDisabled()
  await expect(typed).toHaveValue('')
  await expect(passwordIn(dialog)).toHaveValue('')
  expect(deletions(emulator)).toBe(0)
})

test('in the demo, a deleted person comes back with the first data', async ({ page }) => {
  await enterDemo(page)
  await goInside(page, 'account/security')
  await recoveryMailButton(page).click()
  const mailed = page.getByRole('dialog', { name: 'Set a new password' })
  await mailed.getByRole('button', { name: 'Show the latest message to you' }).click()
  await expect(mailed).toContainText(/Your code is \S+\. It works for one day/)
  await cancelButton(mailed).click()
  await page.clock.install()
  await deleteAccountButton(page).click()
  await dialogOf(page)
    .getByRole('textbox', { name: /to confirm$/ })
    .fill('owner@riverbend.example')
  // Nobody was ever told this password: the demo tells it where it is asked for.
  await expect(dialogOf(page)).toContainText('In the demo, your password is portico-demo-owner')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  await dialogOf(page).getByRole('button', { name: 'Fill in' }).click()
  await expect(passwordIn(dialogOf(page))).toHaveValue('portico-demo-owner')
  await readIt(page)
  await deleteButton(page).click()
  await expect(page).toHaveURL(/\/sign-in$/)
  await page.getByRole('button', { name: 'Enter as owner' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Reset demo data' }).click()
  await expect(page).toHaveURL(/\/p\/[^/]+\//, { timeout: 45_000 })
  await toUsers(page)
  await firstRows(page)
})
