import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'
import { leftOut, patternOf } from './scripts/firefox-left-out.mjs'
import { findFirefox } from './scripts/firefox.mjs'

/** The browser specs in a stock Firefox, over WebDriver BiDi: `npm run test:firefox`. */
export default defineConfig(base, {
  grepInvert: leftOut.map(patternOf),
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('scripts/firefox-bridge.mjs', import.meta.url)),
      env: { ...process.env, FIREFOX_PATH: findFirefox() },
      args: [],
      firefoxUserPrefs: {
        // The bridge leaves out the command that would say so; see there.
        'ui.prefersReducedMotion': 1,
        // Nothing in a test may leave this machine, nor may the browser by itself.
        'network.dns.localDomains': 'localhost',
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
      },
    },
  },
})
