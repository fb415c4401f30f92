import { expect, type Page } from '@playwright/test'
import { plantSession } from './harness/planted-session.ts'
import { usersLink, mainNavigation, openNavigation, usersTitle, notices } from './frame.ts'
import { apiField, tokenSignIn, tokenField, signInButton, passwordField } from './sign-in.ts'
import { emailField, dismissButton } from './forms.ts'
import { codeField } from './proof.ts'
import { userSearch } from './users.ts'

/** One click from the sign-in page into the demo. */
export async function enterDemo(page: Page, persona: 'owner' | 'team member' | 'invited person' = 'owner') {
  await page.goto('sign-in')
  await page.getByRole('button', { name: `Enter as ${persona}` }).click()
  // The first entry loads a database engine and makes its data: seconds, on a busy machine.
  await expect(page).toHaveURL(/\/p\/[^/]+\//, { timeout: 45_000 })
  await toUsers(page)
}

/** From the overview, where signing in leads, to the list of users, where most work begins. */
export async function toUsers(page: Page) {
  const link = usersLink(mainNavigation(page))
  const menu = openNavigation(page)
  await expect(link.or(menu).first()).toBeVisible()
  if (!(await link.isVisible())) await menu.click()
  await link.click()
  await expect(usersTitle(page)).toBeVisible()
}

/** The sign-in page with an API address typed; `stay` keeps the address the browser is at. */
export async function startConnecting(page: Page, api: string, { stay = false } = {}) {
  if (!stay) await page.goto('sign-in')
  await page.getByLabel('Region').selectOption({ label: 'Other address' })
  await apiField(page).fill(api)
  await apiField(page).blur()
}

/** Types a profile token into the sign-in page, as an operator of their own deployment would; for tests about signing in. */
export async function typeToken(page: Page, { api, token }: { api: string; token: string }) {
  await startConnecting(page, api)
  await tokenSignIn(page).click()
  await tokenField(page).fill(token)
  await signInButton(page).click()
  await toUsers(page)
}

/**
 * Opens a page of the application as somebody who is signed in already: the list of users, with a `query` of the address
 * or without, or the page `at`. A test opens the page it is about straight away: a load that shows another page first
 * costs a second. `ready` is called before the page loads: it sets the scene that the page meets.
 * @returns the profile that the token opens
 */
export async function signInWithToken(
  page: Page,
  {
    api,
    token,
    at,
    query = '',
    ready = () => {},
  }: { api: string; token: string; at?: string; query?: string; ready?: () => void },
): Promise<string> {
  const profile = await plantSession(page, api, token)
  ready()
  await page.goto(at ?? `p/${profile}/run/users${query}`)
  if (at === undefined) await expect(usersTitle(page)).toBeVisible()
  return profile
}

/** Fills in who signs in, and the code where the account has a second factor; the address is chosen already. */
export async function giveCredentials(page: Page, who: { email: string; password: string; pin?: string | null }) {
  const submit = signInButton(page)
  await emailField(page).fill(who.email)
  await passwordField(page).fill(who.password)
  await submit.click()
  if (!who.pin) return
  await codeField(page).fill(who.pin)
  await submit.click()
}

/** Signs in with e-mail and password, and opens the profile of that name. */
export async function signInWithPassword(
  page: Page,
  { url }: { url: string },
  who: { email: string; password: string },
  profile: string,
) {
  await startConnecting(page, url)
  await giveCredentials(page, who)
  await page.getByRole('button', { name: profile }).click()
  await toUsers(page)
}

/** The profile that the address names. */
export function profileInAddress(page: Page): string {
  const [, profile] = /\/p\/([^/]+)\//.exec(new URL(page.url()).pathname) ?? []
  if (profile === undefined) throw new Error(`${page.url()} names no profile`)
  return profile
}

/** Opens the list of users and waits for its first rows. */
export async function openUsers(page: Page, query = '') {
  await page.goto(`p/${profileInAddress(page)}/run/users${query}`)
  await firstRows(page)
}

/** Resolves when the table shows rows of data. */
export async function firstRows(page: Page) {
  await expect(page.getByRole('table').getByRole('row').nth(1).getByRole('link').first()).toBeVisible()
}

/** The rows of data in the table, without its head. */
export const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row')

/** The row whose link has this name. */
export const rowOf = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('link', { name, exact: true }) })

/** Types into the list's search box, in place of what is there, and waits for the address to follow. */
export async function searchUsers(page: Page, text: string) {
  await userSearch(page).fill(text)
  await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(text)
  await expect(page.locator('table[aria-busy="true"]')).toHaveCount(0)
}

/** Opens the menu of a row and takes a choice of it. */
export async function rowMenu(page: Page, name: string, choice: string) {
  await rowOf(page, name)
    .getByRole('button', { name: /^Actions/ })
    .click()
  await page.getByRole('menuitem', { name: choice }).click()
}

/** Opens a filter of the list, from its chip or from "More filters", and resolves to its panel. */
export async function openFilter(page: Page, label: string) {
  const fold = page.getByRole('button', { name: /^Filters/, expanded: false })
  if (await fold.isVisible()) await fold.click()
  const chip = page
    .getByRole('region', { name: /^List of/ })
    .getByRole('button', { name: new RegExp(`^${label}(:|$)`) })
  if ((await chip.count()) > 0) await chip.click()
  else {
    await page.getByRole('button', { name: 'More filters' }).click()
    await page.getByRole('menuitem', { name: label }).click()
  }
  const panel = page.getByRole('dialog', { name: `Filter by ${label}` })
  // Its code comes with the first one; then it takes the focus.
  await expect(panel.locator(':focus')).toHaveCount(1)
  return panel
}

/** The one button for the views of a list; it bears the name of the view that is shown. */
export const viewsButton = (page: Page) => page.getByRole('button', { name: /^View(s|:)/ })

/** Takes a choice of the menu of views. */
export async function chooseInViews(page: Page, choice: string | RegExp) {
  await viewsButton(page).click()
  const menu = page.getByRole('menu', { name: 'Views' })
  await menu
    .getByRole('menuitemradio', { name: choice })
    .or(menu.getByRole('menuitem', { name: choice }))
    .click()
}

/** The field for the name of a view, once its form has come. */
export const viewName = (page: Page) => page.getByLabel('View name')

/** Width that does not fit the window, in px. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Takes every notice away, so that a later one can be told from it. */
export async function dismissNotices(page: Page) {
  const buttons = dismissButton(notices(page))
  while ((await buttons.count()) > 0) await buttons.first().click()
}
