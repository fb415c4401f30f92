import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, persona } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { overflow, signInWithToken } from '../support/steps.ts'
import { rowActions } from '../support/users.ts'
import { newTokenButton, newTokenDialog, createTokenButton } from '../support/access.ts'
import { nameField, doneButton } from '../support/forms.ts'
import { ownPassword, wrongPassword, codeField, wrongCode } from '../support/proof.ts'
import { resumeButton } from '../support/jobs.ts'

let token: string
let profile: string
let password: string

interface Listed {
  name: string
  token: string
  permission: string
  expire_time: string | null
}

const stored = (emulator: RunningEmulator) =>
  direct<Listed[]>(
    emulator,
    `GET /profile/${profile}/token?amount=1000&fields[0]=name&fields[1]=token&fields[2]=permission`,
    { token },
  )

async function openTokens(page: Page, emulator: RunningEmulator, id: 'owner' | 'member' = 'owner') {
  ;({ token, profile } = await freshToken(emulator, { id }))
  password = (await persona(emulator, id)).password
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/tokens` })
  await expect(page.getByRole('heading', { level: 1, name: 'Tokens' })).toBeVisible()
  await expect(rowActions(page.getByRole('table')).first()).toBeVisible()
}

const row = (page: Page, name: string) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })

async function choose(page: Page, name: string, choice: string) {
  await rowActions(row(page, name), name).first().click()
  await page.getByRole('menuitem', { name: choice }).click()
}

/** No secret in the page's text, its attributes, its address, or any storage but the session's own. */
async function leaksOf(page: Page, secret: string) {
  return page.evaluate((text) => {
    const found: string[] = []
    if (document.documentElement.outerHTML.includes(text)) found.push('document')
    if (location.href.includes(text)) found.push('address')
    if (JSON.stringify({ ...localStorage }).includes(text)) found.push('local storage')
    if (JSON.stringify({ ...sessionStorage }).includes(text)) found.push('session storage')
    return found
  }, secret)
}

test('a token is created with its proof, shown masked, rotated and deleted, and leaves no trace', async ({
  page,
  emulator,
  faults,
}) => {
  await openTokens(page, emulator)
  const form = newTokenDialog(page)

  await test.step('says what the token may do and how long it works', async () => {
    await newTokenButton(page).click()
    await nameField(form).fill('  Pump reports ')
    await form.getByRole('radio', { name: /^Read/ }).check()
    await expect(form.getByRole('status').filter({ hasText: 'Expires' })).toContainText('America/New_York')
    await expect(form.getByLabel('Your account')).toHaveAttribute('autocomplete', 'username')
    await expect(ownPassword(form)).toHaveAttribute('autocomplete', 'current-password')
    await expect(form.getByText('Policies do not restrict profile tokens')).toBeVisible()
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  })

  await test.step('a wrong password keeps the form', async () => {
    await ownPassword(form).fill('not-the-password')
    await createTokenButton(form).click()
    await expect(wrongPassword(form)).toBeVisible()
    await expect(nameField(form)).toHaveValue('  Pump reports ')
  })

  const secret = await test.step('it is created, shown masked, and leaves no trace', async () => {
    await ownPassword(form).fill(password)
    await createTokenButton(form).click()
    const made = page.getByRole('dialog', { name: 'Token Pump reports created' })
    await expect(made).toBeVisible()
    const created = (await stored(emulator)).find(({ name }) => name === 'Pump reports')
    expect(created?.permission).toBe('read')
    expect(created?.expire_time).toMatch(/^\d{4}-/)
    const value = created?.token ?? ''
    expect(await leaksOf(page, value)).toEqual([])
    await made.getByRole('button', { name: 'Reveal token Pump reports' }).click()
    await expect(made.getByText(value)).toBeVisible()
    await made.getByRole('button', { name: 'Python' }).click()
    await expect(made.getByRole('region', { name: 'Python sample' })).toContainText('os.environ["TAGOIO_TOKEN"]')
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
    await doneButton(made).click()
    await expect(row(page, 'Pump reports')).toBeVisible()
    expect(await leaksOf(page, value)).toEqual([])
    return value
  })

  const left =
    await test.step('rotation is left and resumed; the old token stays until the new one is in place', async () => {
      await choose(page, 'Pump reports', 'Rotate…')
      const rotate = page.getByRole('dialog', { name: 'Rotate Pump reports' })
      await ownPassword(rotate).fill(password)
      await rotate.getByRole('button', { name: 'Create new token' }).click()
      await expect(rotate.getByRole('button', { name: 'Delete old token' })).toBeDisabled()
      await rotate.getByRole('button', { name: 'Finish later' }).click()
      expect((await stored(emulator)).filter(({ name }) => name === 'Pump reports')).toHaveLength(2)
      await resumeButton(page.getByRole('region', { name: 'Unfinished rotation' })).click()
      await rotate.getByLabel('The new token is now used everywhere').check()
      await rotate.getByRole('button', { name: 'Delete old token' }).click()
      await expect(page.getByText('Token Pump reports deleted')).toBeVisible()
      const kept = (await stored(emulator)).filter(({ name }) => name === 'Pump reports')
      expect(kept).toHaveLength(1)
      expect(kept[0]).toMatchObject({ permission: 'read' })
      expect(kept[0]?.token).not.toBe(secret)
      return kept
    })

  await test.step('deleting wants the name; an error never repeats the token that the path carries', async () => {
    await choose(page, 'Pump reports', 'Delete…')
    const dialog = page.getByRole('dialog', { name: 'Delete Pump reports' })
    const confirm = dialog.getByRole('button', { name: 'Delete token' })
    await expect(confirm).toBeDisabled()
    await dialog.getByRole('textbox').fill('Pump reports')
    const echo = { kind: 'error', status: 400, message: `Cannot delete ${left[0]?.token}`, times: 1 } as const
    faults.add({ method: 'DELETE', path: '/profile/*/token/*', ...echo })
    await confirm.click()
    await expect(dialog.getByRole('alert')).toContainText('Cannot delete •••')
    expect(await leaksOf(page, left[0]?.token ?? '')).toEqual([])
    await confirm.click()
    await expect(dialog).toHaveCount(0)
    expect((await stored(emulator)).filter(({ name }) => name === 'Pump reports')).toHaveLength(0)
  })
})

test('faults while creating: told once, nothing sent twice, what was typed stays; opened again the form is empty', async ({
  page,
  emulator,
  faults,
}) => {
  await openTokens(page, emulator)
  await newTokenButton(page).click()
  const form = newTokenDialog(page)
  const create = createTokenButton(form)
  await nameField(form).fill('Doubtful')
  await ownPassword(form).fill(password)
  const sent = () => emulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/token')).length
  for (const [fault, says] of [
    [{ kind: 'server-error' }, 'internal error'],
    [{ kind: 'cut' }, 'did not respond'],
    [{ kind: 'rate-limit', retryAfter: 9 }, /Try again in \d s/],
    [{ kind: 'soft-failure', message: 'Not today' }, 'Not today'],
  ] as const) {
    const before = sent()
    faults.add({ method: 'POST', path: '/profile/*/token', times: 1, ...fault })
    await create.dblclick()
    await expect(form.getByRole('alert').filter({ hasText: says })).toBeVisible()
    await expect(nameField(form)).toHaveValue('Doubtful')
    expect(sent()).toBe(before + 1)
    // While it stands in its field it is in the document, and nowhere else.
    expect((await leaksOf(page, password)).filter((place) => place !== 'document')).toEqual([])
  }
  // The server made it and nobody heard: it is found in the list, with its secret.
  faults.add({ method: 'POST', path: '/profile/*/token', times: 1, kind: 'cut-after-commit' })
  await create.click()
  const made = page.getByRole('dialog', { name: 'Token Doubtful created' })
  await expect(made).toBeVisible()
  expect((await stored(emulator)).filter(({ name }) => name === 'Doubtful')).toHaveLength(1)
  await doneButton(made).click()
  await expect(row(page, 'Doubtful')).toBeVisible()
  expect(await leaksOf(page, password)).toEqual([])
  await newTokenButton(page).click()
  await expect(nameField(form)).toHaveValue('')
  await expect(ownPassword(form)).toHaveValue('')
})

test('with a second factor a wrong code keeps the form, and the right one makes the token', async ({
  page,
  emulator,
}) => {
  await openTokens(page, emulator, 'member')
  await newTokenButton(page).click()
  const form = newTokenDialog(page)
  await nameField(form).fill('Gateway')
  await ownPassword(form).fill(password)
  const code = codeField(form)
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await code.fill('000000')
  await createTokenButton(form).click()
  await expect(wrongCode(form)).toBeVisible()
  await expect(nameField(form)).toHaveValue('Gateway')
  await expect(code).toBeFocused()
  await code.fill('123456')
  await createTokenButton(form).click()
  await expect(page.getByRole('dialog', { name: 'Token Gateway created' })).toBeVisible()
})

test('shows hygiene, finds, sorts, is clean on a phone, and deleting the token in use signs out', async ({
  page,
  emulator,
}) => {
  await openTokens(page, emulator)
  await axeClean(page)
  const hygiene = page.getByRole('region', { name: 'Tokens to review' })
  await hygiene.getByRole('button', { name: '1 created by someone no longer in the team' }).click()
  await expect(page).toHaveURL(/concern=ex-member/)
  await expect(row(page, 'Field tablet')).toContainText('Unknown user')
  await expect(rowActions(page.getByRole('table'))).toHaveCount(1)
  await goInside(page, `p/${profile}/tokens?q=WALL&sort=name`)
  await expect(rowActions(page.getByRole('table'))).toHaveCount(1)
  await expect(row(page, 'Wall display')).toContainText('Olive Owner')

  await goInside(page, `p/${profile}/tokens`)
  await page.setViewportSize({ width: 390, height: 844 })
  await axeClean(page, { schemes: ['light'] })
  expect(await overflow(page)).toBeLessThanOrEqual(0)

  await page.setViewportSize({ width: 1440, height: 900 })
  await choose(page, 'Test', 'Delete…')
  const dialog = page.getByRole('dialog', { name: 'Delete Test' })
  await expect(dialog).toContainText('signs you out')
  await dialog.getByRole('textbox').fill('Test')
  await dialog.getByRole('button', { name: 'Delete token and sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await leaksOf(page, token)).toEqual([])
})
