import { direct, freshToken, profilesOf } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { axeClean } from '../support/harness/axe.ts'
import { dismissNotices, firstRows, signInWithToken } from '../support/steps.ts'
import { pageTitle, notices } from '../support/frame.ts'
import { titleBox, subtitleBox, addressField, typeField } from '../support/run-settings.ts'
import { reviewButton, reviewDialog, saveButton, undoButton, cancelButton, discardButton } from '../support/forms.ts'
import { addButtonButton } from '../support/messages.ts'

type Wire = Record<string, unknown>

test('what is touched on a tab is saved, reviewed and undone, and nothing else changes', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  const stored = () => direct<Wire>(emulator, 'GET /run', { token })
  await direct(emulator, 'PUT /run', { token, body: { planted: { deep: { x: 0 } } } })
  const before = await stored()
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(pageTitle(page)).toHaveText('Run settings')

  // A reference to a dictionary is completed, and its text is shown.
  await titleBox(page).fill('Go #riv')
  await page.getByRole('option', { name: 'Go #RIVER.' }).click()
  await page
    .getByRole('option', { name: /^Go #RIVER\.\w+#$/ })
    .first()
    .click()
  await expect(page.getByText(/^In [\w-]+: Go (?!#)./)).toBeVisible()
  await discardButton(page).click()
  await dismissNotices(page)

  await subtitleBox(page).fill('Water, everywhere')
  await reviewButton(page).click()
  const review = reviewDialog(page)
  await expect(review.getByRole('row', { name: /Subtitle/ })).toContainText('Water, everywhere')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await page.keyboard.press('Escape')
  await saveButton(page).click()
  await expect(notices(page)).toContainText('Run settings saved')
  const { updated_at: _, ...after } = await stored()
  expect(after).toEqual({ ...before, sub_title: 'Water, everywhere', updated_at: undefined })
  const writes = emulator.requests.filter(({ method, path }) => method === 'PUT' && path === '/run')
  expect(writes).toHaveLength(1)

  await undoButton(page).click()
  await expect.poll(async () => (await stored())['sub_title']).toBe(before['sub_title'])
  await expect(subtitleBox(page)).toHaveValue(String(before['sub_title']))
  await dismissNotices(page)
  void profile
})

test('two administrators who change the same are asked, and unpublishing says whom it locks out', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const stored = () => direct<Wire>(emulator, 'GET /run', { token })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings` })
  await titleBox(page).fill('Mine')
  await subtitleBox(page).fill('Also mine')
  await direct(emulator, 'PUT /run', { token, body: { name: 'Theirs', auth_token_ttl: '2 weeks' } })
  await saveButton(page).click()
  const dialog = page.getByRole('dialog', { name: 'Someone else changed these settings' })
  await expect(dialog).toContainText('Theirs')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog.getByRole('button', { name: 'Keep editing' }).click()
  await expect(titleBox(page)).toHaveValue('Mine')
  await saveButton(page).click()
  await dialog.getByRole('radio', { name: /Theirs/ }).check()
  await dialog.getByRole('button', { name: 'Save these choices' }).click()
  await expect.poll(async () => (await stored())['sub_title']).toBe('Also mine')
  expect(await stored()).toMatchObject({ name: 'Theirs', auth_token_ttl: '2 weeks' })
  await expect(titleBox(page)).toHaveValue('Theirs')

  await page.getByLabel('Published').uncheck()
  await saveButton(page).click()
  const ask = page.getByRole('dialog', { name: 'Unpublish the portal?' })
  await expect(ask).toContainText(/\d+ active users can no longer open the portal/)
  await cancelButton(ask).click()
  expect(await stored()).toMatchObject({ active: true })
  await saveButton(page).click()
  await ask.getByRole('button', { name: 'Unpublish portal' }).click()
  await expect.poll(async () => (await stored())['active']).toBe(false)
})

test('a refusal stands where it belongs, and what was deleted elsewhere keeps nothing shut (regression classes R17, R20)', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const stored = () => direct<Wire>(emulator, 'GET /run', { token })
  const [, , tanks] = (await stored())['sidebar_buttons'] as Wire[]
  const body = { dictionary: 'gone', sidebar_buttons: [{ ...tanks, value: 'gone' }], security: {} }
  await direct(emulator, 'PUT /run', { token, body })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/settings/general` })
  const address = addressField(page)
  const [, partner] = await profilesOf(emulator)
  const taken = (
    await direct<Wire>(emulator, 'GET /run', {
      token: (await freshToken(emulator, { profile: partner?.id ?? '' })).token,
    })
  )['url']
  const label = String(taken).split('.')[0] ?? ''
  await address.fill(label)
  await saveButton(page).click()
  const ask = page.getByRole('dialog', { name: 'Change the portal’s address?' })
  await typeField(ask).fill(label)
  await ask.getByRole('button', { name: 'Change address' }).click()
  await expect(address).toHaveAccessibleDescription(/URL already in use/)
  await expect(address).toHaveValue(label)
  await discardButton(page).click()

  const tabs = page.getByRole('navigation', { name: 'Run settings' })
  await tabs.getByRole('link', { name: 'Languages' }).click()
  await expect(page.getByText('The dictionary was deleted or belongs to another profile')).toBeVisible()
  await tabs.getByRole('link', { name: 'Sidebar' }).click()
  await expect(page.getByText('opens a dashboard that is not in this profile')).toBeVisible()
  // By keyboard and by button: a new row comes first, and is not sent while it is empty (regression class R3).
  await addButtonButton(page).click()
  await page.getByRole('button', { name: 'Move button 2 up' }).click()
  await page.getByRole('button', { name: 'Tanks', exact: true }).click()
  await page.getByRole('combobox', { name: 'Dashboard' }).click()
  await page.getByRole('option').nth(1).click()
  await saveButton(page).click()
  await expect(notices(page)).toContainText('Sidebar saved')
  const rows = (await stored())['sidebar_buttons'] as Wire[]
  expect(rows).toHaveLength(1)
  expect(rows[0]?.['value']).not.toBe('gone')
})
