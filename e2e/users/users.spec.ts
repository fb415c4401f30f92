import { direct, freshToken, storedUser, storedUsers, type StoredUser } from '../support/direct.ts'
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
import {
  deleteUserButton,
  newUserLink,
  newUserDialog,
  generateButton,
  createUserButton,
  rowActions,
  userSaved,
  setPasswordButton,
} from '../support/users.ts'
import {
  confirmField,
  nameField,
  emailField,
  companyField,
  saveButton,
  cancelButton,
  discardButton,
} from '../support/forms.ts'
import { pageTitle } from '../support/frame.ts'
import { passwordField } from '../support/sign-in.ts'

let token: string
let users: StoredUser[]

test.beforeEach(async ({ page, emulator }) => {
  ;({ token } = await freshToken(emulator))
  users = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
})

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
  await expect(deleteUserButton(dialog)).toBeDisabled()
  await confirmField(dialog).fill(target.email)
  await deleteUserButton(dialog).click()
  await expect(page.getByText(`User ${name} deleted`)).toBeVisible()
  const left = await storedUsers(emulator, token)
  expect(left).toHaveLength(users.length - 1)
  expect(left.some(({ id }) => id === target.id)).toBe(false)
})

test('Back from a user returns to the same rows', async ({ page }) => {
  await openUsers(page, '?status=active&sort=name&page=2')
  const shown = await rows(page).getByRole('link').allTextContents()
  await rows(page).nth(5).getByRole('link').first().click()
  await expect(pageTitle(page)).toContainText(shown[5] ?? '')
  await page.goBack()
  await expect(rows(page).getByRole('link')).toHaveText(shown)
})

test('creates a user who may sign in, edits, tags, deactivates and activates', async ({ page, emulator }) => {
  await newUserLink(page).click()
  const dialog = newUserDialog(page)
  await nameField(dialog).fill('Nova Testperson')
  await emailField(dialog).fill('  Nova@Example.com ')
  await generateButton(dialog).click()
  await createUserButton(dialog).click()
  await expect(page.getByText('User Nova Testperson created')).toBeVisible()
  const [made] = await storedUsers(emulator, token, '&filter[email]=nova@example.com')
  expect(made).toMatchObject({ name: 'Nova Testperson', active: true })

  await searchUsers(page, 'Nova Test')
  await rowOf(page, 'Nova Testperson').getByRole('link').first().click()
  await companyField(page, { exact: true }).fill('Fictional GmbH')
  await saveButton(page).click()
  await expect(page.getByText('User Nova Testperson saved')).toBeVisible()
  expect(await storedUser(emulator, token, made?.id ?? '')).toMatchObject({ company: 'Fictional GmbH', active: true })

  await rowActions(page).click()
  await page.getByRole('menuitem', { name: 'Deactivate…' }).click()
  await page.getByRole('button', { name: 'Deactivate user' }).click()
  await expect(pageTitle(page)).toContainText('Inactive')
  expect(await storedUser(emulator, token, made?.id ?? '')).toMatchObject({ active: false })
  await rowActions(page).click()
  await page.getByRole('menuitem', { name: 'Activate', exact: true }).click()
  await expect(pageTitle(page)).toContainText('Active')
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
  await saveButton(page).click()
  await expect(userSaved(page)).toBeVisible()
  const kept = { time_format: '24', show_last_updated_at: 'menu', date_format: 'DD/MM/YYYY' }
  expect(await storedUser(emulator, token, target.id)).toMatchObject({ options: kept })

  await rowActions(page).click()
  await page.getByRole('menuitem', { name: 'Recreate with new e-mail…' }).click()
  const dialog = newUserDialog(page)
  await expect(nameField(dialog)).toHaveValue(target.name)
  await expect(emailField(dialog)).toHaveValue(target.email)
  await dialog.getByLabel('Deactivate the current user').check()
  await emailField(dialog).fill('another.address@example.com')
  await generateButton(dialog).click()
  await createUserButton(dialog).click()
  await expect(page.getByText(`User ${target.name} created; the previous user is deactivated`)).toBeVisible()
  expect(await storedUser(emulator, token, target.id)).toMatchObject({ active: false })
  const [made] = await storedUsers(emulator, token, '&filter[email]=another.address@example.com')
  expect(made).toMatchObject({ name: target.name, tags: target.tags, active: true })
  expect(await storedUser(emulator, token, made?.id ?? '')).toMatchObject({
    options: { time_format: '24', date_format: 'DD/MM/YYYY' },
  })
})

test('the last tag can be removed: an empty list is sent (regression class R4)', async ({ page, emulator }) => {
  const target = users.find(({ tags }) => tags.length === 1)
  if (!target) throw new Error('the seed has nobody with one tag')
  await goInside(page, `p/${profileInAddress(page)}/run/users/${target.id}/tags`)
  await page.getByRole('button', { name: /^Remove tag/ }).click()
  await saveButton(page).click()
  await expect(page.getByText(/Tags of .* saved/)).toBeVisible()
  expect(await storedUser(emulator, token, target.id)).toMatchObject({ tags: [] })
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
  await saveButton(page).click()
  await expect(page.getByText(/Tags of .* saved/)).toBeVisible()
  expect((await storedUser(emulator, token, target.id)).tags).toEqual([target.tags[1], foreign])
})

test('an abandoned dialog is empty when it is opened again (regression class R18)', async ({ page }) => {
  await newUserLink(page).click()
  await nameField(page.getByRole('dialog')).fill('Typed and abandoned')
  await cancelButton(page).click()
  await discardButton(page).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await newUserLink(page).click()
  await expect(nameField(page.getByRole('dialog'))).toHaveValue('')
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
  await newUserLink(page).click()
  await nameField(page.getByRole('dialog')).fill('No Room')
  await emailField(page.getByRole('dialog')).fill('no-room@example.com')
  await generateButton(page).click()
  await createUserButton(page).click()
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
  await passwordField(dialog).fill('canary-pass-4711')
  await setPasswordButton(dialog).click()
  await expect(dialog.getByRole('alert')).toContainText('leaked passwords')
  expect(await page.locator('body').textContent()).not.toContain('canary-pass-4711')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('canary-pass')
  expect(page.url()).not.toContain('canary-pass')
  await setPasswordButton(dialog).click()
  await expect(page.getByText(/^Password of .* set$/)).toBeVisible()
})
