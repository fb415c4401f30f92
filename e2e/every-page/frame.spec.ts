import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, persona, profilesOf, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { firstRows, rows, signInWithPassword, signInWithToken } from '../support/steps.ts'
import {
  pageTitle,
  usersTitle,
  accountMenu,
  profileSwitcher,
  otherProfile,
  sessionEnded,
  mainNavigation,
  usersLink,
  openNavigation,
} from '../support/frame.ts'
import { newUserDialog, userSaved } from '../support/users.ts'
import { companyField, saveButton, continueButton } from '../support/forms.ts'
import { tokenField } from '../support/sign-in.ts'

test('the palette opens pages, finds users by name and runs actions, by keyboard', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  const user = (await storedUsers(emulator, token)).find(({ name }) => /^\w+ \w+$/.test(name))
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill(user?.name ?? '')
  await expect(palette.getByRole('option', { name: new RegExp(user?.name ?? '') }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(pageTitle(page)).toContainText(user?.name ?? '')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('new user')
  await page.keyboard.press('Enter')
  await expect(newUserDialog(page)).toBeVisible()
})

test('? shows the shortcuts, and g u goes to the users', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  const [user] = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user?.id}` })
  await expect(pageTitle(page)).toContainText(user?.name ?? '')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: /shortcuts/i })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await expect(usersTitle(page)).toBeVisible()
  await expect(usersTitle(page)).toBeFocused()
})

test('the colour scheme is chosen, kept, and there before the first paint', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await accountMenu(page).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await firstRows(page)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('switching the profile reloads everything; another tab of the old one stops and offers both ways (regression class R16)', async ({
  page,
  context,
  emulator,
}) => {
  const [first, second] = await profilesOf(emulator)
  if (!first || !second) throw new Error('two profiles are needed')
  await signInWithPassword(page, emulator, await persona(emulator, 'owner'), first.name)
  await firstRows(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await firstRows(other)

  await profileSwitcher(page).click()
  await page.getByRole('menuitemradio', { name: second.name }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${second.id}/run/users`))
  await expect(page.getByRole('button', { name: new RegExp(`Profile ${second.name}`) })).toBeVisible()

  const dialog = otherProfile(other)
  await expect(dialog).toContainText(first.name)
  await axeClean(other, { include: '[role="dialog"]', atLeast: 8 })
  await dialog.getByRole('button', { name: `Switch to ${first.name}` }).click()
  await expect(dialog).toHaveCount(0)
  await firstRows(other)
  await expect(otherProfile(page)).toBeVisible()
})

test('a token that another program moved stops the next write before it is sent (regression class R16)', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const [, second] = await profilesOf(emulator)
  const [user] = await storedUsers(emulator, token)
  await page.clock.install()
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user?.id}` })
  await companyField(page, { exact: true }).fill('Wrong place')
  await direct(emulator, `PUT /profile/switch/${second?.id}`, { token })
  await page.clock.fastForward(61_000)
  await saveButton(page).click()
  await expect(otherProfile(page)).toBeVisible()
  expect(emulator.requests.filter(({ method, path }) => method === 'PUT' && path.startsWith('/run/users'))).toEqual([])
  await expect(companyField(page, { exact: true })).toHaveValue('Wrong place')
})

test('an expired session asks to sign in over the page and keeps what was typed (regression class R13)', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const [user] = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user?.id}` })
  await companyField(page, { exact: true }).fill('Typed before the end')
  await direct(emulator, 'POST /__emulator/expire-token', { body: { token } })
  await saveButton(page).click()
  const dialog = sessionEnded(page)
  await expect(dialog).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  const fresh = await freshToken(emulator)
  await tokenField(dialog).fill(fresh.token)
  await continueButton(dialog).click()
  await expect(dialog).toHaveCount(0)
  await expect(companyField(page, { exact: true })).toHaveValue('Typed before the end')
  await saveButton(page).click()
  await expect(userSaved(page)).toBeVisible()
  expect(await direct(emulator, `GET /run/users/${user?.id}`, { token: fresh.token })).toMatchObject({
    company: 'Typed before the end',
  })
})

test('whoever comes back to a page after the token has died is asked at once, and finds the page (regression class R13)', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await direct(emulator, 'POST /__emulator/expire-token', { body: { token } })
  await page.goto(`p/${profile}/tokens`)
  const dialog = sessionEnded(page)
  await expect(dialog).toBeVisible()
  await tokenField(dialog).fill((await freshToken(emulator)).token)
  await continueButton(dialog).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Tokens' }).getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a page whose code cannot be loaded offers a reload, inside the frame', async ({
  page,
  emulator,
  guard,
  browserName,
}) => {
  guard.allow(/Failed to fetch dynamically|Failed to load resource|ERR_FAILED|dynamically imported/)
  // Firefox hands over a logged error without its words.
  if (browserName === 'firefox') guard.allow(/^console error: (React Router caught .* during render )?Error \(/)
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.route(/assets\/(UserPage|UserDetailsPage)/, (route) => route.abort())
  await rows(page).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible()
  await expect(mainNavigation(page)).toBeVisible()
  await page.unroute(/assets\/(UserPage|UserDetailsPage)/)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('link', { name: 'Details' })).toBeVisible()
})

test('an address that leads nowhere keeps the frame', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/no-such-page` })
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  await expect(mainNavigation(page)).toBeVisible()
  await axeClean(page, { atLeast: 30 })
})

test('the sidebar folds to a rail that is remembered, and is a drawer on a phone', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.getByRole('button', { name: 'Collapse sidebar' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Expand sidebar' })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(usersLink(page)).toBeHidden()
  await openNavigation(page).click()
  await expect(usersLink(mainNavigation(page))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(openNavigation(page)).toBeFocused()
})
