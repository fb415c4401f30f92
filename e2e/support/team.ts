import type { Locator, Page } from '@playwright/test'

/** Everybody of the profile. */
export const teamTable = (within: Page | Locator) => within.getByRole('table', { name: 'Team' })

/** Opens the form that invites. */
export const inviteButton = (within: Page | Locator) => within.getByRole('button', { name: 'Invite member' })

/** The form that invites. */
export const inviteDialog = (within: Page | Locator) => within.getByRole('dialog', { name: 'Invite members' })

/** Sends the invitations of the form. */
export const sendInvitations = (within: Page | Locator) => within.getByRole('button', { name: 'Send invitations' })

/** The addresses of those to invite. */
export const addressesField = (within: Page | Locator) => within.getByLabel('E-mail addresses')

/** Leaves the profile. */
export const leaveButton = (within: Page | Locator) => within.getByRole('button', { name: 'Leave profile' })

/** Asks before a profile is left. */
export const leaveDialog = (within: Page | Locator, profile: string) =>
  within.getByRole('dialog', { name: `Leave ${profile}` })

/** Accepts an invitation of the list. */
export const acceptInvitation = (within: Page | Locator) => within.getByRole('button', { name: 'Accept invitation' })

/** Declines an invitation of the list. */
export const declineInvitation = (within: Page | Locator) => within.getByRole('button', { name: 'Decline invitation' })

/** Creates the profile of the form. */
export const createProfileButton = (within: Page | Locator) => within.getByRole('button', { name: 'Create profile' })

/** The name of the profile, on its page. */
export const profileName = (within: Page | Locator) => within.getByRole('textbox', { name: /^Name/ })

/** Accepts the one invitation that is shown. */
export const acceptButton = (within: Page | Locator) => within.getByRole('button', { name: 'Accept' })
