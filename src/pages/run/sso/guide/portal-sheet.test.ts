import { expect, test } from 'vitest'
import { preflight } from '../metadata/preflight.ts'
import { gatingPlan } from '../gating-plan.ts'
import { portalSheet, portalXml } from './portal-sheet.ts'
import { guideOf, providerGuides } from './providers.ts'

const base = 'https://api.tago.example/run/a&b/sso/saml'
const saml = {
  entityId: `${base}/metadata`,
  acsUrl: `${base}/acs`,
  metadata: `${base}/metadata`,
  logoutUrl: '',
  issuer: null,
  mapping: {},
}

test('the sheet contains what the provider needs', () => {
  const sheet = portalSheet(saml, 'acme.tago.run', guideOf('okta'))
  for (const words of [saml.entityId, saml.acsUrl, 'acme.tago.run', 'Audience URI']) expect(sheet).toContain(words)
  expect(portalSheet({ ...saml, metadata: '<x/>' }, '', undefined)).not.toContain('<x/>')
})

test('the file is TagoIO’s own metadata, else well-formed metadata made from the addresses', () => {
  expect(portalXml({ ...saml, metadata: ' <md/>' })).toBe(' <md/>')
  expect(portalXml({ ...saml, acsUrl: '' })).toBeUndefined()
  const report = preflight(portalXml(saml) ?? '', { now: 0, ownEntityId: saml.entityId })
  expect(report.findings.map(({ code }) => code)).toEqual(['own-metadata'])
})

test('every provider has the attributes that sign-in requires', () => {
  expect(providerGuides.filter(({ mapping }) => !mapping.email || !mapping.firstName)).toEqual([])
})

test.each([
  ['free', 'Free'],
  ['starter', 'Starter'],
  ['scale', undefined],
  ['enterprise', undefined],
  [null, undefined],
  [undefined, undefined],
])('plan %s is held back as %s', (plan, gate) => {
  expect(gatingPlan(plan)).toBe(gate)
})
