import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browsers/browser.mjs'
import { patience } from './scripts/check/patience.mjs'

/** A port of its own, so that a running `npm start` is neither disturbed nor mistaken for the build under test. */
const port = Number(process.env['PORTICO_E2E_PORT'] ?? 4817)
const executablePath = findBrowser()
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // A test uses about two thirds of a core: the rest of its time it waits for the page.
  workers: Math.ceil(availableParallelism() * 1.5),
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  timeout: 180_000 * patience,
  expect: { timeout: 30_000 * patience },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    // A trace costs a quarter of the suite's time; `npm test` runs what failed once more, with one, for whoever mends it.
    trace: 'off',
    // Movement is waited for by every press; the tests that are about it ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    video: 'off',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 45_000 * patience,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // A page lives for seconds here: what the later stages of the compiler would win is less than they cost, and with
        // room for new objects the collector rarely runs.
        '--js-flags=--no-opt --no-maglev --min-semi-space-size=16',
        // Nothing is drawn by a graphics card: what draws instead needs no process of its own.
        '--in-process-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Nothing in a test may leave this machine: any other name fails to resolve, and the guard reports it.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve/start.mjs --port ${port} --strict-port`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000 * patience,
  },
})
