import { expect, type Page } from '@playwright/test'
import { searchUntil } from './audit.ts'
import type { StoredUser } from './direct.ts'
import { firstRows } from './steps.ts'
import { companyField } from './forms.ts'
import { subtitleBox } from './run-settings.ts'
import { profileName, teamTable } from './team.ts'
import { rowActions, noNotifications } from './users.ts'

/** A page as the contract of every page sees it. */
export interface ContractPage {
  name: string
  /** Its address inside the profile, for a user of the seed; one that begins with a slash is outside. */
  path: (user: StoredUser) => string
  heading: RegExp
  title: RegExp
  /** The request without which the page has nothing to show. */
  needs: string
  /** Most requests of a cold load for what is in sight, the frame’s three and the bell’s one among them. */
  reads: number
  docs: boolean
  loaded: (page: Page) => Promise<void>
}

export const contractPages: ContractPage[] = [
  {
    name: 'Users',
    path: () => 'run/users?status=active&sort=name&size=25',
    heading: /^Users$/,
    title: /^Users · .+ — Portico$/,
    needs: '/run/users',
    reads: 5,
    docs: true,
    loaded: firstRows,
  },
  {
    name: 'User details',
    path: ({ id }) => `run/users/${id}`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    reads: 5,
    docs: false,
    loaded: (page) => expect(companyField(page)).toBeVisible(),
  },
  {
    name: 'User tags',
    path: ({ id }) => `run/users/${id}/tags`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    reads: 13,
    docs: false,
    loaded: (page) => expect(page.getByRole('button', { name: /^Add tag/ })).toBeVisible(),
  },
  {
    name: 'User notifications',
    path: ({ id }) => `run/users/${id}/notifications`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    reads: 6,
    docs: false,
    loaded: (page) =>
      expect(page.getByRole('list', { name: /^Notifications of/ }).or(noNotifications(page))).toBeVisible(),
  },
  {
    name: 'Run settings',
    path: () => 'run/settings/general',
    heading: /^Run settings$/,
    title: /^General – Run settings · .+ — Portico$/,
    needs: '/run',
    reads: 5,
    docs: true,
    loaded: (page) => expect(subtitleBox(page)).toBeVisible(),
  },
  {
    name: 'Custom domain',
    path: () => 'run/domain',
    heading: /^Custom domain$/,
    title: /^Custom domain · .+ — Portico$/,
    needs: '/run/customdomain/*',
    reads: 5,
    docs: true,
    loaded: (page) => expect(page.getByRole('table', { name: 'DNS records' })).toBeVisible(),
  },
  {
    name: 'Single sign-on',
    path: () => 'run/sso',
    heading: /^Single sign-on$/,
    title: /^Single sign-on · .+ — Portico$/,
    needs: '/run/sso/saml',
    reads: 6,
    docs: true,
    loaded: (page) => expect(page.getByRole('combobox', { name: 'Identity provider' })).toBeVisible(),
  },
  {
    name: 'Policies',
    path: () => 'access/policies?status=on&sort=-updated',
    heading: /^Policies$/,
    title: /^Policies · .+ — Portico$/,
    needs: '/am',
    reads: 14,
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Access simulator',
    path: ({ id }) => `access/simulator?kind=run_user&who=${id}&resource=dashboard&action=access`,
    heading: /^Access simulator$/,
    title: /^Access simulator · .+ — Portico$/,
    needs: '/am',
    reads: 17,
    docs: true,
    loaded: (page) => expect(page.getByRole('table', { name: /^Access of .+ to dashboards$/ })).toBeVisible(),
  },
  {
    name: 'Profiles',
    path: () => 'profiles',
    heading: /^Profiles$/,
    title: /^Profiles · .+ — Portico$/,
    needs: '/profile',
    reads: 10,
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Profile',
    path: () => 'profile',
    heading: /\S/,
    title: / · .+ — Portico$/,
    // By its ID, as this page asks; the frame asks for `current`.
    needs: '/profile/65*',
    reads: 5,
    docs: true,
    loaded: (page) => expect(profileName(page)).toBeVisible(),
  },
  {
    name: 'Team',
    path: () => 'team',
    heading: /^Team$/,
    title: /^Team · .+ — Portico$/,
    needs: '/profile/*/team',
    reads: 5,
    docs: true,
    loaded: (page) => expect(teamTable(page)).toBeVisible(),
  },
  {
    name: 'Tokens',
    path: () => 'tokens',
    heading: /^Tokens$/,
    title: /^Tokens · .+ — Portico$/,
    needs: '/profile/*/token',
    reads: 6,
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Usage & limits',
    path: () => 'usage?service=input&range=7d',
    heading: /^Usage & limits$/,
    title: /^Usage & limits · .+ — Portico$/,
    needs: '/profile/*/statistics',
    reads: 9,
    docs: true,
    loaded: (page) => expect(page.getByRole('slider', { name: /^Used of data input/ })).toBeVisible(),
  },
  {
    name: 'Service authorization',
    path: () => 'service-authorization',
    heading: /^Service authorization$/,
    title: /^Service authorization · .+ — Portico$/,
    needs: '/serviceauth',
    reads: 5,
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Audit log',
    path: () => 'audit-log?range=today',
    heading: /^Audit log$/,
    title: /^Audit log · .+ — Portico$/,
    needs: '/profile/*/auditlog',
    // How often the search is asked for its answer, and names of which things the events of today need, differs.
    reads: 12,
    docs: true,
    loaded: (page) => searchUntil(page, () => expect(page.getByText(/^Times are in/)).toBeVisible({ timeout: 100 })),
  },
  {
    name: 'Account',
    path: () => '/account',
    heading: /^Account$/,
    title: /^Account · .+ — Portico$/,
    needs: '/account',
    reads: 5,
    docs: true,
    loaded: (page) => expect(companyField(page)).toBeVisible(),
  },
  {
    name: 'Security',
    path: () => '/account/security',
    heading: /^Security$/,
    title: /^Security · .+ — Portico$/,
    needs: '/account',
    reads: 4,
    docs: true,
    loaded: (page) => expect(page.getByRole('region', { name: 'Two-factor authentication' })).toBeVisible(),
  },
  {
    name: 'Inbox',
    path: () => '/account/inbox?status=unread',
    heading: /^Inbox$/,
    title: /^Inbox · .+ — Portico$/,
    needs: '/notification',
    reads: 5,
    docs: true,
    loaded: (page) => expect(page.getByRole('list', { name: 'Notices', exact: true })).toBeVisible(),
  },
]

async function actionsShown(page: Page) {
  await expect(rowActions(page).first()).toBeVisible()
}
