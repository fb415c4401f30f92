import type { Page } from '@playwright/test'
import { direct } from './direct.ts'
import { expect, type RunningEmulator } from './fixtures.ts'
import { startConnecting } from './steps.ts'

/** The notice as the emulator stores it. */
export interface StoredNotice {
  id: string
  title: string
  read: boolean
  buttons_enabled: boolean
}

export const storedNotices = (emulator: RunningEmulator, token: string) =>
  direct<StoredNotice[]>(emulator, 'GET /notification?amount=10000', { token })

/** Leaves a notice for whoever made the token, as a script would. */
export const addNotice = (emulator: RunningEmulator, token: string, body: object) =>
  direct<{ id: string }>(emulator, 'POST /notification', { token, body })

/** The bell in the top bar, with what it says is unread. */
export const bell = (page: Page, unread: string | RegExp = /^Inbox/) =>
  page.getByRole('banner').getByRole('button', {
    name: typeof unread === 'string' ? `Inbox, ${unread} unread` : unread,
    exact: true,
  })

/** The panel that the bell opens. */
export const panel = (page: Page) => page.getByRole('dialog', { name: 'Inbox', exact: true })

export const noticeList = (page: Page) => page.getByRole('main').getByRole('list', { name: 'Notices', exact: true })

/** One notice of a list, by its title. */
export const noticeOf = (list: ReturnType<typeof noticeList>, title: string) =>
  list.getByRole('listitem').filter({ has: list.page().getByRole('heading', { name: title, exact: true }) })

/** The small messages of success. */
export const toasts = (page: Page) => page.getByRole('status', { name: 'Notices', exact: true })

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
  await page.getByLabel('E-mail').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Requests that answered a mailed invitation. */
export const answersSent = (emulator: RunningEmulator) =>
  emulator.requests.filter(({ method, path }) => method === 'GET' && /\/team\/(accept|decline)\//.test(path)).length

/** Whether the person still sees the page they were on, without any failure told. */
export const expectCalm = (page: Page) => expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
