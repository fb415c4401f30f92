import type { Page } from '@playwright/test'
import { direct, freshToken, profilesOf } from './direct.ts'
import { expect, type RunningEmulator } from './harness/fixtures.ts'
import { giveCredentials, startConnecting } from './steps.ts'
import { signInToAnswer } from './sign-in.ts'

/** The profile that people are invited to. */
export const production = 'Riverbend Production'

/** The profile of the owner with this name. */
export const profileIdOf = async (emulator: RunningEmulator, name = production) =>
  (await profilesOf(emulator)).find((profile) => profile.name === name)?.id ?? ''

/** An account of the emulator with a profile of its own, made as the vendor's sign-up would. */
export async function signUp(emulator: RunningEmulator, email: string, name = 'Nova Newcomer') {
  const password = 'a-long-secret-1'
  const body = { name, email, password, cpassword: password, timezone: 'UTC' }
  await direct(emulator, 'POST /account', { body })
  const mails = await direct<{ recipient: string; link: string | null }[]>(emulator, 'GET /__emulator/outbox')
  const link = mails.find((mail) => mail.recipient === email && mail.link?.includes('/confirm/'))?.link
  await direct(emulator, `GET ${link}`)
  return { email, password, name }
}

/** The newest mailed invitation to an address: the page its link leads to, and the secret in it. */
export async function mailedInvitation(emulator: RunningEmulator, email: string) {
  const mails = await direct<{ recipient: string; link: string | null; secret: string | null }[]>(
    emulator,
    'GET /__emulator/outbox',
  )
  const mail = mails.find(({ recipient, link }) => recipient === email && link?.startsWith('/invitation/'))
  if (!mail?.link || !mail.secret) throw new Error(`no invitation was mailed to ${email}`)
  return { path: mail.link.slice(1), secret: mail.secret }
}

/** Fills the sign-in page that is open, and sends it. */
export async function signInHere(page: Page, emulator: RunningEmulator, who: { email: string; password: string }) {
  await startConnecting(page, emulator.url, { stay: true })
  await giveCredentials(page, who)
}

/** Requests that answered a mailed invitation. */
export const answersSent = (emulator: RunningEmulator) =>
  emulator.requests.filter(({ method, path }) => method === 'GET' && /\/team\/(accept|decline)\//.test(path)).length

/** Invites an address to production as its owner, and gives the page that the mail leads to. */
export async function invite(emulator: RunningEmulator, email: string) {
  const profile = await profileIdOf(emulator)
  const { token } = await freshToken(emulator, { profile })
  await direct(emulator, `POST /profile/${profile}/team`, { token, body: { email } })
  return { ...(await mailedInvitation(emulator, email)), profile, owner: token }
}

/** The button that accepts on the page of an invitation. */
export const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true })
/** Follows a mail's link as somebody who is signed in with their password. */
export async function openSignedIn(
  page: Page,
  emulator: RunningEmulator,
  path: string,
  who: { email: string; password: string; name: string },
) {
  await page.goto(path)
  await signInToAnswer(page).click()
  await signInHere(page, emulator, who)
  // Whoever has several profiles chooses one first.
  await page
    .getByRole('button', { name: /^My profile/ })
    .or(accept(page))
    .click({ trial: true })
  if ((await accept(page).count()) === 0) await page.getByRole('button', { name: /^My profile/ }).click()
  await expect(accept(page)).toBeVisible()
  await expect(page.getByText(`${who.name} (${who.email})`)).toBeVisible()
}
