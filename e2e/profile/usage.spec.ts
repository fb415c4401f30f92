import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, profilesOf } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { firstRows, overflow, signInWithToken } from '../support/steps.ts'
import { saveButton, draftNote, cancelButton, retryButton } from '../support/forms.ts'
import { notices } from '../support/frame.ts'

const service = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Services' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }) // prettier-ignore
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Usage and limits' }).getByRole('link', { name })

/** The day on which analysis is expected to be used up. */
async function lastDay(page: Page): Promise<string> {
  const text = await service(page, 'Analysis')
    .getByText(/100 % on/)
    .textContent()
  return /100 % on (\d{4}-\d\d-\d\d)/.exec(text ?? '')?.[1] ?? ''
}

test('month end: what runs out is seen, its history read in the account’s zone, units are moved, and it lasts longer', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, profile } = await freshToken(emulator)
  const [, sandbox] = await profilesOf(emulator)
  // The browser is in UTC, the account in New York and writes a decimal comma (regression classes R6, R8).
  const account = await direct<{ options: object }>(emulator, 'GET /account', { token })
  const options = { ...account.options, decimal_separator: ',', thousand_separator: '.' }
  await direct(emulator, 'PUT /account', { token, body: { options } })
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page.getByRole('heading', { level: 1, name: 'Usage & limits' })).toBeVisible()
  const analysis = service(page, 'Analysis')
  const cell = (name: string) => page.getByRole('textbox', { name: `Analysis of Riverbend ${name}` })
  const [mine, theirs] = [cell('Production'), cell('Sandbox')]
  const sent = () => emulator.requests.filter(({ method, path }) => method === 'POST' && path === '/account/allocation')

  const before = await test.step('sees what runs out', async () => {
    await expect(analysis).toContainText('273,42 of 300 minutes')
    await expect(analysis).toContainText('Over 90 %')
    await expect(analysis).toContainText(/Monthly, resets on \d{4}-\d\d-\d\d/)
    await analysis.getByText('How it is counted').click()
    await expect(analysis).toContainText('in steps of one second')
    await expect(service(page, 'SMS')).toContainText('0 of 60 messages')
    const day = await lastDay(page)
    expect(day).not.toBe('')
    return day
  })

  await test.step('reads its history in the account’s zone', async () => {
    await analysis.getByRole('link', { name: 'History of Analysis' }).click()
    await expect(page.getByRole('heading', { name: 'History of analysis' })).toBeFocused()
    const chart = page.getByRole('slider', { name: /^Used of analysis in minutes/ })
    await chart.press('Home')
    await expect(chart).toHaveAttribute('aria-valuetext', /^\d{4}-\d\d-\d\d: Used [\d.,]+$/)
    await chart.press('End')
    await expect(chart).toHaveAttribute('aria-valuetext', /: Forecast [\d.,]+$/)
    await chart.press('Escape')
    await expect(chart).toHaveAttribute('aria-valuetext', 'Use the arrow keys to read values')
    await expect(page.getByRole('region', { name: 'Forecast' })).toContainText(
      'Not allocated to any profile: 170 minutes',
    )
    await expect(page.getByRole('region', { name: 'Forecast' })).toContainText('Riverbend Sandbox has 30 minutes')
    await page.getByLabel('Period', { exact: true }).selectOption('Last 7 days')
    await page.getByLabel('Compare with previous period').check()
    await page.getByRole('button', { name: 'Show as table' }).click()
    const table = page.getByRole('region', { name: 'History as a table' })
    await expect(table.getByRole('columnheader').first()).toHaveText('Time (America/New_York)')
    await expect(table.locator('tbody').getByRole('row')).toHaveCount(7)
    await axeClean(page)
    const address = page.url()
    await page.reload()
    await expect(table.locator('tbody').getByRole('row')).toHaveCount(7)
    expect(page.url()).toBe(address)
  })

  await test.step('saves it as a table of the account’s habits', async () => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV' }).click()
    const text = await readFile(await (await saved).path(), 'utf8')
    const [head = '', first = ''] = text.slice(1).split('\r\n')
    expect(head).toMatch(/^From \(America\/New_York\);Until \(America\/New_York\);Used \(minutes\)/)
    // A day begins at midnight of the account, whatever the clock of the browser says.
    expect(first).toMatch(/^\d{4}-\d\d-\d\d 00:00;\d{4}-\d\d-\d\d 00:00;"\d+,\d+";/)
  })

  await test.step('moves units: what cannot be is said while it is typed', async () => {
    const coming = { release_at: '2030-01-31T12:00:00.000Z', subscription: { services: { analysis: { limit: 300 } } } }
    faults.add({ method: 'GET', path: '/account/subscription/schedule', kind: 'wrong-shape', body: coming }) // prettier-ignore
    await page.getByRole('link', { name: 'Move units' }).click()
    await expect(page.getByRole('region', { name: 'Scheduled downgrade' })).toContainText(
      'Analysis: 330 of 300 minutes. Take 30 away',
    )
    await expect(mine).toHaveValue('300')
    await theirs.fill('1.5')
    await theirs.blur()
    await expect(page.getByText('Enter a number like 1.234,5')).toBeVisible()
    await theirs.fill('12,5')
    await mine.fill('500')
    await saveButton(page).click()
    await expect(page.getByText('12,5 minutes more than was bought')).toBeVisible()
    // A sum that is right again takes the complaint out of every cell; what the amount means is told while it is typed.
    await theirs.fill('40')
    await saveButton(page).click()
    await expect(page.getByText('40 minutes more than was bought')).toHaveCount(2)
    await mine.fill('460')
    await expect(page.getByText(/more than was bought/)).toHaveCount(0)
    await expect(
      page.getByText(/^(Runs out on .+ at this pace|Already used up|Lasts until the end of the month)/),
    ).toBeVisible()
    await theirs.fill('12,5')
    await mine.fill('480')
    await expect(page.getByRole('row', { name: /Not allocated/ })).toContainText('7,5')
    await axeClean(page)
  })

  await test.step('a refusal is told in its cell, with nothing lost, also by a reload', async () => {
    const words = 'Allocation exceeds the amount available for analysis (400)'
    faults.add({ method: 'POST', path: '/account/allocation', kind: 'error', status: 400, message: words, times: 1 }) // prettier-ignore
    await saveButton(page).click()
    await expect(page.getByText(words)).toHaveCount(2)
    await page.reload()
    await expect(draftNote(page)).toBeVisible()
    await expect(mine).toHaveValue('480')
  })

  await test.step('a change that stops something is told of, and asked', async () => {
    await page.getByRole('textbox', { name: 'Run users of Riverbend Production' }).fill('100')
    await expect(page.getByText('Effects of this change')).toBeVisible()
    await saveButton(page).click()
    const dialog = page.getByRole('dialog', { name: 'Save and stop one service?' })
    await expect(dialog).toContainText('run users would be 100, and 400 users are stored')
    await axeClean(page, { include: '[role="dialog"]', atLeast: 5 })
    await cancelButton(dialog).click()
    await page.getByRole('textbox', { name: 'Run users of Riverbend Production' }).fill('1000')
    const count = sent().length
    await saveButton(page).dblclick()
    await expect(notices(page)).toContainText('Allocation saved')
    expect(sent()).toHaveLength(count + 1)
    const shares = await direct<Record<string, unknown>[]>(emulator, 'GET /account/allocation', { token })
    expect(shares).toMatchObject([
      { profile, analysis: 480, run_users: 1_000, input: 350_000 },
      { profile: sandbox?.id, analysis: 12.5, run_users: 2, sms: 0 },
    ])
  })

  await test.step('it lasts longer now', async () => {
    await tab(page, 'Services').click()
    await expect(analysis).toContainText('of 480 minutes')
    await expect(analysis).toContainText('Below 80 %')
    await expect.poll(async () => ((await analysis.getByText(/100 % on/).count()) > 0 ? lastDay(page) : '9999')).not.toBe(before) // prettier-ignore
    await analysis.getByRole('link', { name: 'Allocate Analysis' }).click()
    await expect(mine).toBeFocused()
  })
})

test('a failing history is told and asked again; a member sees the profile’s figures, a free plan what it lacks', async ({
  page,
  emulator,
  faults,
}) => {
  const production = (await freshToken(emulator)).profile
  const { token } = await freshToken(emulator, { id: 'member', profile: production })
  faults.add({ method: 'GET', path: '/profile/*/statistics', kind: 'server-error' })
  await signInWithToken(page, {
    api: emulator.url,
    token,
    at: `p/${production}/usage?service=data_records&view=total&by=bananas`,
  })
  const history = page.getByRole('region', { name: 'History of data records' })
  await expect(history.getByRole('alert')).toContainText('The history could not be read')
  await expect(service(page, 'Analysis')).toContainText('273.42 of 300 minutes')
  await axeClean(page)
  faults.clear()
  await retryButton(history).click()
  await expect(history.getByRole('slider', { name: /^Stored at the end of data records/ })).toBeVisible()
  // The plan and the limits are the profile’s, not those of the member (regression classes R11, R12).
  await expect(service(page, 'Dashboard output')).toContainText('50,000,000')
  await expect(page.getByText('Only the owner can see when it ends')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Allocate/ })).toHaveCount(0)
  await tab(page, 'Allocation').click()
  await expect(
    page.getByText('Only the owner of this profile can allocate units').filter({ visible: true }),
  ).toBeVisible()
  await tab(page, 'Limits').click()
  await expect(page.getByRole('columnheader', { name: 'Scale (this profile)' })).toHaveCount(2)
  await page.getByRole('searchbox', { name: 'Search limits' }).fill('create users')
  const limits = page.getByRole('region', { name: 'Requests per minute, table' })
  await expect(limits.locator('tbody').getByRole('row')).toHaveCount(1)
  await axeClean(page)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)

  const free = await freshToken(emulator, { id: 'invited' })
  await page.evaluate(() => sessionStorage.clear())
  await signInWithToken(page, { api: emulator.url, token: free.token, at: `p/${free.profile}/usage` })
  await expect(page.getByText(/are part of the Starter and Scale plans/)).toBeVisible()
  await page.getByRole('button', { name: 'Try to load the history' }).click()
  await expect(page.getByLabel('Service', { exact: true })).toBeVisible()
  await axeClean(page)
  await goInside(page, `p/${free.profile}/usage/allocation`)
  await expect(page.getByText('Your account has only one profile')).toBeVisible()
})
