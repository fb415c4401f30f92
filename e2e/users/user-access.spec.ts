import { axeClean } from '../support/harness/axe.ts'
import { allowClipboard } from '../support/harness/clipboard.ts'
import { direct, freshToken, storedUsers, type StoredUser } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { firstRows, rowMenu, searchUsers, signInWithToken } from '../support/steps.ts'
import { createTokenButton } from '../support/access.ts'
import { recoveryMailButton } from '../support/proof.ts'

let token: string
let someone: StoredUser

test.beforeEach(async ({ page, emulator }) => {
  ;({ token } = await freshToken(emulator))
  const found = (await storedUsers(emulator, token, '&filter[active]=true')).find(({ email }) => email !== '')
  if (!found) throw new Error('the seed has no active user')
  someone = found
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await searchUsers(page, someone.email)
})

test('a token to log in as a user is made once on purpose, shown masked, and forgotten with its dialog', async ({
  page,
  context,
  emulator,
  faults,
}) => {
  await allowClipboard(context)
  const logins = () => emulator.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/login'))
  faults.add({ method: 'GET', path: '/run/users/*/login', kind: 'server-error', times: 1 })
  await rowMenu(page, someone.name, 'Log in as…')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('cannot be revoked separately')
  await expect(dialog.getByRole('radio', { name: '1 hour' })).toBeChecked()
  await expect(dialog.getByRole('radio')).toHaveCount(3)
  expect(logins()).toHaveLength(0)
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog.getByRole('radio', { name: '2 hours' }).check()
  await createTokenButton(dialog).click()
  await expect(dialog.getByRole('alert')).toContainText('It is not known whether the token was created')
  // Each call makes a credential, so a failure is not tried again by itself (regression class R39).
  expect(logins()).toHaveLength(1)
  await createTokenButton(dialog).click()
  await dialog.getByRole('button', { name: 'Copy token' }).click()
  expect(decodeURIComponent(logins()[1]?.query ?? '')).toMatch(/expire_time=2[ +]hours/)
  const secret = await page.evaluate(() => navigator.clipboard.readText())
  expect(await direct(emulator, 'GET /info', { token: secret })).toBeTruthy()
  expect(await page.content()).not.toContain(secret)
  const link = dialog.getByRole('link', { name: 'Open portal' })
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(link).toHaveAttribute('href', /^https:\/\/[\w.-]+$/)
  const use = dialog.getByRole('region', { name: 'Use the token' })
  const asked = /\/run\/\S+\/info/.exec((await use.locator('code').last().textContent()) ?? '')?.[0] ?? ''
  expect(await direct(emulator, `GET ${asked}`, { token: secret })).toMatchObject({ id: someone.id })
  await expect(use).toContainText('TagoIO documents no way to enter it there')
  await expect(use.getByRole('link', { name: `Access of ${someone.name}` })).toHaveAttribute('href', /access$/)
  await expect(dialog.getByRole('definition').filter({ hasText: /\d{4}.*\(\w+\/?\w*\)/ })).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog.getByRole('button', { name: 'Reveal token' }).click()
  await expect(dialog).toContainText(secret)
  await dialog.getByRole('button', { name: 'Close and discard token' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await page.content()).not.toContain(secret)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
  expect(kept).not.toContain(secret)
})

test('who is inactive cannot be logged in as, and the menu says why', async ({ page, emulator }) => {
  await direct(emulator, `PUT /run/users/${someone.id}`, { token, body: { active: false } })
  await page.reload()
  await page.getByRole('button', { name: `Actions for ${someone.name}` }).click()
  const choice = page.getByRole('menuitem', { name: /Log in as/ })
  await expect(choice).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('menu')).toContainText('Inactive users cannot sign in.')
})

test('a recovery mail is asked for once, without the token, and the result is told honestly', async ({
  page,
  emulator,
  faults,
}) => {
  const asked = () => emulator.requests.filter(({ path }) => path.includes('/passwordreset/'))
  const headers: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/passwordreset/')) headers.push(...Object.keys(request.headers()))
  })
  faults.add({ method: 'GET', path: '/run/*/passwordreset/*', kind: 'server-error', times: 1 })
  await rowMenu(page, someone.name, 'Set password…')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'send a recovery e-mail instead' }).click()
  await expect(dialog).toContainText(someone.email)
  await recoveryMailButton(dialog).click()
  await expect(dialog.getByRole('alert')).toContainText('It is not known whether the recovery e-mail was sent')
  expect(asked()).toHaveLength(1)
  await recoveryMailButton(dialog).click()
  await expect(page.getByText(`If the portal knows ${someone.email}, a recovery e-mail is on its way`)).toBeVisible()
  expect(asked()).toHaveLength(2)
  expect(asked()[1]?.path).toContain(encodeURIComponent(someone.email))
  expect(headers).not.toContain('token')
  const mails = await direct<{ recipient: string }[]>(emulator, 'GET /__emulator/outbox')
  expect(mails.filter(({ recipient }) => recipient === someone.email)).toHaveLength(1)
})
