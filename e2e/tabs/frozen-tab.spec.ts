import type { Page } from '@playwright/test'
import { freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { chooseAllRows, expectOnceEach, jobPanel, putsPerUser, startBulk } from '../support/jobs.ts'
import { enterDemo, firstRows, openUsers, rows, signInWithToken } from '../support/steps.ts'
import { companyField } from '../support/forms.ts'

/** What a browser does to a tab that has long been out of sight. */
async function lifecycle(page: Page, state: 'frozen' | 'active') {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setWebLifecycleState', { state })
}

test('a job whose tab is frozen goes on when it thaws, and in another tab when it is discarded: each write once', async ({
  page,
  context,
  emulator,
}) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await openUsers(page, '?status=active&size=50')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(rows(other).first()).toBeVisible()
  const count = await chooseAllRows(page)
  await startBulk(page, 'Deactivate')
  await expect.poll(() => putsPerUser(emulator).size).toBeGreaterThan(1)
  await lifecycle(page, 'frozen')
  // The other tab stays alive beside it, and sends nothing of what may be under way there.
  await expect(jobPanel(other)).toBeVisible()
  const whenFrozen = putsPerUser(emulator).size
  expect(whenFrozen).toBeLessThan(count)
  await lifecycle(page, 'active')
  await expect.poll(() => putsPerUser(emulator).size).toBeGreaterThan(whenFrozen + 1)
  await lifecycle(page, 'frozen')
  // A discarded tab runs nothing any more, not even what it would do when it is closed.
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed
  await expect(jobPanel(other)).toContainText(`${count} done`)
  expectOnceEach(emulator, count)
})

test('the demo answers other tabs while the one that leads is frozen, and what is typed in it outlives that', async ({
  page,
  context,
}) => {
  await enterDemo(page)
  await firstRows(page)
  await rows(page).first().getByRole('link').first().click()
  const company = companyField(page, { exact: true })
  await company.fill('Typed before')
  await lifecycle(page, 'frozen')
  const second = await context.newPage()
  await second.goto(page.url().replace(/\/users\/.*/, '/users'))
  await firstRows(second)
  await expect(second.getByRole('button', { name: 'Demo data', exact: true })).toBeVisible()
  await lifecycle(page, 'active')
  await expect(company).toHaveValue('Typed before')
  // Discarded and shown again, a tab loads its page anew; the browser keeps its storage.
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(company).toHaveValue('Typed before')
})
