import { direct, freshToken, storedUsers, type StoredUser } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import {
  firstRows,
  openUsers,
  profileInAddress,
  rowMenu,
  rowOf,
  rows,
  searchUsers,
  signInWithToken,
} from '../support/steps.ts'

let token: string
let users: StoredUser[]

test.beforeEach(async ({ page, emulator }) => {
  ;({ token } = await freshToken(emulator))
  users = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
})

const stored = async (emulator: Parameters<typeof direct>[0], id: string) =>
  direct<StoredUser & { company: string | null }>(emulator, `GET /run/users/${id}`, { token })

test('finds a user by a part of the name, whatever the case, and by e-mail', async ({ page }) => {
  const target = users.find(({ name }) => /^\p{Lu}[a-z]+ [A-Z][a-z]+$/u.test(name))
  if (!target) throw new Error('the seed has no plain name')
  await searchUsers(page, target.name.toUpperCase().slice(1))
  await expect(rowOf(page, target.name).first()).toBeVisible()
  await expect(page).toHaveURL(/[?&]q=/)
  await searchUsers(page, target.email)
  await expect(rows(page)).toHaveCount(1)
})

test('search takes _ and quotes and accents literally (regression class R22)', async ({ page, emulator }) => {
  for (const [name, email] of [
    ["Óscar O'Neil_Test", 'oscar@example.com'],
    ['Oscar ONeilXTest', 'oscar2@example.com'],
  ]) {
    await direct(emulator, 'POST /run/users', {
      token,
      body: { name, email, password: 'portico-1', timezone: 'UTC', active: true },
    })
  }
  await searchUsers(page, "óscar o'neil_")
  await expect(rows(page)).toHaveCount(1)
  await expect(rowOf(page, "Óscar O'Neil_Test")).toBeVisible()
  await searchUsers(page, 'nobody-has-this-name')
  await expect(page.getByText(/No users match/)).toBeVisible()
  await page.getByRole('button', { name: 'Clear', exact: false }).first().click()
  await expect(rows(page).first()).toBeVisible()
})

test('filters combine, stand in the address, and come back with it', async ({ page, emulator }) => {
  await openUsers(page, '?status=inactive&login=never&sort=name')
  const expected = (await storedUsers(emulator, token, '&filter[active]=false&orderBy=name,asc'))
    .filter(({ last_login }) => last_login === null)
    .slice(0, 50)
  await expect(rows(page)).toHaveCount(expected.length)
  await expect(rows(page).first()).toContainText(expected[0]?.name ?? '')
  await page.reload()
  await expect(rows(page)).toHaveCount(expected.length)
  await openUsers(page, '?status=maybe&page=zero&sort=shoe-size')
  await expect(rows(page)).toHaveCount(50)
})

test('after a filter and a sort, the action hits the row it was opened on (regression class R1)', async ({
  page,
  emulator,
}) => {
  await openUsers(page, '?status=active&sort=-name')
  const third = rows(page).nth(2)
  const name = (await third.getByRole('link').first().textContent()) ?? ''
  const target = users.find((user) => user.name === name)
  if (!target) throw new Error(`no ${name}`)
  await rowMenu(page, name, 'Delete…')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Delete user' })).toBeDisabled()
  await dialog.getByLabel(/to confirm/).fill(target.email)
  await dialog.getByRole('button', { name: 'Delete user' }).click()
  await expect(page.getByText(`User ${name} deleted`)).toBeVisible()
  const left = await storedUsers(emulator, token)
  expect(left).toHaveLength(users.length - 1)
  expect(left.some(({ id }) => id === target.id)).toBe(false)
})

test('Back from a user returns to the same rows', async ({ page }) => {
  await openUsers(page, '?status=active&sort=name&page=2')
  const shown = await rows(page).getByRole('link').allTextContents()
  await rows(page).nth(5).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(shown[5] ?? '')
  await page.goBack()
  await expect(rows(page).getByRole('link')).toHaveText(shown)
})

test('creates a user who may sign in, edits, tags, deactivates and activates', async ({ page, emulator }) => {
  await page.getByRole('link', { name: 'New user' }).click()
  const dialog = page.getByRole('dialog', { name: 'New user' })
  await dialog.getByLabel('Name').fill('Nova Testperson')
  await dialog.getByLabel('E-mail').fill('  Nova@Example.com ')
  await dialog.getByRole('button', { name: 'Generate' }).click()
  await dialog.getByRole('button', { name: 'Create user' }).click()
  await expect(page.getByText('User Nova Testperson created')).toBeVisible()
  const [made] = await storedUsers(emulator, token, '&filter[email]=nova@example.com')
  expect(made).toMatchObject({ name: 'Nova Testperson', active: true })

  await searchUsers(page, 'Nova Test')
  await rowOf(page, 'Nova Testperson').getByRole('link').first().click()
  await page.getByLabel('Company', { exact: true }).fill('Fictional GmbH')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('User Nova Testperson saved')).toBeVisible()
  expect(await stored(emulator, made?.id ?? '')).toMatchObject({ company: 'Fictional GmbH', active: true })

  await page.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Deactivate…' }).click()
  await page.getByRole('button', { name: 'Deactivate user' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Inactive')
  expect(await stored(emulator, made?.id ?? '')).toMatchObject({ active: false })
  await page.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Activate', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Active')
})

test('an address is permanent: a new user begins from the old one, formats included, other options kept', async ({
  page,
  emulator,
}) => {
  const target = users.find(({ tags, email, active }) => tags.length === 2 && email !== '' && active)
  if (!target) throw new Error('the seed has nobody with two tags')
  await direct(emulator, `PUT /run/users/${target.id}`, {
    token,
    body: { options: { time_format: '24', show_last_updated_at: 'menu' } },
  })
  await goInside(page, `p/${profileInAddress(page)}/run/users/${target.id}`)
  await page.getByRole('combobox', { name: 'Date format' }).click()
  await page.getByRole('option', { name: 'DD/MM/YYYY' }).click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText(/^User .* saved$/)).toBeVisible()
  const kept = { time_format: '24', show_last_updated_at: 'menu', date_format: 'DD/MM/YYYY' }
  expect(await stored(emulator, target.id)).toMatchObject({ options: kept })

  await page.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Recreate with new e-mail…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New user' })
  await expect(dialog.getByLabel('Name')).toHaveValue(target.name)
  await expect(dialog.getByLabel('E-mail')).toHaveValue(target.email)
  await dialog.getByLabel('Deactivate the old account').check()
  await dialog.getByLabel('E-mail').fill('another.address@example.com')
  await dialog.getByRole('button', { name: 'Generate' }).click()
  await dialog.getByRole('button', { name: 'Create user' }).click()
  await expect(page.getByText(`User ${target.name} created, the old account is deactivated`)).toBeVisible()
  expect(await stored(emulator, target.id)).toMatchObject({ active: false })
  const [made] = await storedUsers(emulator, token, '&filter[email]=another.address@example.com')
  expect(made).toMatchObject({ name: target.name, tags: target.tags, active: true })
  expect(await stored(emulator, made?.id ?? '')).toMatchObject({
    options: { time_format: '24', date_format: 'DD/MM/YYYY' },
  })
})

test('the last tag can be removed: an empty list is sent (regression class R4)', async ({ page, emulator }) => {
  const target = users.find(({ tags }) => tags.length === 1)
  if (!target) throw new Error('the seed has nobody with one tag')
  await goInside(page, `p/${profileInAddress(page)}/run/users/${target.id}/tags`)
  await page.getByRole('button', { name: /^Remove tag/ }).click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText(/Tags of .* saved/)).toBeVisible()
  expect(await stored(emulator, target.id)).toMatchObject({ tags: [] })
})

test('a tag another admin added meanwhile survives the save', async ({ page, emulator }) => {
  const target = users.find(({ tags }) => tags.length === 2)
  if (!target) throw new Error('the seed has nobody with two tags')
  await goInside(page, `p/${profileInAddress(page)}/run/users/${target.id}/tags`)
  await page
    .getByRole('button', { name: /^Remove tag/ })
    .first()
    .click()
  const foreign = { key: 'added-meanwhile', value: 'yes' }
  await direct(emulator, `PUT /run/users/${target.id}`, { token, body: { tags: [...target.tags, foreign] } })
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText(/Tags of .* saved/)).toBeVisible()
  expect((await stored(emulator, target.id)).tags).toEqual([target.tags[1], foreign])
})

test('an abandoned dialog is empty when it is opened again (regression class R18)', async ({ page }) => {
  await page.getByRole('link', { name: 'New user' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Typed and abandoned')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('link', { name: 'New user' }).click()
  await expect(page.getByRole('dialog').getByLabel('Name')).toHaveValue('')
})

test('the quota shows a limit, and a refusal for it says what to do', async ({ page, faults }) => {
  await expect(page.getByText(/of [\d,]+ user slots in use/)).toBeVisible()
  faults.add({
    method: 'POST',
    path: '/run/users',
    kind: 'error',
    status: 402,
    message: 'You have exceeded the maximum limit of Run users (2)',
  })
  await page.getByRole('link', { name: 'New user' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('No Room')
  await page.getByRole('dialog').getByLabel('E-mail').fill('no-room@example.com')
  await page.getByRole('button', { name: 'Generate' }).click()
  await page.getByRole('button', { name: 'Create user' }).click()
  const alert = page.getByRole('dialog').getByRole('alert')
  await expect(alert).toContainText('The user was not created')
  await expect(alert).toContainText('exceeded the maximum limit of Run users (2)')
  await expect(alert).toContainText('allocation')
})

test('sets a password that never shows in an error, the address or storage', async ({ page, faults }) => {
  faults.add({
    method: 'PUT',
    path: '/run/users/*',
    kind: 'error',
    status: 400,
    message: 'Password canary-pass-4711 is on the list of leaked passwords',
    times: 1,
  })
  const target = users.find(({ email }) => email !== '')
  await searchUsers(page, target?.email ?? '')
  await rowMenu(page, target?.name ?? '', 'Set password…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Password', { exact: true }).fill('canary-pass-4711')
  await dialog.getByRole('button', { name: 'Set password' }).click()
  await expect(dialog.getByRole('alert')).toContainText('leaked passwords')
  expect(await page.locator('body').textContent()).not.toContain('canary-pass-4711')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('canary-pass')
  expect(page.url()).not.toContain('canary-pass')
  await dialog.getByRole('button', { name: 'Set password' }).click()
  await expect(page.getByText(/^Password of .* set$/)).toBeVisible()
})

test('the keyboard alone creates', async ({ page, emulator }) => {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('new user')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New user' })
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Key Board')
  await page.keyboard.press('Tab')
  await page.keyboard.type('key.board@example.com')
  await page.keyboard.press('Tab')
  await page.keyboard.type('portico-keys-1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('User Key Board created')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  expect(await storedUsers(emulator, token, '&filter[email]=key.board@example.com')).toMatchObject([{ active: true }])
})

test('the keyboard alone finds, opens, edits and deletes', async ({ page, emulator }) => {
  await page.keyboard.press('/')
  await page.keyboard.type(users[7]?.email ?? '')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await openUsers(page, `?q=${encodeURIComponent(users[7]?.email ?? '')}`)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(users[7]?.name ?? '')
  await page.getByLabel('Company', { exact: true }).focus()
  await page.keyboard.type('Keyboard Ltd')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByText(/^User .* saved$/)).toBeVisible()
  expect(await stored(emulator, users[7]?.id ?? '')).toMatchObject({
    company: expect.stringContaining('Keyboard Ltd'),
  })
  await page.getByRole('button', { name: /^Actions for/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByLabel(/to confirm/).fill(users[7]?.email ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/deleted$/)).toBeVisible()
  expect((await storedUsers(emulator, token)).some(({ id }) => id === users[7]?.id)).toBe(false)
})
