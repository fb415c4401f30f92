import type { BrowserContext } from '@playwright/test'

/**
 * Lets pages use the clipboard without a question. Firefox has no permission of these names: there a preference at the
 * start of the browser says the same (playwright.firefox.config.ts).
 */
export async function allowClipboard(context: BrowserContext): Promise<void> {
  if (context.browser()?.browserType().name() === 'firefox') return
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
}
