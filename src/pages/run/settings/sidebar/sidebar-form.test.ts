import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { checkSidebar, linesOf } from './sidebar-checks.ts'
import { applySidebar, blankButton, sidebarSchema, toSidebarForm } from './sidebar-form.ts'

const settings = (sidebar_buttons: unknown) => runSettingsShape.parse({ sidebar_buttons })
const tanks = {
  text: 'Tanks',
  type: 'dashboard',
  value: 'd1',
  href: 'tanks',
  color: 'grey',
  iconUrl: 'https://a.example/i.svg',
  isInNewLine: true,
  platform: 'web',
  conditions: [{ tag_key: 'role', tag_value: 'operator', planted: 1 }],
}

describe('the sidebar in a form', () => {
  it('is unchanged after opening and saving, whatever is stored (regression classes R2, R19)', () => {
    const row = fc.record({ text: fc.string(), type: fc.string({ minLength: 1 }), planted: fc.integer() })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const stored = settings(rows)
        expect(applySidebar(stored, toSidebarForm(stored))).toEqual(stored)
      }),
    )
    for (const odd of [undefined, null, 'x', [tanks, null, 'odd'], [{}]]) {
      const stored = settings(odd)
      const after = applySidebar(stored, toSidebarForm(stored)).sidebar_buttons
      expect(new Set(after)).toEqual(new Set(stored.sidebar_buttons.filter((one) => JSON.stringify(one) !== '{}')))
    }
  })

  it('keeps unknown keys of a moved row and of its conditions', () => {
    const stored = settings([{ text: 'Home', type: '' }, tanks])
    const form = toSidebarForm(stored)
    const after = applySidebar(stored, { buttons: form.buttons.toReversed() })
    expect(after.sidebar_buttons).toEqual([tanks, { text: 'Home', type: '' }])
  })

  it('does not send a blank row (regression class R3)', () => {
    const stored = settings([])
    expect(applySidebar(stored, { buttons: [blankButton()] }).sidebar_buttons).toEqual([])
    const named = { ...blankButton(), text: 'New' }
    expect(applySidebar(stored, { buttons: [named] }).sidebar_buttons).toEqual([{ type: '', text: 'New' }])
  })

  it('refuses a link that would run code, and a missing dashboard', () => {
    const check = (part: object) => sidebarSchema.safeParse({ buttons: [{ ...blankButton(), ...part }] }).success
    expect(check({ type: 'link', value: 'javascript:alert(1)' })).toBe(false)
    expect(check({ type: 'dashboard' })).toBe(false)
    expect(check({ type: 'link', value: 'tel:+5581' })).toBe(true)
    expect(check({ type: 'word_of_tomorrow', value: 'anything' })).toBe(true)
  })
})

describe('mistakes that users would notice', () => {
  const plain = { text: 'A', type: '', value: '', href: '', iconUrl: 'i', isInNewLine: false }
  const button = (part: object) => ({ ...plain, ...part })
  const words = (...parts: object[]) =>
    checkSidebar(parts.map(button), [{ id: 'd1', label: 'Tanks' }]).map((one) => one.message)

  it('are a deleted dashboard (regression class R20), a missing icon, a repeated address, a fourth button in a line', () => {
    expect(words({ type: 'dashboard', value: 'd1' })).toEqual([])
    expect(words({ type: 'dashboard', value: 'gone' })).toEqual(['A opens a dashboard that is not in this profile.'])
    expect(words({ iconUrl: ' ' })).toEqual(['A has no icon.'])
    expect(words({ href: 'x' }, { text: 'B', href: 'x' })).toEqual(['B has the same path as A: x.'])
    expect(words({}, {}, {}, {})[0]).toMatch(/fourth button in its row/)
    expect(words({}, {}, {}, { isInNewLine: true })).toEqual([])
  })

  it('count lines from 1', () => {
    expect(linesOf([{ isInNewLine: true }, { isInNewLine: false }, { isInNewLine: true }])).toEqual([1, 1, 2])
  })
})
