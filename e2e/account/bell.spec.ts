import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { addNotice, bell, noticeOf, noticeRequests, panel } from '../support/inbox.ts'
import { dismissNotices, firstRows, signInWithToken } from '../support/steps.ts'
import { acceptInvitation, acceptButton } from '../support/team.ts'
import { profileSwitcher, limitReached, sessionEnded, notices } from '../support/frame.ts'
import { tokenField } from '../support/sign-in.ts'
import { continueButton } from '../support/forms.ts'

test('an invitation is accepted in the panel, and the switcher knows the profile without a reload', async ({
  page,
  emulator,
  faults,
}) => {
  const { token } = await freshToken(emulator, { id: 'invited' })
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  await bell(page, '1').click()
  const card = noticeOf(panel(page).getByRole('list', { name: 'Latest notices' }), 'Invitation to a profile')
  await expect(card.getByText('Olive Owner invited you to work in the profile Riverbend Production.')).toBeVisible()
  await expect(card.getByText(/Expires in [56] days/)).toBeVisible()
  await axeClean(page)
  await acceptButton(card).click()
  const dialog = page.getByRole('dialog', { name: 'Accept invitation' })
  await expect(dialog).toBeVisible()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
  // The server does it and nobody hears of it: the app looks instead of asking twice.
  faults.add({ method: 'PUT', path: '/notification/*/*', kind: 'cut-after-commit', times: 1 })
  await acceptInvitation(dialog).dblclick()
  await expect(notices(page).getByText('Invitation accepted')).toBeVisible()
  expect(noticeRequests(emulator, 'PUT')).toHaveLength(1)
  await expect(card.getByText('You accepted. Open Riverbend Production from the profile switcher.')).toBeVisible()
  await expect(acceptButton(card)).toHaveCount(0)
  await expect(bell(page, 'nothing')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bell(page)).toBeFocused()
  await profileSwitcher(page).click()
  await expect(page.getByRole('menuitemradio', { name: /Riverbend Production/ })).toBeVisible()
})

test.describe('the bell', () => {
  const looks = (emulator: RunningEmulator) => noticeRequests(emulator, 'GET').length
  const hide = (page: Page, hidden: boolean) =>
    page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      },
      hidden ? 'hidden' : 'visible',
    )

  async function watched(page: Page, emulator: RunningEmulator) {
    await page.clock.install()
    const { token, profile } = await freshToken(emulator)
    await signInWithToken(page, { api: emulator.url, token })
    await firstRows(page)
    expect(looks(emulator), 'nothing is asked before the page is loaded').toBe(0)
    await page.clock.runFor(3_000)
    await expect(bell(page, '3')).toBeVisible()
    expect(looks(emulator)).toBe(1)
    return { token, profile }
  }

  test('asks each minute while the window is in sight, never behind, and on return when it is old', async ({
    page,
    emulator,
  }) => {
    const { token } = await watched(page, emulator)
    await addNotice(emulator, token, { title: 'Fresh', message: 'News' })
    await page.clock.runFor(61_000)
    await expect(bell(page, '4')).toBeVisible()
    expect(looks(emulator)).toBe(2)
    await page.clock.runFor(61_000)
    await expect.poll(() => looks(emulator)).toBe(3)

    await hide(page, true)
    await page.clock.runFor(600_000)
    expect(looks(emulator)).toBe(3)
    await addNotice(emulator, token, { title: 'Fresher', message: 'News' })
    await hide(page, false)
    await expect(bell(page, '5')).toBeVisible()
    expect(looks(emulator)).toBe(4)
    await hide(page, true)
    await hide(page, false)
    await page.clock.runFor(1_000)
    expect(looks(emulator)).toBe(4)
  })

  test('keeps its number and its silence while the server is away, and goes on when it is back', async ({
    page,
    emulator,
    faults,
  }) => {
    const { token } = await watched(page, emulator)
    await dismissNotices(page)
    faults.add({ method: 'GET', path: '/notification', kind: 'server-error' })
    for (let minute = 0; minute < 6; minute += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await page.clock.runFor(61_000)
    }
    await expect(bell(page, '3')).toBeVisible()
    await expect(notices(page).getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
    faults.clear()
    await addNotice(emulator, token, { title: 'Back', message: 'News' })
    await expect
      .poll(async () => {
        await page.clock.runFor(20_000)
        return bell(page, '4').isVisible()
      })
      .toBe(true)
  })

  test('waits out a limit, and stops for good once it is refused', async ({ page, emulator, faults }) => {
    await watched(page, emulator)
    faults.add({ method: 'GET', path: '/notification', kind: 'rate-limit', retryAfter: 30, times: 1 })
    await page.clock.runFor(61_000)
    // The app has heard of it; the wait begins now.
    await expect(limitReached(page)).toBeVisible()
    expect(looks(emulator)).toBe(2)
    await page.clock.runFor(20_000)
    expect(looks(emulator)).toBe(2)
    await page.clock.runFor(15_000)
    await expect.poll(() => looks(emulator)).toBe(3)

    faults.add({
      method: 'GET',
      path: '/notification',
      kind: 'error',
      status: 401,
      message: 'Authorization Denied',
    })
    const probes = () => emulator.requests.filter(({ method, path }) => method === 'GET' && path === '/info').length
    const before = probes()
    // The next minute begins when the page has read the last answer, which no clock tells.
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000)
        return looks(emulator)
      })
      .toBe(4)
    // Refused, and not because the token died: the app has asked.
    await expect.poll(probes).toBe(before + 1)
    await page.clock.runFor(300_000)
    await hide(page, true)
    await hide(page, false)
    await page.clock.runFor(1_000)
    expect(looks(emulator)).toBe(4)
    await expect(bell(page, '3')).toBeVisible()
    await bell(page).click()
    await expect(panel(page)).toBeVisible()
  })

  test('stops with the session, and goes on when it is renewed', async ({ page, emulator }) => {
    const { token, profile } = await watched(page, emulator)
    await direct(emulator, `DELETE /profile/${profile}/token/${token}`, { token })
    await page.clock.runFor(61_000)
    const ended = sessionEnded(page)
    await expect(ended).toBeVisible()
    const before = looks(emulator)
    await page.clock.runFor(300_000)
    expect(looks(emulator)).toBe(before)
    await tokenField(ended).fill((await freshToken(emulator, { profile })).token)
    await continueButton(ended).click()
    await expect(ended).toHaveCount(0)
    await page.clock.runFor(61_000)
    await expect.poll(() => looks(emulator)).toBeGreaterThan(before)
  })
})
