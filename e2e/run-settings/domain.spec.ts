import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { allowClipboard } from '../support/harness/clipboard.ts'
import { direct, freshToken, persona, profilesOf } from '../support/direct.ts'
import {
  checkNow,
  recordRow as row,
  connectDomain,
  domainField,
  noDomain,
  domainProgress,
  handOver,
} from '../support/domain.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { overflow, signInWithPassword, signInWithToken } from '../support/steps.ts'
import { notices, mainNavigation, profileSwitcher } from '../support/frame.ts'

/** How far the emulator's clock is ahead, in ms: DNS takes minutes that no test waits for. */
let ahead = 0
test.use({ emulatorOptions: { port: 0, rateLimits: false, now: () => Date.now() + ahead } })
test.beforeEach(() => {
  ahead = 0
})

const host = 'portal.acme.example'
const dialog = (page: Page) => page.getByRole('dialog')
const spoken = (page: Page, text: string | RegExp) =>
  expect(page.locator('[aria-live="polite"]').filter({ hasText: text }).first()).toBeAttached()

async function open(page: Page, emulator: RunningEmulator, { empty = true } = {}) {
  const { token, profile } = await freshToken(emulator)
  if (empty) await direct(emulator, `DELETE /run/customdomain/${profile}`, { token })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/domain` })
  await expect(page.getByRole('heading', { level: 1, name: 'Custom domain' })).toBeVisible()
  return { token, profile }
}

async function connect(page: Page, { subdomain = 'portal', domain = 'acme.example' } = {}) {
  await connectDomain(page).click()
  await dialog(page).getByLabel('Subdomain', { exact: true }).fill(subdomain)
  await domainField(dialog(page)).fill(domain)
  await connectDomain(dialog(page)).click()
}

const writes = (emulator: RunningEmulator, method: string) =>
  emulator.requests.filter((one) => one.method === method && one.path.startsWith('/run/customdomain'))

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('from no domain to a live one: names that are none, every mistake of DNS on the way, and the live region', async ({
  page,
  emulator,
}) => {
  await page.clock.install()
  const { profile } = await open(page, emulator)
  await expect(noDomain(page)).toBeVisible()
  await axeClean(page, { atLeast: 30 })
  const subdomain = dialog(page).getByLabel('Subdomain', { exact: true })

  await test.step('names that are none are refused by cause, and a pasted address is taken apart', async () => {
    await connectDomain(page).click()
    const domain = domainField(dialog(page))
    await connectDomain(dialog(page)).click()
    await expect(subdomain).toBeFocused()
    await expect(subdomain).toHaveAccessibleDescription(/The domain alone cannot be used/)
    for (const [typed, problem] of [
      ['acme', /ending/],
      ['acme.example:8443', /port/],
      ['riverbend.tago.run', /belongs to TagoIO/],
      ['https://portal.acme.example/', /without https:\/\//],
    ] as const) {
      await domain.fill(typed)
      await expect(domain).toHaveAccessibleDescription(problem)
    }
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
    await dialog(page).getByRole('button', { name: 'Use subdomain portal and domain acme.example' }).click()
    await expect(subdomain).toHaveValue('portal')
    await domain.fill('müller.example')
    await expect(dialog(page).getByRole('group', { name: 'Preview' })).toContainText('portal.xn--mller-kva.example')
    await domain.fill('acme.example')
    await dialog(page)
      .getByRole('radio', { name: /^acme\.example/ })
      .check()
    await expect(dialog(page)).toContainText('noreply@acme.example')
  })

  await test.step('what was typed outlives a reload; the domain is connected once', async () => {
    await page.reload()
    await connectDomain(page).click()
    await expect(subdomain).toHaveValue('portal')
    await expect(dialog(page).getByRole('radio', { name: /^acme\.example/ })).toBeChecked()
    await connectDomain(dialog(page)).click()
    await expect(dialog(page)).toHaveCount(0)
    expect(writes(emulator, 'POST').map(({ path }) => path)).toEqual([`/run/customdomain/${profile}`])
  })

  await test.step('every record says what is wrong with it', async () => {
    await expect(page.getByRole('heading', { name: host })).toBeVisible()
    await expect(domainProgress(page)).toContainText('0 of 5 verified')
    await expect(row(page, 'Certificate')).toContainText(/Missing.*The name does not resolve yet/)
    const doubled = row(page, 'E-mail 2 of 3')
    await expect(doubled).toContainText(/Mismatch.*added acme\.example to the value/)
    await expect(doubled.getByRole('deletion')).toContainText('.acme.example')
    await expect(row(page, 'E-mail 3 of 3')).toContainText(/Mismatch.*has a different value/)
    await expect(page.getByText(/^Next check in \d+ s$/)).toBeVisible()
    await expect(page.getByText('E-mails are sent from noreply@acme.example')).toBeVisible()
    await axeClean(page)
  })

  await test.step('the next check comes by itself, and says what it found', async () => {
    ahead = 40_000
    await page.clock.fastForward(31_000)
    await expect(row(page, 'Certificate')).toContainText('Verified')
    await spoken(page, 'Verified: Certificate')
    await expect(row(page, 'Portal page')).toContainText(/points to an IP address: a proxy/)
    await expect(row(page, 'E-mail 1 of 3')).toContainText(/The value matches; TagoIO has not verified it/)
  })

  await test.step('other mistakes on the way, until all is right', async () => {
    ahead = 70_000
    await checkNow(page)
    await expect(row(page, 'E-mail 2 of 3')).toContainText(/was cut off/)
    await expect(row(page, 'E-mail 2 of 3').getByRole('insertion')).not.toBeEmpty()
    ahead = 600_000
    await checkNow(page)
    await expect(notices(page)).toContainText(`${host} is verified`)
    await expect(domainProgress(page)).toContainText('5 of 5 verified')
  })

  await test.step('what is live is asked about no more', async () => {
    await expect(page.getByText(/^Next check/)).toHaveCount(0)
    const reads = writes(emulator, 'GET').length
    await page.clock.fastForward(15_000)
    expect(writes(emulator, 'GET')).toHaveLength(reads)
  })
})

test('the records leave as text, table, zone file, commands and a sheet', async ({ page, emulator, context }) => {
  await allowClipboard(context)
  await open(page, emulator, { empty: false })
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())

  await page.getByRole('button', { name: 'Copy value of Portal page' }).click()
  expect(await clipboard()).toBe('portal-a1b2c3.dns.tago.example')
  await page.getByRole('button', { name: 'Copy name of Portal page' }).click()
  expect(await clipboard()).toBe('portal')
  await page.getByRole('button', { name: 'Copy all' }).click()
  await expect.poll(clipboard).toContain('Certificate\n  Type:  CNAME\n  Name:  _ssl.portal\n')
  await page.getByRole('button', { name: 'Copy dig commands' }).click()
  await expect.poll(clipboard).toContain('dig +short CNAME portal.riverbend.example')

  const zone = await saved(page, 'Zone file')
  expect(zone.name).toBe('riverbend.example-dns.zone')
  expect(zone.text).toContain('$ORIGIN riverbend.example.\n')
  expect(zone.text).toContain('portal\t3600\tIN\tCNAME\tportal-a1b2c3.dns.tago.example.\n')
  await page.getByRole('checkbox', { name: /^Show names without riverbend\.example/ }).uncheck()
  await expect(row(page, 'Portal page')).toContainText('portal.riverbend.example')
  const { text } = await saved(page, 'CSV')
  expect(text).toContain('E-mail 3 of 3,CNAME,e3._domainkey.riverbend.example,e3-a1b2c3.dns.tago.example,Missing,')

  await handOver(page).click()
  const sheet = dialog(page).getByRole('article', { name: 'Instructions for IT' })
  await expect(sheet).toContainText('Proves that you control the name')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await page.keyboard.press('Escape')
  await expect(handOver(page)).toBeFocused()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('on paper the sheet for IT stands alone', async ({ page, emulator }) => {
  await open(page, emulator, { empty: false })
  await handOver(page).click()
  const sheet = dialog(page).getByRole('article', { name: 'Instructions for IT' })
  await expect(sheet).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(dialog(page).getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test('new records make the old ones stale; a removed domain is gone; what fails says so and is not sent twice', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, profile } = await open(page, emulator)
  const post = { method: 'POST', path: '/run/customdomain/*' }

  faults.add({ ...post, kind: 'error', status: 400, message: 'Domain already in use', times: 1 })
  await connect(page)
  await expect(dialog(page).getByRole('alert')).toContainText('Domain already in use')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  // A failure of the server: it is looked up, is not there, and is said.
  faults.add({ ...post, kind: 'server-error', times: 1 })
  await connectDomain(dialog(page)).click()
  await expect(dialog(page).getByRole('alert')).toContainText('TagoIO had an internal error')
  await expect(domainField(dialog(page))).toHaveValue('acme.example')
  // The answer is lost after the work was done: it is looked up, is there, and is not sent again.
  faults.add({ ...post, kind: 'cut-after-commit', times: 1 })
  await connectDomain(dialog(page)).click()
  await expect(page.getByRole('heading', { name: host })).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
  expect(writes(emulator, 'POST')).toHaveLength(3)

  ahead = 600_000
  await checkNow(page)
  await expect(domainProgress(page)).toContainText('5 of 5 verified')
  await page.getByRole('button', { name: 'Regenerate records' }).click()
  await expect(dialog(page)).toContainText('TagoIO does not document what is renewed')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog(page).getByRole('textbox').fill(host)
  await dialog(page).getByRole('button', { name: 'Regenerate records' }).click()
  await expect(row(page, 'Certificate')).toContainText(
    /Mismatch.*value appears to be from before the records were regenerated/,
  )
  await expect(page.getByText(/^Next check in (30|29|28|27|26) s$/)).toBeVisible()

  await page.getByRole('button', { name: 'Remove domain' }).click()
  await expect(dialog(page)).toContainText('riverbend.tago.run')
  await expect(dialog(page)).toContainText('Single sign-on addresses')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  const remove = dialog(page).getByRole('button', { name: 'Remove domain' })
  await expect(remove).toBeDisabled()
  await dialog(page).getByRole('textbox').fill(host)
  faults.add({ method: 'DELETE', path: '/run/customdomain/*', kind: 'server-error', times: 1 })
  await remove.click()
  await expect(dialog(page).getByRole('alert')).toContainText('It is not known whether the domain was removed')
  await remove.click()
  await expect(noDomain(page)).toBeVisible()
  await expect(direct(emulator, `GET /run/customdomain/${profile}`, { token })).rejects.toThrow(/Custom Domain/i)
})

test('without the add-on there is no form; after a switch the path carries the other profile (regression class R33)', async ({
  page,
  emulator,
}) => {
  const all = await profilesOf(emulator)
  await signInWithPassword(page, emulator, await persona(emulator, 'owner'), 'Riverbend Production')
  await mainNavigation(page).getByRole('link', { name: 'Custom domain' }).click()
  await expect(row(page, 'Portal page')).toBeVisible()
  const [sandbox, shared] = ['Riverbend Sandbox', 'Hillside Partners'].map(
    (name) => all.find((one) => one.name === name)?.id ?? '',
  )
  await profileSwitcher(page).click()
  await page.getByText('Riverbend Sandbox').click()
  await expect(page).toHaveURL(new RegExp(`/p/${sandbox}/run/domain$`))
  await expect(page.getByRole('heading', { name: /has no Custom Domain & Whitelabel add-on/ })).toBeVisible()
  await expect(connectDomain(page)).toHaveCount(0)
  await axeClean(page, { atLeast: 30 })

  await profileSwitcher(page).click()
  await page.getByText('Hillside Partners').click()
  await expect(noDomain(page)).toBeVisible()
  await connect(page, { domain: 'hillside.example' })
  await expect(page.getByRole('heading', { name: 'portal.hillside.example' })).toBeVisible()
  expect(writes(emulator, 'POST').map(({ path }) => path)).toEqual([`/run/customdomain/${shared}`])
})
