import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { applyMobile, mobileSchema, toMobileForm } from './mobile-form.ts'

const settings = (feature_devicewifisetup: unknown) => runSettingsShape.parse({ feature_devicewifisetup })

/** Any value under the known keys, and unknown keys. */
const anyWifi = fc.dictionary(
  fc.oneof(fc.constantFrom('enabled', 'name', 'protocol', 'ip', 'port', 'language', 'translations'), fc.string()),
  fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null), fc.constant([]), fc.constant({ planted: 1 })),
)

describe('mobile features', () => {
  it('are unchanged after opening and saving, whatever is stored (regression classes R2, R19)', () => {
    const odd = [
      undefined,
      null,
      {},
      { port: 80, planted: 1 },
      { translations: { EN: { intro_title: 'x', planted: 2 }, PT: null } },
      { translations: [] },
    ]
    for (const wifi of odd) {
      const stored = settings(wifi)
      expect(applyMobile(stored, toMobileForm(stored))).toEqual(stored)
    }
    fc.assert(
      fc.property(anyWifi, (wifi) => {
        const stored = settings(wifi)
        expect(applyMobile(stored, toMobileForm(stored))).toEqual(stored)
      }),
    )
  })

  it('keep the stored type of a port', () => {
    const change = (wifi: object) => applyMobile(settings(wifi), { ...toMobileForm(settings(wifi)), port: '8080' })
    expect(change({ port: 80 }).feature_devicewifisetup['port']).toBe(8080)
    expect(change({ port: '80' }).feature_devicewifisetup['port']).toBe('8080')
  })

  it('check address and port', () => {
    const with_ = (part: object) => mobileSchema.safeParse({ ...toMobileForm(settings({})), ...part }).success
    expect([with_({ ip: '192.168.4.1', port: '80' }), with_({ ip: '', port: '' })]).toEqual([true, true])
    expect([
      with_({ ip: '192.168.4.256' }),
      with_({ ip: 'device.local' }),
      with_({ port: '0' }),
      with_({ port: '65536' }),
    ]).toEqual([false, false, false, false])
  })
})
