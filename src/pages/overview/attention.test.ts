import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateOf } from '#features/usage/meter-state.ts'
import type { ProfileToken } from '#api/profile-tokens.ts'
import { Sealed } from '#lib/sealed.ts'
import { attentionOf, inDays, type Facts } from './attention.ts'

const now = Date.parse('2026-11-24T12:00:00Z')
const day = 86_400_000
const words = { day: (at: number) => new Date(at).toISOString().slice(0, 10), number: String }
const token = (name: string, expires: string | null): ProfileToken => ({
  id: name,
  secret: new Sealed('x'),
  name,
  permission: 'full',
  expires,
  lastUsed: null,
  createdAt: null,
  createdBy: null,
  inUse: false,
})
const told = (facts: Partial<Facts>) =>
  attentionOf({ now, ...facts }, words).map(({ urgency, message: said }) => `${urgency}: ${said}`)
const after = (days: number) => new Date(now + days * day).toISOString()

describe('what needs attention', () => {
  test('reports nothing when nothing is known', () => expect(told({})).toEqual([]))
  test.each<[Partial<Facts>, (string | RegExp)[]]>([
    [{ states: [stateOf('input', 10, 100)] }, []],
    // Zero is a number: a service without allocation and without use needs no attention (regression class R5).
    [{ states: [stateOf('sms', 0, 0)] }, []],
    [{ states: [stateOf('analysis', 100, 100)] }, [/^now: The limit is reached\. No script runs/]],
    [{ states: [stateOf('analysis', 85, 100)] }, ['soon: 85 % is used.']],
    [
      { states: [stateOf('analysis', 85, 100)], reaches: { analysis: now + 4 * day } },
      [/^soon: Reaches 100 % on 2026-11-28\./],
    ],
    // An unknown amount is not over the limit (regression class R10).
    [{ states: [stateOf('input', null, 100)] }, []],
    [
      { tokens: [token('ERP', after(6))] },
      ['soon: Token “ERP” expires in 6 days. Programs that use it then stop working.'],
    ],
    [{ tokens: [token('ERP', after(15)), token('old', after(-1)), token('keeps', null)] }, []],
    [{ tokens: [token('Portico (browser)', after(1))] }, []],
    [
      { invitations: [{ email: 'a@b.example', ends: now + day }] },
      ['open: a@b.example has not answered; the invitation expires in 1 day.'],
    ],
    [{ invitations: [{ email: 'a@b.example', ends: now - day }] }, []],
    [
      { certificates: [{ subject: 'CN=x', sha256: 'A', notBefore: '', notAfter: after(59) }] },
      ['soon: The certificate “CN=x” of the identity provider expires in 59 days.'],
    ],
    [
      { certificates: [{ subject: '', sha256: 'A', notBefore: '', notAfter: after(-1) }] },
      [/^now: The certificate of the identity provider has expired/],
    ],
    [{ certificates: [{ subject: '', sha256: 'A', notBefore: '', notAfter: after(61) }] }, []],
    [{ domain: { name: 'a.example', wrong: 0, active: true } }, []],
    [
      { domain: { name: 'a.example', wrong: 1, active: true } },
      ['soon: a.example: 1 record does not match, although the domain is verified.'],
    ],
    [{ domain: { name: 'a.example', wrong: 3, active: false } }, ['open: a.example: 3 records do not match.']],
    [{ domain: { name: 'a.example', wrong: 0, active: false } }, ['open: a.example is waiting for its certificate.']],
    [{ waiting: { amount: 0, least: false }, published: true }, []],
    [{ waiting: { amount: 1, least: false } }, ['open: 1 inactive user never signed in.']],
    [{ waiting: { amount: 200, least: true } }, ['open: 200 or more inactive users never signed in.']],
    [
      { brokenEmails: [{ key: 'password_recover', errors: ['The subject is empty.'] }] },
      ['now: password_recover: The subject is empty.'],
    ],
    [{ brokenEmails: [] }, []],
    [{ published: false }, ['open: The portal is not published, so no user can sign in.']],
  ])('%# is told', (facts, expected) => {
    const found = told(facts)
    expect(found).toHaveLength(expected.length)
    for (const [at, one] of expected.entries())
      expect(found[at]).toEqual(typeof one === 'string' ? one : expect.stringMatching(one))
  })

  test('what has stopped comes before what will stop, and the sooner one first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 13 }), { maxLength: 6 }), fc.nat(120), (ends, used) => {
        const tokens = ends.map((days, at) => token(`t${at}`, after(days)))
        const found = attentionOf({ now, tokens, states: [stateOf('email', used, 100)], published: false }, words)
        const rank = ({ urgency }: (typeof found)[number]) => ['now', 'soon', 'open'].indexOf(urgency)
        expect(found.map(rank)).toEqual(found.map(rank).toSorted((a, b) => a - b))
        const soon = found.filter(({ urgency }) => urgency === 'soon').map(({ at }) => at ?? 0)
        expect(soon).toEqual(soon.toSorted((a, b) => a - b))
      }),
    )
  })

  test.each([
    [0, 'within a day'],
    [day - 1, 'within a day'],
    [day, 'in 1 day'],
    [6.5 * day, 'in 6 days'],
  ])('%d ms is %s', (span, said) => expect(inDays(span)).toBe(said))
})
