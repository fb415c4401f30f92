import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeVersions, rebase } from './merge-versions.ts'

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

describe('merging versions', () => {
  it('sends nothing when nothing was touched, whatever others did', () => {
    fc.assert(
      fc.property(settings, settings, (before, theirs) => {
        expect(mergeVersions({ before, mine: before, theirs })).toEqual({ changes: {}, conflicts: [] })
      }),
    )
  })

  it('saves exactly what the person wants when nobody else changed anything', () => {
    fc.assert(
      fc.property(settings, settings, (before, wanted) => {
        const mine = { ...before, ...wanted }
        const { changes, conflicts } = mergeVersions({ before, mine, theirs: before })
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
        const { changes } = mergeVersions({ before: { ...before, security: {} }, mine, theirs })
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
    expect(mergeVersions({ before, mine, theirs })).toEqual({
      changes: { security: { otp: { sms: true, email: false, authenticator: false } } },
      conflicts: [],
    })
  })

  it('asks about what two people changed differently, and follows the answer', () => {
    const versions = { before: { name: 'A' }, mine: { name: 'B' }, theirs: { name: 'C' } }
    expect(mergeVersions(versions)).toEqual({
      changes: { name: 'B' },
      conflicts: [{ path: ['name'], before: 'A', mine: 'B', theirs: 'C' }],
    })
    expect(mergeVersions(versions, () => 'theirs').changes).toEqual({})
  })

  it('does not ask when both did the same', () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        expect(mergeVersions({ before, mine: after, theirs: after })).toEqual({ changes: {}, conflicts: [] })
      }),
    )
  })

  it('merges rows of one list that two people changed, added and removed separately', () => {
    const row = (text: string, color = 'grey') => ({ text, color })
    const before = { rows: [row('Home'), row('Users'), row('Old')] }
    const mine = { rows: [row('Home', 'blue'), row('Users'), row('Old'), row('Mine')] }
    const theirs = { rows: [row('Home'), row('Users', 'red'), row('Theirs')] }
    expect(mergeVersions({ before, mine, theirs })).toEqual({
      changes: { rows: [row('Home', 'blue'), row('Users', 'red'), row('Theirs'), row('Mine')] },
      conflicts: [],
    })
  })

  it('asks about one row that two people changed, and keeps all others', () => {
    const row = (key: string, value: string) => ({ key, value })
    const before = { rows: [row('a', '1'), row('b', '1')] }
    const mine = { rows: [row('a', '2'), row('b', '1')] }
    const theirs = { rows: [row('a', '3'), row('b', '1'), row('c', '1')] }
    const { changes, conflicts } = mergeVersions({ before, mine, theirs })
    expect(conflicts).toEqual([{ path: ['rows', '0', 'value'], before: '1', mine: '2', theirs: '3' }])
    expect(changes).toEqual({ rows: [row('a', '2'), row('b', '1'), row('c', '1')] })
    expect(mergeVersions({ before, mine, theirs }, () => 'theirs').changes).toEqual({})
  })

  const rows = fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdefgh'), value: fc.nat(2) }), {
    selector: ({ key }) => key,
  })

  const withRows = fc.record({ name: leaf, deep: fc.record({ colour: leaf, other: leaf }), rows })

  it('never removes what others added, nor restores what they removed, whatever is typed in a list', () => {
    fc.assert(
      fc.property(rows, rows, rows, (before, mine, theirs) => {
        const { changes } = mergeVersions({ before: { rows: before }, mine: { rows: mine }, theirs: { rows: theirs } })
        const result = (changes['rows'] ?? theirs) as typeof theirs
        const has = (list: typeof theirs, key: string) => list.find((row) => row.key === key)
        for (const { key } of theirs) if (!has(before, key)) expect(has(result, key)).toBeDefined()
        for (const { key } of before) {
          const untouched = has(mine, key)?.value === has(before, key)?.value
          if (untouched) expect(has(result, key)).toEqual(has(theirs, key))
        }
        expect(new Set(result.map(({ key }) => key)).size).toBe(result.length)
      }),
      { numRuns: 500 },
    )
  })

  it('typed values merged into the present state stay, and a later merge still asks about what two people changed', () => {
    fc.assert(
      fc.property(withRows, withRows, withRows, (before, mine, theirs) => {
        const based = rebase({ before, mine, theirs })
        const later = mergeVersions({ before: based.base, mine: based.mine, theirs })
        // A row may stand at another place by now.
        const about = ({ path, mine: my, theirs: their }: (typeof later.conflicts)[number]) =>
          JSON.stringify([path.filter((part) => !/^\d+$/.test(part)), my, their])
        expect(later.conflicts.map(about).toSorted()).toEqual(based.conflicts.map(about).toSorted())
        expect(applied(theirs, later.changes)).toEqual(based.mine)
        if (based.conflicts.length === 0) expect(based.base).toEqual(theirs)
      }),
      { numRuns: 500 },
    )
  })

  it('removes what the person removed, unless somebody changed it meanwhile', () => {
    const template = { subject: 'Hello', value: '' }
    const before = { email_templates: { alert: template, other: template } }
    const mine = { email_templates: { other: template } }
    expect(mergeVersions({ before, mine, theirs: before }).changes).toEqual(mine)
    const theirs = { email_templates: { alert: { ...template, subject: 'Hi' }, other: template } }
    expect(mergeVersions({ before, mine, theirs }).conflicts).toMatchObject([{ path: ['email_templates', 'alert'] }])
  })
})
