import type { Locator, Page } from '@playwright/test'
import { direct, freshToken, persona, type Persona } from './direct.ts'
import { expect, type RunningEmulator } from './harness/fixtures.ts'
import { signInWithToken } from './steps.ts'
import { companyField } from './forms.ts'

export interface StoredAccount {
  name: string
  company: string | null
  phone: string | null
  timezone: string
  plan: string
  options: Record<string, unknown>
  otp: Record<string, boolean>
}

/** The account as the emulator stores it. */
export const storedAccount = (emulator: RunningEmulator, token: string) =>
  direct<StoredAccount>(emulator, 'GET /account', { token })

/** Opens a page of the account as a person of the seed, signed in with a token of their own. */
export async function openAccount(
  page: Page,
  emulator: RunningEmulator,
  { id = 'owner', path = 'account' }: { id?: Persona['id']; path?: 'account' | 'account/security' } = {},
) {
  const { token, profile } = await freshToken(emulator, { id })
  const { email, password } = await persona(emulator, id)
  await signInWithToken(page, { api: emulator.url, token, at: path })
  await accountShown(page)
  return { token, profile, email, password }
}

/** Resolves when a page of the account shows what it has read. */
export const accountShown = (page: Page) =>
  expect(companyField(page).or(page.getByRole('region', { name: 'Two-factor authentication' }))).toBeVisible()

/** The newest code or link that was sent by mail or SMS. */
export async function newestSecret(emulator: RunningEmulator, kind: 'email' | 'sms'): Promise<string> {
  const mails = await direct<{ kind: string; secret: string | null }[]>(emulator, 'GET /__emulator/outbox')
  const secret = mails.find((mail) => mail.kind === kind && mail.secret)?.secret
  if (!secret) throw new Error(`no ${kind} with a code`)
  return secret
}

/** How many requests of a method and path have arrived. */
export const countOf = (emulator: RunningEmulator, method: string, path: string) =>
  emulator.requests.filter((request) => request.method === method && request.path === path).length

/** Chooses from a select that is found by typing. */
export async function choose(page: Page, label: string, option: string) {
  const field = page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label }))
    .first()
  await field.fill(option)
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** The password field of a proof, which its show button must not be taken for. */
export const passwordIn = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Your password' })

/** Says that the account was saved. */
export const accountSaved = (within: Page | Locator) => within.getByText('Account saved')

/** Begins to delete the account. */
export const deleteAccountButton = (within: Page | Locator) => within.getByRole('button', { name: 'Delete account…' })

/** Switches a second factor off. */
export const disableButton = (within: Page | Locator) => within.getByRole('button', { name: 'Disable', exact: true })

/** Says that a notice was read that asks for it. */
export const acknowledgeButton = (within: Page | Locator) => within.getByRole('button', { name: 'Acknowledge' })

/** How numbers and dates look in the chosen formats. */
export const formatSample = (within: Page | Locator) => within.getByRole('status', { name: 'Example' })

/** The address that is typed before an account goes. */
export const typedAddress = (within: Page | Locator, email: string) =>
  within.getByRole('textbox', { name: `Type ${email} to confirm` })
