import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { vendorDocs } from './vendor-docs.ts'

/** Pages of TagoIO's documentation, as its table of contents has them; a folder has a page of its own. */
const published = new Set([
  'addons',
  'addons/control-tower',
  'addons/custom-domain',
  'addons/custom-domain/custom-domain-configuration',
  'getting-started/notification',
  'getting-started/tags-system',
  'integrations/general/authorization',
  'my-account',
  'my-account/billing/account-plans',
  'my-account/billing/allocating-services-to-profiles',
  'my-account/billing/resource-limits',
  'my-account/deleting-your-account',
  'my-account/two-factor-authentication-2fa',
  'profiles',
  'profiles/account-token',
  'profiles/audit-log',
  'profiles/services',
  'profiles/services/rate-limits-hard-limits',
  'profiles/team-management-sharing-your-profile',
  'tagorun',
  'tagorun/access-management',
  'tagorun/dictionaries',
  'tagorun/dictionaries/using-dictionaries-multi-language',
  'tagorun/getting-started/custom-settings',
  'tagorun/getting-started/end-user-agreements',
  'tagorun/getting-started/language-preferences',
  'tagorun/getting-started/navigation-bar',
  'tagorun/getting-started/notifications-for-users-using-analysis',
  'tagorun/getting-started/run-theme',
  'tagorun/getting-started/security-and-protection-for-run-users',
  'tagorun/getting-started/sidebar',
  'tagorun/getting-started/signup-fields',
  'tagorun/getting-started/user-engagement',
  'tagorun/getting-started/user-management',
  'tagorun/integrations',
  'tagorun/single-sign-on-sso',
  'tagorun/single-sign-on-sso/oidc-sso',
])

test.each(Object.entries(vendorDocs))('what is told of %s is told by a page that there is: %s', (_, path) => {
  expect(published).toContain(path)
})

test('no page writes an address of the documentation itself', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const own = sources.filter((file) => /docs\}\//.test(readFileSync(`src/${file}`, 'utf8')))
  expect(own).toEqual(['app/vendor-docs.ts'])
})
