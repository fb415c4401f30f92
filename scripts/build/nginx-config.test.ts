import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adaptHeaders, headersFor, parseHeaderRules } from './header-rules.mjs'
import { nginxConfig } from './nginx-config.mjs'
import { policySources } from './policy-sources.mjs'
import { root } from '../root.mjs'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const site = (base: string) => {
  const sources = policySources(read('public/config.json'))
  const rules = parseHeaderRules(adaptHeaders(read('public/_headers'), { base, sources }))
  return { rules, text: nginxConfig({ rules, base, name: 'portico.example.com', folder: '/srv/www' }) }
}

/** What nginx would add in a location, by small names. */
function addedIn(text: string, location: string) {
  const start = text.indexOf(`  location ${location} {`)
  const block = text.slice(start, text.indexOf('\n  }', start))
  const lines = [...block.matchAll(/^ {4}add_header (\S+) "(.*)" always;$/gm)]
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value.replaceAll(/\\(.)/g, '$1')]))
}

test.each(['/', '/console/'])('under %s every location sends all headers of the build', (base) => {
  const { rules, text } = site(base)
  expect(addedIn(text, `^~ ${base}assets/`)).toEqual(headersFor(rules, `${base}assets/frame.js`))
  expect(addedIn(text, base)).toEqual({ ...headersFor(rules, `${base}p/1/run/users`), 'cache-control': 'no-cache' })
  expect(Object.keys(addedIn(text, base))).toContain('content-security-policy')
  expect(text).toContain(`try_files $uri ${base}index.html;`)
})

test('braces close, and no value ends its string', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', 'a', ' ', ';') }), (value) => {
      const rules = [{ pattern: '/*', headers: [['X-Any', value] as [string, string]] }]
      const text = nginxConfig({ rules, base: '/', name: 'a.example', folder: '/srv/www' })
      expect(addedIn(text, '/')['x-any']).toBe(value)
    }),
    { numRuns: 200 },
  )
})
