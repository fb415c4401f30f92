// Finds a Chromium for the tests, or installs one. Prints its path when run directly.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.mjs'

const require = createRequire(import.meta.url)

/**
 * Where the usual installers put a Chromium-family browser.
 * @type {Record<string, readonly string[]>}
 */
const systemPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Chromium without a window: a fifth faster than the full browser, and enough for tests. A Debian package. */
const debianShell = '/usr/bin/chromium-headless-shell'

/**
 * @returns {string[]} what Playwright downloaded for itself, if it did: the browser without a window, then the whole one.
 * It names only the whole one; the other lies in a folder beside it.
 */
function playwrightBrowsers() {
  const whole = require('@playwright/test').chromium.executablePath()
  const [, revision] = /[\\/]chromium-(\d+)[\\/]/.exec(whole) ?? []
  const folder = join(dirname(dirname(dirname(whole))), `chromium_headless_shell-${revision}`)
  const shells = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /(^|[\\/])(chrome-headless-shell|headless_shell)(\.exe)?$/.test(path))
        .map((path) => join(folder, path))
    : []
  return [...shells, whole].filter((path) => existsSync(path))
}

/**
 * Path of an installed Chromium: CHROMIUM_PATH, then Playwright's own, then the system's; versions without a window first.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
    return named
  }
  const candidates = [...playwrightBrowsers(), debianShell, ...(systemPaths[process.platform] ?? [])]
  return candidates.find((path) => existsSync(path) && starts(path))
}

/** Whether a browser really starts: on a minimal Linux it may lack system libraries. @param {string} path */
function starts(path) {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** @param {string[]} args */
function playwright(...args) {
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js')
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
}

/** Playwright's own download: works wherever its content delivery network can be reached. */
function installWithPlaywright() {
  playwright('install', '--only-shell', 'chromium')
  const [found] = playwrightBrowsers()
  if (found !== undefined && !starts(found) && process.getuid?.() === 0) playwright('install-deps', 'chromium')
}

/** Debian's package of a browser; on Ubuntu it is only a stub for snap, so it is left out there. */
export function installWithApt(name = 'chromium') {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (process.platform !== 'linux' || !/^ID=debian$/m.test(release)) return
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    return spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if (apt('update').status === 0) apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation')
}

/**
 * Path of a browser: an installed one, otherwise installs one.
 * Throws an error of one sentence if there is no way.
 * @returns {string}
 */
export function ensureBrowser() {
  const here = findBrowser()
  if (here !== undefined && !Object.values(systemPaths).flat().includes(here)) return here
  // In a container, adding the faster version takes only seconds; on a person's machine the installed one is used.
  if (here !== undefined && process.getuid?.() !== 0) return here
  console.log(here === undefined ? 'No Chromium found; installing one …' : 'Adding the browser without a window …')
  const ways = [() => installWithApt('chromium-headless-shell'), installWithPlaywright, () => installWithApt()]
  for (const install of here === undefined ? ways : ways.slice(0, 1)) {
    install()
    const found = findBrowser()
    if (found !== undefined) return found
  }
  throw new Error(
    'The end-to-end tests need a Chromium: install one (for example `apt-get install chromium`) or set CHROMIUM_PATH.',
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
