// The browser specs in Firefox: `npm run test:firefox [-- spec …]`. Not a part of `npm test`, which runs in Chromium.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ensureFirefox } from './firefox.mjs'
import { root } from '../root.mjs'

const require = createRequire(import.meta.url)
const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js')
const { status } = spawnSync(
  process.execPath,
  [cli, 'test', '--config', 'playwright.firefox.config.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FIREFOX_PATH: ensureFirefox() } },
)
process.exitCode = status ?? 2
