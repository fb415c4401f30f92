import { readFile } from 'node:fs/promises'
import {
  accountShown,
  choose,
  countOf,
  openAccount,
  storedAccount,
  accountSaved,
  formatSample,
} from '../support/account.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { noteBodies } from '../support/harness/stand-between.ts'
import { bulkBar, chooseAllRows } from '../support/jobs.ts'
import { goInside } from '../support/harness/inside.ts'
import { dismissNotices, firstRows, overflow, rowOf } from '../support/steps.ts'
import { accountMenu, securityLink, sessionEnded } from '../support/frame.ts'
import {
  companyField,
  phoneField,
  reviewButton,
  nameField,
  discardButton,
  continueButton,
  saveButton,
} from '../support/forms.ts'
import { tokenField } from '../support/sign-in.ts'
import { exportButton } from '../support/users.ts'

test('details are read from the menu on, saved as what changed, and stay after a reload (regression class R2)', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await openAccount(page, emulator)
  await page.goto(`p/${profile}/run/users`)
  await accountMenu(page).click()
  await page.getByRole('menuitem', { name: 'Account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeFocused()
  await axeClean(page)

  const before = await storedAccount(emulator, token)
  const bodies = noteBodies(emulator, 'PUT', '/account')
  await companyField(page).fill('  Riverbend Water & Söhne ')
  await phoneField(page).fill('')
  await page.getByRole('checkbox', { name: /newsletter/ }).check()
  await reviewButton(page).click()
  await expect(page.getByRole('dialog')).toContainText('Newsletter')
  await page.keyboard.press('Escape')
  await saveButton(page).click()
  await expect(accountSaved(page)).toBeVisible()
  await choose(page, 'Last update on dashboards', 'In the widget menu')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(() => bodies.length).toBe(2)
  expect(bodies).toEqual([
    { company: 'Riverbend Water & Söhne', phone: null, newsletter: true },
    { options: { ...before.options, show_last_updated_at: 'menu' } },
  ])
  await page.reload()
  await accountShown(page)
  await expect(companyField(page)).toHaveValue('Riverbend Water & Söhne')
  await expect(page.getByRole('checkbox', { name: /newsletter/ })).toBeChecked()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('what cannot be is told beside its field and not sent; leaving asks (regression class R8)', async ({
  page,
  emulator,
}) => {
  await openAccount(page, emulator)
  await nameField(page, { exact: true }).fill(' ')
  await phoneField(page).fill('555 01')
  await choose(page, 'Decimal separator', 'Comma')
  await expect(formatSample(page)).toContainText('must differ')
  await saveButton(page).click()
  await expect(page.getByText('Enter your name')).toBeVisible()
  await expect(page.getByText(/Start with \+ and the country code/)).toBeVisible()
  await expect(page.getByText('Choose a separator other than the decimal one')).toBeVisible()
  await expect(nameField(page, { exact: true })).toBeFocused()
  expect(countOf(emulator, 'PUT', '/account')).toBe(0)
  await axeClean(page)

  await securityLink(page).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Keep|Stay)/ })
    .click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(phoneField(page)).toHaveValue('555 01')
  await discardButton(page).click()
  await securityLink(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible()
})

test('a save that fails keeps what was typed, says why, and is sent once (regression classes R17, R21)', async ({
  page,
  emulator,
  faults,
}) => {
  const { token } = await openAccount(page, emulator)
  const company = companyField(page)
  for (const [at, { says, ...fault }] of (
    [
      { kind: 'server-error', says: 'internal error' },
      { kind: 'error', status: 400, message: 'Invalid company', says: 'Invalid company' },
      { kind: 'rate-limit', retryAfter: 3, says: 'Try again in 3 s' },
      { kind: 'cut', says: 'did not respond' },
    ] as const
  ).entries()) {
    const typed = `Kept ${at} Ltd`
    await company.fill(typed)
    await dismissNotices(page)
    const before = countOf(emulator, 'PUT', '/account')
    faults.add({ method: 'PUT', path: '/account', times: 1, ...fault })
    await saveButton(page).dblclick()
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toContainText(says)
    await expect(accountSaved(page)).toHaveCount(0)
    await expect(company).toHaveValue(typed)
    expect(countOf(emulator, 'PUT', '/account'), fault.kind).toBe(before + 1)
    await saveButton(page).click()
    await expect(accountSaved(page)).toBeVisible()
    expect((await storedAccount(emulator, token)).company).toBe(typed)
  }
  // The server did it and nobody heard: the page looks, and says so.
  await company.fill('Done unheard Ltd')
  await dismissNotices(page)
  const before = countOf(emulator, 'PUT', '/account')
  faults.add({ method: 'PUT', path: '/account', times: 1, kind: 'cut-after-commit' })
  await saveButton(page).click()
  await expect(accountSaved(page)).toBeVisible()
  expect(countOf(emulator, 'PUT', '/account')).toBe(before + 1)
  expect((await storedAccount(emulator, token)).company).toBe('Done unheard Ltd')
})

test('a session that ends under the form is renewed over it, and the draft is saved (regression class R13)', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await openAccount(page, emulator)
  await companyField(page).fill('Typed before the end')
  await direct(emulator, 'POST /__emulator/expire-token', { body: { token } })
  await saveButton(page).click()
  const ended = sessionEnded(page)
  await expect(ended).toBeVisible()
  const fresh = await freshToken(emulator, { profile })
  await tokenField(ended).fill(fresh.token)
  await continueButton(ended).click()
  await expect(ended).toHaveCount(0)
  await expect(companyField(page)).toHaveValue('Typed before the end')

  await page.reload()
  await expect(page.getByText('Your draft has been restored. Not saved yet.')).toBeVisible()
  await saveButton(page).click()
  await expect(accountSaved(page)).toBeVisible()
  expect((await storedAccount(emulator, fresh.token)).company).toBe('Typed before the end')
})

test('the list and the file tell dates in the account’s zone, order and clock (regression class R6)', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await openAccount(page, emulator)
  await choose(page, 'Time zone', 'Asia/Tehran')
  await choose(page, 'Date format', 'DD-MM-YYYY')
  await choose(page, 'Clock', '12-hour')
  await expect(formatSample(page)).toContainText(/\d\d-\d\d-\d{4} \d\d:\d\d [AP]M \(Asia\/Tehran\)/)
  await saveButton(page).click()
  await expect(accountSaved(page)).toBeVisible()

  const user = (await storedUsers(emulator, token)).find(({ last_login, name }) => last_login && !/["',]/.test(name))
  const at = new Date(Date.parse(user?.last_login ?? '') + 3.5 * 3_600_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${two(at.getUTCDate())}-${two(at.getUTCMonth() + 1)}-${at.getUTCFullYear()}`
  const clock = `${two(at.getUTCHours() % 12 || 12)}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
  await goInside(page, `p/${profile}/run/users?q=${encodeURIComponent(user?.email ?? '')}`)
  await rowOf(page, user?.name ?? '')
    .getByRole('time')
    .first()
    .focus()
  await expect(page.getByText(`${day} ${clock} (Asia/Tehran)`).first()).toBeVisible()

  await exportButton(page).click()
  const download = page.waitForEvent('download')
  await exportButton(page.getByRole('dialog'), { exact: true }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.split('\r\n')[0]).toContain('Last sign-in (Asia/Tehran)')
  expect(text.split('\r\n').find((line) => line.includes(user?.id ?? ''))).toContain(`${day} ${clock}`)
})

test.describe('of many users', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, users: 1_234 } })

  test('numbers have the account’s separators; an unsound stored pair is made sound (regression class R8)', async ({
    page,
    emulator,
    faults,
  }) => {
    const { token, profile } = await openAccount(page, emulator)
    await choose(page, 'Decimal separator', 'Comma')
    await choose(page, 'Thousands separator', 'Point')
    await expect(formatSample(page)).toContainText('1.234,56')
    await saveButton(page).click()
    await expect(accountSaved(page)).toBeVisible()
    await openUsersOf(profile)
    await expect(page.getByText(/of 1\.234$/).first()).toBeVisible()
    await chooseAllRows(page)
    await bulkBar(page).getByRole('button', { name: 'Select all 1.234' }).click()
    await expect(bulkBar(page).getByText('1.234 selected')).toBeVisible()
    await bulkBar(page).getByRole('button', { name: 'Deactivate', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Deactivate 1.234 users' })).toBeVisible()

    const stored = await storedAccount(emulator, token)
    for (const [decimal, thousand, shown] of [
      [',', ',', '1.234'],
      ['.', '.', '1,234'],
      ['', '', '1,234'],
      [null, '.', '1.234'],
    ] as const) {
      faults.clear()
      const options = { ...stored.options, decimal_separator: decimal, thousand_separator: thousand }
      faults.add({
        method: 'GET',
        path: '/account',
        kind: 'wrong-shape',
        body: { ...stored, options },
      })
      await openUsersOf(profile)
      await expect(page.getByText(new RegExp(`of ${shown.replace('.', String.raw`\.`)}$`)).first()).toBeVisible()
    }
    await page.goto('account')
    await accountShown(page)
    await expect(formatSample(page)).toContainText('1.234,56')
    await expect(saveButton(page)).toHaveCount(0)

    async function openUsersOf(id: string) {
      await page.goto(`p/${id}/run/users`)
      await firstRows(page)
    }
  })
})
