import { freshToken, storedUser, storedUsers, type StoredUser } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { firstRows, openUsers, rows, signInWithToken } from '../support/steps.ts'
import { newUserDialog, rowActions, userSaved } from '../support/users.ts'
import { confirmField, nameField, companyField } from '../support/forms.ts'
import { pageTitle } from '../support/frame.ts'

let token: string
let users: StoredUser[]

test.beforeEach(async ({ page, emulator }) => {
  ;({ token } = await freshToken(emulator))
  users = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
})

test('the keyboard alone creates', async ({ page, emulator }) => {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('new user')
  await page.keyboard.press('Enter')
  const dialog = newUserDialog(page)
  await expect(nameField(dialog)).toBeFocused()
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
  await expect(pageTitle(page)).toContainText(users[7]?.name ?? '')
  await companyField(page, { exact: true }).focus()
  await page.keyboard.type('Keyboard Ltd')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(userSaved(page)).toBeVisible()
  expect(await storedUser(emulator, token, users[7]?.id ?? '')).toMatchObject({
    company: expect.stringContaining('Keyboard Ltd'),
  })
  await rowActions(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await confirmField(page).fill(users[7]?.email ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/deleted$/)).toBeVisible()
  expect((await storedUsers(emulator, token)).some(({ id }) => id === users[7]?.id)).toBe(false)
})
