import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken, persona, profilesOf } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import {
  chooseInViews,
  enterDemo,
  firstRows,
  searchUsers,
  typeToken,
  startConnecting,
  viewName,
  viewsButton,
  toUsers,
} from '../support/steps.ts'
import type { Page } from '@playwright/test'
import { signInButton, passwordField, apiField, tokenSignIn, tokenField, signInTitle } from '../support/sign-in.ts'
import { usersTitle, accountMenu, signOutChoice } from '../support/frame.ts'
import { emailField } from '../support/forms.ts'
import { codeField, codeSent } from '../support/proof.ts'

const signIn = (page: Page) => signInButton(page).click()

test.describe('the demo', () => {
  for (const who of ['owner', 'team member', 'invited person'] as const) {
    test(`is one click away as ${who}`, async ({ page }) => {
      await enterDemo(page, who)
      await expect(usersTitle(page)).toBeVisible()
      await expect(page.getByRole('button', { name: /^Demo data/ })).toBeVisible()
    })
  }
})

test('e-mail in any case and with spaces, then a choice among several profiles (regression class R15)', async ({
  page,
  emulator,
}) => {
  const owner = await persona(emulator, 'owner')
  const profiles = await profilesOf(emulator)
  await startConnecting(page, emulator.url)
  await emailField(page).fill(`  ${owner.email.toUpperCase()} `)
  await passwordField(page).fill(owner.password)
  await signIn(page)
  await expect(page.getByRole('button', { name: profiles[1]?.name ?? '' })).toBeVisible()
  await axeClean(page, { atLeast: 20 })
  await page.getByRole('button', { name: profiles[1]?.name ?? '' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${profiles[1]?.id}/`))
})

test('a wrong code keeps the code step, and the right one goes on (regression class R14)', async ({
  page,
  emulator,
}) => {
  const member = await persona(emulator, 'member')
  await startConnecting(page, emulator.url)
  await emailField(page).fill(member.email)
  await passwordField(page).fill(member.password)
  await signIn(page)
  await codeField(page).fill('000000')
  await signIn(page)
  await expect(page.getByRole('alert')).toContainText('The code was not accepted')
  await axeClean(page, { atLeast: 20 })
  await page.getByRole('button', { name: 'Use e-mail instead' }).click()
  await expect(codeSent(page)).toBeVisible()
  await codeField(page).fill(member.pin ?? '')
  await signIn(page)
  await page.getByRole('list', { name: 'Choose a profile' }).getByRole('button').first().click()
  await toUsers(page)
  await firstRows(page)
})

test('a wrong password names the region, because it fails the same way there', async ({ page, emulator }) => {
  const owner = await persona(emulator, 'owner')
  await startConnecting(page, emulator.url)
  await emailField(page).fill(owner.email)
  await passwordField(page).fill('not-the-password')
  await signIn(page)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('You were not signed in')
  await expect(alert).toContainText('another region')
  await expect(alert).not.toContainText('not-the-password')
  await expect(emailField(page)).toHaveValue(owner.email)
})

test('an address that is not usable is refused before anything is sent', async ({ page, emulator }) => {
  await startConnecting(page, 'http://api.tago.io')
  await expect(page.getByText('Use an https address. http is accepted for localhost only.')).toBeVisible()
  await apiField(page).fill('10.0.0.7')
  await apiField(page).blur()
  await expect(page.getByText('Use a host name, not an IP address.')).toBeVisible()
  expect(emulator.requests).toEqual([])
})

test('an address the security policy does not allow is told from a dead one', async ({ page, guard }) => {
  guard.allow(/\[csp\]|Content Security Policy|violates the document/i)
  await startConnecting(page, 'https://api.not-allowed.example')
  await emailField(page).fill('somebody@example.com')
  await passwordField(page).fill('whatever-it-is')
  await signIn(page)
  await expect(page.getByRole('alert')).toContainText('can only connect to the API addresses its operator allowed')
})

test('a server that does not answer, and being offline, are told apart', async ({
  page,
  context,
  emulator,
  faults,
}) => {
  const owner = await persona(emulator, 'owner')
  await startConnecting(page, emulator.url)
  await emailField(page).fill(owner.email)
  await passwordField(page).fill(owner.password)
  faults.add({ method: 'POST', path: '/account/login', kind: 'cut', times: 1 })
  await signIn(page)
  await expect(page.getByRole('alert')).toContainText('TagoIO did not respond')
  await context.setOffline(true)
  await signIn(page)
  await expect(page.getByRole('alert')).toContainText('You are offline')
  await context.setOffline(false)
  await expect(passwordField(page)).toHaveValue(owner.password)
})

test.describe('a profile token', () => {
  test('opens its profile; a wrong one is refused by cause', async ({ page, emulator }) => {
    await startConnecting(page, emulator.url)
    await tokenSignIn(page).click()
    await tokenField(page).fill('p-not-a-token')
    await signIn(page)
    await expect(page.getByRole('alert')).toContainText('The token was rejected')
    const { token } = await freshToken(emulator)
    await tokenField(page).fill(token)
    await signIn(page)
    await toUsers(page)
    await firstRows(page)
  })

  test('that can only read is shown as such, and nothing can be changed', async ({ page, emulator }) => {
    const { token } = await freshToken(emulator, { permission: 'read' })
    await typeToken(page, { api: emulator.url, token })
    await firstRows(page)
    await expect(page.getByText('Read only')).toBeVisible()
    await expect(page.getByRole('button', { name: 'New user' })).toHaveAttribute('aria-disabled', 'true')
  })

  test('survives a reload, reaches a new tab, and never stands in the address or in local storage', async ({
    page,
    context,
    emulator,
  }) => {
    const { token } = await freshToken(emulator)
    await typeToken(page, { api: emulator.url, token })
    await firstRows(page)
    await page.reload()
    await firstRows(page)
    const second = await context.newPage()
    await second.goto(page.url())
    await firstRows(second)
    expect(page.url() + second.url()).not.toContain(token)
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(token)
    await accountMenu(page).click()
    await signOutChoice(page).click()
    await expect(signInTitle(page)).toBeVisible()
    await expect(signInTitle(second)).toBeVisible()
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(token)
  })

  test('on a shared computer lives in memory alone', async ({ page, context, emulator }) => {
    const { token } = await freshToken(emulator)
    await startConnecting(page, emulator.url)
    await page.getByLabel('This is a shared computer').check()
    await tokenSignIn(page).click()
    await tokenField(page).fill(token)
    await signIn(page)
    await toUsers(page)
    await firstRows(page)
    await searchUsers(page, 'private-search')
    await chooseInViews(page, 'Save as a view…')
    await viewName(page).fill('Private view')
    await page.keyboard.press('Enter')
    await expect(viewsButton(page)).toHaveText('Private view')
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toMatch(
      new RegExp(`${token}|private`, 'i'),
    )
    const second = await context.newPage()
    await second.goto(page.url())
    await expect(signInTitle(second)).toBeVisible()
    await page.reload()
    await expect(signInTitle(page)).toBeVisible()
  })
})

test('a deep link asks to sign in, then opens where it led', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  await page.goto(`p/${profile}/run/users?status=inactive`)
  await expect(signInTitle(page)).toBeVisible()
  await startConnecting(page, emulator.url, { stay: true })
  await tokenSignIn(page).click()
  await tokenField(page).fill(token)
  await signIn(page)
  await expect(page).toHaveURL(/status=inactive/)
  await firstRows(page)
})

test('signing out removes the token that signing in made', async ({ page, emulator }) => {
  const owner = await persona(emulator, 'owner')
  const [profile] = await profilesOf(emulator)
  const { token } = await freshToken(emulator)
  const tokens = () => direct<{ name: string }[]>(emulator, `GET /profile/${profile?.id}/token?amount=100`, { token })
  const before = (await tokens()).length
  await startConnecting(page, emulator.url)
  await emailField(page).fill(owner.email)
  await passwordField(page).fill(owner.password)
  await signIn(page)
  await page.getByRole('button', { name: profile?.name ?? '' }).click()
  await toUsers(page)
  await firstRows(page)
  expect(await tokens()).toHaveLength(before + 1)
  await accountMenu(page).click()
  await signOutChoice(page).click()
  await expect.poll(async () => (await tokens()).length).toBe(before)
})

test('password managers find what they fill, and Tab goes through the form in reading order (regression class R38)', async ({
  page,
  emulator,
}) => {
  await startConnecting(page, emulator.url)
  const email = emailField(page)
  const password = passwordField(page)
  await expect(email).toHaveAttribute('autocomplete', 'username')
  await expect(email).toHaveAttribute('type', 'email')
  await expect(password).toHaveAttribute('autocomplete', 'current-password')
  // One form holds both, or a manager does not know that they belong together.
  expect(
    await email.evaluate(
      (field: HTMLInputElement) => field.form === document.querySelector('[type=password]')?.closest('form'),
    ),
  ).toBe(true)
  await email.focus()
  await page.keyboard.press('Tab')
  await expect(password).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show password' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(signInButton(page)).toBeFocused()
  const milo = await persona(emulator, 'member')
  await email.fill(milo.email)
  await password.fill(milo.password)
  await page.keyboard.press('Enter')
  const code = codeField(page)
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await expect(code).toBeFocused()
})
