import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, persona, profilesOf } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { standBetween, withResult } from '../support/harness/stand-between.ts'
import { expectCalm, noticeList, noticeOf } from '../support/inbox.ts'
import { accept, answersSent, invite, openSignedIn, production, signInHere, signUp } from '../support/invitations.ts'
import { enterDemo, firstRows, overflow, signInWithToken, toUsers } from '../support/steps.ts'
import { signInToAnswer } from '../support/sign-in.ts'
import { acceptInvitation, declineInvitation } from '../support/team.ts'
import { emailField } from '../support/forms.ts'
import { inboxLink, profileSwitcher, notices } from '../support/frame.ts'

const day = 86_400_000

interface OwnProfile {
  from_share?: boolean
}

/** Signing in tells fewer profiles than the emulator would. */
function profilesAtLogin(emulator: RunningEmulator, left: (profiles: readonly OwnProfile[]) => readonly OwnProfile[]) {
  standBetween(emulator, (request, path, pass) => {
    if (path !== '/account/login') return pass(request)
    return withResult(pass(request), (result) => {
      const login = result as { profiles?: OwnProfile[] }
      return login.profiles ? { ...login, profiles: left(login.profiles) } : login
    })
  })
}

test('a person without an account follows the mail, signs up elsewhere, and ends in the shared profile', async ({
  page,
  emulator,
}) => {
  const { path, profile } = await invite(emulator, 'stranger@acme.example')
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: 'Invitation' })).toBeVisible()
  await expect(page).toHaveURL(/\/invitation$/)
  await expect(page).toHaveTitle('Invitation — Portico')
  await expect(page.getByRole('link', { name: /^Create one at TagoIO/ })).toHaveAttribute(
    'href',
    'https://admin.tago.io/signup',
  )
  await axeClean(page, { atLeast: 10 })
  await page.reload()
  const stranger = await signUp(emulator, 'stranger@acme.example', 'Stella Stranger')
  await signInToAnswer(page).click()
  await signInHere(page, emulator, stranger)
  await expect(page).toHaveURL(/\/invitation$/)
  await expect(page.getByText('Stella Stranger (stranger@acme.example)')).toBeVisible()
  await axeClean(page, { atLeast: 10 })
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(answersSent(emulator), 'nothing is answered before a press').toBe(0)
  await accept(page).dblclick()
  // First, since a toast leaves by itself.
  await expect(notices(page).getByText(`You now work in ${production}`)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
  await toUsers(page)
  await firstRows(page)
  await expectCalm(page)
  expect(answersSent(emulator)).toBe(1)
  await page.goto('invitation')
  await expect(page.getByRole('heading', { name: 'No open invitation in this tab' })).toBeVisible()
})

test('an account without any profile answers while it signs in, and enters the shared one', async ({
  page,
  emulator,
  faults,
}) => {
  const stranger = await signUp(emulator, 'stranger@acme.example', 'Stella Stranger')
  const { path, profile } = await invite(emulator, stranger.email)
  // The emulator gives every account a profile; an account of the platform may have lost its own.
  profilesAtLogin(emulator, (profiles) => profiles.filter((each) => each.from_share))
  await page.goto(path)
  await signInToAnswer(page).click()
  await signInHere(page, emulator, stranger)
  await expect(page.getByRole('heading', { name: 'This account has no profile yet' })).toBeFocused()
  await axeClean(page, { atLeast: 10 })
  faults.add({
    method: 'GET',
    path: '/profile/team/*',
    kind: 'error',
    status: 400,
    message: 'Not today',
    times: 1,
  })
  const button = acceptInvitation(page)
  await button.click()
  await expect(page.getByRole('alert')).toContainText('Not today')
  await button.click()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
  await toUsers(page)
  await firstRows(page)
  await expectCalm(page)
})

test('without an invitation, an account that has no profile is told what to do', async ({ page, emulator }) => {
  const ivy = await persona(emulator, 'invited')
  profilesAtLogin(emulator, () => [])
  await page.goto('sign-in')
  await signInHere(page, emulator, ivy)
  await expect(page.getByText(/open the link in the e-mail/)).toBeVisible()
  await expectCalm(page)
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(emailField(page)).toBeVisible()
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
  await signInToAnswer(page).click()
  await signInHere(page, emulator, ivy)
  await expect(page.getByText(`${ivy.name} (${ivy.email})`)).toBeVisible()
  await accept(page).click()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
})

test('declining is asked first, said afterwards, and told to the owner', async ({ page, emulator, faults }) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { path, owner } = await invite(emulator, nova.email)
  await openSignedIn(page, emulator, path, nova)
  await page.getByRole('button', { name: 'Decline' }).click()
  const dialog = page.getByRole('dialog', { name: 'Decline invitation' })
  await expect(dialog).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  faults.add({
    method: 'GET',
    path: '/profile/team/*',
    kind: 'error',
    status: 400,
    message: 'Not today',
    times: 1,
  })
  await declineInvitation(dialog).click()
  await expect(dialog.getByRole('alert')).toContainText('Not today')
  await declineInvitation(dialog).click()
  await expect(page.getByRole('heading', { name: 'You declined the invitation' })).toBeVisible()
  await axeClean(page, { atLeast: 8 })
  const told = await direct<{ title: string }[]>(emulator, 'GET /notification?amount=5&orderBy=created_at,desc', {
    token: owner,
  })
  expect(told[0]?.title).toBe('Invitation declined')
  await inboxLink(page).click()
  await expect(noticeOf(noticeList(page), 'Invitation to a profile')).toContainText(
    'This invitation was already answered or withdrawn',
  )
})

test('used, withdrawn and made-up invitations end in an explanation', async ({ page, emulator }) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { path, secret, profile } = await invite(emulator, nova.email)
  await direct(emulator, `GET /profile/team/accept/${secret}`)
  await openSignedIn(page, emulator, path, nova)
  const told = page.getByRole('alert')
  await accept(page).click()
  await expect(told).toContainText('This invitation is no longer valid')
  await expect(told).toContainText('Check the profile switcher')
  await axeClean(page, { atLeast: 10 })
  for (const odd of ['invitation/no-such-invitation', 'invitation/%2F%3F%23%20', `invitation/${'x'.repeat(2_000)}`]) {
    // oxlint-disable-next-line no-await-in-loop
    await page.goto(odd)
    // oxlint-disable-next-line no-await-in-loop
    await accept(page).click()
    // oxlint-disable-next-line no-await-in-loop
    await expect(told).toContainText('is no longer valid')
  }
  await page.getByRole('link', { name: 'Continue without answering' }).click()
  await expect(page).toHaveURL(/\/p\//)
  await expect(profileSwitcher(page)).toBeVisible()
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

test('whatever the answer meets, it is sent once per press and told', async ({ page, emulator, faults }) => {
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
    faults.add({ method: 'GET', path: '/profile/team/*', times: 1, ...fault })
    // oxlint-disable-next-line no-await-in-loop
    await accept(page).click()
    // oxlint-disable-next-line no-await-in-loop
    await expect(told).toContainText(says)
    expect(answersSent(emulator), fault.kind).toBe(before + 1)
  }
  await page.reload()
  const before = answersSent(emulator)
  faults.add({ method: 'GET', path: '/profile/team/*', kind: 'cut-after-commit', times: 1 })
  await accept(page).click()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
  await toUsers(page)
  await firstRows(page)
  expect(answersSent(emulator)).toBe(before + 1)
})

test('a session by a pasted token accepts, and is told why it does not move', async ({ page, emulator }) => {
  const { path } = await invite(emulator, 'invited@lakeside.example')
  const { token } = await freshToken(emulator, { id: 'invited' })
  await signInWithToken(page, { api: emulator.url, token, at: path })
  await accept(page).click()
  await expect(page.getByRole('heading', { name: 'You accepted the invitation' })).toBeFocused()
  await expect(page.getByText(`You now have access to ${production}.`)).toBeVisible()
  await expect(page.getByText(/switching this token would switch every script/)).toBeVisible()
  await inboxLink(page).click()
  await expect(noticeList(page)).toBeVisible()
  await profileSwitcher(page).click()
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
  await mail.getByRole('link', { name: 'Open the invitation link' }).first().click()
  await expect(page).toHaveURL(/\/invitation$/)
  await page.getByRole('button', { name: 'Use another account' }).click()
  await signInToAnswer(page).click()
  await page.getByRole('button', { name: 'Enter as invited person' }).click()
  await expect(page.getByText('Ivy Invited (invited@lakeside.example)')).toBeVisible()
  await accept(page).click()
  await toUsers(page)
  await firstRows(page)
  await expect(page.getByRole('button', { name: /^Profile Riverbend Production, .*Shared with you/ })).toBeVisible()
  await expectCalm(page)
})
