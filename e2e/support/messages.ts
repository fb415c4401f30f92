import type { Locator, Page } from '@playwright/test'

/** The title of a message. */
export const titleField = (within: Page | Locator) => within.getByLabel('Title')

/** The text of a message. */
export const messageField = (within: Page | Locator) => within.getByLabel('Message')

/** Shows a message before it is sent. */
export const reviewAndSend = (within: Page | Locator) => within.getByRole('button', { name: 'Review and send' })

/** Those who get a message. */
export const chosenUsers = (within: Page | Locator) => within.getByRole('list', { name: 'Selected users' })

/** Adds a button to a message or to the portal. */
export const addButtonButton = (within: Page | Locator) => within.getByRole('button', { name: 'Add button' })

/** Marks as read. */
export const markAsRead = (within: Page | Locator) => within.getByRole('button', { name: 'Mark as read' })

/** Marks as unread. */
export const markAsUnread = (within: Page | Locator) => within.getByRole('button', { name: 'Mark as unread' })

/** Marks everything as read. */
export const markAllAsRead = (within: Page | Locator) => within.getByRole('button', { name: 'Mark all as read' })
