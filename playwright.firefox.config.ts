import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'
import { leftOut, patternOf } from './scripts/browsers/firefox-left-out.mjs'
import { findFirefox } from './scripts/browsers/firefox.mjs'

/** The browser specs in a stock Firefox, over WebDriver BiDi: `npm run test:firefox`. */
export default defineConfig(base, {
  grepInvert: leftOut.map(patternOf),
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    // Over BiDi a picture is taken with a style of Playwright's in the page, which the page's own policy refuses.
    screenshot: 'off',
    launchOptions: {
      executablePath: fileURLToPath(new URL('scripts/browsers/firefox-bridge.mjs', import.meta.url)),
      env: { ...process.env, FIREFOX_PATH: findFirefox() },
      args: [],
      firefoxUserPrefs: {
        // The bridge leaves out the command that would say so; see there.
        'ui.prefersReducedMotion': 1,
        // Stands for the permission that Chromium is given by name (e2e/support/harness/clipboard.ts).
        'dom.events.testing.asyncClipboard': true,
        // The list of downloads would open and take the focus from the page.
        'browser.download.alwaysOpenPanel': false,
        // Nothing in a test may leave this machine, nor may the browser by itself.
        'network.dns.localDomains': 'localhost',
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
      },
    },
  },
})
