import type { Page } from '@playwright/test'
import { anotherPerson } from '../support/another-person.ts'
import { direct, freshToken, persona, profilesOf } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { firstRows, giveCredentials, signInWithToken, startConnecting, toUsers } from '../support/steps.ts'
import { userSearch } from '../support/users.ts'
import { sessionEnded } from '../support/frame.ts'
import { passwordField } from '../support/sign-in.ts'
import { codeField } from '../support/proof.ts'
import { continueButton } from '../support/forms.ts'

const production = 'Riverbend Production'

const slots = (page: Page) => page.getByText(/\d+ of [\d,]+ user slots in use/).textContent()

async function signInAsMember(page: Page, emulator: RunningEmulator) {
  const milo = await persona(emulator, 'member')
  await startConnecting(page, emulator.url)
  await giveCredentials(page, milo)
  return milo
}

test('whoever is removed from a profile is out of it at once, with every token they made, and keeps their own', async ({
  page: owner,
  browser,
  app,
  emulator,
}) => {
  const profile = (await profilesOf(emulator)).find(({ name }) => name === production)?.id ?? ''
  const other = await anotherPerson({ browser, app, emulator })
  const milo = await signInAsMember(other.page, emulator)
  await other.page.getByRole('button', { name: production }).click()
  await toUsers(other.page)
  await firstRows(other.page)
  const made = await Promise.all(
    Array.from({ length: 5 }, () => freshToken(emulator, { id: 'member', profile }).then(({ token }) => token)),
  )
  const own = await freshToken(emulator, { id: 'member' })

  const { token } = await freshToken(emulator, { profile })
  await signInWithToken(owner, { api: emulator.url, token })
  await firstRows(owner)
  // Figures are the profile's, whoever looks (regression class R12).
  expect(await slots(other.page)).toBe(await slots(owner))
  await goInside(owner, `p/${profile}/team`)
  await owner.getByRole('button', { name: `Actions for ${milo.name}` }).click()
  await owner.getByRole('menuitem', { name: 'Remove…' }).click()
  const dialog = owner.getByRole('dialog', { name: `Remove ${milo.name}` })
  await expect(dialog.getByRole('checkbox').first()).toBeChecked()
  // The five, and the one that signing in made.
  expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBeGreaterThanOrEqual(6)
  await dialog.getByRole('textbox').fill(milo.email)
  await dialog.getByRole('button', { name: 'Remove member' }).click()
  await expect(dialog).toHaveCount(0)
  for (const secret of made) await expect(direct(emulator, 'GET /run/users', { token: secret })).rejects.toThrow()
  expect(await direct(emulator, 'GET /info', { token: own.token })).toBeTruthy()
  const { id: account } = await direct<{ id: string }>(emulator, 'GET /account', { token: own.token })
  const left = await direct<{ created_by: string }[]>(
    emulator,
    `GET /profile/${profile}/token?amount=1000&fields[0]=created_by`,
    { token },
  )
  const makers = left.map(({ created_by: maker }) => maker)
  expect(makers).toContain((await direct<{ id: string }>(emulator, 'GET /account', { token })).id)
  expect(makers).not.toContain(account)

  await userSearch(other.page).fill('a')
  const ended = sessionEnded(other.page)
  await expect(ended).toBeVisible()
  await passwordField(ended).fill(milo.password)
  await ended.getByRole('button', { name: /^(Continue|Sign in)$/ }).click()
  await codeField(ended).fill(milo.pin ?? '')
  await continueButton(ended).click()
  await expect(ended.getByRole('alert')).toContainText('You no longer have access to this profile')
  await ended.getByRole('button', { name: 'Sign out' }).click()
  await signInAsMember(other.page, emulator)
  await expect(other.page).toHaveURL(/\/p\/[^/]+\//)
  await expect(other.page.getByRole('button', { name: /^Profile Hillside Partners/ })).toBeVisible()
  await other.leave()
})
