import type { Locator, Page } from '@playwright/test'

/** Opens the form of a new user. */
export const newUserLink = (within: Page | Locator) => within.getByRole('link', { name: 'New user' })

/** The form of a new user. */
export const newUserDialog = (within: Page | Locator) => within.getByRole('dialog', { name: 'New user' })

/** Creates the user of the form. */
export const createUserButton = (within: Page | Locator) => within.getByRole('button', { name: 'Create user' })

/** Deletes the user, once it was asked. */
export const deleteUserButton = (within: Page | Locator) => within.getByRole('button', { name: 'Delete user' })

/** Sets the password that was typed. */
export const setPasswordButton = (within: Page | Locator) => within.getByRole('button', { name: 'Set password' })

/** Makes up a password. */
export const generateButton = (within: Page | Locator) => within.getByRole('button', { name: 'Generate' })

/** The box in which a list is searched. */
export const userSearch = (within: Page | Locator) => within.getByRole('searchbox')

/** Head of the column of names. */
export const nameColumn = (within: Page | Locator) => within.getByRole('columnheader', { name: 'Name' })

/** Turns to the next page of a list. */
export const nextPage = (within: Page | Locator) => within.getByRole('button', { name: /^Next/ })

/** Exports the list, or begins to. */
export const exportButton = (within: Page | Locator, options?: { exact: boolean }) =>
  within.getByRole('button', { name: 'Export', ...options })

/** Chooses every row of the page. */
export const selectAll = (within: Page | Locator) => within.getByRole('checkbox', { name: /^Select all/ })

/** Opens the menu of a row; of all rows, when no name is given. */
export const rowActions = (within: Page | Locator, name?: string) =>
  within.getByRole('button', { name: name === undefined ? /^Actions for/ : `Actions for ${name}` })

/** The choice of a menu that deletes. */
export const deleteChoice = (within: Page | Locator) => within.getByRole('menuitem', { name: 'Delete…' })

/** Says how many users there may be. */
export const slotsInUse = (within: Page | Locator) => within.getByText(/user slots in use/)

/** Says that a user was saved. */
export const userSaved = (within: Page | Locator) => within.getByText(/^User .* saved$/)

/** Says that a user has no notifications. */
export const noNotifications = (within: Page | Locator) => within.getByText(/has no notifications/)

/** Chooses everybody whom the filters match. */
export const selectAllMatching = (within: Page | Locator) => within.getByRole('button', { name: /^Select all/ })
