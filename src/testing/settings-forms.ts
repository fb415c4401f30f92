import type { FieldValues } from 'react-hook-form'
import { runSettingsShape, type RunSettings } from '#api/run/run-settings.ts'
import { applyCustomSettings, toCustomSettingsForm } from '#pages/run/settings/custom-settings/custom-settings-form.ts'
import { applyEmails, toEmailsForm } from '#pages/run/settings/emails/emails-form.ts'
import { applyGeneral, toGeneralForm } from '#pages/run/settings/general/general-form.ts'
import { applyIntegrations, toIntegrationsForm } from '#pages/run/settings/integrations/integrations-form.ts'
import { applyLanguages, toLanguagesForm } from '#pages/run/settings/languages/languages-form.ts'
import { applyMobile, toMobileForm } from '#pages/run/settings/mobile/mobile-form.ts'
import { applyNavigation, toNavigationForm } from '#pages/run/settings/navigation/navigation-form.ts'
import { applyOther, toOtherForm } from '#pages/run/settings/other/other-form.ts'
import { applySecurity, toSecurityForm } from '#pages/run/settings/security/security-form.ts'
import { applySidebar, toSidebarForm } from '#pages/run/settings/sidebar/sidebar-form.ts'
import { applySignUp, toSignUpForm } from '#pages/run/settings/sign-up/sign-up-form.ts'
import { applyTheme, toThemeForm } from '#pages/run/settings/theme/theme-form.ts'
import { editing, type DraftedForm } from './drafted-form.ts'

interface Tab<Values> {
  name: string
  toForm: (settings: RunSettings) => Values
  apply: (settings: RunSettings, values: Values) => RunSettings
  /** Edit n of the person in the form and of others on the server, in different places. */
  type: (values: Values, n: number) => Values
  others: (settings: RunSettings, n: number) => object
  wire: object
}

/** A settings tab. Whether an edit is in it is found out by applying the edit again: then nothing changes. */
function tab<Values extends FieldValues>({ name, toForm, apply, type, others, wire }: Tab<Values>): DraftedForm {
  const read = (stored: FieldValues) => runSettingsShape.parse(stored)
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  // Only this form's own values come back from the test.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const own = (values: FieldValues) => values as Values
  const theirs = (stored: FieldValues, n: number) => read({ ...stored, ...others(read(stored), n) })
  return editing({
    name: `run-settings:${name}`,
    start: () => read({ url: 'https://p1.run', ...wire }),
    toForm: (stored) => toForm(read(stored)),
    apply: (stored, values) => apply(read(stored), own(values)),
    type: (values, n) => type(own(values), n),
    holds: (values, n) => same(type(structuredClone(own(values)), n), values),
    others: theirs,
    holdsOthers: (stored, n) => same(theirs(stored, n), read(stored)),
  })
}

const list = (value: unknown): FieldValues[] => (Array.isArray(value) ? value : [])
/** The row with this name, new or existing, with one part set. */
const put = (rows: readonly FieldValues[], by: string, row: FieldValues): FieldValues[] =>
  rows.some((one) => one[by] === row[by])
    ? rows.map((one) => (one[by] === row[by] ? { ...one, ...row } : one))
    : [...rows, row]

const template = (subject: string) => ({ subject, value: 'Hello' })
const button = { href: '', color: '', type: '', value: '', iconUrl: '', isInNewLine: false, conditions: [] }

export const settingsForms: readonly DraftedForm[] = [
  tab({
    name: 'general',
    toForm: toGeneralForm,
    apply: applyGeneral,
    wire: { name: 'Portal', sub_title: 'Water' },
    type: (form, n) => ({ ...form, name: `Mine ${n}` }),
    others: (_, n) => ({ sub_title: `Theirs ${n}` }),
  }),
  tab({
    name: 'sign-up',
    toForm: toSignUpForm,
    apply: applySignUp,
    wire: { signup_method: 'anyone', signup_fields: [{ name: 'plant', placeholder: 'Plant', type: 'text' }] },
    type: (form, n) => ({
      ...form,
      fields: form.fields
        .map((row) => ({ ...row, placeholder: `Mine ${n}` }))
        .slice(0, 1)
        .concat(form.fields.slice(1)),
    }),
    others: ({ signup_fields: fields }, n) => ({
      signup_fields: put(list(fields), 'name', { name: 'theirs', placeholder: `Theirs ${n}`, type: 'text' }),
    }),
  }),
  tab({
    name: 'navigation',
    toForm: toNavigationForm,
    apply: applyNavigation,
    wire: { logo_options: { type: 'url', value: 'https://a.example', tooltip: 'Home' } },
    type: ({ logo }, n) => ({ logo: { ...logo, tooltip: `Mine ${n}` } }),
    others: ({ logo_options: logo }, n) => ({ logo_options: { ...logo, value: `https://theirs-${n}.example` } }),
  }),
  tab({
    name: 'sidebar',
    toForm: toSidebarForm,
    apply: applySidebar,
    wire: { sidebar_buttons: [{ ...button, text: 'Home' }] },
    type: ({ buttons }, n) => ({
      buttons: buttons.map((row) => (row.text === 'Home' ? { ...row, color: `#00000${n % 10}` } : row)),
    }),
    others: ({ sidebar_buttons: rows }, n) => ({
      sidebar_buttons: put(list(rows), 'text', { ...button, text: 'Theirs', href: `theirs-${n}` }),
    }),
  }),
  tab({
    name: 'theme',
    toForm: toThemeForm,
    apply: applyTheme,
    wire: { theme: { primaryColor: '#000000', navbar: '#000000' } },
    type: (fields, n) => ({ ...fields, primaryColor: `#10000${n % 10}` }),
    others: ({ theme }, n) => ({ theme: { ...theme, navbar: `#20000${n % 10}` } }),
  }),
  tab({
    name: 'emails',
    toForm: toEmailsForm,
    apply: applyEmails,
    wire: { email_templates: { alert: template('Alert'), level_alert: template('Level') } },
    type: ({ templates }, n) => ({
      templates: templates.map((row) => (row.key === 'alert' ? { ...row, subject: `Mine ${n}` } : row)),
    }),
    others: ({ email_templates: all }, n) => ({
      email_templates: { ...all, level_alert: template(`Theirs ${n}`), added: template(`Theirs ${n}`) },
    }),
  }),
  tab({
    name: 'security',
    toForm: toSecurityForm,
    apply: applySecurity,
    wire: { security: { otp: { sms: false, email: true } }, auth_token_ttl: '2 weeks' },
    type: (form, n) => ({ ...form, sms: true, session: { ...form.session, amount: String(n) } }),
    others: ({ security }, n) => ({ security: { ...security, delete: { email_owner: true, n } } }),
  }),
  tab({
    name: 'custom-settings',
    toForm: toCustomSettingsForm,
    apply: applyCustomSettings,
    wire: {
      custom_fields: [
        {
          name: 'unit',
          type: 'dropdown',
          tooltip: '',
          required: true,
          options: [{ value: 'c', label: 'C', default: true }],
        },
      ],
    },
    type: ({ settings }, n) => ({
      settings: settings.map((row) => (row.name === 'unit' ? { ...row, tooltip: `Mine ${n}` } : row)),
    }),
    others: ({ custom_fields: fields }, n) => ({
      custom_fields: put(list(fields), 'name', {
        name: 'theirs',
        type: 'dropdown',
        tooltip: `Theirs ${n}`,
        required: false,
        options: [{ value: 'x', label: 'X', default: true }],
      }),
    }),
  }),
  tab({
    name: 'mobile',
    toForm: toMobileForm,
    apply: applyMobile,
    wire: { feature_devicewifisetup: { enabled: true, name: 'Box', port: '80' } },
    type: (form, n) => ({ ...form, name: `Mine ${n}` }),
    others: ({ feature_devicewifisetup: wifi }, n) => ({ feature_devicewifisetup: { ...wifi, port: String(80 + n) } }),
  }),
  tab({
    name: 'integrations',
    toForm: toIntegrationsForm,
    apply: applyIntegrations,
    wire: { integration: { google_analytics: 'G-X', zoho_salesiq: 'z' } },
    type: (form, n) => ({ ...form, google_analytics: `G-${n}` }),
    others: ({ integration }, n) => ({ integration: { ...integration, zoho_salesiq: `theirs-${n}` } }),
  }),
  tab({
    name: 'languages',
    toForm: toLanguagesForm,
    apply: applyLanguages,
    wire: { dictionary: 'd0' },
    type: (_, n) => ({ dictionary: `d${n}` }),
    others: (_, n) => ({ name: `Theirs ${n}` }),
  }),
  tab({
    name: 'other',
    toForm: toOtherForm,
    apply: applyOther,
    wire: { planted: { a: 0 }, unplanted: { b: 0 } },
    type: ({ fields }, n) => ({ fields: { ...fields, planted: JSON.stringify({ a: n }) } }),
    others: (_, n) => ({ unplanted: { b: n } }),
  }),
]
