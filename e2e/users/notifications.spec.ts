import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, storedUsers, type StoredUser } from '../support/direct.ts'
import { allowClipboard, paste } from '../support/harness/clipboard.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { jobPanel, unfoldJobs } from '../support/jobs.ts'
import { rowMenu, rowOf, rows, searchUsers, signInWithToken } from '../support/steps.ts'
import { reviewAndSend, chosenUsers, titleField, messageField, addButtonButton } from '../support/messages.ts'
import { addTagButton, tagKey, tagValue, draftNote, retryButton, cancelButton } from '../support/forms.ts'

interface Stored {
  title: string
  message: string
  buttons: { id: string; label: string; url?: string; analysis?: string }[]
}

let token: string
let profile: string
let people: StoredUser[]

test.beforeEach(async ({ emulator }) => {
  ;({ token, profile } = await freshToken(emulator))
  people = (await storedUsers(emulator, token, '&filter[active]=true')).filter(({ email }) => email !== '')
})

const inbox = (emulator: Parameters<typeof direct>[0], user: StoredUser) =>
  direct<Stored[]>(emulator, `GET /run/notification/${user.id}`, { token })

test('a message with buttons is written, seen beforehand, and sent once to each person chosen', async ({
  page,
  context,
  emulator,
}) => {
  await allowClipboard(context)
  const [ana, bo] = people.slice(40, 42) as [StoredUser, StoredUser]
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/notifications` })
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible()

  await test.step('what is missing is said', async () => {
    await reviewAndSend(page).click()
    await expect(page.getByText('Select at least one user')).toBeVisible()
    await expect(page.getByText('Enter a title')).toBeVisible()
    await axeClean(page)
  })

  await test.step('people are chosen by name and from a pasted list', async () => {
    const users = page.getByRole('combobox', { name: 'Users' })
    await users.fill(ana.email)
    await page.getByRole('option', { name: new RegExp(ana.email) }).click()
    await expect(chosenUsers(page)).toContainText(ana.name)
    // A pasted list adds who is missing, once, and says whom nobody knows.
    await paste(users, `Somebody <${bo.email.toUpperCase()}>; ${ana.email}; nobody@nowhere.example; not an address`)
    await expect(page.getByText('Not found: nobody@nowhere.example, not an address')).toBeVisible()
    await expect(chosenUsers(page).getByRole('listitem')).toContainText([ana.name, bo.name])
  })

  await test.step('the message and its buttons are written, and seen beforehand', async () => {
    await titleField(page).fill('Level low')
    await messageField(page).fill('Below 20 %\nLook at the tank')
    await addButtonButton(page).click()
    await page.getByLabel('Label').fill('Open the tank')
    await page.getByLabel('URL').fill('javascript:alert(1)')
    await addButtonButton(page).click()
    const second = page.getByRole('group', { name: 'Button 2' })
    await second.getByLabel('Label').fill('Run the report')
    await second.getByRole('combobox', { name: 'Action' }).click()
    await page.getByRole('option', { name: 'Run an analysis' }).click()
    await second.getByRole('combobox', { name: 'Analysis' }).click()
    await page.getByRole('option', { name: 'Nightly report' }).click()
    await reviewAndSend(page).click()
    await expect(page.getByText('Enter a URL that starts with https://')).toBeVisible()
    await page.getByLabel('URL').fill('https://tank.example/1')
    const preview = page.getByRole('complementary', { name: 'Preview' })
    await expect(preview.getByText('Level low')).toHaveCount(2)
    await expect(preview.getByText('Open the tank')).toBeVisible()
  })

  const jobs = jobPanel(page)

  await test.step('it is sent once to each', async () => {
    await reviewAndSend(page).click()
    const dialog = page.getByRole('dialog', { name: 'Send notification' })
    await expect(dialog).toContainText(ana.name)
    await expect(dialog).toContainText(/This uses 2 push notifications of the \d+ left/)
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
    await dialog.getByRole('button', { name: 'Send to 2 users' }).dblclick()
    await expect(jobs).toContainText('Send “Level low” to 2 users')
    await expect(jobs).toContainText('2 done')
    await expect(titleField(page)).toHaveValue('')
    for (const user of [ana, bo]) {
      const [first, ...older] = await inbox(emulator, user)
      expect(first).toMatchObject({
        title: 'Level low',
        message: 'Below 20 %\nLook at the tank',
        buttons_autodisable: true,
      })
      expect(first?.buttons.map(({ id, label, url }) => ({ id, label, url }))).toEqual([
        { id: 'open-the-tank', label: 'Open the tank', url: 'https://tank.example/1' },
        { id: 'run-the-report', label: 'Run the report', url: undefined },
      ])
      expect(older.filter(({ title }) => title === 'Level low')).toEqual([])
    }
  })

  await test.step('the sending is taken back as one act', async () => {
    await unfoldJobs(page)
    await jobs.getByRole('button', { name: 'Undo' }).click()
    await expect(jobs).toContainText('Undo: Send “Level low” to 2 users')
    for (const user of [ana, bo]) {
      await expect
        .poll(async () => (await inbox(emulator, user)).filter(({ title }) => title === 'Level low'))
        .toEqual([])
    }
  })
})

test('everybody with a tag is found on the server; what was typed survives a reload and a failure', async ({
  page,
  emulator,
  faults,
}) => {
  const tagged = people.filter(({ tags }) => tags.some(({ key, value }) => key === 'site' && value === 'lab'))
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/notifications` })
  await page.getByRole('radio', { name: 'Users with these tags' }).check()
  await addTagButton(page).click()
  const key = tagKey(page, 1)
  await key.fill('sit')
  await expect(page.getByRole('option', { name: 'site', exact: true })).toBeVisible()
  await key.press('Enter')
  await expect(key).toHaveValue('site')
  await tagValue(page, 1).fill('lab')
  await titleField(page).fill('Closed on Friday')
  await messageField(page).fill('x'.repeat(141))
  await expect(page.getByText('141 of 140 characters shown on a phone')).toBeVisible()
  await page.reload()
  await expect(draftNote(page)).toBeVisible()
  await expect(tagValue(page, 1)).toHaveValue('lab')

  faults.add({ method: 'GET', path: '/run/users', kind: 'server-error' })
  await reviewAndSend(page).click()
  const dialog = page.getByRole('dialog', { name: 'Send notification' })
  await expect(dialog.getByRole('alert')).toContainText('TagoIO had an internal error')
  faults.clear()
  await retryButton(dialog).click()
  await expect(dialog.getByRole('button', { name: `Send to ${tagged.length} users` })).toBeEnabled()
  await cancelButton(dialog).click()
  await expect(titleField(page)).toHaveValue('Closed on Friday')
})

test('a lost answer is looked up, never sent twice; a used-up allocation fails its rows with the reason', async ({
  page,
  emulator,
  faults,
}) => {
  const [ana] = people.slice(50, 51) as [StoredUser]
  await signInWithToken(page, {
    api: emulator.url,
    token,
    at: `p/${profile}/run/users?q=${encodeURIComponent(ana.email)}`,
  })
  await expect(rows(page)).toHaveCount(1)
  await rowOf(page, ana.name).getByRole('checkbox').check()
  await page.getByRole('link', { name: 'Notify' }).click()
  await expect(chosenUsers(page)).toContainText(ana.name)
  await titleField(page).fill('Once')
  await messageField(page).fill('Only once')
  faults.add({ method: 'POST', path: '/run/notification', kind: 'cut-after-commit', times: 1 })
  await reviewAndSend(page).click()
  await page.getByRole('button', { name: 'Send to 1 user' }).click()
  await expect(jobPanel(page)).toContainText('1 done')
  expect((await inbox(emulator, ana)).filter(({ title }) => title === 'Once')).toHaveLength(1)
  expect(
    emulator.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/run/notification')),
  ).toHaveLength(1)
})

test('one person is written to from their row', async ({ page, emulator }) => {
  const [ana] = people.slice(40) as [StoredUser]
  await signInWithToken(page, { api: emulator.url, token, query: '?size=25' })
  await searchUsers(page, ana.email)
  await rowMenu(page, ana.name, 'Notify…')
  await expect(chosenUsers(page)).toContainText(ana.name)
  await titleField(page).fill('For you alone')
  await messageField(page).fill('The pump is back')
  await reviewAndSend(page).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Send/ }).click()
  await expect(jobPanel(page)).toContainText('1 done')
  expect((await inbox(emulator, ana)).map(({ title }) => title)).toContain('For you alone')
})
