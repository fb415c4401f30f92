import { direct, freshToken, storedUsers, type StoredUser } from './support/direct.ts'
import { expect, test } from './support/fixtures.ts'
import { openUsers, rowOf, rows, searchUsers, signInWithToken } from './support/steps.ts'

let token: string
let users: StoredUser[]

test.beforeEach(async ({ page, emulator }) => {
  ;({ token } = await freshToken(emulator))
  users = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token })
  await openUsers(page)
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
