import type { Page } from '@playwright/test'
import { axeClean } from '../support/harness/axe.ts'
import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { holdBack } from '../support/harness/hold-back.ts'
import { contractPages, type ContractPage } from '../support/contract-pages.ts'
import { firstRows, overflow, signInWithToken } from '../support/steps.ts'
import { retryButton } from '../support/forms.ts'
import { pageTitle, mainNavigation } from '../support/frame.ts'
import { newUserLink, rowActions } from '../support/users.ts'

/** Opens the page as the first thing shown to somebody who is signed in; `ready` is called just before. */
async function open(page: Page, emulator: RunningEmulator, { path }: ContractPage, ready: () => void = () => {}) {
  const { token, profile } = await freshToken(emulator)
  const user = (await storedUsers(emulator, token)).find(({ tags, email }) => tags.length > 1 && email !== '')
  if (user === undefined) throw new Error('the seed has no user with tags and an e-mail address')
  const inside = path(user)
  const address = inside.startsWith('/') ? inside.slice(1) : `p/${profile}/${inside}`
  await signInWithToken(page, { api: emulator.url, token, at: address, ready })
  return address
}

/** What a page shows while its data is under way. */
const loading = '[aria-busy="true"], [role="status"][aria-label="Loading"]'

/** What happens to an answer on its way is told by the client, not by a page (client.test.ts): each page meets one of them. */
const onTheWay = [
  { kind: 'cut', says: /TagoIO did not respond/, tries: 3 },
  { kind: 'truncated', says: /could not be read/, tries: 3 },
  { kind: 'html', says: /could not be read|internal error/, tries: 3 },
] as const

const failuresOf = (page: number) =>
  [
    { kind: 'server-error', says: /TagoIO had an internal error/, tries: 3 },
    { kind: 'wrong-shape', says: /could not be read/, tries: 3 },
    onTheWay[page % onTheWay.length] ?? onTheWay[0],
    // Asked again it would be refused again.
    { kind: 'error', status: 401, message: 'Authorization Denied', says: /Authorization denied/i, tries: 1 },
  ] as const

for (const [number, contract] of contractPages.entries()) {
  // One walk, not a test for each promise: what costs is to bring a page up, and each failure follows from the last.
  test(`${contract.name}: loads visibly, says each failure and tries again, restores itself by few requests, is clean under axe, fits a phone`, async ({
    page,
    emulator,
    faults,
  }) => {
    const needed = { method: 'GET', path: contract.needs }
    const asked = () =>
      emulator.requests.filter(({ method, path }) => method === 'GET' && matches(contract.needs, path))
    const alert = page.getByRole('main').getByRole('alert')
    await page.clock.install()

    // What the page needs is held back until the page was seen waiting for it: its code is there, its data is not.
    const held = await holdBack(page, (url) => url.origin === emulator.url && matches(contract.needs, url.pathname))
    await open(page, emulator, contract, () => faults.add({ ...needed, kind: 'server-error' }))
    await expect.poll(held.count).toBeGreaterThan(0)
    await expect(page.getByRole('main').locator(loading).first()).toBeVisible()
    await held.release()

    let asks = 0
    for (const { says, tries, ...fault } of failuresOf(number)) {
      if (fault.kind !== 'server-error') {
        faults.clear()
        faults.add({ ...needed, ...fault })
        asks = asked().length
        await retryButton(alert).click()
      }
      // Pauses between the tries of one read are shortened, not waited for; little by little, or a read in the middle of
      // its answer would run out of time.
      await expect(async () => {
        await page.clock.fastForward(400)
        expect(asked().length, `${fault.kind}: tries`).toBeGreaterThanOrEqual(asks + tries)
      }).toPass({ intervals: [25], timeout: 15_000 })
      await expect(alert, fault.kind).toContainText(says)
      await expect(pageTitle(page)).toHaveCount(1)
      if (fault.kind === 'server-error') await axeClean(page, { include: 'main', atLeast: 10 })
    }
    await expect(mainNavigation(page), 'still signed in').toBeVisible()
    faults.clear()
    await retryButton(alert).click()
    await contract.loaded(page)

    await expect(pageTitle(page)).toHaveCount(1)
    await expect(pageTitle(page)).toHaveText(contract.heading)
    await expect(page).toHaveTitle(contract.title)
    if (contract.docs) await expect(page.getByRole('link', { name: /^Learn more/ })).toHaveAttribute('href', /^https:/)
    const before = page.url()
    const start = emulator.requests.length
    await page.reload()
    await contract.loaded(page)
    expect(page.url()).toBe(before)

    await axeClean(page)
    const reads = emulator.requests.slice(start).filter(({ method }) => method === 'GET')
    expect(reads.length, reads.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(contract.reads)
    await page.setViewportSize({ width: 360, height: 740 })
    await axeClean(page, { schemes: ['light'] })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}

test.describe('dialogs', () => {
  test('are clean under axe, and the focus returns to what opened them', async ({ page, emulator }) => {
    await open(page, emulator, contractPages[0] as ContractPage)
    await firstRows(page)
    const newUser = newUserLink(page)
    const actions = rowActions(page).nth(1)
    for (const [act, opener] of [
      [() => newUser.click(), newUser],
      [() => choose(page, 'Delete…'), actions],
      [() => choose(page, 'Set password…'), actions],
      [() => choose(page, 'Deactivate…'), actions],
      [() => page.keyboard.press('ControlOrMeta+k'), actions],
      [() => page.keyboard.press('?'), actions],
    ] as const) {
      await act()
      await expect(page.getByRole('dialog')).toBeVisible()
      await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(opener, String(act)).toBeFocused()
    }
  })

  test('an open row menu is clean under axe', async ({ page, emulator }) => {
    await open(page, emulator, contractPages[0] as ContractPage)
    await firstRows(page)
    await rowActions(page).first().click()
    await expect(page.getByRole('menu')).toBeVisible()
    await axeClean(page)
  })
})

async function choose(page: Page, choice: string) {
  await rowActions(page).nth(1).click()
  await page.getByRole('menuitem', { name: choice }).click()
}

/** Whether a path is the one of a fault; `*` stands for any run of characters, as there. */
function matches(pattern: string, path: string): boolean {
  const [head = '', tail] = pattern.split('*')
  return tail === undefined ? path === head : path.startsWith(head) && path.endsWith(tail)
}
