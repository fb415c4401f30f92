import { test as base, expect } from '@playwright/test'
import { startEmulator } from '#emulator/node/server.ts'
import { fillInPageWorld } from './fill-in-firefox.ts'
import { seededCopy } from './seeded-copy.ts'
import { type Guard, watch } from './guard.ts'

export { expect }

type EmulatorOptions = NonNullable<Parameters<typeof startEmulator>[0]>
export type RunningEmulator = Awaited<ReturnType<typeof startEmulator>>

interface Fixtures {
  /** Settings of this test's emulator; set with `test.use({ emulatorOptions: { users: 100_000 } })`. */
  emulatorOptions: EmulatorOptions
  /** A fresh emulator of this test alone, in this process; its `requests` are what arrived. */
  emulator: RunningEmulator
  /** What goes wrong at the emulator: `faults.add({ method: 'GET', path: '/run', kind: 'server-error', times: 1 })`. */
  faults: RunningEmulator['emulator']['faults']
  /** Base address of the production build, ending in a slash. */
  app: string
  /** Fails the test after it ran when the page misbehaved; see guard.ts. */
  guard: Guard
}

/** The project's `test`: every test runs under the guard, none shares an emulator or a browser context. */
export const test = base.extend<Fixtures>({
  emulatorOptions: [{ port: 0, rateLimits: false }, { option: true }],
  app: async ({ baseURL }, provide) => {
    if (baseURL === undefined) throw new Error('playwright.config.ts sets no baseURL')
    await provide(baseURL)
  },
  page: async ({ page, browserName }, provide) => {
    if (browserName === 'firefox') fillInPageWorld(page)
    await provide(page)
  },
  guard: [
    async ({ context, app }, provide) => {
      const guard = await watch(context, new URL(app).origin)
      await provide(guard)
      expect(guard.problems(), 'the page stayed quiet, safe and at home').toEqual([])
    },
    { auto: true },
  ],
  emulator: async ({ emulatorOptions, guard }, provide) => {
    const running = await startEmulator({ ...emulatorOptions, db: await seededCopy(emulatorOptions) })
    guard.allowOrigin(new URL(running.url).origin)
    await provide(running)
    await running.close()
  },
  faults: async ({ emulator }, provide) => provide(emulator.emulator.faults),
})
