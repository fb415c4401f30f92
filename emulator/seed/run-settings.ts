import type { Database } from '../store/db.ts'
import { writeRunSettings } from '../store/run/run-settings.ts'
import { defaultRun, defaultSidebar } from './default-run.ts'
import { profileIds } from './people/personas.ts'
import { dashboardIds, dictionaryIds } from './resources/resource-ids.ts'

const day = 86_400_000
const teal = 'hsl(195, 72%, 24%)'

/** What the production portal's owner set, among it what no form knows (contract 6.11): it must survive every save. */
function production(run: Record<string, unknown>): Record<string, unknown> {
  const theme = {
    ...Object(run['theme']),
    primary: teal,
    navbar: teal,
    buttonPrimary: teal,
    loginButton: 'hsl(195, 72%, 34%)',
  }
  const email_templates = {
    ...Object(run['email_templates']),
    invite_user: {
      subject: 'Your access to the Riverbend portal',
      value: '### Hello $name$\n\nYou can sign in at $domain_url$ with $email$.',
    },
    level_alert: { subject: 'Level alert: $device_name$', value: 'The level of **$device_name$** is $level$ %.' },
  }
  return {
    ...run,
    active: true,
    dictionary: dictionaryIds.portal,
    sub_title: 'Pumps, tanks and meters at a glance',
    signin_buttons: [{ label: 'Service status', type: 'link', url: 'https://status.riverbend.example' }],
    signup_fields: [
      { name: 'site', placeholder: 'Site you work at', required: true, type: 'text' },
      { name: 'source', placeholder: 'self-service', required: false, type: 'hidden' },
    ],
    custom_fields: [
      {
        name: 'Units',
        type: 'dropdown',
        tooltip: 'Used in every chart',
        required: false,
        options: [
          { value: 'metric', label: 'Metric', default: true },
          { value: 'imperial', label: 'Imperial', default: false },
        ],
      },
    ],
    email_templates,
    integration: { google_analytics: 'G-DEMO000000', zoho_salesiq: '' },
    theme,
    security: { otp: { authenticator: true, sms: false, email: true }, delete: { email_owner: true } },
    auth_token_ttl: '3 months',
    agreements: [
      {
        id: 'terms-2',
        name: 'Terms of use',
        label: 'I accept the terms of use',
        link: 'https://riverbend.example/terms',
        enabled: true,
      },
    ],
    dashboard_search: { enabled: true, label: '' },
  }
}

/** Buttons to dashboards, one for some people only, one of a word no source publishes (contract 20, row 3). */
const sidebar = [
  {
    text: 'Tanks',
    type: 'dashboard',
    value: dashboardIds.tanks,
    href: 'tanks',
    color: teal,
    iconUrl: 'https://svg.internal.tago.io/tank.svg',
    isInNewLine: true,
    conditions: [
      { tag_key: 'role', tag_value: 'operator' },
      { tag_key: 'role', tag_value: 'manager' },
    ],
  },
  {
    text: 'Water prices',
    type: 'link',
    value: 'https://riverbend.example/prices',
    href: 'prices',
    color: 'grey',
    iconUrl: 'https://svg.internal.tago.io/link.svg',
  },
]

/** Production and the partner's portal are published; the sandbox was never touched. */
export function seedRunSettings(db: Database, now: number): void {
  const run = defaultRun()
  writeRunSettings(db, profileIds.production, {
    body: { ...production(run), sidebar_buttons: [...defaultSidebar, ...sidebar] },
    created_at: now - 910 * day,
    updated_at: now - 2 * day,
  })
  writeRunSettings(db, profileIds.shared, {
    body: { ...run, active: true, sub_title: 'Partners', signup_method: 'disabled', auth_token_ttl: '1 month' },
    created_at: now - 300 * day,
    updated_at: now - 40 * day,
  })
}
