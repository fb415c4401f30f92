import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { searchesOf, searchUntil, storedEvents, searchButton } from '../support/audit.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { openFilter, overflow, rows, signInWithToken } from '../support/steps.ts'
import { userSearch, exportButton } from '../support/users.ts'
import { cancelButton, retryButton } from '../support/forms.ts'
import { accountMenu, signOutChoice } from '../support/frame.ts'

const at = (text: string) => Date.parse(text)

const ended = (page: Page) => () => expect(page.getByText(/^Times are in/)).toBeVisible({ timeout: 30 })

/** The event, the instant and the thing of each row of a CSV file. */
const cells = (csv: string) =>
  Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data.map(([, utc, event, , , id]) =>
    [utc, event, id].join(' '),
  )

async function download(page: Page, act: () => Promise<void>) {
  const waiting = page.waitForEvent('download')
  await act()
  const file = await waiting
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test.describe('the owner', () => {
  // The account’s zone is New York, the browser’s UTC; the clocks of New York change on 1 November.
  let clock = at('2026-10-31T12:00:00.000Z')
  test.use({ emulatorOptions: { port: 0, rateLimits: false, now: () => clock } })

  test('finds who deleted a device, and saves thirty days over a clock change without a gap or an event twice', async ({
    page,
    emulator,
    faults,
  }) => {
    const { token, profile } = await freshToken(emulator, { expires: '30 days' })
    const { token: member } = await freshToken(emulator, { id: 'member', profile, expires: '30 days' })
    const make = (name: string) =>
      direct<{ device_id: string }>(emulator, 'POST /device', {
        token,
        body: { name, type: 'mutable', network: '5f5a8f3351d4db99c40dedfa', connector: '5f5a8f3351d4db99c40dedfa' },
      })
    const edges = [
      '01T03:59:59.999',
      '01T04:00:00.000',
      '01T05:30:00.000',
      '01T06:30:00.000',
      '02T04:59:59.999',
      '02T05:00:00.000',
    ]
    for (const edge of edges) {
      clock = at(`2026-11-${edge}Z`)
      await make(`Made on ${edge}`)
    }
    clock = at('2026-11-04T15:00:00.000Z')
    const { device_id: device } = await make('Vanishing pump')
    clock = at('2026-11-05T02:00:00.000Z')
    await direct(emulator, `DELETE /device/${device}`, { token: member })
    clock = at('2026-11-05T12:00:00.000Z')
    const alert = page.getByRole('main').getByRole('alert')
    const dialog = page.getByRole('dialog', { name: 'Export events' })

    const deletion = rows(page).filter({ hasText: 'Device deleted' })
    const already = await test.step('finds who deleted the device, with one search', async () => {
      await page.clock.install({ time: clock })
      await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/audit-log` })
      // It opens with what happened in the last 24 hours.
      await searchUntil(page, ended(page))
      await expect(deletion).toHaveCount(1)
      await expect(page.getByRole('button', { name: 'Days: Last 24 hours' })).toBeVisible()
      const searches = searchesOf(emulator)
      await page.getByRole('button', { name: 'Days: Last 24 hours' }).click()
      await page.getByRole('radio', { name: 'Last 7 days' }).check()
      await page.keyboard.press('Escape')
      const type = await openFilter(page, 'Type')
      await type.getByRole('radio', { name: 'Device' }).check()
      await page.keyboard.press('Escape')
      expect(searchesOf(emulator)).toBe(searches)
      await searchButton(page).first().click()
      await expect(page).toHaveURL(/\?range=7-days&kind=device$/)
      await expect(page.getByText(/Searching: \d+ % done/)).toBeVisible()
      await searchUntil(page, ended(page))
      expect(searchesOf(emulator)).toBe(searches + 1)
      await expect(deletion).toContainText('2026-11-04 21:00:00')
      await expect(deletion).toContainText('Milo Member')
      await expect(deletion).toContainText(`${device}Device, deleted`)
      await expect(rows(page).filter({ hasText: 'Made on 02T05:00:00.000' })).toHaveCount(1)
      await axeClean(page)
      return searches
    })

    await test.step('turns the order without asking again; a row leads to all that happened to its thing', async () => {
      await page.getByRole('button', { name: 'Date', exact: true }).click()
      await expect(rows(page).last()).toContainText('Device deleted')
      expect(searchesOf(emulator)).toBe(already + 1)
      await searchButton(page).click()
      await searchUntil(page, ended(page))
      expect(searchesOf(emulator)).toBe(already + 2)
      await deletion.getByRole('button', { name: 'Actions for Device deleted' }).click()
      await page.getByRole('menuitem', { name: 'Everything about this device' }).click()
      await expect(page).toHaveURL(new RegExp(`thing=${device}`))
      await searchUntil(page, ended(page))
      await expect(rows(page)).toHaveCount(2)
    })

    await test.step('the day of the clock change has 25 hours, as the account has it', async () => {
      await goInside(page, `p/${profile}/audit-log?range=2026-11-01..2026-11-01&kind=device`)
      await userSearch(page).fill('created')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/q=created/)
      await searchUntil(page, ended(page))
      const thatDay = { token, profile, from: at('2026-11-01T04:00:00.000Z'), to: at('2026-11-02T05:00:00.000Z') }
      const created = await storedEvents(emulator, thatDay, '&resourceName=device&find=*created*')
      expect(created.length).toBeGreaterThanOrEqual(4)
      await expect(rows(page)).toHaveCount(created.length)
      for (const inside of edges.slice(1, 5))
        await expect(rows(page).filter({ hasText: `Made on ${inside}` })).toHaveCount(1)
    })

    await test.step('a search that is cancelled, or given up by TagoIO, keeps what it found and goes on from there', async () => {
      await goInside(page, `p/${profile}/audit-log?range=30-days&kind=device`)
      await searchUntil(page, () =>
        expect(rows(page).filter({ hasText: 'Device deleted' })).toBeVisible({ timeout: 30 }),
      )
      await cancelButton(page).click()
      await expect(page.getByText(/^You cancelled the search. The \d+ events found so far/)).toBeVisible()
      await page.getByRole('button', { name: 'Continue' }).click()
      const gone = { queryId: 'audit-query-0000000000000001', status: 'Timeout' }
      faults.add({ kind: 'wrong-shape', path: '/profile/*/auditlog/*', times: 1, body: gone })
      await searchUntil(page, () => expect(alert).toContainText('The search took too long', { timeout: 30 }))
      await expect(alert).toContainText(/The \d+ events found so far, back to 2026-\d\d-\d\d \d\d:\d\d:\d\d, are kept/)
      await retryButton(alert).click()
      await searchUntil(page, ended(page))
    })

    await test.step('what was found is saved as it stands: nothing is asked for again', async () => {
      const before = searchesOf(emulator)
      await exportButton(page).click()
      await expect(dialog).toContainText('type: Device')
      await axeClean(page, { include: '[role="dialog"]', atLeast: 10, schemes: ['light'] })
      const saved = await download(page, () => exportButton(dialog, { exact: true }).click())
      expect(searchesOf(emulator)).toBe(before)
      expect(saved.name).toMatch(/^audit-log-[\w-]+-2026-10-07-to-2026-11-05-america-new-york\.csv$/)
      expect(saved.text.startsWith('\uFEFFDate (America/New_York),Date (UTC),')).toBe(true)
      const month = { token, profile, from: at('2026-10-07T04:00:00.000Z'), to: clock + 1 }
      const truth = await storedEvents(emulator, month, '&resourceName=device')
      const [, ...lines] = cells(saved.text)
      const wanted = truth.map(({ date, message, resourceID }) => [date, message, resourceID].join(' '))
      expect(lines.toSorted()).toEqual(wanted.toSorted())
      // The hour that comes twice stands twice in the account’s time, and apart in UTC.
      expect(saved.text).toMatch(/2026-11-01 01:30:00,2026-11-01T06:30:00\.000Z/)
      expect(saved.text).toMatch(/2026-11-01 01:30:00,2026-11-01T05:30:00\.000Z/)

      // Other days are searched by the export itself.
      await exportButton(page).click()
    })

    await test.step('other days are searched by the export itself', async () => {
      await dialog.getByRole('radio', { name: 'Last 7 days' }).check()
      await dialog.getByRole('radio', { name: /^NDJSON/ }).check()
      const week = download(page, () => exportButton(dialog, { exact: true }).click())
      await searchUntil(page, () => expect(dialog).toHaveCount(0, { timeout: 30 }))
      const events = (await week).text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
      expect(events).toContainEqual(expect.objectContaining({ message: 'Device deleted', who_name: 'Milo Member' }))
    })

    await test.step('a server may have no filters although the plan did not say so', async () => {
      const limit = { status: 402, message: 'Your plan does not include filters of the audit log.', times: 1 }
      faults.add({ kind: 'error', path: '/profile/*/auditlog', ...limit })
      await goInside(page, `p/${profile}/audit-log?range=today&kind=device&q=edited`)
      await expect(alert).toContainText(limit.message)
      await alert.getByRole('button', { name: 'Search without filters' }).click()
      await expect(page).toHaveURL(/audit-log\?range=today$/)
      await searchUntil(page, ended(page))
    })

    await test.step('days that the log does not hold; a phone', async () => {
      await goInside(page, `p/${profile}/audit-log?range=2020-01-01..2020-01-31`)
      await expect(page.getByText('These days are not in the log')).toBeVisible()
      await page.goBack()
      await page.setViewportSize({ width: 360, height: 740 })
      await axeClean(page, { schemes: ['light'] })
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })
  })
})

test.describe('on the Free plan', () => {
  test.use({ emulatorOptions: { port: 0, rateLimits: false, plan: 'free' } })

  test('the log has no filters and says so; a member is told that it is the owner’s, and nothing is asked for', async ({
    page,
    emulator,
  }) => {
    const { token, profile } = await freshToken(emulator)
    const { token: member } = await freshToken(emulator, { id: 'member', profile })
    const [user] = await direct<{ id: string }[]>(emulator, 'GET /run/users?amount=1', { token })
    await page.clock.install()
    await signInWithToken(page, { api: emulator.url, token: member, at: `p/${profile}/audit-log?range=7-days` })
    await expect(page.getByText('Only the owner can read the audit log').filter({ visible: true })).toBeVisible()
    await expect(exportButton(page)).toHaveAttribute('aria-disabled', 'true')
    await axeClean(page, { schemes: ['light'] })
    await goInside(page, `p/${profile}/run/users/${user?.id}/activity`)
    await expect(page.getByText('Only the profile owner can see activity')).toBeVisible()
    expect(searchesOf(emulator)).toBe(0)

    await accountMenu(page).click()
    await signOutChoice(page).click()
    await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/audit-log?range=7-days&kind=device` })
    await expect(page.getByText('On the Free plan the audit log has no filters')).toBeVisible()
    await searchUntil(page, ended(page))
    await expect(rows(page).filter({ hasText: 'Token created' }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Type' })).toHaveCount(0)
    await expect(userSearch(page)).toHaveCount(0)
    await axeClean(page, { schemes: ['light'] })
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  })
})

test('a user’s page tells what was done to them, and leads to the log', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  const { token: member } = await freshToken(emulator, { id: 'member', profile })
  const body = {
    name: 'Nova Newcomer',
    email: 'nova@riverbend.example',
    password: 'secret-1',
    timezone: 'UTC',
    active: true,
  }
  const { user } = await direct<{ user: string }>(emulator, 'POST /run/users', { token, body })
  await direct(emulator, `PUT /run/users/${user}`, { token: member, body: { company: 'Riverbend' } })
  await page.clock.install()
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/users/${user}/activity` })
  await searchUntil(page, () => expect(page.getByText(/^All events of the last 30 days/)).toBeVisible({ timeout: 30 }))
  const events = page.getByRole('region', { name: 'Activity of Nova Newcomer' }).getByRole('listitem')
  await expect(events).toHaveText([/^Run user editedMilo Member/, /^Run user createdOlive Owner \(you\)/])
  await axeClean(page)
  const before = searchesOf(emulator)
  await page.getByRole('button', { name: 'Search older events' }).click()
  await searchUntil(page, () => expect(page.getByText(/^All events of the last 60 days/)).toBeVisible({ timeout: 30 }))
  expect(searchesOf(emulator)).toBe(before + 5)
  await page.getByRole('link', { name: 'Open in audit log' }).click()
  await expect(page).toHaveURL(new RegExp(`audit-log\\?range=30-days&kind=runuser&thing=${user}$`))
  await searchUntil(page, ended(page))
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first().getByRole('link', { name: 'Nova Newcomer' })).toBeVisible()
})
