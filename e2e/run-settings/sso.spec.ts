import { axeClean } from '../support/harness/axe.ts'
import { freshToken, profilesOf } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { makeCertificate } from '../support/make-certificate.ts'
import { issuer, metadata, organization, serviceMetadata } from '../support/saml-metadata.ts'
import { metadataField, openSso, openStep, report, ssoState } from '../support/sso.ts'
import { overflow, signInWithToken } from '../support/steps.ts'
import {
  continueButton,
  saveButton,
  draftNote,
  emailField,
  addTagButton,
  tagKey,
  phoneField,
} from '../support/forms.ts'

test('the portal’s addresses are given, metadata is checked before anything is sent, left and resumed', async ({
  page,
  emulator,
}) => {
  const sso = await openSso(page, emulator)
  const { sp } = await sso.stored()
  const state = ssoState(page)
  await expect(state).toContainText('No metadata saved yet')
  await expect(state.getByRole('button', { name: 'Enable…' })).toHaveAttribute('aria-disabled', 'true')

  // Step 1
  await expect(page.getByText(sp.entity_id).first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download metadata' }).click()
  expect((await download).suggestedFilename()).toBe('portal-metadata.xml')
  await continueButton(page).click()
  await expect(page.getByRole('button', { name: /: Add the provider/ })).toBeFocused()
  await expect(page).toHaveURL(/\?step=metadata$/)

  // Step 2
  const field = metadataField(page)
  const broken = [
    [serviceMetadata(sp.entity_id), 'your own portal’s metadata'],
    ['<!DOCTYPE html><html><title>Sign in</title></html>', 'This is a web page'],
    [`<!DOCTYPE x [<!ENTITY a "b">]>${metadata()}`, /declares entities|not well-formed/],
    [metadata().slice(0, 600), 'The document is incomplete'],
    [metadata({ location: 'http://sso.acme.example' }), 'Users would sign in over unencrypted http'],
    [metadata({ certificate: 'AAAA' }), 'A signing certificate is unreadable'],
  ] as const
  for (const [text, words] of broken) {
    await field.fill(text)
    await expect(report(page)).toContainText(words)
    await expect(report(page)).toContainText('This metadata cannot be used')
  }
  const choose = page.locator('input[type="file"]')
  await choose.setInputFiles({ name: 'big.xml', mimeType: 'text/xml', buffer: Buffer.alloc(5_000_000, 'x') })
  await expect(page.getByRole('list', { name: 'File' })).toContainText('larger than 1 MB')
  const expired = makeCertificate({ notAfter: new Date(Date.now() - 86_400_000) })
  const hostile = metadata({ certificate: expired, after: organization('&lt;img src=x&gt;\u202EAcme') })
  await choose.setInputFiles({ name: 'idp.xml', mimeType: 'text/xml', buffer: Buffer.from(hostile) })
  await expect(report(page)).toContainText('Usable with risks')
  await expect(report(page)).toContainText('<img src=x>⟨U+202E⟩Acme')
  await expect(report(page)).toContainText('Expired')
  await openStep(page, 'Review and save')
  await expect(page.getByText('accept them in step 2 to use it')).toBeVisible()
  await expect(saveButton(page)).toBeDisabled()
  await openStep(page, 'Add the provider')
  await field.fill(metadata())
  await expect(report(page)).toContainText('Ready to use')
  await report(page).getByText('Fingerprints and key').click()
  await expect(report(page)).toContainText('SHA-256 with RSA')
  await axeClean(page)

  // Left and resumed
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(draftNote(page)).toBeVisible()
  await expect(report(page)).toContainText('Ready to use')
  await page.getByRole('link', { name: 'Notifications' }).click()
  await page.getByRole('button', { name: 'Keep editing' }).click()
  await expect(report(page)).toContainText('Ready to use')

  expect(sso.writes()).toBe(0)
})

test('the mapping is filled in; a save that fails, or meets what somebody else saved, loses nothing', async ({
  page,
  emulator,
  faults,
}) => {
  const sso = await openSso(page, emulator)
  const state = ssoState(page)
  await openStep(page, 'Add the provider')
  await metadataField(page).fill(metadata())
  await expect(report(page)).toContainText('Ready to use')
  const save = saveButton(page)
  const changes = page.getByRole('table', { name: 'Unsaved changes' })

  await test.step('a mapping without a required field leads back to it', async () => {
    await openStep(page, 'Review and save')
    await save.click()
    await expect(emailField(page)).toBeFocused()
    await expect(page.getByText('without an e-mail')).toBeVisible()
    await page.getByRole('combobox', { name: 'Identity provider' }).click()
    await page.getByRole('option', { name: 'Microsoft Entra ID' }).click()
    await page.getByRole('button', { name: 'Use the names of Microsoft Entra ID' }).click()
    await expect(page.getByLabel('First name')).toHaveValue(/claims\/givenname$/)
    await addTagButton(page).click()
    await tagKey(page, 1).fill('site')
    await phoneField(page).click()
    await expect(page.getByText('Enter an attribute, or remove the row')).toBeVisible()
    await axeClean(page, { schemes: ['light'] })
    await page.getByLabel('Attribute of tag 1').fill('department')
    await continueButton(page).click()
  })

  await test.step('failures: each press is one write, and everything stays', async () => {
    for (const [kind, words] of [
      ['server-error', 'TagoIO had an internal error'],
      ['cut', 'TagoIO did not respond'],
    ] as const) {
      const before = sso.writes()
      faults.add({ method: 'PUT', path: '/run/sso/saml', kind, times: 1 })
      await save.dblclick()
      await expect(page.getByRole('alert')).toContainText(words)
      expect(sso.writes()).toBe(before + 1)
      await expect(changes.getByRole('row', { name: /^Tag site/ })).toContainText('department')
      await expect(changes.getByRole('row', { name: /^Issuer/ })).toContainText(issuer)
    }
  })

  await test.step('a refused attribute is told at its field', async () => {
    faults.add({
      method: 'PUT',
      path: '/run/sso/saml',
      kind: 'error',
      status: 400,
      message: '{"phone": ["Not an attribute"]}',
      times: 1,
    })
    await page.getByRole('button', { name: /: Map attributes/ }).click()
    await phoneField(page).fill('tel')
    await openStep(page, 'Review and save')
    await save.click()
    await expect(page.getByText('Not an attribute')).toBeVisible()
    await expect(phoneField(page)).toBeFocused()
    await phoneField(page).fill('')
    await openStep(page, 'Review and save')
  })

  await test.step('what somebody else saved is shown, and merged by choice', async () => {
    await sso.save({ mapping: { email: 'theirs', firstName: 'cn', company: 'org', nameId: 'unknown' } })
    const before = sso.writes()
    await save.click()
    const conflict = page.getByRole('alert', { name: 'Changed by someone else' })
    await expect(conflict.getByRole('row', { name: /^Company/ })).toContainText('org')
    expect(sso.writes()).toBe(before)
    await axeClean(page)
    await conflict.getByRole('button', { name: 'Use mine' }).click()
    await expect(page.getByText('Single sign-on settings saved')).toBeVisible()
    expect(sso.writes()).toBe(before + 1)
    const claim = (name: string) => `http://schemas.xmlsoap.org/ws/2005/05/identity/claims/${name}`
    expect(await sso.stored()).toMatchObject({
      idp: { issuer },
      mapping: {
        email: claim('emailaddress'),
        firstName: claim('givenname'),
        lastName: claim('surname'),
        company: 'org',
        nameId: 'unknown',
        tags: { site: 'department' },
      },
    })
  })

  await test.step('the page says what is stored now, on a phone too', async () => {
    await expect(state).toContainText('Saved from this browser')
    await expect(state).toContainText('CN=sso.acme.example')
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

test('SAML is enabled and disabled; metadata is replaced and restored; theirs can be kept', async ({
  page,
  emulator,
  faults,
}) => {
  const sso = await openSso(page, emulator)
  await sso.save({
    idp_metadata: Buffer.from(metadata()).toString('base64'),
    mapping: { email: 'mail', firstName: 'cn' },
  })
  await page.reload()
  const state = ssoState(page)
  await expect(state).toContainText('TagoIO reports only the issuer')

  await state.getByRole('button', { name: 'Enable…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Enable SAML' })
  await expect(dialog).toContainText('OpenID Connect (OIDC) is disabled')
  await expect(dialog).toContainText(/\d of [\d,]+ are in use/)
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  const host =
    (await dialog
      .getByText(/\.tago\.run$/)
      .first()
      .textContent()) ?? ''
  await dialog.getByRole('textbox').fill(host)
  faults.add({ method: 'PUT', path: '/run', kind: 'server-error', times: 1 })
  await dialog.getByRole('button', { name: 'Enable SAML' }).click()
  await expect(dialog.getByRole('alert')).toContainText('It is not known whether SAML was enabled')
  expect(await sso.active()).toBe(false)
  await dialog.getByRole('button', { name: 'Enable SAML' }).click()
  await expect(page.getByText(`SAML enabled for ${host}`)).toBeVisible()
  expect(await sso.active()).toBe(true)
  await expect(state.getByText('Enabled', { exact: true })).toBeVisible()

  // Another provider, then another again; the first of them is what this browser can go back to.
  for (const entityId of ['https://first.acme.example', 'https://second.acme.example']) {
    await openStep(page, 'Add the provider')
    await metadataField(page).fill(metadata({ entityId }))
    await expect(report(page)).toContainText('Ready to use')
    await openStep(page, 'Review and save')
    await expect(page.getByText(/With wrong metadata, no one can sign in/)).toBeVisible()
    await saveButton(page).click()
    await expect(state).toContainText(entityId)
  }
  await state.getByRole('button', { name: 'Restore previous metadata…' }).click()
  const restore = page.getByRole('dialog', { name: 'Restore previous metadata' })
  await restore.getByRole('textbox').fill(host)
  await restore.getByRole('button', { name: 'Restore metadata' }).click()
  await expect(state).toContainText('https://first.acme.example')
  expect((await sso.stored()).idp?.issuer).toBe('https://first.acme.example')

  await openStep(page, 'Map attributes')
  await phoneField(page).fill('tel')
  await sso.save({ mapping: { email: 'upn', firstName: 'cn' } })
  await openStep(page, 'Review and save')
  await saveButton(page).click()
  await page.getByRole('button', { name: 'Keep theirs' }).click()
  await expect(page.getByText('No unsaved changes')).toBeVisible()
  await expect(state).toContainText('upn')

  await state.getByRole('button', { name: 'Disable…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Disable SAML' }).click()
  await expect(state.getByText('Disabled', { exact: true })).toBeVisible()
  expect(await sso.active()).toBe(false)
})

test('the plan that counts is that of the profile, not of the person', async ({ page, emulator }) => {
  const shared = (await profilesOf(emulator)).find(({ from_share }) => from_share)
  const there = await freshToken(emulator, { profile: shared?.id ?? '' })
  await signInWithToken(page, { api: emulator.url, token: there.token, at: `p/${there.profile}/run/sso` })
  await expect(page.getByRole('heading', { name: 'Single sign-on needs the Scale plan' })).toBeVisible()
  await expect(page.getByText('Your own plan does not apply here')).toBeVisible()
  await expect(ssoState(page)).toHaveCount(0)
  await axeClean(page, { atLeast: 30 })
})
