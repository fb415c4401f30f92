// npm run screenshots -- [--out docs/screenshots]: the pictures of the documents, taken from the demo of a fresh build.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { enterDemo, openUsers } from '../../e2e/support/steps.ts'
import { findBrowser } from './browser.mjs'
import { isBuildFresh } from '../build/build-stamp.mjs'
import { root } from '../root.mjs'
import { run } from '../run.mjs'
import { serveDist } from '../serve/serve.mjs'

/** Names in scripts that a bare machine has no font for would show as boxes; this page of the list has none. */
const readable = '?language=en-us&sort=name'

const pictures: readonly {
  name: string
  scheme: 'light' | 'dark'
  width: number
  height: number
  show: (page: Page) => Promise<void>
}[] = [
  { name: 'users-light', scheme: 'light', width: 1440, height: 900, show: (page) => openUsers(page, readable) },
  { name: 'users-dark', scheme: 'dark', width: 1440, height: 900, show: (page) => openUsers(page, readable) },
  { name: 'users-narrow', scheme: 'light', width: 390, height: 844, show: (page) => openUsers(page, readable) },
  {
    name: 'new-user-light',
    scheme: 'light',
    width: 1440,
    height: 900,
    async show(page) {
      await openUsers(page, readable)
      await page.getByRole('link', { name: 'New user' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
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
