import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { countDialogs, noDialogOpened } from '../support/harness/inside.ts'
import { bulkBar, chooseAllRows, jobPanel } from '../support/jobs.ts'
import { firstRows, overflow, rows, signInWithToken } from '../support/steps.ts'
import { cancelButton } from '../support/forms.ts'
import { selectAllMatching } from '../support/users.ts'

test('a session that may only read sees what it may not do, and sends nothing', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator, { permission: 'read' })
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await chooseAllRows(page)
  const dialogs = await countDialogs(page)
  for (const name of ['Activate', 'Deactivate', 'Add tags', 'Remove tags', 'Delete']) {
    const action = bulkBar(page).getByRole('button', { name, exact: true })
    await expect(action).toHaveAttribute('aria-disabled', 'true')
    await action.click({ force: true })
  }
  await noDialogOpened(page, dialogs)
  expect(emulator.requests.filter(({ method }) => method === 'PUT' || method === 'DELETE')).toEqual([])
})

test.describe('choosing everybody', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, users: 3_200 } })

  test('goes on after a page that failed, and can be given up', async ({ page, emulator, faults }) => {
    const { token } = await freshToken(emulator)
    await signInWithToken(page, { api: emulator.url, token, query: '?status=active' })
    await firstRows(page)
    await rows(page).first().getByRole('checkbox').check()
    let isSecondRefused = true
    await page.route(
      ({ pathname, searchParams }) => pathname === '/run/users' && searchParams.get('amount') === '1000',
      (route) =>
        isSecondRefused && new URL(route.request().url()).searchParams.get('page') === '2'
          ? route.abort()
          : route.continue(),
    )
    const bar = bulkBar(page)
    await selectAllMatching(bar).click()
    await expect(bar.getByRole('alert')).toBeVisible({ timeout: 20_000 })
    await expect(bar).toContainText('1 selected')
    isSecondRefused = false
    await bar.getByRole('button', { name: 'Continue selecting' }).click()
    const active = await direct<unknown[]>(emulator, 'GET /run/users?amount=10000&filter[active]=true', { token })
    await expect(bar).toContainText(`${active.length.toLocaleString('en')} selected`)
    await page.unrouteAll()

    await bar.getByRole('button', { name: 'Clear selection' }).click()
    await rows(page).first().getByRole('checkbox').check()
    faults.add({ method: 'GET', path: '/run/users', kind: 'latency', delayMs: 600_000 })
    await selectAllMatching(bar).click()
    await cancelButton(bar).click()
    await expect(bar).toContainText('1 selected')
    await expect(selectAllMatching(bar)).toBeVisible()
  })
})

test('on the narrowest phone the bar stays in the window and below the jobs', async ({ page, emulator }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, query: '?status=active&size=25' })
  await firstRows(page)
  await rows(page).nth(0).getByRole('checkbox').check()
  await bulkBar(page).getByRole('button', { name: 'Deactivate', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Deactivate / })
    .click()
  const panel = jobPanel(page)
  await expect(panel).toBeVisible()
  await rows(page).nth(1).getByRole('checkbox').check()
  const [bar, jobs] = await Promise.all([bulkBar(page).boundingBox(), panel.boundingBox()])
  if (!bar || !jobs) throw new Error('a part is not shown')
  expect(bar.y + bar.height).toBeLessThanOrEqual(640)
  expect(bar.x).toBeGreaterThanOrEqual(0)
  expect(bar.x + bar.width).toBeLessThanOrEqual(320)
  expect(bar.y >= jobs.y + jobs.height || jobs.y >= bar.y + bar.height, JSON.stringify({ bar, jobs })).toBe(true)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})
