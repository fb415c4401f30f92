import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { lineControl, makeUser, storedPolicy } from '../support/policies.ts'
import { dismissNotices, signInWithToken } from '../support/steps.ts'
import { saveButton, cancelButton, undoButton, nameField } from '../support/forms.ts'
import { notices } from '../support/frame.ts'
import { appliesToUsers } from '../support/access.ts'

test('a live policy is not opened to everybody in one press: the effect is told, and taken back', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const ada = await makeUser(emulator, token, 'Ada One')
  const permissions = [{ effect: 'allow', action: ['access'], resource: ['dashboard'] }]
  const body = { name: 'For Ada', active: true, targets: [['run_user', 'id', ada]], permissions }
  const { am_id: id } = await direct<{ am_id: string }>(emulator, 'POST /am', { token, body })
  const writes = () => emulator.requests.filter(({ method, path }) => method === 'PUT' && path === `/am/${id}`).length
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/access/policies/${id}` })
  await lineControl(page, 'Target 1', 'match by').selectOption('Any user')
  await saveButton(page).click()
  const ask = page.getByRole('dialog', { name: 'Save For Ada?' })
  await expect(ask).toContainText('This grants access immediately.')
  await expect(appliesToUsers(ask)).toHaveText(/1\s*All$/)
  await expect(ask).toContainText('anonymous user')
  expect(writes()).toBe(0)
  await cancelButton(ask).click()
  await expect(saveButton(page)).toBeVisible()
  expect(writes()).toBe(0)
  await saveButton(page).click()
  await ask.getByRole('button', { name: 'Save policy' }).click()
  const said = notices(page)
  await expect(said).toContainText('Policy For Ada saved')
  expect(await storedPolicy(emulator, token, 'For Ada')).toMatchObject({ targets: [['run_user']] })
  await undoButton(said).click()
  await expect
    .poll(() => storedPolicy(emulator, token, 'For Ada'))
    .toMatchObject({ targets: [['run_user', 'id', ada]] })

  // What gives and takes nothing asks nothing; a copy is harmless, and taken back as well.
  await dismissNotices(page)
  await nameField(page, { exact: true }).fill('Ada alone')
  await saveButton(page).click()
  await expect(said).toContainText('Policy Ada alone saved')
  await dismissNotices(page)
  await page.getByRole('button', { name: 'Actions for Ada alone' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Copy of Ada alone' })).toBeVisible()
  await expect(said).toContainText('disabled')
  await undoButton(said).click()
  await expect.poll(() => storedPolicy(emulator, token, 'Copy of Ada alone')).toBeUndefined()
})
