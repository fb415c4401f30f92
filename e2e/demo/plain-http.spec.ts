import { serveDist } from '../../scripts/serve/serve.mjs'
import { expect, test as base } from '../support/harness/fixtures.ts'
import { enterDemo, firstRows } from '../support/steps.ts'
import { memoryMark } from '../support/demo.ts'
import { apiField } from '../support/sign-in.ts'

const name = 'portico.lan'

/** The build under a name of the local network, without encryption: a page that is not a secure context. */
const test = base.extend<{ site: string; headerIsIgnored: void }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
  site: async ({}, provide) => {
    const served = await serveDist({ dir: 'dist', port: 0, host: '0.0.0.0' })
    const site = `http://${name}:${new URL(served.url).port}/`
    await provide(site)
    await served.close()
  },
  headerIsIgnored: [
    async ({ guard }, provide) => {
      // The browser itself says that this header means nothing there.
      guard.allow(/Cross-Origin-Opener-Policy/)
      await provide()
    },
    { auto: true },
  ],
  baseURL: async ({ site }, provide) => provide(site),
})

test.use({
  launchOptions: async ({ launchOptions, browserName }, provide) => {
    const { args = [], firefoxUserPrefs } = launchOptions
    if (browserName === 'firefox') {
      const prefs = { ...firefoxUserPrefs, 'network.dns.localDomains': `localhost,${name}` }
      await provide({ ...launchOptions, firefoxUserPrefs: prefs })
      return
    }
    const others = args.filter((one) => !one.startsWith('--host-resolver-rules'))
    await provide({ ...launchOptions, args: [...others, `--host-resolver-rules=MAP ${name} 127.0.0.1`] })
  },
})

test('over plain http by a name it says what is missing, and works all the same: demo, reload, copying', async ({
  page,
}) => {
  await page.goto('sign-in')
  expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator, 'clipboard' in navigator])).toEqual([
    false,
    false,
    false,
  ])
  await expect(page.getByRole('region', { name: 'The connection is not secure' })).toContainText(
    'Serve Portico over https',
  )
  await enterDemo(page)
  await firstRows(page)
  await expect(memoryMark(page)).toBeVisible()
  await page.reload()
  await firstRows(page)
  await expect(page.getByText(/The demo was reset/)).toBeVisible()

  await page
    .getByRole('table')
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /^Actions/ })
    .click()
  await page.getByRole('menuitem', { name: /Copy (user )?ID/ }).click()
  await expect(page.getByText(/ID copied/)).toBeVisible()
})

test('a token on such a page is refused or accepted by the address, never told as a fault of the network', async ({
  page,
}) => {
  await page.goto('sign-in')
  await page.getByLabel('Region').selectOption({ label: 'Other address' })
  await apiField(page).fill('http://portico.lan:1')
  await apiField(page).blur()
  await expect(page.getByText('Use an https address. http is accepted for localhost only.')).toBeVisible()
})
