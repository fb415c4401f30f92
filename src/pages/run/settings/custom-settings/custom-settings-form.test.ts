import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import {
  applyCustomSettings,
  customSettingsSchema,
  hasKnownShape,
  lostValues,
  toCustomSettingsForm,
} from './custom-settings-form.ts'

const units = {
  name: 'Units',
  type: 'dropdown',
  tooltip: '',
  required: false,
  planted: 1,
  options: [
    { value: 'metric', label: 'Metric', default: true, planted: 2 },
    { value: 'imperial', label: 'Imperial', default: false },
  ],
}
const settings = (custom_fields: unknown) => runSettingsShape.parse({ custom_fields })

describe('custom settings', () => {
  it('are unchanged after opening and saving (regression classes R2, R19)', () => {
    for (const fields of [
      [units],
      [],
      undefined,
      null,
      [{ key: 'x' }],
      ['odd'],
      [null],
      [{ ...units, options: 'x' }],
    ]) {
      const stored = settings(fields)
      expect(applyCustomSettings(stored, toCustomSettingsForm(stored))).toEqual(stored)
    }
    const field = fc.record({ name: fc.string(), options: fc.array(fc.dictionary(fc.string(), fc.boolean())) })
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const stored = settings(fields)
        expect(applyCustomSettings(stored, toCustomSettingsForm(stored))).toEqual(stored)
      }),
    )
  })

  it('of an unknown shape are not touched', () => {
    expect(hasKnownShape([{ key: 'Units' }])).toBe(false)
    const stored = settings([{ key: 'Units' }])
    expect(applyCustomSettings(stored, { settings: [] })).toBe(stored)
  })

  it('need unique values and a default', () => {
    const form = toCustomSettingsForm(settings([units]))
    expect(customSettingsSchema.safeParse(form).success).toBe(true)
    const twice = structuredClone(form)
    const [, second] = twice.settings[0]?.options ?? []
    if (second) second.value = 'metric'
    expect(customSettingsSchema.safeParse(twice).error?.issues).toMatchObject([
      { message: 'The value metric is used more than once' },
    ])
    const none = structuredClone(form)
    for (const one of none.settings[0]?.options ?? []) one.default = false
    expect(customSettingsSchema.safeParse(none).error?.issues).toMatchObject([{ message: 'Choose a default option' }])
  })

  it('report which answers of users would be lost', () => {
    const before = settings([units])
    const after = settings([{ ...units, options: units.options.slice(0, 1) }])
    expect(lostValues(before, after)).toEqual([{ name: 'Units', values: ['imperial'] }])
    expect(lostValues(before, settings([]))).toEqual([{ name: 'Units', values: ['metric', 'imperial'] }])
    expect(lostValues(after, before)).toEqual([])
  })
})
