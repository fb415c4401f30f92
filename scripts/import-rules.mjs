import { posix } from 'node:path'

/**
 * One import as written.
 * @typedef {{ to: string, dynamic: boolean, typeOnly: boolean }} Import
 *
 * A law: files it applies to, targets it forbids, the reason given to whoever breaks it. Targets are paths from the
 * root for our own files and package names for others.
 * @typedef {{ from: RegExp, to: RegExp, except?: (file: string, found: Import, target: string) => boolean, why: string }} Law
 */

const test = /\.test\.tsx?$/

/**
 * The folder that makes a page: src/pages/team, but src/pages/run/users, because `run` and `access` only group.
 * @param {string} file
 */
function pageFolder(file) {
  return /^src\/pages\/((?:run|access)\/[^/]+|[^/]+)\//.exec(file)?.[1]
}

/** @type {readonly Law[]} */
export const laws = [
  {
    from: /^src\/components\//,
    to: /^src\/(api|pages|router|App|main)\b/,
    why: 'components know neither TagoIO nor the pages; pass what they need as props',
  },
  {
    from: /^src\/text\//,
    to: /^(?!src\/text\/)/,
    except: (file) => test.test(file),
    why: 'what reads and compares texts is pure and knows nothing else; all others may use it',
  },
  {
    from: /^src\/components\//,
    to: /^react-router/,
    // Lists keep their state in the address, forms guard against leaving, and a link is a link.
    except: (file, found) => found.typeOnly || /^src\/components\/(table\/|form\/|display\/|command\/)/.test(file),
    why: 'only tables, forms, links and commands may know that there is a router',
  },
  {
    from: /^src\/api\//,
    to: /^(src\/(components|pages|router|App|main|theme)\b|@mantine\/|react-router|react-dom)/,
    why: 'the API module knows no component, toast or route',
  },
  {
    from: /^src\/pages\//,
    to: /^src\/pages\//,
    except: (file, _, target) => {
      const own = pageFolder(file)
      const other = pageFolder(target)
      return other === own || other === 'shell' || own === 'shell'
    },
    why: 'a page never imports another page; move the shared part to components or api',
  },
  {
    from: /^src\//,
    to: /^emulator\//,
    except: (file, found) => test.test(file) || (file === 'src/api/demo.ts' && found.dynamic && !found.typeOnly),
    why: 'the application reaches the emulator only as a fetch, through the one dynamic import of src/api/demo.ts',
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
export const ownPath = (address) => address.replace(/^#emulator\//, 'emulator/').replace(/^#(?=[a-z]+\/)/, 'src/')

/**
 * What an import breaks, as "file: imports target (why)".
 * @param {string} file path from the root
 * @param {Import} found
 * @returns {string[]}
 */
export function brokenImportLaws(file, found) {
  const address = found.to.replace(/\?.*$/, '')
  const target = address.startsWith('.') ? posix.join(posix.dirname(file), address) : ownPath(address)
  return laws
    .filter((law) => law.from.test(file) && law.to.test(target) && law.except?.(file, found, target) !== true)
    .map((law) => `${file}: imports ${target} (${law.why})`)
}
