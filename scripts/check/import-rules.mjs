import { posix } from 'node:path'

/**
 * One import as written.
 * @typedef {{ to: string, dynamic: boolean, typeOnly: boolean }} Import
 *
 * A law: the files it applies to, the import targets it forbids, and the reason shown to whoever breaks it. A target is a
 * path from the root for our own files, and a package name for others.
 * @typedef {{ from: RegExp, to: RegExp, except?: (file: string, found: Import, target: string) => boolean, why: string }} Law
 */

const test = /\.test\.tsx?$/

/**
 * The floors of `src`, lowest first, and the floors that each may import from; a floor may always import from itself.
 * @type {readonly { floor: string, at: RegExp, on: readonly string[], why: string }[]}
 */
export const floors = [
  { floor: 'lib', at: /^src\/lib\//, on: [], why: 'it is pure and knows nothing of ours' },
  { floor: 'theme', at: /^src\/theme\//, on: ['lib'], why: 'it knows looks, no components' },
  { floor: 'http', at: /^src\/api\/http\//, on: ['lib'], why: 'it knows requests and answers, not who asks' },
  {
    floor: 'session',
    at: /^src\/api\/(session|demo)\//,
    on: ['lib', 'http'],
    why: 'it knows who asks and where, no resource',
  },
  {
    floor: 'api',
    at: /^src\/api\/(?!http\/|session\/|demo\/)/,
    on: ['lib', 'http', 'session'],
    why: 'it knows the wire alone',
  },
  {
    floor: 'components',
    at: /^src\/components\//,
    on: ['lib', 'theme'],
    why: 'they know neither TagoIO nor the pages; pass what they need as props',
  },
  {
    floor: 'app',
    at: /^src\/app\//,
    on: ['lib', 'theme', 'http', 'session', 'api', 'components'],
    why: 'it is what every page may ask, and knows no subject',
  },
  {
    floor: 'features',
    at: /^src\/features\//,
    on: ['lib', 'theme', 'http', 'session', 'api', 'components', 'app'],
    why: 'it knows a subject, and no page that shows it',
  },
  {
    floor: 'shell',
    at: /^src\/shell\//,
    on: ['lib', 'theme', 'http', 'session', 'api', 'components', 'app', 'features'],
    why: 'the frame knows no page; what both need belongs to features',
  },
  {
    floor: 'pages',
    at: /^src\/pages\//,
    on: ['lib', 'theme', 'http', 'session', 'api', 'components', 'app', 'features'],
    why: 'a page knows neither the frame nor the router; what both need belongs to features',
  },
]

/** Features that may use another one, each for its reason. @type {readonly (readonly [from: string, to: string, why: string])[]} */
const amongFeatures = [
  ['jobs', 'notifications', 'the kinds of job write notifications'],
  ['jobs', 'tags', 'the kinds of job change tags'],
  ['notifications', 'invitations', 'a notification may be an invitation, answered where it is shown'],
  ['notifications', 'profiles', 'an accepted invitation opens its profile'],
]

/** @param {string} file */
const floorOf = (file) => floors.find(({ at }) => at.test(file))

/** @param {string} file */
const feature = (file) => /^src\/features\/([^/]+)\//.exec(file)?.[1]

/**
 * The folder that makes a page: src/pages/team, but src/pages/run/users, because `run` and `access` only group.
 * @param {string} file
 */
function pageFolder(file) {
  return /^src\/pages\/((?:run|access)\/[^/]+|[^/]+)\//.exec(file)?.[1]
}

/**
 * Why a file may not import another one of `src`; undefined if it may. Tests may import everything.
 * @param {string} file
 * @param {string} target
 */
function brokenFloor(file, target) {
  const from = floorOf(file)
  if (from === undefined || test.test(file) || !target.startsWith('src/')) return undefined
  const to = floorOf(target)
  if (to === undefined) return target.startsWith('src/testing/') || /^src\/[^/]+$/.test(target) ? from.why : undefined
  if (to.floor !== from.floor) return from.on.includes(to.floor) ? undefined : from.why
  if (from.floor === 'pages' && pageFolder(file) !== pageFolder(target)) {
    return 'a page never uses another page; move the shared part to features, components or lib'
  }
  const [one, other] = [feature(file), feature(target)]
  if (one === other || amongFeatures.some(([user, used]) => user === one && used === other)) return undefined
  return 'features use others only as listed in `amongFeatures`'
}

/** @type {readonly Law[]} */
const laws = [
  {
    from: /^src\/components\//,
    to: /^react-router/,
    // Lists keep their state in the address, forms guard against leaving, and a link is a link.
    except: (file, found) =>
      found.typeOnly || /^src\/components\/(table\/|form\/|display\/|command\/|navigation\/|button\/)/.test(file),
    why: 'only tables, forms, links, buttons and commands may know that there is a router',
  },
  {
    from: /^src\/(lib|api)\//,
    to: /^(@mantine\/|react-router|react-dom)/,
    why: 'lib and api draw nothing and know no address of a page',
  },
  {
    from: /^src\//,
    to: /^emulator\//,
    except: (file, found) =>
      test.test(file) || (file === 'src/api/demo/connection.ts' && found.dynamic && !found.typeOnly),
    why: 'the application reaches the emulator only as a fetch, through the one dynamic import of src/api/demo/connection.ts',
  },
  {
    from: /^emulator\//,
    to: /^(src\/|react|@mantine\/|@tanstack\/)/,
    why: 'the emulator shares nothing with the application but the wire',
  },
  {
    from: /^emulator\/(?!node\/|testing\/)/,
    to: /^(node:|@hono\/node-server)/,
    except: (file) => test.test(file),
    why: 'only emulator/node may need Node; the rest also runs in a browser worker',
  },
  {
    from: /^(src|emulator)\//,
    to: /^@tago-io\/sdk/,
    except: (file, found) => found.typeOnly || test.test(file) || file.startsWith('emulator/testing/'),
    why: 'the official SDK is a development dependency: its types and conformance tests only',
  },
  {
    from: /^(src|emulator)\//,
    to: /^(e2e|bench|scripts)\//,
    except: (file) => test.test(file),
    why: 'what ships does not import what tests, measures or builds it',
  },
]

/**
 * Imports, re-exports and dynamic imports with a literal address.
 * @param {string} text source
 * @returns {Import[]}
 */
export function importsOf(text) {
  const code = text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const fixed = [...code.matchAll(/^\s*(?:import|export)\s(type\s)?[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]/gm)]
  const bare = [...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)]
  const dynamic = [...code.matchAll(/(typeof\s+)?\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g)]
  return [
    ...fixed.map(([, type, to = '']) => ({ to, dynamic: false, typeOnly: type !== undefined })),
    ...bare.map(([, to = '']) => ({ to, dynamic: false, typeOnly: false })),
    ...dynamic.map(([, type, to = '']) => ({ to, dynamic: true, typeOnly: type !== undefined })),
  ]
}

/**
 * The path from the root of one of our own modules, named by `#room/…` as the `imports` of package.json say; other addresses as they are.
 * @param {string} address
 */
const ownPath = (address) => address.replace(/^#(?=(emulator|e2e|scripts)\/)/, '').replace(/^#(?=[a-z]+\/)/, 'src/')

/**
 * What an import breaks, as "file: imports target (why)".
 * @param {string} file path from the root
 * @param {Import} found
 * @returns {string[]}
 */
export function brokenImportLaws(file, found) {
  const address = found.to.replace(/\?.*$/, '')
  const target = address.startsWith('.') ? posix.join(posix.dirname(file), address) : ownPath(address)
  const why = brokenFloor(file, target)
  const climbs = /^(src|emulator)\//.test(file) && found.to.startsWith('../../')
  return [
    ...(climbs ? [`${file}: imports ${found.to} (name it from its room, as #api/… or #emulator/…)`] : []),
    ...(why === undefined ? [] : [`${file}: imports ${target} (${why})`]),
    ...laws
      .filter((law) => law.from.test(file) && law.to.test(target) && law.except?.(file, found, target) !== true)
      .map((law) => `${file}: imports ${target} (${law.why})`),
  ]
}
