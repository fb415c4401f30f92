import type { Page } from '@playwright/test'
import { axeClean } from './support/axe.ts'
import { direct, freshToken, persona, profilesOf } from './support/direct.ts'
import { expect, test, type RunningEmulator } from './support/fixtures.ts'
import { watch } from './support/guard.ts'
import {
  answersSent,
  bell,
  expectCalm,
  mailedInvitation,
  noticeList,
  noticeOf,
  panel,
  signInHere,
  signUp,
  toasts,
} from './support/inbox.ts'
import { enterDemo, firstRows, overflow, signInWithToken } from './support/steps.ts'

const production = 'Riverbend Production'
const day = 86_400_000

const idOf = async (emulator: RunningEmulator, name = production) =>
  (await profilesOf(emulator)).find((profile) => profile.name === name)?.id ?? ''

/** Invites an address to production as its owner, and gives the page that the mail leads to. */
async function invite(emulator: RunningEmulator, email: string) {
  const profile = await idOf(emulator)
  const { token } = await freshToken(emulator, { profile })
  await direct(emulator, `POST /profile/${profile}/team`, { token, body: { email } })
  return { ...(await mailedInvitation(emulator, email)), profile, owner: token }
}

const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Invitation' })
const members = (page: Page) => page.getByRole('table', { name: 'Team' }).locator('tbody').getByRole('row')

/** Follows a mail's link as somebody who is signed in with their password. */
async function openSignedIn(
  page: Page,
  emulator: RunningEmulator,
  path: string,
  who: { email: string; password: string; name: string },
) {
  await page.goto(path)
  await page.getByRole('link', { name: 'Sign in to answer' }).click()
  await signInHere(page, emulator, who)
  // Whoever has several profiles chooses one first.
  await page
    .getByRole('button', { name: /^My profile/ })
    .or(accept(page))
    .click({ trial: true })
  if ((await accept(page).count()) === 0) await page.getByRole('button', { name: /^My profile/ }).click()
  await expect(accept(page)).toBeVisible()
  await expect(page.getByText(`${who.name} (${who.email})`)).toBeVisible()
}

test('a member is invited on the Team page, accepts in the panel, works in the profile, and leaves it later', async ({
  page: owner,
  browser,
  app,
  emulator,
}) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const profile = await idOf(emulator)
  await signInWithToken(owner, { api: emulator.url, token: (await freshToken(emulator, { profile })).token })
  await firstRows(owner)
  await owner.goto(`p/${profile}/team`)
  await owner.getByRole('button', { name: 'Invite member' }).click()
  await owner.getByLabel('E-mail addresses').fill(nova.email)
  await owner.getByRole('button', { name: 'Send invitations' }).click()
  await expect(members(owner).filter({ hasText: nova.email })).toContainText('Invited')

  const context = await browser.newContext({ baseURL: app, locale: 'en-GB', timezoneId: 'UTC' })
  const guard = await watch(context, new URL(app).origin)
  guard.allowOrigin(new URL(emulator.url).origin)
  const member = await context.newPage()
  await member.goto('sign-in')
  await signInHere(member, emulator, nova)
  await expect(member).toHaveURL(/\/p\/[^/]+\//)
  await bell(member, '1').click()
  const card = noticeOf(panel(member).getByRole('list', { name: 'Latest notices' }), 'Invitation to a profile')
  await expect(card.getByText(/Ends in 6 days|Ends in 7 days/)).toBeVisible()
  await card.getByRole('button', { name: 'Accept' }).click()
  await member
    .getByRole('dialog', { name: 'Accept the invitation' })
    .getByRole('button', { name: 'Accept invitation' })
    .click()
  await expect(card.getByText(`${production} is among your profiles now.`)).toBeVisible()
  await member.keyboard.press('Escape')

  await member.getByRole('button', { name: /Switch profile$/ }).click()
  await member.getByRole('menuitemradio', { name: new RegExp(production) }).click()
  await expect(member).toHaveURL(new RegExp(`/p/${profile}/`))
  await firstRows(member)
  await expect(member.getByRole('button', { name: /^Profile Riverbend Production, .*Shared with you/ })).toBeVisible()
  await member.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Team' }).click()
  await expect(member.getByText('Only the owner of this profile can invite and remove people.')).toBeVisible()
  await expect(member.getByRole('button', { name: 'Invite member' })).toHaveAttribute('aria-disabled', 'true')
  await expectCalm(member)

  await owner.reload()
  await expect(members(owner).filter({ hasText: nova.email })).toContainText('Member')
  await expect(bell(owner, '4')).toBeVisible()

  // Nothing of the profile that was left, nor a question about it, may flash up on the way to the next one.
  await member.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      for (const each of document.querySelectorAll('[role="dialog"], [role="alert"]')) seen.push(each.textContent ?? '')
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await member.getByRole('button', { name: 'Leave profile' }).click()
  const leaving = member.getByRole('dialog', { name: `Leave ${production}` })
  await leaving.getByLabel('Your password', { exact: true }).fill(nova.password)
  await leaving.getByRole('button', { name: 'Leave profile' }).click()
  await expect(toasts(member).getByText(`You left ${production}`)).toBeVisible()
  await expect(member.getByRole('button', { name: /^Profile My profile/ })).toBeVisible()
  await expect(member.getByRole('dialog')).toHaveCount(0)
  const seen = await member.evaluate(() => String(Reflect.get(window, 'seen')))
  expect(seen).toContain(`You left ${production}`)
  expect(seen).not.toMatch(/Another profile is active|Authorization|did not load|My profileOpening/)
  await expectCalm(member)
  await member.getByRole('button', { name: /Switch profile$/ }).click()
  await expect(member.getByRole('menuitemradio', { name: /My profile/ })).toBeVisible()
  await expect(member.getByRole('menuitemradio', { name: new RegExp(production) })).toHaveCount(0)

  await owner.reload()
  await expect(members(owner).first()).toBeVisible()
  await expect(members(owner).filter({ hasText: nova.email })).toHaveCount(0)
  await bell(owner).click()
  await expect(panel(owner).getByText(`${nova.name} left the profile ${production}.`)).toBeVisible()
  expect(guard.problems()).toEqual([])
  await context.close()
})

test('leaving says so when the next profile cannot be opened, and tries again on demand', async ({
  page,
  emulator,
}) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { path, profile } = await invite(emulator, nova.email)
  await openSignedIn(page, emulator, path, nova)
  await accept(page).click()
  await firstRows(page)
  await page.goto(`p/${profile}/team`)
  await page.getByRole('button', { name: 'Leave profile' }).click()
  const leaving = page.getByRole('dialog', { name: `Leave ${production}` })
  await leaving.getByLabel('Your password', { exact: true }).fill(nova.password)
  emulator.emulator.faults.add({ method: 'PUT', path: '/profile/switch/*', kind: 'server-error', times: 1 })
  await leaving.getByRole('button', { name: 'Leave profile' }).click()
  const left = page.getByRole('dialog', { name: `You left ${production}` })
  await expect(left.getByRole('alert')).toContainText('Another profile was not opened')
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  await left.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: /^Profile My profile/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a pasted token of a profile that was left ends with a word', async ({ page, emulator }) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { secret, profile } = await invite(emulator, nova.email)
  await direct(emulator, `GET /profile/team/accept/${secret}`)
  const body = { email: nova.email, password: nova.password, profile_id: profile, name: 'Test' }
  const { token } = await direct<{ token: string }>(emulator, 'POST /account/profile/token', { body })
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.goto(`p/${profile}/team`)
  await page.getByRole('button', { name: 'Leave profile' }).click()
  const leaving = page.getByRole('dialog', { name: `Leave ${production}` })
  await leaving.getByLabel('Your password', { exact: true }).fill(nova.password)
  await leaving.getByRole('button', { name: 'Leave profile' }).click()
  const left = page.getByRole('dialog', { name: `You left ${production}` })
  await expect(left.getByText(/was made for that profile and is not moved/)).toBeVisible()
  await left.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
})

test('a person without an account follows the mail, signs up elsewhere, and ends in the shared profile', async ({
  page,
  emulator,
}) => {
  const { path, profile } = await invite(emulator, 'stranger@acme.example')
  await page.goto(path)
  await expect(heading(page)).toBeVisible()
  await expect(page).toHaveURL(/\/invitation$/)
  await expect(page).toHaveTitle('Invitation — Portico')
  await expect(page.getByRole('link', { name: /^Create one at TagoIO/ })).toHaveAttribute(
    'href',
    'https://admin.tago.io/signup',
  )
  await axeClean(page, { atLeast: 10 })
  await page.reload()
  const stranger = await signUp(emulator, 'stranger@acme.example', 'Stella Stranger')
  await page.getByRole('link', { name: 'Sign in to answer' }).click()
  await signInHere(page, emulator, stranger)
  await expect(page).toHaveURL(/\/invitation$/)
  await expect(page.getByText('Stella Stranger (stranger@acme.example)')).toBeVisible()
  await axeClean(page, { atLeast: 10 })
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(answersSent(emulator), 'nothing is answered before a press').toBe(0)
  await accept(page).dblclick()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
  await firstRows(page)
  await expect(toasts(page).getByText(`You work in ${production} now`)).toBeVisible()
  await expectCalm(page)
  expect(answersSent(emulator)).toBe(1)
  await page.goto('invitation')
  await expect(page.getByRole('heading', { name: 'No invitation waits in this tab' })).toBeVisible()
})

test('an account without any profile answers while it signs in, and enters the shared one', async ({
  page,
  emulator,
}) => {
  const stranger = await signUp(emulator, 'stranger@acme.example', 'Stella Stranger')
  const { path, profile } = await invite(emulator, stranger.email)
  // The emulator gives every account a profile; an account of the platform may have lost its own.
  await page.route('**/account/login', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.json()) as { result?: { profiles?: { from_share?: boolean }[] } }
    if (body.result?.profiles) body.result.profiles = body.result.profiles.filter((each) => each.from_share)
    await route.fulfill({ response: answer, json: body })
  })
  await page.goto(path)
  await page.getByRole('link', { name: 'Sign in to answer' }).click()
  await signInHere(page, emulator, stranger)
  await expect(page.getByRole('heading', { name: 'This account has no profile yet' })).toBeVisible()
  await axeClean(page, { atLeast: 10 })
  emulator.emulator.faults.add({
    method: 'GET',
    path: '/profile/team/*',
    kind: 'error',
    status: 400,
    message: 'Not today',
    times: 1,
  })
  const button = page.getByRole('button', { name: 'Accept invitation' })
  await button.click()
  await expect(page.getByRole('alert')).toContainText('Not today')
  await button.click()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
  await firstRows(page)
  await expectCalm(page)
})

test('without an invitation, an account that has no profile is told what to do', async ({ page, emulator }) => {
  const ivy = await persona(emulator, 'invited')
  await page.route('**/account/login', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.json()) as { result: { profiles: unknown[] } }
    body.result.profiles = []
    await route.fulfill({ response: answer, json: body })
  })
  await page.goto('sign-in')
  await signInHere(page, emulator, ivy)
  await expect(page.getByText(/follow the link in the mail/)).toBeVisible()
  await expectCalm(page)
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByLabel('E-mail')).toBeVisible()
})

test('somebody else’s invitation is not answered, and another account can be used without losing it', async ({
  page,
  emulator,
}) => {
  const { path, profile } = await invite(emulator, 'invited@lakeside.example')
  const nova = await signUp(emulator, 'nova@acme.example')
  const ivy = await persona(emulator, 'invited')
  await openSignedIn(page, emulator, path, nova)
  await accept(page).click()
  await expect(page.getByRole('alert')).toContainText('This invitation is for another account')
  await expect(page.getByRole('alert')).toContainText(nova.email)
  expect((await profilesOf(emulator, 'invited')).map(({ name }) => name)).not.toContain(production)
  await axeClean(page, { atLeast: 10 })
  await page.getByRole('button', { name: 'Use another account' }).click()
  await page.getByRole('link', { name: 'Sign in to answer' }).click()
  await signInHere(page, emulator, ivy)
  await expect(page.getByText(`${ivy.name} (${ivy.email})`)).toBeVisible()
  await accept(page).click()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
})

test('declining is asked first, said afterwards, and told to the owner', async ({ page, emulator }) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { path, owner } = await invite(emulator, nova.email)
  await openSignedIn(page, emulator, path, nova)
  await page.getByRole('button', { name: 'Decline' }).click()
  const dialog = page.getByRole('dialog', { name: 'Decline the invitation' })
  await expect(dialog).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  emulator.emulator.faults.add({
    method: 'GET',
    path: '/profile/team/*',
    kind: 'error',
    status: 400,
    message: 'Not today',
    times: 1,
  })
  await dialog.getByRole('button', { name: 'Decline invitation' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Not today')
  await dialog.getByRole('button', { name: 'Decline invitation' }).click()
  await expect(page.getByRole('heading', { name: 'You declined the invitation' })).toBeVisible()
  await axeClean(page, { atLeast: 8 })
  const notices = await direct<{ title: string }[]>(emulator, 'GET /notification?amount=5&orderBy=created_at,desc', {
    token: owner,
  })
  expect(notices[0]?.title).toBe('Invitation declined')
  await page.getByRole('link', { name: 'Inbox' }).click()
  await expect(noticeOf(noticeList(page), 'Invitation to a profile')).toContainText('No longer open')
})

test('used, withdrawn and made-up invitations end in an explanation', async ({ page, emulator }) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { path, secret, profile } = await invite(emulator, nova.email)
  await direct(emulator, `GET /profile/team/accept/${secret}`)
  await openSignedIn(page, emulator, path, nova)
  const told = page.getByRole('alert')
  await accept(page).click()
  await expect(told).toContainText('This invitation cannot be answered any more')
  await expect(told).toContainText('Look into the profile switcher')
  await axeClean(page, { atLeast: 10 })
  for (const odd of ['invitation/no-such-invitation', 'invitation/%2F%3F%23%20', `invitation/${'x'.repeat(2_000)}`]) {
    // oxlint-disable-next-line no-await-in-loop
    await page.goto(odd)
    // oxlint-disable-next-line no-await-in-loop
    await accept(page).click()
    // oxlint-disable-next-line no-await-in-loop
    await expect(told).toContainText('cannot be answered any more')
  }
  await page.getByRole('link', { name: 'Go on without answering' }).click()
  await expect(page).toHaveURL(/\/p\//)
  await expect(page.getByRole('button', { name: /Switch profile$/ })).toBeVisible()
  expect(
    (await direct<{ id: string }[]>(emulator, `GET /profile`, { token: (await freshToken(emulator)).token })).map(
      ({ id }) => id,
    ),
  ).toContain(profile)
})

test.describe('an invitation of nine days ago', () => {
  let back = 0
  test.use({ emulatorOptions: { port: 0, rateLimits: false, now: () => Date.now() - back } })

  test('has ended', async ({ page, emulator }) => {
    back = 9 * day
    const nova = await signUp(emulator, 'nova@acme.example')
    const { path } = await invite(emulator, nova.email)
    back = 0
    await openSignedIn(page, emulator, path, nova)
    await accept(page).click()
    await expect(page.getByRole('alert')).toContainText('is older than 7 days')
  })
})

test('whatever the answer meets, it is sent once per press and told', async ({ page, emulator }) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { path, profile } = await invite(emulator, nova.email)
  await openSignedIn(page, emulator, path, nova)
  const told = page.getByRole('alert')
  for (const [fault, says] of [
    [{ kind: 'server-error' }, 'internal error'],
    [{ kind: 'rate-limit', retryAfter: 3 }, 'Try again in 3 s'],
    [{ kind: 'error', status: 400, message: 'Not today' }, 'Not today'],
    [{ kind: 'cut' }, 'Check whether the change was made'],
  ] as const) {
    const before = answersSent(emulator)
    emulator.emulator.faults.add({ method: 'GET', path: '/profile/team/*', times: 1, ...fault })
    // oxlint-disable-next-line no-await-in-loop
    await accept(page).click()
    // oxlint-disable-next-line no-await-in-loop
    await expect(told).toContainText(says)
    expect(answersSent(emulator), fault.kind).toBe(before + 1)
  }
  await page.reload()
  const before = answersSent(emulator)
  emulator.emulator.faults.add({ method: 'GET', path: '/profile/team/*', kind: 'cut-after-commit', times: 1 })
  await accept(page).click()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
  await firstRows(page)
  expect(answersSent(emulator)).toBe(before + 1)
})

test('a session by a pasted token accepts, and is told why it does not move', async ({ page, emulator }) => {
  const { path } = await invite(emulator, 'invited@lakeside.example')
  const { token } = await freshToken(emulator, { id: 'invited' })
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await page.goto(path)
  await accept(page).click()
  await expect(page.getByRole('heading', { name: 'You accepted the invitation' })).toBeFocused()
  await expect(page.getByText(`${production} is among your profiles now.`)).toBeVisible()
  await expect(page.getByText(/moving this one would move every script/)).toBeVisible()
  await page.getByRole('link', { name: 'Inbox' }).click()
  await expect(noticeList(page)).toBeVisible()
  await page.getByRole('button', { name: /Switch profile$/ }).click()
  await expect(page.getByRole('menuitemradio', { name: new RegExp(production) })).toBeVisible()
})

test('in the demo, the invitation is followed from the sent messages, as the invited person', async ({ page }) => {
  await enterDemo(page)
  await firstRows(page)
  await page.getByRole('button', { name: 'Demo data' }).click()
  await page.getByRole('menuitem', { name: 'Sent messages…' }).click()
  const mail = page
    .getByRole('list', { name: 'Messages' })
    .getByRole('listitem')
    .filter({ hasText: 'invited@lakeside' })
  await mail.locator('summary').first().click()
  await mail.getByRole('link', { name: 'Follow the link of the invitation' }).first().click()
  await expect(page).toHaveURL(/\/invitation$/)
  await page.getByRole('button', { name: 'Use another account' }).click()
  await page.getByRole('link', { name: 'Sign in to answer' }).click()
  await page.getByRole('button', { name: 'Enter as invited person' }).click()
  await expect(page.getByText('Ivy Invited (invited@lakeside.example)')).toBeVisible()
  await accept(page).click()
  await firstRows(page)
  await expect(page.getByRole('button', { name: /^Profile Riverbend Production, .*Shared with you/ })).toBeVisible()
  await expectCalm(page)
})
