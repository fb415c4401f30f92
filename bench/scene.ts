import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { direct, freshToken } from '../e2e/support/direct.ts'
import { startEmulator } from '#emulator/node/server.ts'
import { findBrowser } from '../scripts/browsers/browser.mjs'
import { isBuildFresh } from '../scripts/build/build-stamp.mjs'
import { root } from '../scripts/root.mjs'
import { run } from '../scripts/run.mjs'
import { serveDist } from '../scripts/serve/serve.mjs'
import { floor, portico, type Subject } from './subjects.ts'

/** Everything a measurement needs, on free ports. */
export interface Scene {
  subjects: Subject[]
  api: string
  token: string
  /** The names of the users at the top of a list, read directly from the emulator. */
  names(query: string): Promise<string[]>
  /** A new browser context with an empty cache and the probe in every page. */
  newContext(): Promise<BrowserContext>
  close(): Promise<void>
}

/** Builds if necessary, then starts the emulator, both pages and a browser. */
export async function setScene(users: number): Promise<Scene> {
  const dist = join(root, 'dist')
  if (!isBuildFresh(dist, '/') && (await run('node', ['scripts/build/build.mjs'])) !== 0)
    throw new Error('the build failed')
  const emulator = await startEmulator({ port: 0, users, rateLimits: false })
  const app = await serveDist({ dir: dist, port: 0 })
  const bare = await serveDist({ dir: join(root, 'bench/floor'), port: 0 })
  const { token } = await freshToken(emulator)
  const access = { api: emulator.url, token }
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  return {
    subjects: [portico(app.url, access), floor(bare.url, access)],
    api: emulator.url,
    token,
    names: async (query) =>
      (await direct<{ name: string }[]>(emulator, `GET /run/users?amount=50&${query}`, { token })).map(
        ({ name }) => name,
      ),
    async newContext() {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: app.url })
      await context.addInitScript({ path: join(root, 'bench/probe.js') })
      return context
    },
    async close() {
      await browser.close()
      await Promise.all([app.close(), bare.close(), emulator.close()])
    },
  }
}
