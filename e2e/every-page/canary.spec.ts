import { newestSecret } from '../support/account.ts'
import { CanaryWatch } from '../support/harness/canary.ts'
import { direct, freshToken, persona, profilesOf, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside, settled } from '../support/harness/inside.ts'
import { mailedInvitation, signInHere, signUp } from '../support/invitations.ts'
import { bringChanges } from '../support/audit.ts'
import { routes } from '../support/routes.ts'
import { firstRows, signInWithToken, toUsers } from '../support/steps.ts'
import { newTokenDialog, newTokenButton, createTokenButton } from '../support/access.ts'
import { nameField, doneButton, continueButton, cancelButton, discardButton } from '../support/forms.ts'
import { ownPassword, recoveryMailButton } from '../support/proof.ts'
import { signInToAnswer, signInTitle } from '../support/sign-in.ts'
import { accountMenu, signOutChoice } from '../support/frame.ts'

test('no page keeps or tells a token or a password where it may not be, nor breaks the shipped policy', async ({
  page,
  emulator,
  guard,
}) => {
  // One test visits every address there is.
  test.setTimeout(180_000)
  const watch = new CanaryWatch(page)
  const { token, profile } = await freshToken(emulator)
  const { password } = await persona(emulator, 'owner')
  const [user] = await storedUsers(emulator, token)
  const kept = await direct<{ token: string }[]>(
    emulator,
    `GET /profile/${profile}/token?amount=100&fields[0]=token&fields[1]=name`,
    { token },
  )
  const others = kept.filter((one) => one.token !== token)
  expect(others).not.toHaveLength(0)

  watch.add('session token', { value: token, header: 'token', session: true })
  watch.add('password', {
    value: password,
    bodies: [/^POST \/profile\/[^/]+\/token$/, /^POST \/account\/otp\/\w+\/enable$/],
  })
  for (const [index, one] of others.entries()) watch.add(`stored token ${index + 1}`, { value: one.token })

  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await watch.check('after signing in')

  for (const { path, heading } of routes) {
    await goInside(page, path.replace(':profileId', profile).replace(':userId', user?.id ?? ''))
    await expect(page.getByRole('heading', { level: 1, name: heading, includeHidden: true })).toBeVisible()
    await settled(page)
    if (heading === 'Overview') await bringChanges(page)
    await watch.check(path)
    expect(guard.problems(), path).toEqual([])
  }

  await test.step('a password that was typed and sent, and the token that came of it, do not outlive the dialog', async () => {
    await goInside(page, `p/${profile}/tokens`)
    const form = newTokenDialog(page)
    await newTokenButton(page).click()
    await nameField(form).fill('Canary')
    await ownPassword(form).fill(password)
    await createTokenButton(form).click()
    const made = page.getByRole('dialog', { name: 'Token Canary created' })
    await expect(made).toBeVisible()
    const created = await direct<{ name: string; token: string }[]>(
      emulator,
      `GET /profile/${profile}/token?amount=1000&fields[0]=name&fields[1]=token`,
      { token },
    )
    const secret = created.find(({ name }) => name === 'Canary')?.token ?? ''
    expect(secret).not.toBe('')
    watch.add('created token', { value: secret })
    for (const sample of await made.getByRole('region', { name: /sample$/ }).all())
      watch.expectClean('a code sample', await sample.innerText())
    await doneButton(made).click()
    await expect(made).toHaveCount(0)
    await watch.check('after creating a token')
  })

  await test.step('a second factor that was begun and left leaves neither password nor recovery code', async () => {
    await goInside(page, 'account/security')
    await page.getByRole('button', { name: 'Enable codes by SMS' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Your password' }).fill(password)
    await continueButton(page.getByRole('dialog')).click()
    await expect(page.getByRole('dialog', { name: 'Confirm codes by SMS' })).toBeVisible()
    await cancelButton(page.getByRole('dialog')).click()
    await recoveryMailButton(page).click()
    await expect(page.getByRole('dialog', { name: 'Set a new password' })).toBeVisible()
    const code = await newestSecret(emulator, 'email')
    watch.add('recovery code', { value: code })
    await page.getByRole('dialog').getByRole('textbox', { name: 'Code or link from the e-mail' }).fill(code)
    await cancelButton(page.getByRole('dialog')).click()
    await discardButton(page).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await watch.check('after leaving the dialogs of the account')
  })
})

test('an invitation leaves the address at once, and the tab when it is answered', async ({
  page,
  emulator,
  faults,
}) => {
  const production = (await profilesOf(emulator)).find(({ name }) => name === 'Riverbend Production')?.id ?? ''
  const { token: owner } = await freshToken(emulator, { profile: production })
  const nova = await signUp(emulator, 'nova@acme.example')
  await direct(emulator, `POST /profile/${production}/team`, { token: owner, body: { email: nova.email } })
  const { path, secret } = await mailedInvitation(emulator, nova.email)
  await page.goto('sign-in')
  const before = await page.evaluate(() => history.length)
  await page.goto(path)
  await expect(page).toHaveURL(/\/invitation$/)
  // From here on: the browser asked for the mail's address itself, and every address after it is the app's.
  const watch = new CanaryWatch(page)
  const paths = [/^GET \/profile\/team\/accept\/[^/]+$/, /^OPTIONS \/profile\/team\/accept\/[^/]+$/]
  watch.add('invitation', { value: secret, paths, session: true })
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await watch.check('on arrival')
  await page.reload()
  await signInToAnswer(page).click()
  await watch.check('at the sign-in page')
  await signInHere(page, emulator, nova)
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  faults.add({
    method: 'GET',
    path: '/profile/team/*',
    kind: 'error',
    status: 400,
    message: `No such invitation: ${secret}`,
    times: 1,
  })
  await accept.click()
  // The server echoes it; the page does not.
  await expect(page.getByRole('alert')).toContainText('No such invitation: •••')
  await watch.check('after a refusal that echoes it')
  await accept.click()
  await expect(page).toHaveURL(new RegExp(`/p/${production}/`))
  await toUsers(page)
  await firstRows(page)
  watch.add('invitation', { value: secret, paths })
  await watch.check('after the answer')
  await page.goBack()
  await expect(page).not.toHaveURL(new RegExp(secret))
  await watch.check('on the way back')
})

test('signing out takes a waiting invitation along', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, at: 'invitation/canary-invitation-4711' })
  await page.getByRole('link', { name: 'Continue without answering' }).click()
  await accountMenu(page).click()
  await signOutChoice(page).click()
  await expect(signInTitle(page)).toBeVisible()
  const watch = new CanaryWatch(page)
  watch.add('invitation', { value: 'canary-invitation-4711' })
  await watch.check('after signing out')
})

test('the watch sees a secret in every place that it reads', async ({ page, emulator }) => {
  const { token } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  for (const [place, leak] of [
    ['localStorage', () => localStorage.setItem('leak', 'canary-4711')],
    ['history.state', () => history.replaceState({ leak: 'canary-4711' }, '')],
    ['document', () => document.body.setAttribute('data-leak', 'canary-4711')],
    ['address', () => history.replaceState(null, '', '?leak=canary-4711')],
    ['window.name', () => void (window.name = 'canary-4711')],
  ] as const) {
    const watch = new CanaryWatch(page)
    watch.add('canary', { value: 'canary-4711' })
    await watch.check('before')
    await page.evaluate(leak)
    await expect(watch.check(place)).rejects.toThrow()
    await page.evaluate(() => {
      localStorage.removeItem('leak')
      document.body.removeAttribute('data-leak')
      window.name = ''
      history.replaceState(null, '', location.pathname)
    })
  }
})
