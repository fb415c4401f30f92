import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { settingsForms } from './settings-forms.ts'

/**
 * What a server may hold where a form expects one kind of value: that value with spaces around it, another kind, or
 * nothing.
 */
const odd = fc.oneof(
  fc.constantFrom('', ' spaced ', 'plain', 'https://a.example/x ', '1 week', '#0B6B3A', null, undefined, true, false),
  fc.integer(),
  fc.constant([]),
  fc.constant({ planted: 1 }),
)
const rowKeys = ['name', 'placeholder', 'type', 'label', 'url', 'text', 'value', 'href', 'color', 'iconUrl', 'tooltip', 'options', 'isInNewLine', 'required', 'conditions', 'key', 'subject', 'planted'] // prettier-ignore
/**
 * Rows with nothing but blank texts are left over from an accident of the vendor's console; a save drops them
 * (regression class R3).
 */
const isLeftOver = (one: Record<string, unknown>) =>
  [
    ['name', 'placeholder'],
    ['label', 'url'],
  ].some((pair) => pair.every((key) => typeof one[key] === 'string' && one[key].trim() === ''))
const row = fc.dictionary(fc.constantFrom(...rowKeys), odd, { minKeys: 1 }).filter((one) => !isLeftOver(one))
// Values that are no rows stay, after the rows, wherever they stood.
const rows = fc
  .tuple(fc.array(row, { maxLength: 3 }), fc.array(fc.constantFrom(null, 'odd', 7), { maxLength: 1 }))
  .map((both) => both.flat())
const objectKeys = ['type', 'value', 'tooltip', 'google_analytics', 'zoho_salesiq', 'enabled', 'name', 'protocol', 'ip', 'port', 'language', 'translations', 'password', 'signin', 'sidebarItem', 'planted'] // prettier-ignore
const object = fc.dictionary(fc.constantFrom(...objectKeys), fc.oneof(odd, row))
const list = ['sidebar_buttons', 'signin_buttons', 'signup_fields', 'custom_fields'] as const
const objects = ['logo_options', 'signup_logo_options', 'theme', 'security', 'integration', 'feature_devicewifisetup', 'email_templates'] as const // prettier-ignore
const texts = ['name', 'sub_title', 'email_domain', 'signup_method', 'favicon', 'logo', 'signup_logo', 'auth_token_ttl', 'dictionary'] as const // prettier-ignore
const portal = fc.record(
  Object.fromEntries<fc.Arbitrary<unknown>>([
    ...list.map((key) => [key, rows] as const),
    ...objects.map((key) => [key, object] as const),
    ...texts.map((key) => [key, odd] as const),
    ['active', fc.constantFrom(true, false, null, undefined)],
  ]),
  { requiredKeys: [] },
)

describe.each(settingsForms.map((form) => [form.name, form] as const))('%s', (_, { toForm, apply }) => {
  test('opening and saving a tab without typing changes nothing of what is stored, whatever it is (regression classes R2, R19)', () => {
    fc.assert(
      fc.property(portal, (wire) => {
        const stored = runSettingsShape.parse({ url: 'https://p1.run', ...wire })
        expect(apply?.(stored, toForm(stored))).toEqual(stored)
      }),
      { numRuns: 300 },
    )
  })
})
