import type { Page, Locator } from '@playwright/test'

/** The row of a record, by what it is for. */
export const recordRow = (page: Page, purpose: string) =>
  page.getByRole('table', { name: 'DNS records' }).getByRole('row').filter({ hasText: purpose })

export const checkNow = (page: Page) => page.getByRole('button', { name: 'Check now' }).click()

/** Connects the domain of the form. */
export const connectDomain = (within: Page | Locator) => within.getByRole('button', { name: 'Connect domain' })

/** The domain to connect. */
export const domainField = (within: Page | Locator) => within.getByLabel('Domain', { exact: true })

/** Says that there is no domain yet. */
export const noDomain = (within: Page | Locator) => within.getByRole('heading', { name: 'No domain connected' })

/** Writes down the records for those who can set them. */
export const handOver = (within: Page | Locator) => within.getByRole('button', { name: 'Share with IT' })

/** How far the domain is. */
export const domainProgress = (within: Page | Locator) => within.getByRole('list', { name: 'Progress' })
