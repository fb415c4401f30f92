import type { Page } from '@playwright/test'

/** Keeps requests from leaving until released. */
export async function holdBack(page: Page, which: (url: URL) => boolean) {
  let letGo = () => {}
  let count = 0
  const freed = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(which, async (route) => {
    count += 1
    await freed
    await route.continue()
  })
  const release = async () => {
    letGo()
    await page.unrouteAll({ behavior: 'wait' })
  }
  return { count: () => count, release }
}
