// npm run screenshots -- [--out docs/screenshots]: takes the pictures for the documents, from the demo in a fresh build.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { enterDemo, openUsers } from '../../e2e/support/steps.ts'
import { settled } from '../../e2e/support/harness/inside.ts'
import { findBrowser } from './browser.mjs'
import { isBuildFresh } from '../build/build-stamp.mjs'
import { root } from '../root.mjs'
import { run } from '../run.mjs'
import { serveDist } from '../serve/serve.mjs'

/** A page of the list without names in scripts for which a bare machine has no font and would show boxes. */
const readable = '?language=en-us&sort=name'

async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(page.url().replace(/(\/p\/[^/]+\/).*/, `$1${address}`))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settled(page)
}

const pictures: readonly {
  name: string
  scheme: 'light' | 'dark'
  width: number
  height: number
  show: (page: Page) => Promise<void>
}[] = [
  { name: 'overview-light', scheme: 'light', width: 1440, height: 900, show: (page) => openPage(page, 'overview') },
  {
    name: 'policy-light',
    scheme: 'light',
    width: 1440,
    height: 900,
    async show(page) {
      await openPage(page, 'access/policies')
      await page.getByRole('table').getByRole('link').first().click()
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await settled(page)
    },
  },
  {
    name: 'theme-dark',
    scheme: 'dark',
    width: 1440,
    height: 900,
    show: (page) => openPage(page, 'run/settings/theme'),
  },
  { name: 'users-narrow', scheme: 'light', width: 390, height: 844, show: (page) => openUsers(page, readable) },
]

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/screenshots' } } })
const dist = join(root, 'dist')
if (!isBuildFresh(dist, '/') && (await run('node', ['scripts/build/build.mjs'])) !== 0)
  throw new Error('the build failed')
const out = join(root, values.out)
mkdirSync(out, { recursive: true })
const site = await serveDist({ dir: dist, port: 0 })
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  for (const { name, scheme, width, height, show } of pictures) {
    const viewport = { width, height }
    const page = await browser.newPage({ baseURL: site.url, viewport, colorScheme: scheme, reducedMotion: 'reduce' })
    await enterDemo(page)
    await show(page)
    await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
    await page.close()
    console.log(`${values.out}/${name}.png`)
  }
} finally {
  await browser.close()
  await site.close()
}
