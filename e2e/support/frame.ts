import type { Locator, Page } from '@playwright/test'

/** The small messages of what was done. */
export const notices = (within: Page | Locator) => within.getByRole('status', { name: 'Notices', exact: true })

/** What the page is called. */
export const pageTitle = (within: Page | Locator) => within.getByRole('heading', { level: 1 })

/** Title of the list of users. */
export const usersTitle = (within: Page | Locator) => within.getByRole('heading', { level: 1, name: 'Users' })

/** The navigation at the side, or in the drawer of a phone. */
export const mainNavigation = (within: Page | Locator) => within.getByRole('navigation', { name: 'Main' })

/** Opens the navigation on a phone. */
export const openNavigation = (within: Page | Locator) => within.getByRole('button', { name: 'Open navigation' })

/** Opens the menu of the person who is signed in. */
export const accountMenu = (within: Page | Locator) => within.getByRole('button', { name: /^Account of/ })

/** Ends the session. */
export const signOutChoice = (within: Page | Locator) => within.getByRole('menuitem', { name: 'Sign out' })

/** Names the profile, and opens the choice of another. */
export const profileSwitcher = (within: Page | Locator) => within.getByRole('button', { name: /Switch profile/ })

/** Leads to the list of users. */
export const usersLink = (within: Page | Locator) => within.getByRole('link', { name: /^Users/ })

/** Leads to the team. */
export const teamLink = (within: Page | Locator) => within.getByRole('link', { name: 'Team' })

/** Leads to the inbox. */
export const inboxLink = (within: Page | Locator) => within.getByRole('link', { name: 'Inbox' })

/** Leads to the security of the account. */
export const securityLink = (within: Page | Locator) => within.getByRole('link', { name: 'Security' })

/** Asks to sign in again over the page. */
export const sessionEnded = (within: Page | Locator) => within.getByRole('dialog', { name: 'Your session has ended' })

/** Says that another tab moved on to another profile. */
export const otherProfile = (within: Page | Locator) =>
  within.getByRole('dialog', { name: 'A different profile is active' })

/** Says that the requests of this minute are used up. */
export const limitReached = (within: Page | Locator) => within.getByText('The rate limit is used up.')

/** Opens what tells the version, the licences and what this browser keeps. */
export async function openAbout(page: Page): Promise<Locator> {
  await accountMenu(page).click()
  await page.getByRole('menuitem', { name: 'About' }).click()
  return page.getByRole('dialog', { name: 'About Portico' })
}

/** Clears what this browser keeps, in *About*. */
export const clearBrowser = (about: Locator) => about.getByRole('button', { name: 'Clear' })
