import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { signInWithToken } from '../support/steps.ts'
import { retryButton, saveButton, deleteButton } from '../support/forms.ts'
import { markAsRead, markAsUnread, titleField } from '../support/messages.ts'
import { noNotifications } from '../support/users.ts'

interface Notification {
  id: string
  title: string
  read: boolean
  buttons: unknown[]
}

test('a user’s notifications are read, edited, marked and deleted; buttons of both shapes survive', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, profile } = await freshToken(emulator)
  const users = await storedUsers(emulator, token)
  const of = (id: string) => direct<Notification[]>(emulator, `GET /run/notification/${id}`, { token })
  const lists = await Promise.all(users.slice(0, 30).map(async ({ id }) => ({ id, list: await of(id) })))
  const user = lists.find(({ list }) => list.length === 0)?.id ?? ''
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user}/notifications` })
  await expect(noNotifications(page)).toBeVisible()
  await axeClean(page)

  const buttons = [
    { id: 'open', label: 'Open', color: 'green', url: 'https://help.acme.example' },
    { id: 'ack', label: 'Acknowledge', triggers: [{ analysis_id: '62e0c0de4a1b2c0011aa0001' }] },
  ]
  const body = { run_user: user, title: 'Pump 7 is dry', message: 'Line one\nLine two', buttons }
  const { id } = await direct<{ id: string }>(emulator, 'POST /run/notification', { token, body })
  faults.add({ method: 'GET', path: '/run/notification/*', kind: 'error', status: 400, times: 1 })
  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toBeVisible()
  await retryButton(page).click()
  const item = page
    .getByRole('list', { name: /^Notifications of/ })
    .getByRole('listitem')
    .first()
  await expect(item).toContainText('opens https://help.acme.example')
  await expect(item).toContainText('runs analysis 62e0c0de4a1b2c0011aa0001')
  await axeClean(page)

  await markAsRead(item).click()
  await expect(markAsUnread(item)).toBeVisible()
  await item.getByRole('button', { name: 'Edit' }).click()
  const dialog = page.getByRole('dialog')
  await titleField(dialog).fill('')
  await saveButton(dialog).click()
  await expect(dialog.getByText('Enter a title')).toBeVisible()
  await titleField(dialog).fill('Pump 7 runs again')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await saveButton(dialog).click()
  await expect(item).toContainText('Pump 7 runs again')
  expect(await of(user)).toEqual([expect.objectContaining({ id, title: 'Pump 7 runs again', read: true, buttons })])

  await deleteButton(item).click()
  await dialog.getByRole('button', { name: 'Delete notification' }).click()
  await expect(noNotifications(page)).toBeVisible()
  expect(await of(user)).toEqual([])
})
