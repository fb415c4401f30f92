import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { connectorIds, networkIds } from '#emulator/rules/connectors.ts'
import { direct, freshToken, persona } from '../support/direct.ts'
import { checkNow, recordRow, domainProgress } from '../support/domain.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { answer, lineControl, makeUser, pick } from '../support/policies.ts'
import type { Wire } from '../support/run-settings.ts'
import { dismissNotices, profileInAddress, signInWithPassword } from '../support/steps.ts'
import { saveButton, nameField } from '../support/forms.ts'
import { notices } from '../support/frame.ts'
import { titleBox, logoField, addressField, subtitleBox, typeField } from '../support/run-settings.ts'
import { addPermission, createPolicyButton } from '../support/access.ts'

/** How far the emulator's clock is ahead, in ms: DNS takes minutes that no test waits for. */
let ahead = 0
test.use({ emulatorOptions: { port: 0, rateLimits: false, now: () => Date.now() + ahead } })
test.beforeEach(() => {
  ahead = 0
})

const logo = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="240" height="80"/%3E'

async function save(page: Page, words: string) {
  await saveButton(page).click()
  await expect(notices(page)).toContainText(words)
  await dismissNotices(page)
}

async function downloaded(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('an owner’s first hour: name, logo and address, who may sign up, colours that can be read, and what people see', async ({
  page,
  emulator,
}) => {
  const { token } = await freshToken(emulator)
  await direct(emulator, 'POST /profile', { token, body: { name: 'Acme Waterworks' } })
  // With the authenticator of the owner.
  await signInWithPassword(page, emulator, await persona(emulator, 'owner'), 'Acme Waterworks')
  const profile = profileInAddress(page)
  const own = (await freshToken(emulator, { profile })).token
  const stored = () => direct<Wire>(emulator, 'GET /run', { token: own })
  const tabs = page.getByRole('navigation', { name: 'Run settings' })

  await test.step('name, logo and address', async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await titleBox(page).fill('Acme Water')
    await logoField(page).fill(logo)
    await expect(page.getByText('240 × 80 px')).toBeVisible()
    await addressField(page).fill('Acme Water')
    await subtitleBox(page).click()
    await expect(page.getByText('Use lower-case letters, digits and hyphens')).toBeVisible()
    await addressField(page).fill('acme-water')
    await saveButton(page).click()
    const move = page.getByRole('dialog', { name: 'Change the portal’s address?' })
    await expect(move).toContainText('bookmarks')
    await typeField(move).fill('acme-water')
    await move.getByRole('button', { name: 'Change address' }).click()
    await expect(notices(page)).toContainText('saved')
    await dismissNotices(page)
    expect(await stored()).toMatchObject({ name: 'Acme Water', logo, url: 'acme-water.tago.run', active: false })
  })

  await test.step('who may sign up', async () => {
    await tabs.getByRole('link', { name: 'Sign-up' }).click()
    await page.getByRole('radio', { name: /after approval/ }).check()
    await save(page, 'Sign-up saved')
    expect(await stored()).toMatchObject({ signup_method: 'adminconfirm' })
  })

  await test.step('colours that can be read', async () => {
    await tabs.getByRole('link', { name: 'Theme' }).click()
    await expect(page.getByText(/\d+ of \d+ combinations (is|are) hard to read/)).toBeVisible()
    await page.getByRole('button', { name: 'Fix all' }).click()
    await expect(page.getByText(/hard to read/)).toHaveCount(0)
    await save(page, 'Theme saved')
  })

  await test.step('the portal goes public', async () => {
    await tabs.getByRole('link', { name: 'General' }).click()
    await page.getByLabel('Published').check()
    await save(page, 'Run settings saved')
    expect(await stored()).toMatchObject({ active: true })
  })

  await test.step('a first user, a dashboard and a device of their site', async () => {
    const site = [{ key: 'site', value: 'mill' }]
    for (const [route, thing] of [
      ['POST /dashboard', { label: 'Mill overview', type: 'dashboard' }],
      [
        'POST /device',
        {
          name: 'Mill pump',
          connector: connectorIds.https,
          network: networkIds.https,
          type: 'immutable',
          chunk_period: 'month',
          chunk_retention: 12,
        },
      ],
    ] as const)
      await direct(emulator, route, { token: own, body: { ...thing, tags: site } })
    await direct(emulator, `POST /profile/${profile}/services`, { token: own, body: { run_users: 1 } })
    await makeUser(emulator, own, 'Mia Miller', 'site=mill')
  })

  await test.step('a policy for people of a site, tried while it is written', async () => {
    await page.getByRole('link', { name: 'Policies' }).click()
    await expect(page.getByText('No policies yet')).toBeVisible()
    await page.getByRole('link', { name: 'New policy' }).click()
    await nameField(page, { exact: true }).fill('People see their site')
    await lineControl(page, 'Target 1', 'match by').selectOption('tag-match')
    await lineControl(page, 'Target 1', 'Tag key').fill('site')
    await lineControl(page, 'Permission 1', 'Tag key').fill('site')
    await page.getByRole('checkbox', { name: 'Access', exact: true }).check()
    await addPermission(page).click()
    await lineControl(page, 'Permission 2', 'resource').selectOption('device')
    await lineControl(page, 'Permission 2', 'Tag key').fill('site')
    await pick(page, 'User', 'Mia Miller')
    await pick(page, 'Resource name', 'Mill overview')
    await expect(answer(page)).toContainText('Allowed')
    await saveButton(page).click()
    await createPolicyButton(page.getByRole('dialog')).click()
    await expect(notices(page)).toContainText('Policy People see their site created')
    await dismissNotices(page)
  })

  await test.step('the simulator says the same', async () => {
    await page.getByRole('link', { name: 'Access simulator' }).click()
    // The editor left behind has a picker of the same name.
    await expect(page.getByRole('heading', { level: 1, name: 'Access simulator' })).toBeVisible()
    await pick(page, 'User', 'Mia Miller')
    await pick(page, 'Resource', 'Device')
    await pick(page, 'Resource name', 'Mill pump')
    await expect(answer(page)).toContainText('Permission 2 of People see their site')
  })
})

test('the customer’s IT gets a zone file and the portal’s metadata; one wrong record is marked until it is right', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  await direct(emulator, `DELETE /run/customdomain/${profile}`, { token })
  const body = { domain: 'acme.example', subdomain: 'portal', email: 'portal.acme.example' }
  await direct(emulator, `POST /run/customdomain/${profile}`, { token, body })
  const { name } = (await direct<{ info: { name: string } }>(emulator, `GET /profile/${profile}`, { token })).info
  await signInWithPassword(page, emulator, await persona(emulator, 'owner'), name)

  await page.getByRole('link', { name: 'Single sign-on' }).click()
  const metadata = await downloaded(page, 'Download metadata')
  expect(metadata).toContain('EntityDescriptor')
  await page.getByRole('link', { name: 'Custom domain' }).click()
  const zone = await downloaded(page, 'Zone file')
  expect(zone).toContain('$ORIGIN acme.example.')
  expect(zone.match(/\bCNAME\b/g)).toHaveLength(5)

  // The emulator's customer needs three minutes for what takes others a week.
  ahead = 130_000
  await checkNow(page)
  await expect(domainProgress(page)).toContainText('4 of 5 verified')
  const wrong = recordRow(page, 'E-mail 3 of 3')
  await expect(wrong).toContainText('Mismatch')
  await expect(wrong.getByRole('deletion').first()).not.toBeEmpty()
  ahead = 200_000
  await checkNow(page)
  await expect(domainProgress(page)).toContainText('5 of 5 verified')
  await expect(notices(page)).toContainText('portal.acme.example is verified')
})
