import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSettings } from './merge-settings.ts'

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
const settings = fc.dictionary(
  fc.constantFrom('name', 'theme', 'security', 'rows', 'unknown', 'constructor'),
  fc.oneof(
    leaf,
    fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(leaf))),
    fc.array(fc.dictionary(fc.string(), leaf)),
  ),
)
const applied = (theirs: object, changes: object) => ({ ...theirs, ...changes })

describe('merging settings', () => {
  it('sends nothing when nothing was touched, whatever others did', () => {
    fc.assert(
      fc.property(settings, settings, (before, theirs) => {
        expect(mergeSettings({ before, mine: before, theirs })).toEqual({ changes: {}, conflicts: [] })
      }),
    )
  })

  it('saves exactly what the person wants when nobody else changed anything', () => {
    fc.assert(
      fc.property(settings, settings, (before, wanted) => {
        const mine = { ...before, ...wanted }
        const { changes, conflicts } = mergeSettings({ before, mine, theirs: before })
        expect(conflicts).toEqual([])
        expect(applied(before, changes)).toEqual(mine)
      }),
    )
  })

  it('keeps every key that the person did not touch, at any depth (regression class R2)', () => {
    fc.assert(
      fc.property(settings, fc.string(), leaf, (before, name, planted) => {
        const key = `planted ${name}`
        const mine = { ...before, security: { otp: { sms: true } } }
        const theirs = { ...before, [key]: planted, security: { ...Object(before['security']), [key]: planted } }
        const { changes } = mergeSettings({ before: { ...before, security: {} }, mine, theirs })
        const result = applied(theirs, changes) as Record<string, Record<string, unknown>>
        expect(result[key]).toEqual(planted)
        expect(result['security']?.[key]).toEqual(planted)
        expect(result['security']?.['otp']).toEqual({ sms: true })
      }),
    )
  })

  it('changes one switch without the one beside it (regression class R35)', () => {
    const before = { security: { otp: { sms: false, email: true, authenticator: false } } }
    const mine = { security: { otp: { sms: true, email: true, authenticator: false } } }
    const theirs = { security: { otp: { sms: false, email: false, authenticator: false } } }
    expect(mergeSettings({ before, mine, theirs })).toEqual({
      changes: { security: { otp: { sms: true, email: false, authenticator: false } } },
      conflicts: [],
    })
  })

  it('asks about what two people changed in different ways, and follows the answer', () => {
    const versions = { before: { name: 'A' }, mine: { name: 'B' }, theirs: { name: 'C' } }
    expect(mergeSettings(versions)).toEqual({
      changes: { name: 'B' },
      conflicts: [{ path: ['name'], before: 'A', mine: 'B', theirs: 'C' }],
    })
    expect(mergeSettings(versions, () => 'theirs').changes).toEqual({})
  })

  it('does not ask when both did the same', () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        expect(mergeSettings({ before, mine: after, theirs: after })).toEqual({ changes: {}, conflicts: [] })
      }),
    )
  })

  it('merges rows of one list that two people changed apart, and asks when one added a row', () => {
    const row = (text: string, color = 'grey') => ({ text, color })
    const before = { rows: [row('Home'), row('Users')] }
    const mine = { rows: [row('Start'), row('Users')] }
    const theirs = { rows: [row('Home'), row('Users', 'red')] }
    expect(mergeSettings({ before, mine, theirs }).changes).toEqual({ rows: [row('Start'), row('Users', 'red')] })
    const added = { rows: [...before.rows, row('Plant')] }
    expect(mergeSettings({ before, mine, theirs: added }).conflicts).toHaveLength(1)
  })

  it('removes what the person removed, unless somebody changed it meanwhile', () => {
    const template = { subject: 'Hello', value: '' }
    const before = { email_templates: { alert: template, other: template } }
    const mine = { email_templates: { other: template } }
    expect(mergeSettings({ before, mine, theirs: before }).changes).toEqual(mine)
    const theirs = { email_templates: { alert: { ...template, subject: 'Hi' }, other: template } }
    expect(mergeSettings({ before, mine, theirs }).conflicts).toMatchObject([{ path: ['email_templates', 'alert'] }])
  })
})
