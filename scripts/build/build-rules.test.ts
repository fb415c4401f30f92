import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalBase, readFlags } from '../arguments.mjs'
import { weigh } from './budgets.mjs'
import { ownChunk } from './chunk-groups.mjs'
import { staleness } from '../dependencies.mjs'
import { pagePreloads } from './plugins/finish-build.mjs'
import { adaptHeaders, headersFor, parseHeaderRules } from './header-rules.mjs'
import { lockProblems } from '../check/lockfile-guard.mjs'
import { pageAddress } from './plugins/page-index.mjs'
import { root } from '../root.mjs'

const manifest = {
  '_frame.js': { file: 'assets/frame.js', imports: ['_vendor.js'], css: ['assets/frame.css'] },
  '_vendor.js': { file: 'assets/vendor.js' },
  '_users.js': { file: 'assets/users.js', imports: ['_table.js', '_frame.js'] },
  '_table.js': { file: 'assets/table.js', imports: ['_vendor.js'], css: ['assets/table.css'] },
  'src/pages/run/users/UserPage.tsx': { file: 'assets/user.js', imports: ['_table.js'] },
  'emulator/browser/connect.ts': { file: 'assets/connect.js' },
}
const usersPage = 'src/pages/run/users/UsersPage.tsx'
const pages = { [usersPage]: 'assets/users.js', 'src/pages/run/users/UserPage.tsx': 'assets/user.js' }
const html =
  '<script src="/c/assets/boot.js"></script><script type="module" src="/c/assets/frame.js"></script>' +
  '<link rel="stylesheet" href="/c/assets/shell.css" /><link rel="icon" href="/c/i.svg">'

describe('base path', () => {
  test.each([
    ['console', '/console/'],
    ['/console', '/console/'],
    ['/a/b/', '/a/b/'],
    ['', '/'],
    ['/', '/'],
  ])('%s becomes %s', (given, wanted) => expect(normalBase(given)).toBe(wanted))

  test.each(['../x', 'a?b', 'https://x', 'a b', '/a/./b'])('%s is refused', (given) => {
    expect(() => normalBase(given)).toThrow('--base')
  })

  test('a normal base stays as it is', () => {
    const part = fc.stringMatching(/^[\w-]{1,8}$/)
    fc.assert(
      fc.property(fc.array(part), (parts) => normalBase(normalBase(parts.join('/'))) === normalBase(parts.join('/'))),
    )
  })

  test('an unknown flag is refused, and so is a port that is not a number', () => {
    expect(() => readFlags(['--port', 'x'])).toThrow('--port')
    expect(() => readFlags(['--prot', '1'])).toThrow('--prot')
  })
})

describe('dependencies', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'i' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  }
  test('an exact install and one without other platforms are fresh', () => {
    expect(staleness(lock, lock)).toBeUndefined()
    expect(staleness(lock, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'i' } } })).toBeUndefined()
  })
  test.each([
    ['nothing installed', undefined],
    ['a missing package', { packages: {} }],
    ['another version', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'i' } } }],
    ['another content', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'j' } } }],
    ['a left-over', { packages: { ...lock.packages, 'node_modules/c': { version: '1.0.0' } } }],
  ])('%s is stale', (_, installed) => expect(staleness(lock, installed)).toBeTypeOf('string'))
})

describe('lock file', () => {
  test('a platform binary without an entry, an address and a missing checksum are found', () => {
    expect(
      lockProblems({
        packages: {
          '': {},
          'node_modules/a': { integrity: 'i', optionalDependencies: { 'a-linux': '1', 'a-mac': '1' } },
          'node_modules/a-linux': { integrity: 'i', resolved: 'somewhere' },
          'node_modules/b': {},
        },
      }),
    ).toEqual([
      'node_modules/a: its optional dependency a-mac has no entry',
      'node_modules/a-linux: carries a download address',
      'node_modules/b: has no checksum',
    ])
  })
})

describe('headers file', () => {
  const text =
    "# note\n/*\n  A: 1\n  Content-Security-Policy: default-src 'none'; connect-src 'self' https://a.example; x y\n\n/assets/*\n  A: 2\n"
  test('the most specific rule wins', () => {
    const rules = parseHeaderRules(text)
    expect(headersFor(rules, '/p/1')['a']).toBe('1')
    expect(headersFor(rules, '/assets/x.js')['a']).toBe('2')
  })
  test('a sub-path and other sources change nothing else', () => {
    const sources = { 'connect-src': ["'self'", 'https://a.example', 'https://b.example'] }
    expect(adaptHeaders(text, { base: '/console/', sources })).toBe(
      text
        .replace('\n/*', '\n/console/*')
        .replace('/assets/*', '/console/assets/*')
        .replace('https://a.example;', 'https://a.example https://b.example;'),
    )
    expect(adaptHeaders(text, { base: '/', sources: {} })).toBe(text)
    expect(() => adaptHeaders(text, { base: '/', sources: { 'img-src': [] } })).toThrow('img-src')
  })
})

describe('weight of a page', () => {
  const budget = { page: usersPage, js: 400, css: 300, never: 'emulator' }
  const size = () => 100

  test('everything needed is counted once: HTML, entry, page, and what they import', () => {
    const { js, css, files, problems } = weigh(budget, { manifest, pages, html, size })
    const names = ['boot.js', 'frame.css', 'frame.js', 'shell.css', 'table.css', 'table.js', 'users.js', 'vendor.js']
    expect(files.toSorted()).toEqual(names.map((name) => `assets/${name}`))
    expect([js, css]).toEqual([500, 300])
    expect(problems).toEqual(['JavaScript is 500 bytes, allowed are 400'])
  })
  test('a missing page is an error, not a pass', () => {
    expect(() => weigh(budget, { manifest, pages: {}, html, size })).toThrow(usersPage)
  })
  test('the emulator among the files is a problem even when it is small', () => {
    const eager = { ...manifest, '_frame.js': { ...manifest['_frame.js'], imports: ['emulator/browser/connect.ts'] } }
    expect(weigh({ ...budget, js: 9999 }, { manifest: eager, pages, html, size }).problems).toHaveLength(1)
  })
  test('what a page loads after rendering counts too; an unknown name is an error', () => {
    const later = { ...manifest, 'src/Chart.tsx': { file: 'assets/chart.js' } }
    const files = weigh({ ...budget, with: ['src/Chart.tsx'] }, { manifest: later, pages, html, size }).files
    expect(files).toContain('assets/chart.js')
    expect(() => weigh({ ...budget, with: ['src/Gone.tsx'] }, { manifest, pages, html, size })).toThrow('src/Gone.tsx')
  })
  test('a manifest with a missing entry is an error', () => {
    expect(() =>
      weigh(budget, { manifest: { a: { file: 'assets/users.js', imports: ['b'] } }, pages, html, size }),
    ).toThrow('imports b')
  })
})

describe('pages', () => {
  test('a page preloads what the HTML does not name, at the address of its folder', () => {
    expect(pagePreloads({ manifest, pages, html, base: '/c/' })).toEqual([
      [
        '/run/users',
        expect.arrayContaining(['/c/assets/users.js', '/c/assets/table.js', '/c/assets/table.css']),
        usersPage,
      ],
    ])
  })
  test.each([
    ['src/pages/run/users/UsersPage.tsx', '/run/users'],
    ['src/pages/service-authorization/ServiceAuthorizationPage.tsx', '/service-authorization'],
    ['src/pages/run/users/UserPage.tsx', undefined],
    ['src/components/table/ResourceTable.tsx', undefined],
  ])('%s answers at %s', (page, address) => expect(pageAddress(page)).toBe(address))

  test('a module goes to the frame’s chunk if many pages need it, to its only main page, to the lists, or nowhere', () => {
    const at = (path: string) => `${root}/src/${path}`
    const importers: Record<string, string[]> = {
      [at('api/run-users.ts')]: [at('pages/run/users/UsersPage.tsx'), at('pages/run/users/UserPage.tsx')],
      [at('pages/run/users/UserColumns.tsx')]: [at('pages/run/users/UsersPage.tsx')],
      [at('components/table/Row.tsx')]: [at('components/table/Table.tsx')],
      [at('components/table/Table.tsx')]: [at('pages/run/users/UsersPage.tsx'), at('pages/team/TeamPage.tsx')],
      [at('api/team.ts')]: [at('pages/team/TeamPage.tsx'), at('pages/run/users/UserPage.tsx')],
      [at('components/table/Empty.tsx')]: [at('components/table/Table.tsx'), at('pages/account/AccountPage.tsx')],
      [at('pages/shell/Frame.tsx')]: [at('main.tsx')],
      [at('components/form/Form.tsx')]: [at('pages/run/users/UserPage.tsx'), at('pages/sign-in/SignInPage.tsx')],
      [at('components/form/Select.tsx')]: [at('pages/run/users/UserPage.tsx'), at('pages/account/AccountPage.tsx')],
    }
    const graph = {
      getModuleInfo: (id: string) => ({ importers: importers[id] ?? [], isEntry: id === at('main.tsx') }),
    }
    const chunk = (path: string) => ownChunk(at(path), graph)
    expect(chunk('pages/run/users/UsersPage.tsx')).toBe('users')
    expect(chunk('pages/run/users/UserColumns.tsx')).toBe('users')
    expect(chunk('api/run-users.ts')).toBe('frame')
    expect(chunk('api/team.ts')).toBe('frame')
    expect(chunk('components/table/Empty.tsx')).toBe('frame')
    expect(chunk('pages/shell/Frame.tsx')).toBe('frame')
    expect(chunk('components/table/Row.tsx')).toBe('lists')
    expect(chunk('components/form/Form.tsx')).toBeNull()
    expect(chunk('components/form/Select.tsx')).toBeNull()
  })
})
