import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ProfileToken } from '#api/profile-tokens.ts'
import { Sealed } from '#lib/sealed.ts'
import { concernsOf, concernNames, isAutomatic, isConcern, describeTokenPermission } from './token-hygiene.ts'

const now = Date.parse('2026-11-24T12:00:00Z')
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString()
const plain: ProfileToken = {
  id: 'x',
  secret: new Sealed('p-x'),
  name: 'CI',
  permission: 'read',
  expires: null,
  lastUsed: ago(1),
  createdAt: ago(200),
  createdBy: 'ana',
  inUse: false,
}
const people = { ana: 'Ana' }

it.each([
  [{}, []],
  [{ expires: ago(1), permission: 'full', lastUsed: null }, ['expired']],
  [{ expires: ago(0) }, ['expired']],
  [{ expires: ago(-14) }, ['ending']],
  [{ expires: ago(-15) }, []],
  [{ permission: 'full' }, ['never-full']],
  [{ lastUsed: ago(91) }, ['unused']],
  [{ lastUsed: null }, ['unused']],
  [{ lastUsed: null, createdAt: ago(3) }, []],
  [{ lastUsed: ago(91), inUse: true }, []],
  [{ createdBy: 'gone' }, ['ex-member']],
  [{ createdBy: null }, []],
  [{ name: 'Portico (browser)', expires: ago(-1) }, []],
] as const)('%j raises %j', (differs, concerns) => {
  expect(concernsOf({ ...plain, ...differs }, now, people)).toEqual(concerns)
})

it('suspects nobody while the members are not known', () => {
  expect(concernsOf({ ...plain, createdBy: 'gone' }, now, undefined)).toEqual([])
})

it('survives any text in a date, and names each concern', () => {
  const text = fc.option(
    fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
  )
  fc.assert(
    fc.property(text, text, text, (expires, lastUsed, createdAt) => {
      for (const concern of concernsOf({ ...plain, expires, lastUsed, createdAt }, now, people)) {
        expect(isConcern(concern) && concernNames[concern]).toBeTruthy()
      }
    }),
  )
})

it('recognises tokens of sign-ins by their names', () => {
  const automatic = ['Portico (browser)', 'Admin dashboard (browser)', 'Dashboard login']
  const manual = ['CI', 'Browser tests', 'Login service', '']
  expect([...automatic, ...manual].filter((name) => isAutomatic({ name }))).toEqual(automatic)
})

it('calls a token unused after more than ninety days', () => {
  expect(concernsOf({ ...plain, lastUsed: ago(90) }, now, people)).toEqual([])
})

it('says what a permission lets a program do', () => {
  expect(['full', 'write', 'read', '', 'deny'].map(describeTokenPermission)).toEqual([
    'Full',
    'Create, update and delete',
    'Read',
    'Unknown',
    'deny',
  ])
})
