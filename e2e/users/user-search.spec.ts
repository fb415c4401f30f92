import { direct, freshToken, storedUsers, type StoredUser } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { firstRows, openUsers, rowOf, rows, searchUsers, signInWithToken } from '../support/steps.ts'
import { newUserLink, newUserDialog, generateButton, deleteChoice, deleteUserButton } from '../support/users.ts'
import { nameField, emailField, cancelButton, confirmField } from '../support/forms.ts'
import { notices, pageTitle } from '../support/frame.ts'

let token: string
let users: StoredUser[]

test.beforeEach(async ({ page, emulator }) => {
  ;({ token } = await freshToken(emulator))
  users = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
})

test('the tag filter offers keys, then values with how many carry each; of several values any will do', async ({
  page,
}) => {
  const key = users.flatMap(({ tags }) => tags)[0]?.key ?? ''
  const owners = users.filter(({ tags }) => tags.some((tag) => tag.key === key))
  const values = [
    ...new Set(owners.flatMap(({ tags }) => tags.filter((tag) => tag.key === key)).map((tag) => tag.value)),
  ]
  const carriers = (value: string) =>
    owners.filter(({ tags }) => tags.some((tag) => tag.key === key && tag.value === value)).length
  const [one = '', other = ''] = values.toSorted((a, b) => carriers(a) - carriers(b))

  await page.getByRole('button', { name: /^Tag/ }).click()
  await page.getByRole('button', { name: key, exact: true }).click()
  await page.getByRole('checkbox', { name: 'Any value' }).click()
  await expect(rows(page)).toHaveCount(Math.min(50, owners.length))

  await page.getByRole('checkbox', { name: `${one}, ${carriers(one)}` }).click()
  await expect(rows(page)).toHaveCount(Math.min(50, carriers(one)))
  // Typed as a whole, and taken by Enter.
  await page.getByLabel('Tag to filter by').fill(`${key}=${other}`)
  await page.keyboard.press('Enter')
  const either = owners.filter(({ tags }) => tags.some((tag) => tag.key === key && [one, other].includes(tag.value)))
  await expect(rows(page)).toHaveCount(Math.min(50, either.length))
  await expect(page.getByRole('button', { name: `Tag: ${key}=${one} or ${key}=${other}` })).toBeVisible()
})

test('one box finds names, addresses and companies, whatever the accents and the order, and offers the tag', async ({
  page,
  emulator,
}) => {
  const make = (name: string, email: string, more: object = {}) =>
    direct(emulator, 'POST /run/users', {
      token,
      body: { name, email, password: 'portico-1', timezone: 'UTC', active: true, ...more },
    })
  await make('Élodie Zgauthier', 'e.zg@example.com', { tags: [{ key: 'customer', value: 'zzcorning' }] })
  await make('Lee Zpark', 'lee@zzcorning.example')
  await make('Ana Zprado', 'ana.zp@example.com', { company: 'ZZCorning Glass' })

  await searchUsers(page, 'zgauthier elodie')
  await expect(rows(page)).toHaveCount(1)
  await expect(rowOf(page, 'Élodie Zgauthier')).toBeVisible()
  await searchUsers(page, 'ZZCÓRNING')
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByText('1–2 of 2', { exact: true })).toBeVisible()
  await expect(page.getByText('Searched names, e-mail addresses and companies')).toBeVisible()
  await searchUsers(page, 'zzcorning')
  await page.getByRole('button', { name: 'customer=zzcorning' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rowOf(page, 'Élodie Zgauthier')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Search pages, actions and users' }).fill('elodie zgau')
  await expect(page.getByRole('option', { name: 'Élodie Zgauthier' })).toBeVisible()
})

test('a new user takes the tag of the filter, stands first and marked, and is one click away; the next is begun at once', async ({
  page,
}) => {
  const tag = users.flatMap(({ tags }) => tags)[0]
  if (!tag) throw new Error('the seed has no tags')
  const text = `${tag.key}=${tag.value}`
  await openUsers(page, `?tag=${encodeURIComponent(text)}`)
  await newUserLink(page).click()
  const dialog = newUserDialog(page)
  await nameField(dialog).fill('Zora Newcomer')
  await emailField(dialog).fill('“Zora Newcomer” <zora@example.com>')
  await generateButton(dialog).click()
  await dialog.getByRole('button', { name: `Add ${text}` }).click()
  await dialog.getByRole('button', { name: 'Create and add another' }).click()
  await expect(page.getByText('User Zora Newcomer created')).toBeVisible()
  await expect(nameField(dialog)).toHaveValue('')
  await expect(nameField(dialog)).toBeFocused()
  await cancelButton(dialog).click()
  await expect(rows(page).first()).toContainText('Zora Newcomer')
  await expect(rows(page).first()).toContainText('New')
  expect(new URL(page.url()).searchParams.get('tag')).toBe(text)
  await notices(page).getByRole('button', { name: 'Open' }).click()
  await expect(pageTitle(page)).toContainText('Zora Newcomer')
  await expect(page.getByText('zora@example.com').first()).toBeVisible()
})

test('a name that turns the text round is shown as it is; the emptied last page leads to the one before', async ({
  page,
  emulator,
}) => {
  const size = 25
  expect(users.length % size).toBe(0)
  const name = '\u202EgnihtemoS\u202C Ltd'
  const shown = '⟨U+202E⟩gnihtemoS⟨U+202C⟩ Ltd'
  await direct(emulator, 'POST /run/users', {
    token,
    body: { name, email: 'turned@example.com', password: 'portico-1', timezone: 'UTC', active: true },
  })
  const last = users.length / size + 1
  await openUsers(page, `?size=${size}&sort=created_at&page=${last}`)
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: `Actions for ${shown}` }).click()
  await deleteChoice(page).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('b').first()).toHaveText(shown)
  await confirmField(dialog).fill('turned@example.com')
  await deleteUserButton(dialog).click()
  await expect(page).toHaveURL(new RegExp(`page=${last - 1}`))
  await expect(rows(page)).toHaveCount(size)

  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(page).toHaveURL(new RegExp(`page=${last - 2}`))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
})
