import type { Page } from '@playwright/test'

/** The row of a record, by what it is for. */
export const recordRow = (page: Page, purpose: string) =>
  page.getByRole('table', { name: 'DNS records' }).getByRole('row').filter({ hasText: purpose })

export const checkNow = (page: Page) => page.getByRole('button', { name: 'Check now' }).click()
