import type { Locator, Page } from '@playwright/test'

/** Says that the demo keeps its data in memory alone. */
export const memoryMark = (within: Page | Locator) => within.getByRole('button', { name: 'Demo data, in memory only' })
