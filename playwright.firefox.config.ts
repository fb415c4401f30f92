import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'
import { findFirefox } from './scripts/firefox.mjs'

/** Specs that are about Chromium alone, or about what Playwright cannot do in a stock Firefox, with the reason. */
const chromiumOnly: Readonly<Record<string, string>> = {
  'demo-storage.spec.ts': 'fills the browser’s storage over the Chrome DevTools Protocol',
}

/** The browser specs in a stock Firefox, over WebDriver BiDi: `npm run test:firefox`. */
export default defineConfig(base, {
  testIgnore: Object.keys(chromiumOnly).map((file) => `**/${file}`),
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
