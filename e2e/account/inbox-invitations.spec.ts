import { axeClean } from '../support/harness/axe.ts'
import { direct, profilesOf } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { noticeList, noticeOf, openInbox } from '../support/inbox.ts'
import { declineInvitation, acceptButton } from '../support/team.ts'

const day = 86_400_000

test('an invitation is declined after a question, and stays as answered', async ({ page, emulator }) => {
  await openInbox(page, emulator, 'invited', '?kind=invitation')
  const card = noticeOf(noticeList(page), 'Invitation to a profile')
  await card.getByRole('button', { name: 'Refuse' }).click()
  const dialog = page.getByRole('dialog', { name: 'Decline invitation' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(card.getByRole('button', { name: 'Refuse' })).toBeFocused()
  await page.keyboard.press('Enter')
  await declineInvitation(dialog).click()
  await expect(card.getByText('You declined. The owner was notified.')).toBeVisible()
  await page.reload()
  await expect(card.getByText('This invitation was already answered or withdrawn.')).toBeVisible()
  await axeClean(page)
  expect((await profilesOf(emulator, 'invited')).map(({ name }) => name)).not.toContain('Riverbend Production')
})

test.describe('an invitation of nine days ago', () => {
  let back = 8 * day
  test.use({ emulatorOptions: { port: 0, rateLimits: false, now: () => Date.now() - back } })
  test.beforeEach(() => {
    back = 8 * day
  })

  test('is said to have expired, and has no buttons', async ({ page, emulator }) => {
    // The seed was made in the past; from now on the emulator's clock is right.
    await direct(emulator, 'GET /__emulator/personas')
    back = 0
    await openInbox(page, emulator, 'invited')
    const card = noticeOf(noticeList(page), 'Invitation to a profile')
    await expect(card.getByText(/This invitation expired 2 days ago. Ask the owner for a new one./)).toBeVisible()
    await expect(acceptButton(card)).toHaveCount(0)
  })
})
