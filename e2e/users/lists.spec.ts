import { axeClean } from '../support/harness/axe.ts'
import { allowClipboard } from '../support/harness/clipboard.ts'
import { direct, freshToken, profilesOf, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { firstRows, openUsers, rowOf, rows, searchUsers, signInWithToken } from '../support/steps.ts'
import { nextPage, nameColumn, newUserLink, newUserDialog, generateButton, createUserButton } from '../support/users.ts'
import { nameField, emailField } from '../support/forms.ts'
import { limitReached } from '../support/frame.ts'

test.describe('100 000 users', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, users: 100_000 } })
  // Making the data takes seconds, on a busy machine many.
  test.describe.configure({ timeout: 600_000 })

  test('are found, sorted and paged to the end; 200 rows draw only what the window shows; Back finds the same place (regression class R24)', async ({
    page,
    emulator,
  }) => {
    const { token } = await freshToken(emulator)
    const stored = (number: number) => {
      const query = `amount=200&page=${number}&orderBy=name,asc&fields[0]=name&fields[1]=email`
      return direct<{ name: string; email: string }[]>(emulator, `GET /run/users?${query}`, { token })
    }
    await signInWithToken(page, { api: emulator.url, token })
    await firstRows(page)

    const somebody = (await stored(250))[100]
    await searchUsers(page, somebody?.name ?? '')
    await expect(rowOf(page, somebody?.name ?? '').first()).toBeVisible()
    await searchUsers(page, somebody?.email ?? '')
    await expect(rows(page)).toHaveCount(1)

    await openUsers(page, '?size=200&sort=name')
    // The rows out of sight have their place once the part that draws only what is seen has arrived.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(200 * 36)
    expect(await rows(page).count()).toBeLessThan(90)
    await page.keyboard.press('End')
    await expect(page.getByText('1–200 of 100,000', { exact: true })).toBeVisible()
    const first = await stored(1)
    await expect(page.getByRole('link', { name: first[199]?.name ?? '', exact: true }).first()).toBeVisible()
    await nextPage(page).click()
    await expect(page.getByText('201–400 of 100,000', { exact: true })).toBeVisible()

    await openUsers(page, '?size=200&sort=name&page=500')
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(200 * 36)
    await page.evaluate(() => window.scrollTo(0, 4_000))
    const last = await stored(500)
    const seen = rowOf(page, last[90]?.name ?? '').first()
    await expect(seen).toBeInViewport()
    const place = () => Promise.all([page.evaluate(() => window.scrollY), seen.boundingBox()])
    // The pointer goes there first: in Firefox the driver brings what it points at to the middle of the window.
    await seen.getByRole('link').hover()
    const before = await place()
    await seen.getByRole('link').click()
    await expect(page.getByRole('link', { name: 'Details' })).toBeVisible()
    await page.goBack()
    await expect(seen).toBeInViewport()
    await expect.poll(place).toEqual(before)
    const pages = page.getByRole('navigation', { name: 'Pages of users' })
    await expect(nextPage(pages)).toBeDisabled()
    await nameColumn(page).getByRole('button').click()
    await page.keyboard.press('Home')
    await expect(rows(page).first().getByRole('link').first()).toHaveText(last.at(-1)?.name ?? '')
  })
})

test('columns and density are chosen and remembered', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.getByRole('button', { name: /Columns/ }).click()
  await expect(page.getByRole('dialog', { name: 'Columns and rows' })).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await page.getByRole('checkbox', { name: 'Time zone' }).check()
  await page.getByRole('checkbox', { name: 'Last sign-in' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await firstRows(page)
  await expect(page.getByRole('columnheader', { name: 'Time zone' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Last sign-in' })).toHaveCount(0)
})

test('sorting turns, is announced to assistive technology, and stands in the address', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  const byName = await storedUsers(emulator, token, '&orderBy=name,asc')
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await nameColumn(page).getByRole('button').click()
  await expect(page).toHaveURL(/sort=name/)
  await expect(nameColumn(page)).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).first().getByRole('link').first()).toHaveText(byName[0]?.name ?? '')
})

test('a selection survives paging and copies what it holds', async ({ page, context, emulator }) => {
  await allowClipboard(context)
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, query: '?sort=name' })
  await firstRows(page)
  await rows(page).nth(1).getByRole('checkbox').check()
  await nextPage(page).click()
  await expect(page.getByText(/^51–100 of [\d,]+$/)).toBeVisible()
  await rows(page).nth(2).getByRole('checkbox').check()
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Copy IDs' }).click()
  const all = await storedUsers(emulator, token, '&orderBy=name,asc')
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual([all[1]?.id, all[52]?.id])
})

test('while the next page loads the old rows stay; the answer of a search given up is never shown', async ({
  page,
  emulator,
  faults,
}) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, query: '?sort=name' })
  await firstRows(page)
  const before = await rows(page).getByRole('link').allTextContents()
  faults.add({ method: 'GET', path: '/run/users', kind: 'latency', delayMs: 1200, times: 1 })
  await nextPage(page).click()
  await expect(rows(page).getByRole('link')).toHaveText(before)
  await page.getByRole('button', { name: /^Previous/ }).click()
  await expect(page).not.toHaveURL(/page=2/)
  await expect(rows(page).getByRole('link')).toHaveText(before)
})

test.describe('the empty sandbox, which has two user slots', () => {
  let token: string
  test.beforeEach(async ({ emulator }) => {
    const sandbox = (await profilesOf(emulator))[1]?.id ?? ''
    ;({ token } = await freshToken(emulator, { profile: sandbox }))
  })

  test('says what to do first, and tells a portal that is not published', async ({ page, emulator, faults }) => {
    await signInWithToken(page, { api: emulator.url, token })
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: 'No users yet; the portal is not published' })).toBeVisible()
    await expect(main).toContainText('after you publish the portal in Run settings')
    await axeClean(page, { atLeast: 30 })

    await direct(emulator, 'PUT /run', { token, body: { active: true } })
    await page.reload()
    await expect(main.getByRole('heading', { name: 'No users yet', exact: true })).toBeVisible()
    const { url } = await direct<{ url: string }>(emulator, 'GET /run', { token })
    await expect(main).toContainText(`sign in to your portal at ${url}.`)
    await expect(newUserLink(main)).toHaveCount(2)
    await axeClean(page, { atLeast: 30 })

    faults.add({ method: 'GET', path: '/run', kind: 'error', status: 401 })
    await page.reload()
    await expect(main.getByRole('heading', { name: 'No users yet', exact: true })).toBeVisible()
    await expect(main.getByRole('alert')).toHaveCount(0)
  })

  test('says that no slot is free before and after the server refuses, and where slots come from', async ({
    page,
    emulator,
  }) => {
    for (const name of ['First', 'Second']) {
      const body = { name, email: `${name}@example.com`, password: 'portico-1', timezone: 'UTC', active: true }
      await direct(emulator, 'POST /run/users', { token, body })
    }
    await signInWithToken(page, { api: emulator.url, token })
    await firstRows(page)
    // What the overview asked for is not counted.
    await page.reload()
    const from = emulator.requests.length
    await firstRows(page)
    const main = page.getByRole('main')
    await expect(main).toContainText('2 of 2 user slots in use. No user slots are left.')
    await newUserLink(page).click()
    const dialog = newUserDialog(page)
    await expect(dialog).toContainText('User slots come from this profile’s allocation.')
    await nameField(dialog).fill('No Room')
    await emailField(dialog).fill('no-room@example.com')
    await generateButton(dialog).click()
    await createUserButton(dialog).click()
    const alert = dialog.getByRole('alert')
    await expect(alert).toContainText('No user slots left')
    await expect(alert).toContainText('You have exceeded the maximum limit of Run users (2)')
    await expect(alert).toContainText('ask the profile owner to allocate more user slots')
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
    // Lists that have rows need nothing of the portal.
    expect(emulator.requests.slice(from).filter(({ path }) => path === '/run')).toEqual([])
  })
})

test('a 429 is waited out with a word about it, and the rows come by themselves (regression class R40)', async ({
  page,
  emulator,
  faults,
}) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  faults.add({ method: 'GET', path: '/run/users', kind: 'rate-limit', retryAfter: 2, times: 1 })
  await nameColumn(page).getByRole('button').click()
  await expect(limitReached(page)).toBeVisible()
  await expect(nameColumn(page)).toHaveAttribute('aria-sort', 'ascending')
  await expect(limitReached(page)).toBeHidden()
  await firstRows(page)
})
