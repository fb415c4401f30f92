import type { Page } from '@playwright/test'
import { direct, freshToken } from './direct.ts'
import { expect, type RunningEmulator } from './harness/fixtures.ts'
import { signInWithToken } from './steps.ts'

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

/** Requests about notices that the emulator has got. */
export const noticeRequests = (emulator: RunningEmulator, method: string) =>
  emulator.requests.filter((request) => request.method === method && request.path.startsWith('/notification'))

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

/** Whether the person still sees the page they were on, without any failure told. */
export const expectCalm = (page: Page) => expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)

/** The inbox as the first page of somebody who is signed in; resolves to their token. */
export async function openInbox(page: Page, emulator: RunningEmulator, id: 'owner' | 'invited' = 'owner', query = '') {
  const { token } = await freshToken(emulator, { id })
  await signInWithToken(page, { api: emulator.url, token, at: `account/inbox${query}` })
  await expect(noticeList(page)).toBeVisible()
  return token
}
