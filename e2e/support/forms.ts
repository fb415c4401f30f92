import type { Locator, Page } from '@playwright/test'

/** Saves what was edited. */
export const saveButton = (within: Page | Locator) => within.getByRole('button', { name: 'Save changes' })

/** Leaves without doing anything. */
export const cancelButton = (within: Page | Locator) => within.getByRole('button', { name: 'Cancel' })

/** Goes on to the next step. */
export const continueButton = (within: Page | Locator) => within.getByRole('button', { name: 'Continue' })

/** Closes what has been read. */
export const doneButton = (within: Page | Locator) => within.getByRole('button', { name: 'Done' })

/** Closes what is open. */
export const closeButton = (within: Page | Locator) => within.getByRole('button', { name: 'Close' })

/** Deletes, once it was asked. */
export const deleteButton = (within: Page | Locator) => within.getByRole('button', { name: 'Delete' })

/** Takes a message away. */
export const dismissButton = (within: Page | Locator) => within.getByRole('button', { name: 'Dismiss' })

/** Tries once more what failed. */
export const retryButton = (within: Page | Locator) => within.getByRole('button', { name: 'Retry' })

/** Takes back what was done. */
export const undoButton = (within: Page | Locator) => within.getByRole('button', { name: 'Undo' })

/** Shows what would be saved. */
export const reviewButton = (within: Page | Locator) => within.getByRole('button', { name: 'Review changes' })

/** What would be saved, line by line. */
export const reviewDialog = (within: Page | Locator) => within.getByRole('dialog', { name: 'Review changes' })

/** Gives up what was typed. */
export const discardButton = (within: Page | Locator) => within.getByRole('button', { name: 'Discard', exact: true })

/** Says that what was typed came back. */
export const draftNote = (within: Page | Locator) => within.getByText('Your draft has been restored')

/** The name of a thing. */
export const nameField = (within: Page | Locator, options?: { exact: boolean }) => within.getByLabel('Name', options)

/** An e-mail address. */
export const emailField = (within: Page | Locator) => within.getByLabel('E-mail')

/** The company of a person. */
export const companyField = (within: Page | Locator, options?: { exact: boolean }) =>
  within.getByLabel('Company', options)

/** The phone number of a person. */
export const phoneField = (within: Page | Locator) => within.getByLabel('Phone')

/** What is typed to confirm that a thing shall go. */
export const confirmField = (within: Page | Locator) => within.getByLabel(/to confirm/)

/** Adds a row to the tags. */
export const addTagButton = (within: Page | Locator) => within.getByRole('button', { name: 'Add tag' })

/** The key of a tag, by its number. */
export const tagKey = (within: Page | Locator, number: number) =>
  within.getByRole('combobox', { name: `Key of tag ${number}` })

/** The value of a tag, by its number. */
export const tagValue = (within: Page | Locator, number: number) => within.getByLabel(`Value of tag ${number}`)
