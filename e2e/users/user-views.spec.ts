import { axeClean } from '../support/harness/axe.ts'
import { freshToken, persona, profilesOf, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import {
  chooseInViews,
  firstRows,
  openUsers,
  overflow,
  rows,
  searchUsers,
  signInWithPassword,
  signInWithToken,
  viewName,
  viewsButton,
} from '../support/steps.ts'
import { userSearch } from '../support/users.ts'
import { undoButton } from '../support/forms.ts'
import { clearBrowser, openAbout, profileSwitcher } from '../support/frame.ts'

test('ready-made views show what they say', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  const users = await storedUsers(emulator, token)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  const waiting = users.filter(({ active, last_login }) => !active && last_login === null)
  const never = users.filter(({ last_login }) => last_login === null)
  const sso = users.filter(({ tags }) => tags.some(({ key, value }) => key === 'source' && value === 'sso'))
  for (const [name, expected] of [
    ['Never signed in', never],
    ['Inactive', users.filter(({ active }) => !active)],
    ['Waiting for approval', waiting],
    ['Created by single sign-on', sso],
  ] as const) {
    await chooseInViews(page, new RegExp(`^${name}`))
    await expect(viewsButton(page)).toHaveText(name)
    await expect(rows(page)).toHaveCount(Math.min(50, expected.length))
  }
  await chooseInViews(page, /^Longest without sign-in/)
  const [first] = await storedUsers(emulator, token, '&orderBy=last_login,asc')
  await expect(rows(page).first().getByRole('link')).toHaveText(first?.name ?? '')
  await chooseInViews(page, /^All users$/)
  await expect(viewsButton(page)).toHaveText('Views')
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('a view of one’s own is saved, opened, renamed, deleted, cleared and brought back, by keyboard; another profile has its own', async ({
  page,
  emulator,
}) => {
  const [first, second] = await profilesOf(emulator)
  await signInWithPassword(page, emulator, await persona(emulator, 'owner'), first?.name ?? '')
  await openUsers(page, '?status=active&sort=name&page=2')
  await viewsButton(page).focus()
  await page.keyboard.press('ArrowDown')
  await axeClean(page)
  await page.keyboard.press('s')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Save view' })
  await expect(panel).toContainText('Saves status: active, sorted by name, ascending.')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  await page.keyboard.type('inactive')
  await expect(panel).toContainText('A view with this name already exists.')
  await panel.getByRole('textbox').fill('Morning round')
  await page.keyboard.press('Enter')
  await expect(viewsButton(page)).toBeFocused()
  await expect(viewsButton(page)).toHaveText('Morning round')

  await openUsers(page)
  await searchUsers(page, 'ma')
  await chooseInViews(page, 'Save as a view…')
  await viewName(page).fill('Second')
  await page.keyboard.press('Enter')
  await page.reload()
  await firstRows(page)
  await chooseInViews(page, 'Morning round')
  await expect.poll(() => new URL(page.url()).search).toBe('?status=active&sort=name')
  await expect(userSearch(page)).toHaveValue('')

  await chooseInViews(page, 'Rename this view…')
  await page.getByRole('dialog', { name: 'Rename view' }).getByRole('textbox').fill('Evening round')
  await page.keyboard.press('Enter')
  await expect(viewsButton(page)).toHaveText('Evening round')
  await chooseInViews(page, 'Delete this view')
  await expect(viewsButton(page)).toHaveText('Views')
  await undoButton(page).click()
  await viewsButton(page).click()
  const own = page
    .getByRole('menu')
    .getByRole('menuitemradio')
    .filter({ hasText: /round|Second/ })
  await expect(own).toHaveText(['Evening round', 'Second'])
  await page.keyboard.press('Escape')

  const about = await openAbout(page)
  await expect(about).toContainText('saved views')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  await clearBrowser(about).click()
  await expect(about).toContainText('Nothing that can be cleared.')
  await page.keyboard.press('Escape')
  await viewsButton(page).click()
  await expect(own).toHaveCount(0)
  await page.keyboard.press('Escape')
  await undoButton(page).click()
  await viewsButton(page).click()
  await expect(own).toHaveText(['Evening round', 'Second'])
  await page.keyboard.press('Escape')

  await profileSwitcher(page).click()
  await page.getByRole('menuitemradio', { name: second?.name ?? '' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${second?.id}/run/users`))
  await viewsButton(page).click()
  await expect(page.getByRole('menuitemradio', { name: 'Inactive', exact: true })).toBeVisible()
  await expect(own).toHaveCount(0)
})

test('stored views that make no sense, and storage that is refused, never break the list', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  const key = `portico.views:/:run-users:${profile}`
  const query = '__proto__=1&status=maybe&page=-7&sort=shoe'
  const stored = ['{"not', '7', JSON.stringify([null, { name: 'Odd', query }, { name: 7 }])]
  for (const text of stored) {
    await page.evaluate(([at = '', value = '']) => localStorage.setItem(at, value), [key, text])
    await page.reload()
    await firstRows(page)
  }
  await chooseInViews(page, 'Odd')
  await expect(rows(page)).toHaveCount(50)

  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openUsers(page, '?status=inactive&sort=name')
  await page.setViewportSize({ width: 360, height: 740 })
  await chooseInViews(page, 'Save as a view…')
  await viewName(page).fill('Lasts as long as the page')
  await axeClean(page, { schemes: ['light'] })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.keyboard.press('Enter')
  await expect(viewsButton(page)).toHaveText('Lasts as long as the page')
})
