import type { Locator, Page } from '@playwright/test'
import { freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside } from '../support/harness/inside.ts'
import { speakPseudo } from '../support/harness/pseudo-language.ts'
import { speaker } from '../support/harness/speaker.ts'
import { spokenPage } from '../support/harness/spoken-page.ts'
import { routes } from '../support/routes.ts'
import { signInWithToken } from '../support/steps.ts'

const said = speaker('pseudo')

test('every page speaks another language whole, and its longer words fit a screen and a phone', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const [user] = await storedUsers(emulator, token)
  await speakPseudo(page)
  const { look, left, cut } = spokenPage(page, emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/overview` })
  for (const { path } of routes) {
    await goInside(page, path.replace(':profileId', profile).replace(':userId', user?.id ?? ''))
    await look(path)
  }
  expect([...left]).toEqual([])
  expect([...cut]).toEqual([])
})

/** Dialogs and panels that a button of a page opens: the page, the room of the button's name, its key. */
const openers: readonly [path: string, folder: string, key: string][] = [
  ['run/users', 'components/table', 'columns'],
  ['run/users', 'components/table', 'moreFilters'],
  ['run/users', 'lib', 'export'],
  ['team', 'pages/team', 'inviteMember'],
  ['profiles', 'pages/profiles', 'newProfile'],
  ['service-authorization', 'pages/service-authorization', 'newAuthorization'],
  ['tokens', 'pages/tokens', 'newToken'],
]

/** Lists whose rows have menus of which some choices open a dialog. */
const lists = ['run/users', 'access/policies', 'tokens', 'team', 'profiles', 'service-authorization'] as const

const panel = (page: Page) => page.getByRole('dialog').or(page.getByRole('menu')).last()
const parts = '[role="dialog"], [role="menu"]'

/** The first menu of a row of the list. */
const firstMenu = (page: Page) =>
  page.getByRole('table').locator('tbody').getByRole('button', { expanded: false }).first()

test('dialogs, menus and panels speak it too', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  await speakPseudo(page)
  const { look, left, cut } = spokenPage(page, emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/overview` })
  const lookAndClose = async (where: string) => {
    await expect(panel(page)).toBeVisible()
    await look(where, parts)
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
  }
  const open = async (button: Locator, where: string) => {
    await button.click()
    await lookAndClose(where)
  }

  for (const [path, folder, key] of openers) {
    await goInside(page, `p/${profile}/${path}`)
    await open(page.getByRole('button', { name: said(folder, key) }).first(), `${path}, ${key}`)
  }

  let opened = 0
  for (const path of lists) {
    await goInside(page, `p/${profile}/${path}`)
    await open(firstMenu(page), `${path}, menu`)
    await firstMenu(page).click()
    // What opens something ends so, in every language.
    const choices = page.getByRole('menuitem').filter({ hasText: /…⟧$/ })
    const names = await choices.evaluateAll((all) =>
      all.filter((one) => one.ariaDisabled !== 'true').map((one) => one.textContent),
    )
    await page.keyboard.press('Escape')
    // The form of a notification is a page.
    for (const name of names.filter((one) => !said('pages/run/users', 'notifyDots').test(one))) {
      await firstMenu(page).click()
      await page.getByRole('menuitem', { name, exact: true }).click()
      // The menu that closes is not what it opens.
      await expect(page.getByRole('menu')).toHaveCount(0)
      await expect(page.getByRole('dialog'), `${path}, ${name}`).toBeVisible()
      await lookAndClose(`${path}, ${name}`)
      opened += 1
    }
  }
  expect(opened).toBeGreaterThan(7)

  await test.step('what a selection offers', async () => {
    await goInside(page, `p/${profile}/run/users`)
    await page.getByRole('checkbox', { name: said('components/table', 'selectAllPage') }).click()
    const bar = page.getByRole('region', { name: said('components/table', 'selection') })
    for (const key of ['addTags', 'removeTags', 'deactivate'])
      await open(bar.getByRole('button', { name: said('pages/run/users/list', key) }), `bulk, ${key}`)
    await open(bar.getByRole('button', { name: said('lib', 'delete') }), 'bulk, delete')
    await bar.getByRole('button', { name: said('lib', 'more') }).click()
    await open(
      page.getByRole('menuitem', { name: said('pages/run/users/list', 'timeZoneAndLanguage') }),
      'bulk, time zone',
    )
  })

  await test.step('the account and the frame', async () => {
    await goInside(page, 'account/security')
    await open(
      page.getByRole('button', { name: said('pages/account/details', 'deleteAccountDots') }),
      'account, delete',
    )
    await open(page.getByRole('button', { name: said('pages/account/security', 'enableMethod') }).first(), 'two-factor')
    await page.keyboard.press('ControlOrMeta+k')
    await lookAndClose('palette')
    await page.keyboard.press('?')
    await lookAndClose('shortcuts')
    await page.getByRole('button', { name: said('shell', 'accountOfName') }).click()
    await page.getByRole('menuitem', { name: said('shell', 'about') }).click()
    await lookAndClose('about')
  })
  expect([...left]).toEqual([])
  expect([...cut]).toEqual([])
})
