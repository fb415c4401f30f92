import { axeClean } from '../support/harness/axe.ts'
import { allowClipboard } from '../support/harness/clipboard.ts'
import { direct, freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import {
  bulkBar,
  chooseAllRows,
  expectOnceEach,
  jobPanel,
  putsPerUser,
  startBulk,
  unfoldJobs,
  showResults,
  resumeButton,
} from '../support/jobs.ts'
import { firstRows, overflow, rows, signInWithToken } from '../support/steps.ts'
import { cancelButton, closeButton, continueButton, dismissButton, tagValue, deleteButton } from '../support/forms.ts'
import { notices } from '../support/frame.ts'

let token: string

async function enter(page: Parameters<typeof firstRows>[0], emulator: Parameters<typeof freshToken>[0], query: string) {
  ;({ token } = await freshToken(emulator))
  await signInWithToken(page, { api: emulator.url, token, query })
  await firstRows(page)
}

test('pauses, resumes, outlives a reload, and writes to each user once (regression classes R1, R39)', async ({
  page,
  emulator,
}) => {
  await enter(page, emulator, '?status=active&size=50&sort=-name')
  const count = await chooseAllRows(page)
  await startBulk(page, 'Deactivate')
  const panel = jobPanel(page)
  await expect(bulkBar(page)).toHaveCount(0)
  // A job that was cancelled is taken up again where it was.
  await cancelButton(panel).click()
  await expect(panel).toContainText(/\d+ not done, cancelled/)
  await showResults(panel).click()
  const results = page.getByRole('dialog')
  await results.getByRole('button', { name: /^Not done \d+/ }).click()
  await expect(
    results
      .getByRole('listitem')
      .filter({ hasText: /Waiting|In progress/ })
      .first(),
  ).toBeVisible()
  await closeButton(results).last().click()
  await continueButton(panel).click()
  await panel.getByRole('button', { name: 'Pause' }).click()
  await expect(panel).toContainText('paused')
  await expect(resumeButton(panel)).toBeVisible()
  const whenPaused = putsPerUser(emulator).size
  expect(whenPaused).toBeLessThan(count)
  await page.reload()
  await expect(panel).toContainText('paused')
  expect(putsPerUser(emulator).size).toBe(whenPaused)
  await resumeButton(panel).click()
  await expect.poll(() => putsPerUser(emulator).size).toBeGreaterThan(whenPaused + 2)
  await page.reload()
  // Work goes on while the person does something else.
  await rows(page).first().getByRole('link').first().click()
  await expect(panel).toContainText(`${count} done`, { timeout: 30_000 })
  expectOnceEach(emulator, count)
  const inactive = (await storedUsers(emulator, token, '&filter[active]=false')).map(({ id }) => id)
  expect(inactive).toEqual(expect.arrayContaining([...putsPerUser(emulator).keys()]))
  // All went well: what is left is a line that covers nothing.
  await expect(panel.getByRole('button')).toHaveCount(1)
  await unfoldJobs(page)
  await dismissButton(panel).click()
  await expect(panel).toHaveCount(0)
})

test('goes on in another tab when its own is closed, and starts nowhere twice', async ({ page, context, emulator }) => {
  await enter(page, emulator, '?status=active&size=50')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(rows(other).first()).toBeVisible()
  const count = await chooseAllRows(page)
  await startBulk(page, 'Deactivate')
  await expect(jobPanel(other)).toContainText('done')
  await page.close()
  await expect(jobPanel(other)).toContainText(`${count} done`, { timeout: 30_000 })
  expectOnceEach(emulator, count)
})

test('a failure is of its row alone, and Retry repeats nothing else', async ({ page, emulator, faults }) => {
  await enter(page, emulator, '?status=active&size=25')
  const address = (await rows(page).nth(4).getByRole('link').first().getAttribute('href')) ?? ''
  const [, failing = ''] = /users\/(\w+)/.exec(address) ?? []
  faults.add({ method: 'PUT', path: `/run/users/${failing}`, kind: 'server-error', times: 1 })
  const count = await chooseAllRows(page)
  await startBulk(page, 'Deactivate')
  const panel = jobPanel(page)
  await expect(panel).toContainText(`${count - 1} done · 1 failed`, { timeout: 20_000 })
  await showResults(panel).click()
  const results = page.getByRole('dialog')
  await results.getByRole('button', { name: 'Failed 1' }).click()
  await expect(results.getByRole('list', { name: 'Results' })).toContainText(/internal error/i)
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  const saved = page.waitForEvent('download')
  await results.getByRole('button', { name: 'Download CSV' }).click()
  expect((await saved).suggestedFilename()).toBe('results.csv')
  await closeButton(results).last().click()
  // A row half under the table's head counts as a target too small, wherever the page happens to have been scrolled.
  await page.evaluate(() => scrollTo(0, 0))
  await axeClean(page)
  await panel.getByRole('button', { name: 'Retry failed' }).click()
  await expect(panel).toContainText(`${count} done`)
  const puts = putsPerUser(emulator)
  expect(puts.get(failing)).toBe(2)
  puts.delete(failing)
  expect([...puts.values()]).toEqual(Array.from({ length: count - 1 }, () => 1))
})

test('tags and deletion reach every user on every page, and leave out whom a tag protects', async ({
  page,
  emulator,
}) => {
  await enter(page, emulator, '?status=inactive&size=25')
  const inactive = await storedUsers(emulator, token, '&filter[active]=false')
  await rows(page).first().getByRole('checkbox').check()
  const bar = bulkBar(page)
  await bar.getByRole('button', { name: 'Select all matching users' }).click()
  await expect(bar).toContainText(`${inactive.length} selected`)
  await bar.getByRole('button', { name: 'Add tags' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Add to/ }).click()
  await expect(dialog.getByText('Add at least one tag')).toBeVisible()
  await dialog.getByLabel('Key of tag 1').fill('_deletion_protection')
  await tagValue(dialog, 1).fill('kept for a check')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog.getByRole('button', { name: /^Add to/ }).click()
  const panel = jobPanel(page)
  await expect(panel).toContainText(`${inactive.length} done`, { timeout: 40_000 })
  const tagged = await storedUsers(emulator, token, '&filter[tags][0][key]=_deletion_protection')
  expect(tagged.map(({ id }) => id).toSorted()).toEqual(inactive.map(({ id }) => id).toSorted())

  await chooseAllRows(page)
  await rows(page).nth(0).getByRole('checkbox').uncheck()
  await deleteButton(bar).click()
  await expect(dialog).toContainText('at least 24 of these')
  await expect(dialog.getByRole('button', { name: 'Delete 24 users' })).toBeDisabled()
  await dialog.getByLabel(/Type 24/).fill('24')
  await dialog.getByRole('button', { name: 'Delete 24 users' }).click()
  await expect(panel).toContainText('24 skipped', { timeout: 20_000 })
  expect(emulator.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(0)
})

test('time zone and language are set for many at once, and what is left empty stays', async ({ page, emulator }) => {
  await enter(page, emulator, '?status=active&size=25')
  const count = await chooseAllRows(page)
  const before = new Map((await readAll(emulator)).map((user) => [user.id, user]))
  await bulkBar(page).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Time zone and language…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Set for/ }).click()
  await expect(dialog.getByText('Choose a time zone or a language')).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  await dialog.getByRole('combobox', { name: 'Time zone' }).fill('Lord_Howe')
  await page.getByRole('option', { name: 'Australia/Lord_Howe' }).click()
  await dialog.getByRole('button', { name: /^Set for/ }).click()
  await expect(jobPanel(page)).toContainText(`${count} done`, { timeout: 30_000 })
  expectOnceEach(emulator, count)
  const moved = (await readAll(emulator)).filter(({ timezone }) => timezone === 'Australia/Lord_Howe')
  expect(moved.map(({ id }) => id).toSorted()).toEqual([...putsPerUser(emulator).keys()].toSorted())
  for (const { id, language } of moved) expect(language).toBe(before.get(id)?.language)
})

const readAll = (emulator: Parameters<typeof freshToken>[0]) =>
  direct<{ id: string; timezone: string; language: string }[]>(
    emulator,
    'GET /run/users?amount=10000&fields[0]=id&fields[1]=timezone&fields[2]=language',
    { token },
  )

test('panel, bar and notices never cover each other', async ({ page, emulator }) => {
  await enter(page, emulator, '?status=active&size=25')
  await chooseAllRows(page)
  await startBulk(page, 'Deactivate')
  await jobPanel(page).getByRole('button', { name: 'Pause' }).click()
  await allowClipboard(page.context())
  await chooseAllRows(page)
  await bulkBar(page).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Copy IDs' }).click()
  const notice = notices(page).locator('> *').first()
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1000, height: 700 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    await expect(notice).toBeVisible()
    expect(await overflow(page)).toBe(0)
    const boxes = await Promise.all([jobPanel(page), bulkBar(page), notice].map((part) => part.boundingBox()))
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(overlap(one, other), JSON.stringify([one, other])).toBe(false)
    }
  }
})

type Box = { x: number; y: number; width: number; height: number } | null

function overlap(one: Box, other: Box): boolean {
  if (!one || !other) throw new Error('a part is not shown')
  const apart = (from: 'x' | 'y', length: 'width' | 'height') =>
    one[from] + one[length] <= other[from] || other[from] + other[length] <= one[from]
  return !(apart('x', 'width') || apart('y', 'height'))
}

test.describe('on the smallest plan', () => {
  const clock = { now: Date.now() }
  test.use({ emulatorOptions: { port: 0, rateLimits: true, plan: 'free', now: () => clock.now } })

  test('keeps under the limit of the plan, and waits a refusal out without a loss (regression class R40)', async ({
    page,
    emulator,
  }) => {
    clock.now = Date.now()
    await page.clock.install()
    await enter(page, emulator, '?status=active&size=100')
    const count = await chooseAllRows(page)
    await startBulk(page, 'Deactivate')
    const done = () => putsPerUser(emulator).size
    // A minute of the page is less than the sixty writes the plan allows.
    await expect.poll(done).toBe(1)
    for (let second = 0; second < 10; second += 1) await page.clock.runFor(1_000)
    expect(done()).toBeLessThanOrEqual(9)
    // The server's minute does not end: others share the limit, so a refusal comes.
    const refused = () => emulator.requests.filter(({ method, status }) => method === 'PUT' && status === 429).length
    await expect(async () => {
      await page.clock.runFor(1_300)
      expect(refused()).toBe(1)
    }).toPass({ intervals: [20], timeout: 60_000 })
    expect(done()).toBe(60)
    clock.now += 60_000
    await expect(async () => {
      await page.clock.runFor(1_300)
      expect(done()).toBe(count)
    }).toPass({ intervals: [20], timeout: 60_000 })
    await page.clock.runFor(2_000)
    await expect(jobPanel(page)).toContainText(`${count} done`)
    expectOnceEach(emulator, count)
  })
})
