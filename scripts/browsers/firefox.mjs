// Finds a stock Firefox, or installs Debian's.
import { existsSync } from 'node:fs'
import { installWithApt } from './browser.mjs'

/** Where the usual installers put Firefox. */
const systemPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/**
 * Path of a Firefox that is already here: FIREFOX_PATH, then the system's.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named === undefined || named === '') return systemPaths.find((path) => existsSync(path))
  if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, which does not exist.`)
  return named
}

/**
 * Path of a Firefox: an installed one, otherwise Debian's, which is installed. Playwright's Firefox is patched and not
 * used, so that tests run in the browser people have.
 * @returns {string}
 */
export function ensureFirefox() {
  const here = findFirefox()
  if (here !== undefined) return here
  console.log('No Firefox found; installing one …')
  installWithApt('firefox-esr')
  const found = findFirefox()
  if (found === undefined) {
    throw new Error(
      'This needs a Firefox: install one (for example `apt-get install firefox-esr`) or set FIREFOX_PATH.',
    )
  }
  return found
}
