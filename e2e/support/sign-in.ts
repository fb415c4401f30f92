import type { Locator, Page } from '@playwright/test'

/** Title of the page for signing in. */
export const signInTitle = (within: Page | Locator) => within.getByRole('heading', { level: 1, name: 'Sign in' })

/** Signs in. */
export const signInButton = (within: Page | Locator) => within.getByRole('button', { name: 'Sign in', exact: true })

/** A password, beside the button that shows it. */
export const passwordField = (within: Page | Locator) => within.getByLabel('Password', { exact: true })

/** The profile token to sign in with. */
export const tokenField = (within: Page | Locator) => within.getByLabel('Profile token', { exact: true })

/** Turns to signing in with a token. */
export const tokenSignIn = (within: Page | Locator) =>
  within.getByRole('button', { name: 'Sign in with a profile token' })

/** The address of the API, where it is no known region. */
export const apiField = (within: Page | Locator) => within.getByLabel('API address')

/** Leads from an invitation to signing in. */
export const signInToAnswer = (within: Page | Locator) => within.getByRole('link', { name: 'Sign in to answer' })
