import { freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { expectOnceEach, jobPanel, startBulk } from '../support/jobs.ts'
import { firstRows, rows, typeToken } from '../support/steps.ts'
import { pageTitle, usersLink } from '../support/frame.ts'

/** As a browser does that may keep no data for a site: each of these throws or rejects by itself. */
function refuseEverything() {
  // Firefox runs this in its empty first page too, which is not secure and has no locks.
  if (!isSecureContext) return
  const refuse = () => {
    throw new DOMException('Access is denied for this document', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { configurable: true, get: refuse })
  Object.defineProperty(window, 'BroadcastChannel', { configurable: true, value: refuse })
  Object.defineProperty(navigator.locks, 'request', { value: () => Promise.resolve().then(refuse) })
  Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve().then(refuse) })
}

test('where a browser refuses to keep anything, every page works, and many users are changed at once', async ({
  page,
  emulator,
}) => {
  await page.addInitScript(refuseEverything)
  const { token } = await freshToken(emulator)
  await typeToken(page, { api: emulator.url, token })
  const navigation = page.getByRole('navigation').first()
  const links = navigation.getByRole('link')
  await expect(links.first()).toBeVisible()
  const names = await links.allTextContents()
  expect(names.length).toBeGreaterThan(8)
  for (const at of names.keys()) {
    await links.nth(at).click()
    await expect(pageTitle(page)).toBeVisible()
    await expect(page.getByRole('heading', { name: /This page (stopped working|could not be loaded)/ })).toHaveCount(0)
  }
  await usersLink(navigation).click()
  await firstRows(page)
  for (const at of [0, 1]) await rows(page).nth(at).getByRole('checkbox').check()
  await startBulk(page, 'Deactivate')
  await expect(jobPanel(page)).toContainText('2 done')
  expectOnceEach(emulator, 2)
})
