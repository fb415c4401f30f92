import { expect, test } from 'vitest'
import { loginLink } from './login-link.ts'
import { checkIssuer } from './check-issuer.ts'
import { oidcActive, oidcKeys } from './oidc-keys.ts'

test.each([
  ['https://id.acme.example', 'https://id.acme.example/.well-known/openid-configuration'],
  ['https://id.acme.example/', 'https://id.acme.example/.well-known/openid-configuration'],
  [' https://id.acme.example/realms/a ', 'https://id.acme.example/realms/a/.well-known/openid-configuration'],
  [
    'https://id.acme.example/a/.well-known/openid-configuration',
    'https://id.acme.example/a/.well-known/openid-configuration',
  ],
])('the document of issuer %j is found', (issuer, discovery) => {
  expect(checkIssuer(issuer)).toMatchObject({ discovery })
})

test.each([
  ['', /Enter an issuer/],
  ['id.acme.example', /full URL/],
  ['http://id.acme.example', /not encrypted/],
  ['javascript:alert(1)', /starts with https/],
  ['https://a:b@id.acme.example', /user name/],
  ['https://id.acme.example?x=1', /without a query/],
  ['https://id.acme.example#x', /without a query/],
])('issuer %j is refused in words', (issuer, words) => {
  expect(checkIssuer(issuer)).toMatchObject({ problem: expect.stringMatching(words) })
})

test('a sign-in link carries its parameters, escaped', () => {
  const rows = [
    { name: 'invite', value: 'A&B=1' },
    { name: ' ', value: 'x' },
    { name: 'né', value: '' },
  ]
  expect(loginLink('acme.tago.run', rows)).toBe('https://acme.tago.run/?invite=A%26B%3D1&n%C3%A9=')
  expect(loginLink('acme.tago.run', [])).toBe('https://acme.tago.run/')
})

test('OIDC settings are shown raw, but never secrets; false is not the same as missing', () => {
  const settings = {
    sso_oidc_active: false,
    oidc: { client_id: 'a', client_secret: 's3cret', n: 0 },
    sso_oidc_secret: 'x',
    name: 'P',
  }
  const keys = oidcKeys(settings)
  expect(keys.map(({ name }) => name)).toEqual(['oidc', 'sso_oidc_active', 'sso_oidc_secret'])
  expect(JSON.stringify(keys)).not.toContain('s3cret')
  expect(keys[1]?.value).toBe('no')
  expect(keys[2]?.value).toBe('set, hidden')
  expect(oidcActive(settings)).toBe(false)
  expect(oidcActive({})).toBeUndefined()
})
