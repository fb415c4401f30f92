import type { BrowserContext, Locator } from '@playwright/test'

/**
 * Lets pages use the clipboard without a question. Firefox has no permission of these names: there a preference at the
 * start of the browser says the same (playwright.firefox.config.ts).
 */
export async function allowClipboard(context: BrowserContext): Promise<void> {
  if (context.browser()?.browserType().name() === 'firefox') return
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** Pastes a text into a field as a person does, by the keyboard; `allowClipboard` comes first. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.page().evaluate((words) => navigator.clipboard.writeText(words), text)
  await field.press('ControlOrMeta+v')
}
