import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import papaparse from 'papaparse'
import { direct, freshToken, storedUsers } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { standBetween } from '../support/harness/stand-between.ts'
import { bulkBar, jobPanel, putsPerUser, startBulk, unfoldJobs, showResults } from '../support/jobs.ts'
import { firstRows, rows, signInWithToken } from '../support/steps.ts'
import { closeButton } from '../support/forms.ts'

interface Event {
  message: string
  resourceID: string
}

/** Edits of users that the server has made since `from`, as its audit log tells them: one event per write done. */
async function editsDone(emulator: RunningEmulator, token: string, profile: string, from: Date): Promise<string[]> {
  const query = `resourceName=runuser&start_date=${from.toISOString()}&end_date=${new Date().toISOString()}&limit=500`
  const path = `GET /profile/${profile}/auditlog`
  const { queryId } = await direct<{ queryId: string }>(emulator, `${path}?${query}`, { token })
  let events: Event[] | undefined
  while (!events) ({ events } = await direct<{ events?: Event[] }>(emulator, `${path}/${queryId}`, { token }))
  return events.filter(({ message }) => /edited/i.test(message)).map(({ resourceID }) => resourceID)
}

interface Row {
  ID: string
  Result: string
  Details: string
}

/** Every row of the results, as the file of them tells. */
async function ledger(page: Page): Promise<Row[]> {
  await unfoldJobs(page)
  await showResults(jobPanel(page)).click()
  const results = page.getByRole('dialog')
  const download = page.waitForEvent('download')
  await results.getByRole('button', { name: 'Download CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  await closeButton(results).last().click()
  return papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}

test.describe('of many rows', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, users: 80 } })

  test('meets a 429, a 500, broken connections and a reload, does each row once and says so honestly (regression classes R39, R40)', async ({
    page,
    emulator,
    faults,
  }) => {
    const { token, profile } = await freshToken(emulator)
    await signInWithToken(page, { api: emulator.url, token, query: '?status=active&size=25&sort=name' })
    await firstRows(page)
    const people = await storedUsers(emulator, token, '&filter[active]=true&orderBy=name,asc')
    expect(people.length).toBeGreaterThan(50)
    const idAt = (row: number) => people[row]?.id ?? ''
    const put = (row: number) => ({ method: 'PUT', path: `/run/users/${idAt(row)}`, times: 1 })
    faults.add({ ...put(5), kind: 'rate-limit', retryAfter: 2 })
    faults.add({ ...put(10), kind: 'server-error' })
    faults.add({ ...put(15), kind: 'cut' })
    faults.add({ ...put(20), kind: 'cut-after-commit' })
    faults.add({ ...put(25), kind: 'truncated' })
    faults.add({ ...put(30), kind: 'error', status: 400, message: 'This user is being moved' })
    // Done by the server, and the page is gone before it hears of it.
    let held = () => {}
    const reloadDue = new Promise<void>((resolve) => (held = resolve))
    let isHeld = false
    standBetween(emulator, async (request, path, pass) => {
      const answer = await pass(request)
      if (isHeld || request.method !== 'PUT' || path !== `/run/users/${idAt(40)}`) return answer
      isHeld = true
      held()
      return new Promise(() => {})
    })

    const from = new Date()
    await rows(page).first().getByRole('checkbox').check()
    await bulkBar(page).getByRole('button', { name: 'Select all matching users' }).click()
    await expect(bulkBar(page)).toContainText(`${people.length} selected`)
    await startBulk(page, 'Deactivate')

    await reloadDue
    await page.reload()
    const panel = jobPanel(page)
    await expect(panel).toContainText(`${people.length - 2} done · 2 failed`, { timeout: 120_000 })
    expect(faults.list(), 'every fault was met').toEqual([])
    const first = await ledger(page)
    expect(first).toHaveLength(people.length)
    const failed = first.filter(({ Result }) => Result !== 'Done')
    expect(new Map(failed.map(({ ID, Details }) => [ID, Details]))).toEqual(
      new Map<string, unknown>([
        [idAt(10), expect.stringMatching(/internal error/i)],
        [idAt(30), 'This user is being moved'],
      ]),
    )
    const done = await editsDone(emulator, token, profile, from)
    expect(done.toSorted()).toEqual(
      people
        .filter((_, at) => at !== 10 && at !== 30)
        .map(({ id }) => id)
        .toSorted(),
    )

    await panel.getByRole('button', { name: 'Retry failed' }).click()
    await expect(panel).toContainText(`${people.length} done`)
    expect((await ledger(page)).every(({ Result }) => Result === 'Done')).toBe(true)
    expect((await editsDone(emulator, token, profile, from)).toSorted()).toEqual(people.map(({ id }) => id).toSorted())
    const inactive = await storedUsers(emulator, token, '&filter[active]=false')
    expect(inactive.map(({ id }) => id)).toEqual(expect.arrayContaining(people.map(({ id }) => id)))
    const sentTwice = [...putsPerUser(emulator)].filter(([, puts]) => puts > 1).map(([id]) => id)
    // Only what the server had refused or never got was sent again.
    expect(sentTwice.toSorted()).toEqual([idAt(10), idAt(15), idAt(30)].toSorted())
  })
})
