import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue } from '#lib/json.ts'
import { describePath, settingChanges } from './describe-settings.ts'

const labels = {
  sidebar_buttons: () => 'Sidebar',
  'sidebar_buttons.*.color': () => 'Colour',
  'security.otp.sms': () => 'Codes by SMS',
}
const home = { text: 'Home', color: 'grey' }
const plant = { text: 'Plant', color: 'grey' }

describe('the differences in words', () => {
  it('names a switch by its label', () => {
    const change = settingChanges({ security: { otp: { sms: false } } }, { security: { otp: { sms: true } } }, labels)
    expect(change).toEqual([{ label: 'security › otp › Codes by SMS', before: 'no', after: 'yes' }])
  })

  it('names a row by its own name', () => {
    const after = { sidebar_buttons: [home, { ...plant, color: 'red' }] }
    expect(settingChanges({ sidebar_buttons: [home, plant] }, after, labels)).toEqual([
      { label: 'Sidebar › Plant › Colour', before: 'grey', after: 'red' },
    ])
  })

  it('reports rows that were added, removed and moved', () => {
    const both = { sidebar_buttons: [home, plant] }
    expect(settingChanges({ sidebar_buttons: [home] }, both, labels)).toEqual([
      { label: 'Sidebar › Plant', before: 'missing', after: 'Plant' },
    ])
    expect(settingChanges(both, { sidebar_buttons: [plant] }, labels)).toEqual([
      { label: 'Sidebar › Home', before: 'Home', after: 'missing' },
    ])
    expect(settingChanges(both, { sidebar_buttons: [plant, home] }, labels)).toEqual([
      { label: 'Sidebar › order', before: 'Home, Plant', after: 'Plant, Home' },
    ])
  })

  it('distinguishes zero, off and empty from nothing (regression class R5)', () => {
    expect(settingChanges({ a: 0, b: '' }, { a: null, b: false }, {})).toEqual([
      { label: 'a', before: '0', after: 'empty' },
      { label: 'b', before: 'empty', after: 'no' },
    ])
  })

  it('reports nothing exactly when nothing differs', () => {
    const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.dictionary(fc.string(), fc.boolean()))))
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(settingChanges(before, after, {}).length === 0).toBe(sameValue(before, after))
      }),
    )
  })

  it('names unknown rows by their position', () => {
    expect(describePath(['rows', '1', 'x'], {}, [{ rows: [] }])).toBe('rows › row 2 › x')
  })
})
