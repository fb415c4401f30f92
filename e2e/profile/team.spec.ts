import type { Page } from '@playwright/test'
import { newestSecret } from '../support/account.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, persona, profilesOf } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { firstRows, giveCredentials, overflow, signInWithToken, startConnecting, toUsers } from '../support/steps.ts'
import {
  teamTable,
  inviteButton,
  inviteDialog,
  addressesField,
  sendInvitations,
  leaveButton,
  leaveDialog,
} from '../support/team.ts'
import { sessionEnded, teamLink, mainNavigation, notices } from '../support/frame.ts'
import { tokenField } from '../support/sign-in.ts'
import { continueButton } from '../support/forms.ts'
import { ownPassword, codeField, wrongPassword, wrongCode, sendCodeButton, codeSent } from '../support/proof.ts'
import { rowActions } from '../support/users.ts'

const production = 'Riverbend Production'

interface Member {
  id: string
  email: string
  active: boolean
}

const members = (page: Page) => teamTable(page).locator('tbody').getByRole('row')
const memberRow = (page: Page, text: string) => members(page).filter({ hasText: text })

async function choose(page: Page, name: string, choice: string) {
  await rowActions(page, name).click()
  await page.getByRole('menuitem', { name: choice }).click()
}

/** The team page of production, as somebody who works there. */
async function openTeam(page: Page, emulator: RunningEmulator, id: 'owner' | 'member' = 'owner') {
  const profile = (await profilesOf(emulator)).find(({ name }) => name === production)?.id ?? ''
  const { token } = await freshToken(emulator, { id, profile })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/team` })
  await expect(members(page).first()).toBeVisible()
  return { token, profile }
}

const stored = (emulator: RunningEmulator, token: string, profile: string) =>
  direct<Member[]>(emulator, `GET /profile/${profile}/team`, { token })

const sent = (emulator: RunningEmulator, method: string) =>
  emulator.requests.filter((request) => request.method === method && request.path.endsWith('/team')).length

test('an owner sees who works here and invites several people, each once', async ({ page, emulator, faults }) => {
  const { token, profile } = await openTeam(page, emulator)
  await expect(memberRow(page, 'Milo Member')).toContainText('Member')
  await expect(memberRow(page, 'Ivy Invited')).toContainText('Invited')
  await expect(memberRow(page, 'Ivy Invited')).toContainText(/in [567] days/)
  await expect(page.getByText('2 of 5 seats of the Scale plan used.')).toBeVisible()
  await axeClean(page)

  await inviteButton(page).click()
  const dialog = inviteDialog(page)
  await addressesField(dialog).fill(
    ' new@acme.example ,NEW@acme.example\nmilo@\nmember@hillside.example\nowner@riverbend.example',
  )
  const list = dialog.getByRole('list', { name: 'Addresses' })
  for (const words of ['Ready', 'Duplicate', 'Incomplete address', 'Already in the team', 'Your own address']) {
    await expect(list.getByText(words, { exact: true })).toBeVisible()
  }
  await sendInvitations(dialog).click()
  await expect(dialog.getByText('Complete or remove the addresses marked below')).toBeVisible()
  expect(sent(emulator, 'POST')).toBe(0)
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })

  await addressesField(dialog).fill('new@acme.example\nsecond@acme.example')
  faults.add({
    method: 'POST',
    path: '/profile/*/team',
    kind: 'soft-failure',
    message: 'Not today',
    times: 1,
  })
  await sendInvitations(dialog).dblclick()
  await expect(list.getByText('Not today')).toBeVisible()
  await expect(list.getByText('Invited', { exact: true })).toBeVisible()
  await expect(dialog.getByRole('alert')).toContainText('Not all people were invited')
  expect(sent(emulator, 'POST')).toBe(2)
  await sendInvitations(dialog).click()
  await expect(dialog).toHaveCount(0)
  expect(sent(emulator, 'POST')).toBe(3)
  await expect(memberRow(page, 'new@acme.example')).toBeVisible()
  expect((await stored(emulator, token, profile)).map(({ email }) => email)).toEqual(
    expect.arrayContaining(['new@acme.example', 'second@acme.example']),
  )
  await page.setViewportSize({ width: 360, height: 740 })
  await axeClean(page, { schemes: ['light'] })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('a full plan is told before and by the server, and the addresses stay', async ({ page, emulator }) => {
  const { token, profile } = await openTeam(page, emulator)
  for (const email of ['a@x.example', 'b@x.example', 'c@x.example']) {
    await direct(emulator, `POST /profile/${profile}/team`, { token, body: { email } })
  }
  await page.reload()
  await inviteButton(page).click()
  const dialog = inviteDialog(page)
  await expect(dialog.getByText(/All seats of the plan are used/)).toBeVisible()
  await addressesField(dialog).fill('d@x.example, e@x.example')
  await sendInvitations(dialog).click()
  await expect(dialog.getByRole('alert')).toContainText('Limit reached')
  await expect(dialog.getByText('Not sent')).toBeVisible()
  expect(sent(emulator, 'POST')).toBe(1)
  await expect(addressesField(dialog)).toHaveValue('d@x.example, e@x.example')
})

test('whatever an invitation meets, it is sent once and stays typed; an expired session too', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, profile } = await openTeam(page, emulator)
  await inviteButton(page).click()
  const dialog = inviteDialog(page)
  const field = addressesField(dialog)
  await field.fill('new@acme.example')
  for (const [fault, says] of [
    [{ kind: 'server-error' }, 'internal error'],
    [{ kind: 'cut' }, 'did not respond'],
    [{ kind: 'rate-limit', retryAfter: 1 }, 'Too many requests'],
  ] as const) {
    const before = sent(emulator, 'POST')
    faults.add({ method: 'POST', path: '/profile/*/team', times: 1, ...fault })
    await sendInvitations(dialog).click()
    await expect(dialog.getByRole('alert'), fault.kind).toBeVisible()
    await expect(dialog, fault.kind).toContainText(new RegExp(says, 'i'))
    await expect(field).toHaveValue('new@acme.example')
    expect(sent(emulator, 'POST'), fault.kind).toBe(before + 1)
  }
  await direct(emulator, 'POST /__emulator/expire-token', { body: { token } })
  await sendInvitations(dialog).click()
  const ended = sessionEnded(page)
  const fresh = await freshToken(emulator, { profile })
  await tokenField(ended).fill(fresh.token)
  await continueButton(ended).click()
  await expect(ended).toHaveCount(0)
  await expect(field).toHaveValue('new@acme.example')
  await sendInvitations(dialog).click()
  await expect(memberRow(page, 'new@acme.example')).toBeVisible()
})

test('an invitation is sent again or withdrawn, and a removed member’s tokens go with them', async ({
  page,
  emulator,
  faults,
}) => {
  const { token: kept, profile } = await openTeam(page, emulator)
  const { token: made } = await freshToken(emulator, { id: 'member', profile })
  await choose(page, 'Ivy Invited', 'Resend')
  await expect(page.getByText('Invitation resent to invited@lakeside.example')).toBeVisible()
  await expect(memberRow(page, 'Ivy Invited')).toContainText(/in [567] days/)
  await choose(page, 'Ivy Invited', 'Withdraw…')
  await page.getByRole('button', { name: 'Withdraw invitation' }).click()
  await expect(memberRow(page, 'Ivy Invited')).toHaveCount(0)

  await choose(page, 'Milo Member', 'Remove…')
  const dialog = page.getByRole('dialog', { name: 'Remove Milo Member' })
  const tokens = dialog.getByRole('checkbox')
  await expect(tokens.first()).toBeChecked()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await dialog.getByRole('textbox').fill('member@hillside.example')
  faults.add({ method: 'DELETE', path: '/profile/*/token/*', kind: 'server-error', times: 1 })
  await dialog.getByRole('button', { name: 'Remove member' }).click()
  await expect(dialog.getByRole('alert')).toContainText('some tokens were not revoked')
  expect((await stored(emulator, kept, profile)).map(({ email }) => email)).not.toContain('member@hillside.example')
  await dialog.getByRole('button', { name: 'Retry' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(direct(emulator, 'GET /run/users', { token: made })).rejects.toThrow(/Authorization|denied|Invalid/i)
  expect(emulator.requests.filter(({ method, path }) => method === 'DELETE' && path.includes('/team/'))).toHaveLength(2)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Milo Member')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(made)
})

test('a member reads the team and the reason, and leaves with password and code', async ({ page, emulator }) => {
  const milo = await persona(emulator, 'member')
  await startConnecting(page, emulator.url)
  await giveCredentials(page, milo)
  await page.getByRole('button', { name: production }).click()
  await toUsers(page)
  await firstRows(page)
  await teamLink(mainNavigation(page)).click()
  await expect(
    page.getByText('Only the owner of this profile can invite and remove members.').filter({ visible: true }),
  ).toBeVisible()
  // The places are those of the profile's plan, not of the member's own (regression class R11).
  await expect(page.getByText('2 of 5 seats of the Scale plan used.')).toBeVisible()
  await expect(inviteButton(page)).toHaveAttribute('aria-disabled', 'true')
  await axeClean(page)

  await leaveButton(page).click()
  const dialog = leaveDialog(page, production)
  const leave = leaveButton(dialog)
  await ownPassword(dialog).fill('wrong')
  await codeField(dialog).fill('000000')
  await leave.click()
  await expect(wrongPassword(dialog)).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  await ownPassword(dialog).fill(milo.password)
  await leave.click()
  await expect(wrongCode(dialog)).toBeVisible()
  await dialog.getByRole('radio', { name: 'Code by e-mail' }).check()
  await sendCodeButton(dialog).click()
  await expect(codeSent(dialog)).toBeVisible()
  await codeField(dialog).fill(await newestSecret(emulator, 'email'))
  await leave.click()
  await expect(notices(page).getByText(`You left ${production}`)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Profile Hillside Partners/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await profilesOf(emulator, 'member')).map(({ name }) => name)).not.toContain(production)
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(milo.password)
})
