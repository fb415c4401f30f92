import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { ordinaryTexts } from '../support/harness/ordinary-texts.ts'
import type { Wire } from '../support/run-settings.ts'
import { dismissNotices, overflow, signInWithToken } from '../support/steps.ts'
import { subjectBox, typeField } from '../support/run-settings.ts'
import { notices } from '../support/frame.ts'
import { saveButton, cancelButton, reviewButton } from '../support/forms.ts'

test('a template is written, checked, tried, saved, taken back and deleted', async ({ page, emulator, faults }) => {
  const { token, profile } = await freshToken(emulator)
  const templates = async () => (await direct<Wire>(emulator, 'GET /run', { token }))['email_templates'] as Wire
  const before = await templates()
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings/emails` })
  const list = page.getByRole('navigation', { name: 'Templates' })
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  const preview = page.getByRole('region', { name: 'E-mail preview' })

  await test.step('opens a template with its preview', async () => {
    await list.getByRole('button', { name: /New password/ }).click()
    await expect(page).toHaveURL(/template=password_recover/)
    await expect(preview).toContainText('Hello Ana Ribeiro')
    await axeClean(page)
  })

  await test.step('completes variables after a dollar, and says at once what is wrong', async () => {
    await text.fill('Hi ')
    await text.pressSequentially('$na')
    await page.getByRole('option', { name: '$name$', exact: true }).click()
    await text.pressSequentially(' <script>alert(1)</script> [x](javascript:alert(1))')
    const findings = page.getByRole('list', { name: 'Findings' })
    await expect(findings).toContainText('$recover_link$ is missing')
    await expect(findings).toContainText('E-mail programs cannot open this link')
    await expect(preview).toContainText('Hi Ana Ribeiro')
    await expect(preview.locator('script, [href^="javascript"]')).toHaveCount(0)
    await preview.getByRole('button', { name: 'Source' }).click()
    await expect(preview).toContainText('<p>Hi Ana Ribeiro')
    await preview.getByRole('button', { name: 'Text' }).click()
    await preview.getByRole('button', { name: 'Phone' }).click()
    await axeClean(page)
  })

  await test.step('sends the draft as a test, though it is not saved', async () => {
    await subjectBox(page).fill('A draft for $name$')
    await page.getByRole('button', { name: 'Send test e-mail…' }).click()
    const ask = page.getByRole('dialog', { name: 'Send test e-mail?' })
    faults.add({ method: 'POST', path: '/run/email_test', kind: 'server-error', times: 1 })
    await ask.getByRole('button', { name: 'Send test e-mail' }).click()
    await expect(ask.getByRole('alert')).toContainText('It is not known whether the test e-mail was sent')
    await ask.getByRole('button', { name: 'Send test e-mail' }).click()
    await expect(notices(page)).toContainText(/E-mail sent to .+@/)
    expect(await templates()).toEqual(before)
    await dismissNotices(page)
  })

  await test.step('a reload and a failed save keep the draft; a mail without its link is asked about each time', async () => {
    await page.reload()
    await expect(subjectBox(page)).toHaveValue('A draft for $name$')
    faults.add({ method: 'PUT', path: '/run', kind: 'server-error', times: 1 })
    // A mail without its link keeps people out: that is asked about first, each time, and sent only when it is meant.
    const broken = page.getByRole('dialog', { name: 'Save password_recover with an error?' })
    const puts = () => emulator.requests.filter(({ method, path }) => method === 'PUT' && path === '/run').length
    const sent = puts()
    await saveButton(page).click()
    await expect(broken).toContainText('$recover_link$ is missing')
    await cancelButton(broken).click()
    expect(puts()).toBe(sent)
    await saveButton(page).click()
    await broken.getByRole('button', { name: 'Save anyway' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('The settings were not saved')
    await saveButton(page).click()
    await broken.getByRole('button', { name: 'Save anyway' }).click()
    await expect(notices(page)).toContainText('E-mails saved')
    expect((await templates())['password_recover']).toMatchObject({ subject: 'A draft for $name$' })
    await dismissNotices(page)
  })

  await test.step('goes back to the default of TagoIO: the key leaves the map', async () => {
    await page.getByRole('button', { name: 'Actions for password_recover' }).click()
    await page.getByRole('menuitem', { name: 'Restore TagoIO’s default' }).click()
    await expect(page.getByText('This portal uses TagoIO’s default text')).toBeVisible()
    await saveButton(page).click()
    await expect(notices(page)).toContainText('E-mails saved')
    expect(await templates()).not.toHaveProperty('password_recover')
    await dismissNotices(page)
  })

  await test.step('adds one whose key is free, and deletes one that scripts use behind its name', async () => {
    await list.getByRole('button', { name: 'New template' }).click()
    const naming = page.getByRole('dialog', { name: 'New template' })
    await naming.getByLabel('Key').fill('level_alert')
    await naming.getByRole('button', { name: 'Add template' }).click()
    await expect(naming).toContainText('Another template has this key. Choose a different one')
    await naming.getByLabel('Key').fill('pump_alert')
    await naming.getByRole('button', { name: 'Add template' }).click()
    await subjectBox(page).fill('Pump')
    await text.fill('The pump stopped.')
    await list.getByRole('button', { name: /level_alert/ }).click()
    await page.getByRole('button', { name: 'Actions for level_alert' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await reviewButton(page).click()
    await expect(page.getByRole('dialog')).toContainText('pump_alert')
    await page.keyboard.press('Escape')
    await saveButton(page).click()
    const lost = page.getByRole('dialog', { name: 'Delete template level_alert?' })
    await typeField(lost).fill('level_alert')
    await lost.getByRole('button', { name: 'Delete template' }).click()
    await expect(notices(page)).toContainText('E-mails saved')
    const { level_alert: _gone, password_recover: _default, ...rest } = before
    expect(await templates()).toEqual({ ...rest, pump_alert: { subject: 'Pump', value: 'The pump stopped.' } })
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

test('ordinary and endless texts are drawn under the shipped headers, stored or typed, and none shuts the tab', async ({
  page,
  emulator,
  guard,
}) => {
  const { token, profile } = await freshToken(emulator)
  guard.allowOrigin('https://riverbend.example')
  await page.context().route('https://riverbend.example/**', (route) => route.abort())
  const stored = Object.fromEntries(
    Object.entries(ordinaryTexts).map(([key, { text }]) => [key, { subject: `About ${key} &copy;`, value: text }]),
  )
  await direct(emulator, 'PUT /run', { token, body: { email_templates: stored } })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings/emails` })
  const list = page.getByRole('navigation', { name: 'Templates' })
  const preview = page.getByRole('region', { name: 'E-mail preview' })
  for (const [key, { shows }] of Object.entries(ordinaryTexts)) {
    await list.getByRole('button', { name: key }).click()
    await expect(preview, key).toContainText(shows)
    for (const part of ['Source', 'Text', 'HTML']) {
      await preview.getByRole('button', { name: part, exact: true }).click()
      await expect(preview.getByRole('alert'), `${key} ${part}`).toHaveCount(0)
    }
    expect(guard.problems(), key).toEqual([])
  }

  // Typed, they become a draft, with which the page comes back.
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.fill('&copy;&nbsp;Riverbend')
  await expect(preview).toContainText('©\u00A0Riverbend')
  await page.reload()
  await expect(preview).toContainText('©\u00A0Riverbend')

  // Lists and quotes without end are shown as they were typed, and the page still answers.
  for (const piece of ['> ', '1. ']) {
    await text.fill(piece.repeat(6_000 / piece.length))
    await expect(preview).toContainText('nested too deeply')
  }
  await text.fill('Short again')
  await expect(preview).toContainText('Short again')
})
