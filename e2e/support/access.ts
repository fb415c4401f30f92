import type { Locator, Page } from '@playwright/test'

/** Opens the form of a new token. */
export const newTokenButton = (within: Page | Locator) => within.getByRole('button', { name: 'New token' })

/** The form of a new token. */
export const newTokenDialog = (within: Page | Locator) => within.getByRole('dialog', { name: 'New token' })

/** Creates the token of the form. */
export const createTokenButton = (within: Page | Locator) => within.getByRole('button', { name: 'Create token' })

/** Creates the policy of the form. */
export const createPolicyButton = (within: Page | Locator) => within.getByRole('button', { name: 'Create policy' })

/** Adds a permission to a policy. */
export const addPermission = (within: Page | Locator) => within.getByRole('button', { name: 'Add permission' })

/** The tags of a person who does not exist yet. */
export const tagsOfNobody = (within: Page | Locator) => within.getByRole('textbox', { name: 'Tags' })

/** The additional parameter of an authorization. */
export const parameterField = (within: Page | Locator) => within.getByLabel('Additional parameter')

/** How many users a policy applies to, before and after. */
export const appliesToUsers = (within: Page | Locator) => within.getByRole('row', { name: /Applies to users/ })
