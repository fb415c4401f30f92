import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, type RunningEmulator } from './harness/fixtures.ts'
import { watch } from './harness/guard.ts'

interface World {
  browser: Browser
  app: string
  emulator: RunningEmulator
}

/** Somebody else at a browser of their own, meeting the same server, under the same guard as the test's own page. */
export async function anotherPerson({ browser, app, emulator }: World): Promise<{
  page: Page
  context: BrowserContext
  /** Closes the browser; fails when the page misbehaved. */
  leave: () => Promise<void>
}> {
  const context = await browser.newContext({ baseURL: app, locale: 'en-GB', timezoneId: 'UTC' })
  const guard = await watch(context, new URL(app).origin)
  guard.allowOrigin(new URL(emulator.url).origin)
  const page = await context.newPage()
  return {
    page,
    context,
    leave: async () => {
      await context.close()
      expect(guard.problems(), 'the other page stayed quiet, safe and at home').toEqual([])
    },
  }
}
