import { expect, it } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { hasMasked, otherFields } from './other-fields.ts'

it('shows the settings without a form, and no secrets', () => {
  const found = otherFields(
    runSettingsShape.parse({
      name: 'A',
      anonymous_token: 'u-1',
      agreements: [{ name: 'Terms' }],
      sso_oidc: { client_secret: 'hush', issuer: 'https://id.example', tokens: ['a'] },
      profile: 'p1',
    }),
  )
  expect(found.unknown).toEqual({
    agreements: [{ name: 'Terms' }],
    sso_oidc: { client_secret: '••••••••', issuer: 'https://id.example', tokens: ['••••••••'] },
  })
  expect(found.facts).toMatchObject({ profile: 'p1' })
  expect(JSON.stringify(found)).not.toMatch(/hush|u-1/)
  expect([hasMasked(found.unknown['sso_oidc']), hasMasked(found.unknown['agreements'])]).toEqual([true, false])
})
