import type { Page } from '@playwright/test'
import { anotherPerson } from '../support/another-person.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { bell, expectCalm, noticeOf, panel } from '../support/inbox.ts'
import { accept, invite, openSignedIn, production, profileIdOf, signInHere, signUp } from '../support/invitations.ts'
import { goInside } from '../support/harness/inside.ts'
import { firstRows, signInWithToken, toUsers } from '../support/steps.ts'
import {
  teamTable,
  inviteButton,
  addressesField,
  sendInvitations,
  acceptInvitation,
  leaveButton,
  acceptButton,
  leaveDialog,
} from '../support/team.ts'
import { profileSwitcher, teamLink, mainNavigation, notices } from '../support/frame.ts'
import { ownPassword } from '../support/proof.ts'
import { signInTitle } from '../support/sign-in.ts'

const members = (page: Page) => teamTable(page).locator('tbody').getByRole('row')

test('a member is invited on the Team page, accepts in the panel, works in the profile, and leaves it later', async ({
  page: owner,
  browser,
  app,
  emulator,
}) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const profile = await profileIdOf(emulator)
  const { token } = await freshToken(emulator, { profile })

  const other = await anotherPerson({ browser, app, emulator })
  const member = other.page

  await test.step('the owner invites', async () => {
    await signInWithToken(owner, { api: emulator.url, token, at: `p/${profile}/team` })
    await inviteButton(owner).click()
    await addressesField(owner).fill(nova.email)
    await sendInvitations(owner).click()
    await expect(members(owner).filter({ hasText: nova.email })).toContainText('Invited')
  })

  await test.step('the member accepts in the panel', async () => {
    await member.goto('sign-in')
    await signInHere(member, emulator, nova)
    await expect(member).toHaveURL(/\/p\/[^/]+\//)
    await bell(member, '1').click()
    const card = noticeOf(panel(member).getByRole('list', { name: 'Latest notices' }), 'Invitation to a profile')
    await expect(card.getByText(/Expires in 6 days|Expires in 7 days/)).toBeVisible()
    await acceptButton(card).click()
    await acceptInvitation(member.getByRole('dialog', { name: 'Accept invitation' })).click()
    await expect(card.getByText(`You accepted. Open ${production} from the profile switcher.`)).toBeVisible()
    await member.keyboard.press('Escape')
  })

  await test.step('works in the profile, as a member', async () => {
    await profileSwitcher(member).click()
    await member.getByRole('menuitemradio', { name: new RegExp(production) }).click()
    await expect(member).toHaveURL(new RegExp(`/p/${profile}/`))
    await toUsers(member)
    await firstRows(member)
    await expect(member.getByRole('button', { name: /^Profile Riverbend Production, .*Shared with you/ })).toBeVisible()
    await teamLink(mainNavigation(member)).click()
    await expect(
      member.getByText('Only the owner of this profile can invite and remove members.').filter({ visible: true }),
    ).toBeVisible()
    await expect(inviteButton(member)).toHaveAttribute('aria-disabled', 'true')
    await expectCalm(member)
  })

  await test.step('the owner sees the new member', async () => {
    await owner.reload()
    await expect(members(owner).filter({ hasText: nova.email })).toContainText('Member')
    await expect(bell(owner, '4')).toBeVisible()
  })

  await test.step('the member leaves, and nothing of the profile flashes up on the way to the next one', async () => {
    // Nothing of the profile that was left, nor a question about it, may flash up on the way to the next one.
    await member.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver(() => {
        for (const each of document.querySelectorAll('[role="dialog"], [role="alert"]'))
          seen.push(each.textContent ?? '')
      }).observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    await leaveButton(member).click()
    const leaving = leaveDialog(member, production)
    await ownPassword(leaving).fill(nova.password)
    await leaveButton(leaving).click()
    await expect(notices(member).getByText(`You left ${production}`)).toBeVisible()
    await expect(member.getByRole('button', { name: /^Profile My profile/ })).toBeVisible()
    await expect(member.getByRole('dialog')).toHaveCount(0)
    const seen = await member.evaluate(() => String(Reflect.get(window, 'seen')))
    expect(seen).toContain(`You left ${production}`)
    expect(seen).not.toMatch(/A different profile is active|Authorization|could not be loaded|My profileOpening/)
    await expectCalm(member)
    await profileSwitcher(member).click()
    await expect(member.getByRole('menuitemradio', { name: /My profile/ })).toBeVisible()
    await expect(member.getByRole('menuitemradio', { name: new RegExp(production) })).toHaveCount(0)
  })

  await test.step('the owner sees that the member left', async () => {
    await owner.reload()
    await expect(members(owner).first()).toBeVisible()
    await expect(members(owner).filter({ hasText: nova.email })).toHaveCount(0)
    await bell(owner).click()
    await expect(panel(owner).getByText(`${nova.name} left the profile ${production}.`)).toBeVisible()
    await other.leave()
  })
})

test('leaving says so when the next profile cannot be opened, and tries again on demand', async ({
  page,
  emulator,
  faults,
}) => {
  const nova = await signUp(emulator, 'nova@acme.example')
  const { path, profile } = await invite(emulator, nova.email)
  await openSignedIn(page, emulator, path, nova)
  await accept(page).click()
  await expect(page).toHaveURL(new RegExp(`/p/${profile}/`))
  await goInside(page, `p/${profile}/team`)
  await leaveButton(page).click()
  const leaving = leaveDialog(page, production)
  await ownPassword(leaving).fill(nova.password)
  faults.add({ method: 'PUT', path: '/profile/switch/*', kind: 'server-error', times: 1 })
  await leaveButton(leaving).click()
  const left = page.getByRole('dialog', { name: `You left ${production}` })
  await expect(left.getByRole('alert')).toContainText('It is not known whether another profile was opened')
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
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/team` })
  await leaveButton(page).click()
  const leaving = leaveDialog(page, production)
  await ownPassword(leaving).fill(nova.password)
  await leaveButton(leaving).click()
  const left = page.getByRole('dialog', { name: `You left ${production}` })
  await expect(left.getByText(/belongs to that profile/)).toBeVisible()
  await left.getByRole('button', { name: 'Sign out' }).click()
  await expect(signInTitle(page)).toBeVisible()
})
