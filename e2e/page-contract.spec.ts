import type { Page } from '@playwright/test'
import { axeClean } from './support/axe.ts'
import { freshToken, storedUsers, type StoredUser } from './support/direct.ts'
import { expect, test, type RunningEmulator } from './support/fixtures.ts'
import { firstRows, overflow, signInWithToken } from './support/steps.ts'

/** A page as the contract of every page sees it. */
interface ContractPage {
  name: string
  /** Its address inside the profile, for a user of the seed; one that begins with a slash is outside. */
  path: (user: StoredUser) => string
  heading: RegExp
  title: RegExp
  /** The request without which the page has nothing to show. */
  needs: string
  docs: boolean
  loaded: (page: Page) => Promise<void>
}

const contractPages: ContractPage[] = [
  {
    name: 'Users',
    path: () => 'run/users?status=active&sort=name&size=25',
    heading: /^Users$/,
    title: /^Users · .+ — Portico$/,
    needs: '/run/users',
    docs: true,
    loaded: firstRows,
  },
  {
    name: 'User details',
    path: ({ id }) => `run/users/${id}`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    docs: false,
    loaded: (page) => expect(page.getByLabel('Company')).toBeVisible(),
  },
  {
    name: 'User tags',
    path: ({ id }) => `run/users/${id}/tags`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    docs: false,
    loaded: (page) => expect(page.getByRole('button', { name: /^Add tag/ })).toBeVisible(),
  },
  {
    name: 'User notifications',
    path: ({ id }) => `run/users/${id}/notifications`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    docs: false,
    loaded: (page) =>
      expect(
        page.getByRole('list', { name: /^Notifications of/ }).or(page.getByText(/has no notifications/)),
      ).toBeVisible(),
  },
  {
    name: 'Single sign-on',
    path: () => 'run/sso',
    heading: /^Single sign-on$/,
    title: /^Single sign-on · .+ — Portico$/,
    needs: '/run/sso/saml',
    docs: true,
    loaded: (page) => expect(page.getByRole('combobox', { name: 'Identity provider' })).toBeVisible(),
  },
  {
    name: 'Team',
    path: () => 'team',
    heading: /^Team$/,
    title: /^Team · .+ — Portico$/,
    needs: '/profile/*/team',
    docs: true,
    loaded: (page) => expect(page.getByRole('table', { name: 'Team' })).toBeVisible(),
  },
  {
    name: 'Tokens',
    path: () => 'tokens',
    heading: /^Tokens$/,
    title: /^Tokens · .+ — Portico$/,
    needs: '/profile/*/token',
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Service authorization',
    path: () => 'service-authorization',
    heading: /^Service authorization$/,
    title: /^Service authorization · .+ — Portico$/,
    needs: '/serviceauth',
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Account',
    path: () => '/account',
    heading: /^Account$/,
    title: /^Account · .+ — Portico$/,
    needs: '/account',
    docs: true,
    loaded: (page) => expect(page.getByLabel('Company')).toBeVisible(),
  },
  {
    name: 'Security',
    path: () => '/account/security',
    heading: /^Security$/,
    title: /^Security · .+ — Portico$/,
    needs: '/account',
    docs: true,
    loaded: (page) => expect(page.getByRole('region', { name: 'Second factor' })).toBeVisible(),
  },
  {
    name: 'Inbox',
    path: () => '/account/inbox?status=unread',
    heading: /^Inbox$/,
    title: /^Inbox · .+ — Portico$/,
    needs: '/notification',
    docs: true,
    loaded: (page) => expect(page.getByRole('list', { name: 'Notices', exact: true })).toBeVisible(),
  },
]

let user: StoredUser
let address: string

async function open(page: Page, emulator: RunningEmulator, { path }: ContractPage) {
  const { token, profile } = await freshToken(emulator)
  user = (await storedUsers(emulator, token)).find(({ tags, email }) => tags.length > 1 && email !== '') as StoredUser
  await signInWithToken(page, { api: emulator.url, token })
  await firstRows(page)
  const inside = path(user)
  address = inside.startsWith('/') ? inside.slice(1) : `p/${profile}/${inside}`
}

for (const contract of contractPages) {
  test.describe(contract.name, () => {
    test.beforeEach(async ({ page, emulator }) => open(page, emulator, contract))

    test('shows that it loads, has one heading and a title, restores itself from its address, is clean under axe, and fits a phone', async ({
      page,
      emulator,
    }) => {
      emulator.emulator.faults.add({ method: 'GET', path: contract.needs, kind: 'latency', delayMs: 1500, times: 1 })
      await page.goto(address)
      await expect(page.locator('[aria-busy="true"], [role="status"][aria-label="Loading"]').first()).toBeVisible()
      await contract.loaded(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(contract.heading)
      await expect(page).toHaveTitle(contract.title)
      if (contract.docs)
        await expect(page.getByRole('link', { name: /^Learn more/ })).toHaveAttribute('href', /^https:/)
      const before = page.url()
      await page.reload()
      await contract.loaded(page)
      expect(page.url()).toBe(before)

      await axeClean(page)
      await page.setViewportSize({ width: 360, height: 740 })
      await axeClean(page, { schemes: ['light'] })
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })

    test('says what happened and tries again on demand, whatever the failure', async ({ page, emulator }) => {
      for (const [kind, says] of [
        ['server-error', /TagoIO had an internal error/],
        ['cut', /TagoIO did not answer/],
        ['truncated', /could not be read/],
        ['wrong-shape', /could not be read/],
        ['html', /could not be read|internal error/],
      ] as const) {
        emulator.emulator.faults.add({ method: 'GET', path: contract.needs, kind })
        await page.goto(address)
        const alert = page.getByRole('main').getByRole('alert')
        await expect(alert, kind).toContainText(says)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        if (kind === 'server-error') await axeClean(page, { atLeast: 30 })
        emulator.emulator.faults.clear()
        await alert.getByRole('button', { name: 'Retry' }).click()
        await contract.loaded(page)
      }
    })

    test('names a refusal, and stays signed in', async ({ page, emulator }) => {
      await page.clock.install()
      await page.goto(address)
      await contract.loaded(page)
      await page.clock.fastForward(60_000)
      const denied = { kind: 'error', status: 401, message: 'Authorization Denied' } as const
      emulator.emulator.faults.add({ method: 'GET', path: contract.needs, ...denied })
      await page
        .getByRole('link', { name: /^Users/ })
        .first()
        .click()
      await page.goto(address)
      await page.clock.fastForward(15_000)
      await expect(page.getByRole('main').getByRole('alert')).toContainText(/Authorization denied/i)
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    })
  })
}

test.describe('dialogs', () => {
  test('are clean under axe, and the focus returns to what opened them', async ({ page, emulator }) => {
    await open(page, emulator, contractPages[0] as ContractPage)
    await page.goto(address)
    await firstRows(page)
    const newUser = page.getByRole('link', { name: 'New user' })
    const actions = page.getByRole('button', { name: /^Actions for/ }).nth(1)
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
    await page.goto(address)
    await firstRows(page)
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click()
    await expect(page.getByRole('menu')).toBeVisible()
    await axeClean(page)
  })
})

async function choose(page: Page, choice: string) {
  await page
    .getByRole('button', { name: /^Actions for/ })
    .nth(1)
    .click()
  await page.getByRole('menuitem', { name: choice }).click()
}

async function actionsShown(page: Page) {
  await expect(page.getByRole('button', { name: /^Actions for/ }).first()).toBeVisible()
}
