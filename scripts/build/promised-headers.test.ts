import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { adaptHeaders, headersFor, parseHeaderRules } from './header-rules.mjs'
import { policySources } from './policy-sources.mjs'
import { brokenPromises, directivesOf, promisedIn } from './promised-headers.mjs'
import { root } from '../root.mjs'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const security = read('SECURITY.md')
const config = read('public/config.json')

/** The headers that a build with this configuration sends with its page. */
function sentFor(text: string, written = read('public/_headers')) {
  const adapted = adaptHeaders(written, { base: '/', sources: policySources(text) })
  return headersFor(parseHeaderRules(adapted), '/p/1/run/users')
}

test('what SECURITY.md promises is sent, and what is sent is explained there', () => {
  expect(brokenPromises(security, sentFor(config))).toEqual([])
})

test('the promises are exactly these, so that they cannot be removed together with the headers', () => {
  const { headers, directives } = promisedIn(security)
  expect([...headers.keys()].toSorted()).toEqual([
    'content-security-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'referrer-policy',
    'x-content-type-options',
    'x-frame-options',
  ])
  expect([...directives].toSorted(([one], [other]) => (one < other ? -1 : 1))).toEqual([
    ['base-uri', "'none'"],
    ['connect-src', undefined],
    ['default-src', "'none'"],
    ['font-src', "'self'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ['frame-src', "'self' blob:"],
    ['img-src', "'self' data: blob: https:"],
    ['manifest-src', "'self'"],
    ['require-trusted-types-for', "'script'"],
    ['script-src', "'self' 'wasm-unsafe-eval'"],
    ['style-src', "'self'"],
    ['trusted-types', 'portico-emulator portico-worker'],
    ['worker-src', "'self'"],
  ])
})

test('a missing or different header or directive is reported', () => {
  const whole = sentFor(config)
  for (const name of promisedIn(security).headers.keys()) {
    const { [name]: _, ...rest } = whole
    expect(brokenPromises(security, rest)).not.toEqual([])
  }
  const policy = whole['content-security-policy'] ?? ''
  for (const directive of directivesOf(policy).keys()) {
    const without = policy
      .split('; ')
      .filter((part) => part.split(' ')[0] !== directive)
      .join('; ')
    expect(brokenPromises(security, { ...whole, 'content-security-policy': without })).toEqual([
      `the policy has no ${directive}`,
    ])
  }
  expect(brokenPromises(security, { ...whole, 'x-frame-options': 'SAMEORIGIN' })).toHaveLength(1)
})

describe('the addresses of a deployment', () => {
  const policyFor = (given: object) => directivesOf(sentFor(JSON.stringify(given))['content-security-policy'] ?? '')
  const regions = [{ api: 'https://api.one.example/v1' }, {}]

  test('a build without the demo reaches its regions and what it allows, and nothing else', () => {
    const policy = policyFor({ mode: 'connect-only', regions, allow: ['https://*.two.example:8443'] })
    expect(policy.get('connect-src')).toBe("'self' https://api.one.example https://*.two.example:8443")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('trusted-types')).toBe('portico-worker')
  })
  test('a build with the demo reaches TagoDeploy and this computer too', () => {
    expect(policyFor({ regions }).get('connect-src')).toBe(
      "'self' https://api.one.example https://api.tago.io https://*.tagoio.net http://localhost:* http://127.0.0.1:*",
    )
  })
  test('pictures come from every secure host, or from those that are named', () => {
    expect(policyFor({}).get('img-src')).toBe("'self' data: blob: https:")
    expect(policyFor({ images: ['https://cdn.example'] }).get('img-src')).toBe("'self' data: blob: https://cdn.example")
    expect(policyFor({ images: [] }).get('img-src')).toBe("'self' data: blob:")
  })
  test.each([
    '*',
    'https:',
    "'unsafe-inline'",
    'https://a.example; script-src *',
    'https://a.example/path',
    'javascript:x',
    '',
  ])('%j is no address, and the build says so', (odd) => {
    expect(() => policyFor({ allow: [odd] })).toThrow('config.json: "allow"')
    expect(() => policyFor({ images: [odd] })).toThrow('config.json: "images"')
  })
})
