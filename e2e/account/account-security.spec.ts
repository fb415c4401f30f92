import type { Page } from '@playwright/test'
import { encode } from 'uqr'
import { totp } from '#emulator/rules/secrets/totp.ts'
import {
  newestSecret,
  openAccount,
  passwordIn,
  storedAccount,
  disableButton,
  deleteAccountButton,
} from '../support/account.ts'
import { axeClean } from '../support/harness/axe.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { overflow } from '../support/steps.ts'
import { continueButton, nameField, doneButton, cancelButton, discardButton } from '../support/forms.ts'
import { wrongPassword, codeField, wrongCode, sendCodeButton } from '../support/proof.ts'
import { newTokenButton, createTokenButton } from '../support/access.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const method = (page: Page, name: string) => page.getByRole('group', { name })
const confirm = (page: Page) => dialog(page).getByRole('button', { name: 'Confirm', exact: true }).click()

async function startEnabling(page: Page, what: string, password: string) {
  await page.getByRole('button', { name: `Enable ${what}` }).click()
  await passwordIn(dialog(page)).fill(password)
  await continueButton(dialog(page)).click()
  await expect(page.getByRole('dialog', { name: `Confirm ${what}` })).toBeVisible()
}

/** The drawing of a text as a QR code, module by module. */
function drawn(text: string): string {
  const { data } = encode(text, { ecc: 'M', border: 4 })
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
}
const qrCode = (page: Page) => page.getByRole('img', { name: /^QR code/ })

test.describe('with the key of the app', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, authenticatorKey: true } })

  test('an authenticator app is switched on by its own code, asked for at a token, and switched off (regression class R14)', async ({
    page,
    emulator,
  }) => {
    const { token, profile, password } = await openAccount(page, emulator, { path: 'account/security' })
    await axeClean(page)
    await page.getByRole('button', { name: 'Enable authenticator app' }).click()
    await expect(passwordIn(dialog(page))).toBeVisible()
    await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
    await passwordIn(dialog(page)).fill('wrong')
    await continueButton(dialog(page)).click()
    await expect(wrongPassword(dialog(page))).toBeVisible()
    await passwordIn(dialog(page)).fill(password)
    await continueButton(dialog(page)).click()
    await expect(qrCode(page)).toBeVisible()
    await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
    const key = dialog(page).locator('code')
    await expect(key).not.toContainText(/[A-Z2-7]{16}/)
    await dialog(page).getByRole('button', { name: 'Reveal authenticator key' }).click()
    await expect(key).toHaveText(/^[A-Z2-7]{32}$/)
    const secret = (await key.textContent()) ?? ''
    const code = codeField(dialog(page))
    await confirm(page)
    await expect(dialog(page).getByText('Enter the six-digit code')).toBeVisible()
    await code.fill('000000')
    await confirm(page)
    await expect(wrongCode(dialog(page))).toBeVisible()
    await expect(qrCode(page)).toBeVisible()
    expect((await storedAccount(emulator, token)).otp).not.toMatchObject({ authenticator: true })
    await code.fill(totp(secret, Date.now()))
    await confirm(page)
    await expect(page.getByText('Authenticator app enabled', { exact: true })).toBeVisible()
    await expect(method(page, 'Authenticator app')).toContainText('Enabled')
    expect((await storedAccount(emulator, token)).otp).toMatchObject({ authenticator: true })
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(
      secret,
    )

    await goInside(page, `p/${profile}/tokens`)
    await newTokenButton(page).click()
    await nameField(dialog(page)).fill('With a code')
    await passwordIn(dialog(page)).fill(password)
    await codeField(dialog(page)).fill(totp(secret, Date.now()))
    await createTokenButton(dialog(page)).click()
    await doneButton(page.getByRole('dialog', { name: 'Token With a code created' })).click()

    await goInside(page, 'account/security')
    await page.getByRole('button', { name: 'Disable authenticator app' }).click()
    await expect(dialog(page)).toContainText('This is your last method.')
    await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
    await passwordIn(dialog(page)).fill('wrong')
    await disableButton(dialog(page)).click()
    await expect(wrongPassword(dialog(page))).toBeVisible()
    await passwordIn(dialog(page)).fill(password)
    await disableButton(dialog(page)).click()
    await expect(page.getByText('Authenticator app disabled', { exact: true })).toBeVisible()
    await expect(method(page, 'Authenticator app')).toContainText('Disabled')
  })

  test('the QR code holds an address that apps accept, whatever the name in it (regression class R30)', async ({
    page,
    emulator,
    faults,
  }) => {
    const { password } = await openAccount(page, emulator, { path: 'account/security' })
    await page.setViewportSize({ width: 390, height: 844 })
    for (const [raw, held] of [
      [
        'otpauth://totp/Água Limpa:ana@acme.example?secret=JBSWY3DPEHPK3PXP&issuer=Água Limpa 水',
        'otpauth://totp/%C3%81gua%20Limpa:ana@acme.example?secret=JBSWY3DPEHPK3PXP&issuer=%C3%81gua%20Limpa%20%E6%B0%B4',
      ],
      [
        'otpauth://totp/TagoIO%20emulator:ana%40acme.example?secret=JBSWY3DPEHPK3PXP&issuer=TagoIO%20emulator',
        'otpauth://totp/TagoIO%20emulator:ana%40acme.example?secret=JBSWY3DPEHPK3PXP&issuer=TagoIO%20emulator',
      ],
    ] as const) {
      const url = { kind: 'wrong-shape', body: { message: 'OTP enabled', url: raw } } as const
      faults.add({ method: 'POST', path: '/account/otp/authenticator/enable', times: 1, ...url })
      await startEnabling(page, 'authenticator app', password)
      await expect(qrCode(page).locator('path')).toHaveAttribute('d', drawn(held))
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await cancelButton(dialog(page)).click()
      await expect(dialog(page)).toHaveCount(0)
    }
  })
})

test('an answer without a key is told in the server’s words, and the code can be entered all the same', async ({
  page,
  emulator,
}) => {
  const { password } = await openAccount(page, emulator, { path: 'account/security' })
  await startEnabling(page, 'authenticator app', password)
  await expect(dialog(page)).toContainText('“OTP enabled, confirmation required”')
  await expect(qrCode(page)).toHaveCount(0)
  await codeField(dialog(page)).fill('123456')
  await confirm(page)
  await expect(page.getByText('Authenticator app enabled', { exact: true })).toBeVisible()
})

for (const [kind, what, name] of [
  ['sms', 'codes by SMS', 'Code by SMS'],
  ['email', 'codes by e-mail', 'Code by e-mail'],
] as const) {
  test(`${what} are switched on by a code that was sent, sent again, and prove who makes a token (regression class R14)`, async ({
    page,
    emulator,
    faults,
  }) => {
    const { token, profile, password } = await openAccount(page, emulator, { path: 'account/security' })
    await page.getByRole('button', { name: `Enable ${what}` }).click()
    await expect(dialog(page)).toContainText(kind === 'sms' ? '+15550100' : 'owner@riverbend.example')
    await cancelButton(dialog(page)).click()
    await startEnabling(page, what, password)
    const way = kind === 'sms' ? 'SMS' : 'e-mail'
    await expect(dialog(page).getByText(`A code was sent by ${way}.`)).toBeVisible()
    const stale = await newestSecret(emulator, kind)
    await dialog(page).getByRole('button', { name: 'Send a new code' }).click()
    await expect(dialog(page).getByText(`A new code was sent by ${way}.`)).toBeVisible()
    await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
    await codeField(dialog(page)).fill(stale)
    await confirm(page)
    await expect(wrongCode(dialog(page))).toBeVisible()
    await codeField(dialog(page)).fill(await newestSecret(emulator, kind))
    await confirm(page)
    await expect(method(page, name)).toContainText('Enabled')
    expect((await storedAccount(emulator, token)).otp).toMatchObject({ [kind]: true })

    await page.goto(`p/${profile}/tokens`)
    await newTokenButton(page).click()
    await nameField(dialog(page)).fill('By code')
    await sendCodeButton(dialog(page)).click()
    await expect(dialog(page).getByText('Enter your password first')).toBeVisible()
    await passwordIn(dialog(page)).fill('wrong')
    await sendCodeButton(dialog(page)).click()
    await expect(wrongPassword(dialog(page))).toBeVisible()
    await passwordIn(dialog(page)).fill(password)
    faults.add({ method: 'POST', path: '/account/login/otp', kind: 'server-error', times: 1 })
    await sendCodeButton(dialog(page)).click()
    await expect(dialog(page).getByRole('alert')).toContainText('The code was not sent')
    await sendCodeButton(dialog(page)).click()
    await expect(dialog(page).getByText(`A code was sent by ${way}.`)).toBeVisible()
    await codeField(dialog(page)).fill(await newestSecret(emulator, kind))
    await createTokenButton(dialog(page)).click()
    await expect(page.getByRole('dialog', { name: 'Token By code created' })).toBeVisible()
  })
}

test('a last method is warned of, one among others is not; an abandoned dialog is fresh (regression class R18)', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, password } = await openAccount(page, emulator, { id: 'member', path: 'account/security' })
  await page.getByRole('button', { name: 'Disable codes by e-mail' }).click()
  await expect(dialog(page)).not.toContainText('last method')
  await passwordIn(dialog(page)).fill(password)
  await page.keyboard.press('Escape')
  await discardButton(page).click()
  await page.getByRole('button', { name: 'Disable codes by e-mail' }).click()
  await expect(passwordIn(dialog(page))).toHaveValue('')
  await passwordIn(dialog(page)).fill(password)
  faults.add({ method: 'POST', path: '/account/otp/*', kind: 'server-error', times: 1 })
  await disableButton(dialog(page)).click()
  await expect(dialog(page).getByRole('alert')).toContainText('It is not known whether the method was disabled')
  await expect(passwordIn(dialog(page))).toHaveValue(password)
  await disableButton(dialog(page)).click()
  await expect(page.getByText('Codes by e-mail disabled')).toBeVisible()
  await page.getByRole('button', { name: 'Disable authenticator app' }).click()
  await expect(dialog(page)).toContainText('This is your last method.')
  expect((await storedAccount(emulator, token)).otp).toMatchObject({ authenticator: true, email: false })
})

test('password managers and the Tab key find their way through every form (regression class R38)', async ({
  page,
  emulator,
}) => {
  await openAccount(page, emulator, { id: 'member', path: 'account/security' })
  await page.getByRole('button', { name: 'I have a code' }).click()
  for (const [name, autocomplete] of [
    ['Your account', 'username'],
    ['Code or link from the e-mail', 'off'],
    ['New password', 'new-password'],
    ['New password again', 'new-password'],
  ] as const) {
    await expect(dialog(page).getByRole('textbox', { name, exact: true })).toHaveAttribute('autocomplete', autocomplete)
  }
  await page.keyboard.press('Escape')
  await deleteAccountButton(page).click()
  const fields = ['Your account', 'Your password', 'Six-digit code'] as const
  for (const [at, autocomplete] of ['username', 'current-password', 'one-time-code'].entries()) {
    const field = dialog(page).getByRole('textbox', { name: fields[at] ?? '', exact: true })
    await expect(field).toHaveAttribute('autocomplete', autocomplete)
  }
  const order = [
    dialog(page).getByRole('textbox', { name: /to confirm$/ }),
    dialog(page).getByRole('textbox', { name: 'Your account' }),
    passwordIn(dialog(page)),
    dialog(page).getByRole('button', { name: 'Show your password' }),
    dialog(page).getByRole('radio', { name: 'Authenticator app' }),
    codeField(dialog(page)),
    cancelButton(dialog(page)),
  ]
  for (const field of order) {
    await expect(field).toBeFocused()
    await page.keyboard.press('Tab')
  }
})
