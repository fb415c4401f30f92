import type { Page } from '@playwright/test'
import { expect, test } from '../support/harness/fixtures.ts'
import { enterDemo, firstRows, rows } from '../support/steps.ts'
import { sessionEnded, teamLink } from '../support/frame.ts'
import { memoryMark } from '../support/demo.ts'
import { teamTable } from '../support/team.ts'
import { slotsInUse, newUserLink, newUserDialog, generateButton, createUserButton } from '../support/users.ts'
import { nameField, emailField } from '../support/forms.ts'

/** The demo's worker, the only one of the tab, ends as in a crash: no event tells the page. */
async function crashDemoWorker(page: Page): Promise<void> {
  const [worker] = page.workers()
  if (!worker) throw new Error('the demo has no worker')
  // In Firefox it is gone before it can answer.
  await worker
    .evaluate(() => self.close())
    .catch((error: unknown) => expect(String(error)).toContain('has been closed'))
}

const ended = (page: Page) => sessionEnded(page)

/** The browser refuses files to the demo’s worker, as some private windows do. */
async function refuseFiles(page: Page): Promise<void> {
  await page.route(/assets\/worker-.*\.js$/, async (route) => {
    const answer = await route.fetch()
    const refuse =
      "Object.defineProperty(StorageManager.prototype,'getDirectory',{value:()=>Promise.reject(new DOMException('refused','SecurityError'))});"
    await route.fulfill({ response: answer, body: refuse + (await answer.text()) })
  })
}

test('in memory, a reload enters again and says that the demo began again; so does a worker that died', async ({
  page,
}) => {
  await refuseFiles(page)
  await enterDemo(page)
  await firstRows(page)
  await expect(memoryMark(page)).toBeVisible()
  await page.reload()
  await firstRows(page)
  await expect(page.getByText(/The demo was reset: this browser does not keep its data/)).toBeVisible()
  await expect(ended(page)).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)

  await crashDemoWorker(page)
  await teamLink(page).click()
  await expect(teamTable(page)).toContainText('@')
  await expect(ended(page)).toHaveCount(0)
})

test('with a file, a worker that died is started again and everything is still there', async ({ page }) => {
  await enterDemo(page)
  await firstRows(page)
  const before = await slotsInUse(page).textContent()
  await crashDemoWorker(page)
  await teamLink(page).click()
  await expect(teamTable(page)).toContainText('@')
  await page.getByRole('link', { name: 'Users' }).click()
  await expect(slotsInUse(page)).toHaveText(before ?? '')
  await expect(page.getByText(/was reset/)).toHaveCount(0)
})

test('site data that are cleared while the demo is open: it begins again and says why', async ({
  page,
  context,
  app,
}) => {
  await enterDemo(page)
  await firstRows(page)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(app).origin, storageTypes: 'file_systems' })
  await expect(async () => {
    await teamLink(page).click()
    await page.getByRole('link', { name: 'Users' }).click()
    await expect(page.getByText(/The demo was reset/)).toBeVisible({ timeout: 10_000 })
  }).toPass()
  await firstRows(page)
  await expect(page.getByText(/The demo was reset: the browser’s data for this site were cleared/)).toBeVisible()
  await expect(ended(page)).toHaveCount(0)
})

/** Changes the demo’s own file between two visits; `how` gets its length. */
async function damage(page: Page, app: string, how: 'junk' | 'half'): Promise<void> {
  const there = page.url()
  // A page of nothing at the application's origin; its icon is named, or the browser would ask for one.
  await page.route('**/nothing', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto(`${app}nothing`)
  await page.unroute('**/nothing')
  const change = () =>
    page.evaluate(async (kind) => {
      const home = await navigator.storage.getDirectory()
      const pool = await (await home.getDirectoryHandle('.portico-')).getDirectoryHandle('.opaque')
      let largest: { handle: FileSystemFileHandle; size: number } | undefined
      for await (const handle of (pool as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values()) {
        const { size } = await handle.getFile()
        if (!largest || size > largest.size) largest = { handle, size }
      }
      if (!largest) return 0
      const writer = await largest.handle.createWritable({ keepExistingData: true })
      if (kind === 'half') await writer.truncate(Math.floor(largest.size / 2))
      else await writer.write({ type: 'write', position: 4_096, data: 'junk '.repeat(5_000) })
      await writer.close()
      return largest.size
    }, how)
  // The former page's worker lets go of the file in its own time.
  await expect.poll(() => change().catch(() => 0)).toBeGreaterThan(100_000)
  await page.goto(there)
}

for (const how of ['junk', 'half'] as const) {
  test(`a damaged file (${how}) is kept aside under a name that is said, and the demo begins again`, async ({
    page,
    app,
  }) => {
    await enterDemo(page)
    await firstRows(page)
    await damage(page, app, how)
    await firstRows(page)
    await expect(
      page.getByText(/file emulator\.sqlite3 was damaged\. The damaged file was kept as portico-damaged\.sqlite3/),
    ).toBeVisible()
    await expect(ended(page)).toHaveCount(0)
    const kept = await page.evaluate(async () => {
      const home = await navigator.storage.getDirectory()
      return (await (await home.getFileHandle('portico-damaged.sqlite3')).getFile()).size
    })
    expect(kept).toBeGreaterThan(50_000)
  })
}

test('without room a change is refused in words and nothing is written; with room it is made', async ({
  page,
  context,
  app,
}) => {
  await enterDemo(page)
  await firstRows(page)
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(app)
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage })
  const before = await rows(page).count()
  await newUserLink(page).click()
  const dialog = newUserDialog(page)
  await nameField(dialog).fill('No Room')
  await emailField(dialog).fill('no.room@example.com')
  await generateButton(dialog).click()
  await createUserButton(dialog).click()
  await expect(dialog.getByText('Storage full: nothing was written')).toBeVisible()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await createUserButton(dialog).click()
  await expect(page.getByText('User No Room created')).toBeVisible()
  expect(before).toBeGreaterThan(0)
})
