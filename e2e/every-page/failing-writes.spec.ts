import type { Locator, Page } from '@playwright/test'
import { direct, freshToken, storedUsers, type StoredUser } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { dismissNotices, rowMenu, searchUsers, signInWithToken } from '../support/steps.ts'
import { companyField, saveButton, addTagButton, nameField, emailField, confirmField } from '../support/forms.ts'
import { newUserDialog, newUserLink, createUserButton, deleteUserButton } from '../support/users.ts'
import { passwordField } from '../support/sign-in.ts'

/** What a write may meet. `done`: the server did it, although nobody heard of it. */
const faults = [
  { kind: 'server-error', says: 'internal error' },
  { kind: 'cut', says: 'did not respond' },
  { kind: 'cut-after-commit', says: 'Check whether the change was made', done: true },
  { kind: 'truncated', says: 'Check whether the change was made', done: true },
  { kind: 'soft-failure', message: 'Not today', says: 'Not today' },
  { kind: 'rate-limit', retryAfter: 3, says: 'Try again in 3 s' },
  { kind: 'error', status: 400, message: 'Invalid company', says: 'Invalid company' },
  { kind: 'error', status: 404, message: 'Run User Not Found', says: 'Run User Not Found' },
  { kind: 'error', status: 413, message: 'Payload too large', says: 'too large' },
] as const

type Fault = (typeof faults)[number]

/** One of each sort, for a form whose engine another test leads through all: not known, done unheard, refused, to wait. */
const oneOfEach = faults.filter(({ kind }) => ['cut', 'truncated', 'soft-failure', 'rate-limit'].includes(kind))

/** One write of a page: how it is made, and how the page and the server look after it. */
interface Write {
  page: Page
  emulator: RunningEmulator
  method: 'POST' | 'PUT' | 'DELETE'
  path: string
  /** Where the failure is told. */
  within: Locator
  submit: Locator
  /** Nothing typed is lost. */
  kept: () => Promise<void>
  /** What shows that the write was made. */
  success: RegExp
  /** One read tells what became of a write whose answer was lost. */
  settles?: boolean
}

/** Under one fault: says so once, keeps what was typed, and sends nothing twice (regression classes R17, R21). */
async function failsOnce(
  { page, emulator, method, path, within, submit, kept, success, settles = false }: Write,
  fault: Fault,
) {
  const { says, ...rule } = fault
  const sent = () => emulator.requests.filter((request) => request.method === method).length
  const before = sent()
  await dismissNotices(page)
  emulator.emulator.faults.add({ method, path, times: 1, ...rule })
  // Slow enough for an answer to come between the two presses.
  await submit.dblclick({ delay: 60 })
  if (settles && isDone(fault)) {
    // The page looks, and finds that it was done.
    await expect(page.getByText(success)).toBeVisible()
    expect(sent(), fault.kind).toBe(before + 1)
    return { sentSince: () => sent() - before }
  }
  await expect(within.getByRole('alert').filter({ hasText: /./ })).toHaveCount(1)
  await expect(within.getByRole('alert').filter({ hasText: /./ })).toContainText(says)
  await expect(page.getByText(success)).toHaveCount(0)
  await kept()
  expect(sent(), fault.kind).toBe(before + 1)
  return { sentSince: () => sent() - before }
}

/** Asked again, the write is made. */
async function succeeds({ page, submit, success }: Write) {
  await submit.click()
  await expect(page.getByText(success)).toBeVisible()
}

const isDone = (fault: Fault) => 'done' in fault

let token: string
let profile: string
let users: StoredUser[]

test.beforeEach(async ({ emulator }) => {
  ;({ token, profile } = await freshToken(emulator))
  users = (await storedUsers(emulator, token)).filter(({ email }) => email !== '')
})

test('a user is edited in spite of every failure', async ({ page, emulator }) => {
  const user = users[0]
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user?.id}` })
  const company = companyField(page, { exact: true })
  for (const [at, fault] of faults.entries()) {
    const typed = `Kept ${at} Ltd`
    await company.fill(typed)
    const write: Write = {
      page,
      emulator,
      method: 'PUT',
      path: '/run/users/*',
      within: page.locator('body'),
      submit: saveButton(page),
      kept: () => expect(company).toHaveValue(typed),
      success: /^User .* saved$/,
      settles: true,
    }
    const { sentSince } = await failsOnce(write, fault)
    if (!isDone(fault)) await succeeds(write)
    expect(sentSince(), fault.kind).toBe(isDone(fault) ? 1 : 2)
    expect(await direct(emulator, `GET /run/users/${user?.id}`, { token })).toMatchObject({ company: typed })
  }
})

test('tags are saved in spite of every failure, each once', async ({ page, emulator }) => {
  const user = users.find(({ tags }) => tags.length === 2)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user?.id}/tags` })
  const expected = [...(user?.tags ?? [])]
  for (const [at, fault] of oneOfEach.entries()) {
    const key = `kept-${at}`
    await addTagButton(page).click()
    await page.keyboard.type(key)
    await page.keyboard.press('Escape')
    const value = page.getByLabel(`Value of tag ${expected.length + 1}`)
    await value.fill('once')
    expected.push({ key, value: 'once' })
    const write: Write = {
      page,
      emulator,
      method: 'PUT',
      path: '/run/users/*',
      within: page.locator('body'),
      submit: saveButton(page),
      kept: () => expect(value).toHaveValue('once'),
      success: /^Tags of .* saved$/,
      settles: true,
    }
    const { sentSince } = await failsOnce(write, fault)
    if (!isDone(fault)) await succeeds(write)
    expect(sentSince(), fault.kind).toBe(isDone(fault) ? 1 : 2)
    expect(await direct(emulator, `GET /run/users/${user?.id}`, { token })).toMatchObject({ tags: expected })
  }
})

test('a user is created in spite of every failure, once (regression class R39)', async ({ page, emulator }) => {
  await signInWithToken(page, { api: emulator.url, token, query: '?size=25' })
  const dialog = newUserDialog(page)
  for (const [at, fault] of faults.entries()) {
    const email = `once.${at}@example.com`
    await newUserLink(page).click()
    await nameField(dialog).fill(`Only Once ${at}`)
    await emailField(dialog).fill(email)
    await passwordField(dialog).fill('portico-once-1')
    const write: Write = {
      page,
      emulator,
      method: 'POST',
      path: '/run/users',
      within: dialog,
      submit: createUserButton(dialog),
      kept: async () => {
        await expect(nameField(dialog)).toHaveValue(`Only Once ${at}`)
        await expect(emailField(dialog)).toHaveValue(email)
        await expect(passwordField(dialog)).toHaveValue('portico-once-1')
      },
      success: /^User .* created$/,
      settles: true,
    }
    const { sentSince } = await failsOnce(write, fault)
    if (!isDone(fault)) await succeeds(write)
    await expect(dialog).toHaveCount(0)
    expect(sentSince(), fault.kind).toBe(isDone(fault) ? 1 : 2)
    expect(await storedUsers(emulator, token, `&filter[email]=${email}`)).toMatchObject([{ active: true }])
  }
})

test('a user is deleted in spite of every failure', async ({ page, emulator }) => {
  await signInWithToken(page, { api: emulator.url, token, query: '?size=25' })
  for (const [at, fault] of oneOfEach.entries()) {
    const user = users[at + 1]
    await searchUsers(page, user?.email ?? '')
    await rowMenu(page, user?.name ?? '', 'Delete…')
    const dialog = page.getByRole('dialog')
    const field = confirmField(dialog)
    await field.fill(user?.email ?? '')
    const write: Write = {
      page,
      emulator,
      method: 'DELETE',
      path: '/run/users/*',
      within: dialog,
      submit: deleteUserButton(dialog),
      kept: () => expect(field).toHaveValue(user?.email ?? ''),
      success: /^User .* deleted$/,
    }
    const { sentSince } = await failsOnce(write, fault)
    await succeeds(write)
    await expect(dialog).toHaveCount(0)
    expect(sentSince(), fault.kind).toBe(2)
  }
  const left = await storedUsers(emulator, token)
  expect(left.filter(({ id }) => users.slice(1, oneOfEach.length + 1).some((user) => user.id === id))).toEqual([])
})
