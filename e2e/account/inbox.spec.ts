import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { countDialogs, goInside, noDialogOpened } from '../support/harness/inside.ts'
import {
  addNotice,
  bell,
  noticeList,
  noticeOf,
  noticeRequests,
  openInbox,
  panel,
  storedNotices,
} from '../support/inbox.ts'
import { firstRows, overflow, signInWithToken } from '../support/steps.ts'
import { inboxLink, accountMenu, notices } from '../support/frame.ts'
import { userSearch, nextPage } from '../support/users.ts'
import { markAsRead, markAsUnread, markAllAsRead } from '../support/messages.ts'
import { bulkBar } from '../support/jobs.ts'
import { deleteButton, cancelButton } from '../support/forms.ts'
import { acknowledgeButton } from '../support/account.ts'
import { acceptButton } from '../support/team.ts'

const tank = 'Low level in tank 3'

const titles = (page: Page) => noticeList(page).getByRole('heading').allTextContents()

test('notices are found by state, kind and words, and the address keeps it', async ({ page, emulator }) => {
  await openInbox(page, emulator)
  await expect(inboxLink(page.getByRole('navigation', { name: 'Account pages' }))).toBeVisible()
  await page.getByRole('button', { name: 'Status', exact: true }).click()
  await page.getByRole('dialog', { name: 'Filter by Status' }).getByLabel('Unread').click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?status=unread$/)
  await expect.poll(() => titles(page)).toEqual([tank, 'Analysis at 90 %', 'Analysis at 80 %'])
  await page.getByRole('button', { name: 'Type', exact: true }).click()
  await page.getByRole('dialog', { name: 'Filter by Type' }).getByLabel('From an application').click()
  await page.keyboard.press('Escape')
  await expect.poll(() => titles(page)).toEqual([tank])
  await page.reload()
  await expect.poll(() => titles(page)).toEqual([tank])
  await userSearch(page).fill('PUMP STATION')
  await expect(page).toHaveURL(/q=PUMP/)
  await expect.poll(() => titles(page)).toEqual([tank])
  await userSearch(page).fill('nothing like this')
  await expect(page.getByRole('heading', { name: 'No notices match' })).toBeVisible()
  await axeClean(page, { atLeast: 40 })
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(noticeList(page).getByRole('heading')).toHaveCount(5)
})

test('one, several and all are marked, one is deleted, and the read ones are cleared', async ({ page, emulator }) => {
  const token = await openInbox(page, emulator)
  const unread = async () =>
    (await storedNotices(emulator, token)).filter(({ read }) => !read).map(({ title }) => title)
  await expect(bell(page, '3')).toBeVisible()
  await markAsRead(noticeOf(noticeList(page), tank)).click()
  await expect(markAsUnread(noticeOf(noticeList(page), tank))).toBeVisible()
  // The bell hears of it without a reload (regression class R16, contract 12.1).
  await expect(bell(page, '2')).toBeVisible()
  expect(await unread()).not.toContain(tank)

  await page.getByLabel('Select Welcome to the demo').check()
  await page.getByLabel('Select Maintenance window').check()
  const bar = bulkBar(page)
  await expect(bar).toContainText('2 selected')
  await markAsUnread(bar).click()
  await expect(notices(page).getByText('2 notices marked as unread')).toBeVisible()
  await expect(bell(page, '4')).toBeVisible()
  await expect(bar).toHaveCount(0)

  await markAllAsRead(page).click()
  await expect(bell(page, 'nothing')).toBeVisible()
  await expect(markAllAsRead(page)).toBeDisabled()
  expect(await unread()).toEqual([])
  await markAsUnread(noticeOf(noticeList(page), tank)).click()
  await expect(bell(page, '1')).toBeVisible()

  await deleteButton(noticeOf(noticeList(page), 'Maintenance window')).click()
  const dialog = page.getByRole('dialog', { name: 'Delete notice' })
  await expect(dialog).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog.getByRole('button', { name: 'Delete notice' }).dblclick()
  await expect(noticeOf(noticeList(page), 'Maintenance window')).toHaveCount(0)
  expect(noticeRequests(emulator, 'DELETE')).toHaveLength(1)

  await page.getByRole('button', { name: 'Delete read' }).click()
  await expect(page.getByRole('dialog', { name: 'Delete 3 read notices' })).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await page.getByRole('button', { name: 'Delete 3 read notices' }).click()
  await expect.poll(() => titles(page), { timeout: 20_000 }).toEqual([tank])
  expect(await storedNotices(emulator, token)).toHaveLength(1)
  expect(noticeRequests(emulator, 'DELETE')).toHaveLength(4)
})

test('a write that fails says why, leaves the notice as it is, and boasts of nothing', async ({
  page,
  emulator,
  faults,
}) => {
  const token = await openInbox(page, emulator)
  const card = noticeOf(noticeList(page), tank)
  const alert = page.getByRole('alert').filter({ hasText: 'Not today' })
  const refuse = (method: string, path: string) =>
    faults.add({ method, path, kind: 'error', status: 400, message: 'Not today', times: 1 })

  faults.add({
    method: 'PUT',
    path: '/notification/read',
    kind: 'error',
    status: 400,
    message: 'Not today',
    delayMs: 300,
  })
  await markAsRead(card).dblclick()
  await expect(card.getByRole('alert')).toContainText('Not today')
  await expect(card.getByText('Unread', { exact: true })).toBeVisible()
  await expect(bell(page, '3')).toBeVisible()
  expect(noticeRequests(emulator, 'PUT')).toHaveLength(1)
  faults.clear()

  refuse('PUT', '/notification/markallread')
  await markAllAsRead(page).click()
  await expect(alert.first()).toBeVisible()
  await expect(bell(page, '3')).toBeVisible()

  await page.getByLabel(`Select ${tank}`).check()
  refuse('PUT', '/notification/read')
  await markAsRead(bulkBar(page)).click()
  await expect(page.getByRole('dialog', { name: 'The notices were not marked' })).toContainText('Not today')
  await page.keyboard.press('Escape')
  await expect(bulkBar(page)).toContainText('1 selected')

  refuse('DELETE', '/notification/*')
  await deleteButton(card).click()
  const dialog = page.getByRole('dialog', { name: 'Delete notice' })
  await dialog.getByRole('button', { name: 'Delete notice' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Not today')
  await cancelButton(dialog).click()

  refuse('PUT', '/notification/*/*')
  await acknowledgeButton(card).click()
  const press = page.getByRole('dialog', { name: 'Press Acknowledge' })
  await acknowledgeButton(press).click()
  await expect(press.getByRole('alert')).toContainText('Not today')
  await expect(notices(page).getByRole('button')).toHaveCount(0)
  expect((await storedNotices(emulator, token)).filter(({ read }) => !read)).toHaveLength(3)
  await acknowledgeButton(press).click()
  await expect(notices(page).getByText('Acknowledge pressed')).toBeVisible()
  await expect(card.getByText('Acknowledge was pressed. Its buttons can no longer be pressed.')).toBeVisible()
  await expect(bell(page, '2')).toBeVisible()
})

test('a link opens in a window of its own, and nothing but web addresses opens', async ({ page, emulator, guard }) => {
  await page
    .context()
    .route('https://status.acme.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Status</title>' }),
    )
  guard.allow(/request to another host: GET https:\/\/status\.acme\.example/)
  const { token } = await freshToken(emulator)
  await addNotice(emulator, token, {
    title: 'Two links',
    message: 'One is good.',
    buttons: [
      { id: 'good', label: 'Status', url: 'https://status.acme.example/now' },
      { id: 'bad', label: 'Trap', triggers: [{ url: 'javascript:alert(1)', method: 'REDIRECT', body: {} }] },
    ],
  })
  await openInbox(page, emulator)
  const card = noticeOf(noticeList(page), 'Two links')
  const trap = card.getByRole('button', { name: 'Trap' })
  await expect(trap).toHaveAttribute('aria-disabled', 'true')
  await expect(card.getByText('The browser cannot open its URL.')).toBeVisible()
  const popup = page.waitForEvent('popup')
  await card.getByRole('button', { name: 'Status' }).click()
  const opened = await popup
  await expect(opened).toHaveTitle('Status')
  expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
  await opened.close()
  await expect(card.getByText('Status was pressed.')).toBeVisible()
  await expect(card.getByText('Unread', { exact: true })).toHaveCount(0)
})

test('an empty inbox says what would be there', async ({ page, emulator }) => {
  const token = await openInbox(page, emulator)
  for (const { id } of await storedNotices(emulator, token))
    await direct(emulator, `DELETE /notification/${id}`, { token })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your inbox is empty' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete read' })).toBeDisabled()
  await axeClean(page, { atLeast: 40 })
  await bell(page, 'nothing').click()
  await expect(panel(page).getByText(/Your inbox is empty/)).toBeVisible()
  await axeClean(page, { atLeast: 40 })
})

test('two thousand notices are paged, counted as 99+, searched, and fit a phone with long words', async ({
  page,
  emulator,
}) => {
  const { token } = await freshToken(emulator)
  for (let index = 0; index < 2_000; index += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await addNotice(emulator, token, { title: `Notice ${index}`, message: 'Something happened.' })
  }
  await addNotice(emulator, token, {
    title: 'W'.repeat(200),
    message: `https://acme.example/${'x'.repeat(400)}`,
    buttons: [
      { id: 'long', label: 'Eine außergewöhnlich lange Beschriftung', url: `https://acme.example/${'y'.repeat(300)}` },
    ],
  })
  await openInbox(page, emulator)
  await expect(bell(page, '99+')).toBeVisible()
  const pages = page.getByRole('navigation', { name: 'Pages of notices' })
  await expect(pages).toContainText('1–25 of 2,006')
  await nextPage(pages).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(pages).toContainText('26–50 of 2,006')
  await userSearch(page).fill('notice 1999')
  await expect.poll(() => titles(page)).toEqual(['Notice 1999'])
  await goInside(page, 'account/inbox?page=9999')
  await expect(page.getByRole('heading', { name: 'No notices on page 9999' })).toBeVisible()
  await goInside(page, 'account/inbox')
  await expect(noticeList(page)).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await bell(page, '99+').click()
  await expect(panel(page)).toBeVisible()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await axeClean(page, { schemes: ['light'] })
})

test('with a token that can only read, everything is shown and nothing can be pressed', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator, { id: 'invited', permission: 'read' })
  await signInWithToken(page, { api: emulator.url, token, at: 'account/inbox' })
  const card = noticeOf(noticeList(page), 'Invitation to a profile')
  await expect(acceptButton(card)).toHaveAttribute('aria-disabled', 'true')
  const dialogs = await countDialogs(page)
  await acceptButton(card).click({ force: true })
  await noDialogOpened(page, dialogs)
  await expect(markAllAsRead(page)).toBeDisabled()
  expect(noticeRequests(emulator, 'PUT')).toEqual([])
})

test('the palette, the keys and the account menu lead to the inbox', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeFocused()
  await page.goBack()
  await accountMenu(page).click()
  await page.getByRole('menuitem', { name: 'Inbox' }).click()
  await expect(page).toHaveURL(/\/account\/inbox$/)
  await page.goBack()
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('invitations')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/account\/inbox$/)
})
