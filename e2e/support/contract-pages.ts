import { expect, type Page } from '@playwright/test'
import type { StoredUser } from './direct.ts'
import { firstRows } from './steps.ts'

/** A page as the contract of every page sees it. */
export interface ContractPage {
  name: string
  /** Its address inside the profile, for a user of the seed; one that begins with a slash is outside. */
  path: (user: StoredUser) => string
  heading: RegExp
  title: RegExp
  /** The request without which the page has nothing to show. */
  needs: string
  docs: boolean
  loaded: (page: Page) => Promise<void>
}

/** The pages that every promise is tried on. */
export const contractPages: readonly ContractPage[] = [
  {
    name: 'Users',
    path: () => 'run/users?status=active&sort=name&size=25',
    heading: /^Users$/,
    title: /^Users · .+ — Portico$/,
    needs: '/run/users',
    docs: true,
    loaded: firstRows,
  },
  {
    name: 'User details',
    path: ({ id }) => `run/users/${id}`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    docs: false,
    loaded: (page) => expect(page.getByLabel('Company')).toBeVisible(),
  },
  {
    name: 'User tags',
    path: ({ id }) => `run/users/${id}/tags`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    docs: false,
    loaded: (page) => expect(page.getByRole('button', { name: /^Add tag/ })).toBeVisible(),
  },
  {
    name: 'User notifications',
    path: ({ id }) => `run/users/${id}/notifications`,
    heading: /./,
    title: / · .+ — Portico$/,
    needs: '/run/users/*',
    docs: false,
    loaded: (page) =>
      expect(
        page.getByRole('list', { name: /^Notifications of/ }).or(page.getByText(/has no notifications/)),
      ).toBeVisible(),
  },
  {
    name: 'Run settings',
    path: () => 'run/settings/general',
    heading: /^Run settings$/,
    title: /^General – Run settings · .+ — Portico$/,
    needs: '/run',
    docs: true,
    loaded: (page) => expect(page.getByRole('combobox', { name: 'Subtitle' })).toBeVisible(),
  },
  {
    name: 'Custom domain',
    path: () => 'run/domain',
    heading: /^Custom domain$/,
    title: /^Custom domain · .+ — Portico$/,
    needs: '/run/customdomain/*',
    docs: true,
    loaded: (page) => expect(page.getByRole('table', { name: 'DNS records' })).toBeVisible(),
  },
  {
    name: 'Single sign-on',
    path: () => 'run/sso',
    heading: /^Single sign-on$/,
    title: /^Single sign-on · .+ — Portico$/,
    needs: '/run/sso/saml',
    docs: true,
    loaded: (page) => expect(page.getByRole('combobox', { name: 'Identity provider' })).toBeVisible(),
  },
  {
    name: 'Policies',
    path: () => 'access/policies?status=on&sort=-updated',
    heading: /^Policies$/,
    title: /^Policies · .+ — Portico$/,
    needs: '/am',
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Access simulator',
    path: ({ id }) => `access/simulator?kind=run_user&who=${id}&resource=dashboard&action=access`,
    heading: /^Access simulator$/,
    title: /^Access simulator · .+ — Portico$/,
    needs: '/am',
    docs: true,
    loaded: (page) => expect(page.getByRole('table', { name: /^All dashboards for/ })).toBeVisible(),
  },
  {
    name: 'Team',
    path: () => 'team',
    heading: /^Team$/,
    title: /^Team · .+ — Portico$/,
    needs: '/profile/*/team',
    docs: true,
    loaded: (page) => expect(page.getByRole('table', { name: 'Team' })).toBeVisible(),
  },
  {
    name: 'Tokens',
    path: () => 'tokens',
    heading: /^Tokens$/,
    title: /^Tokens · .+ — Portico$/,
    needs: '/profile/*/token',
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Service authorization',
    path: () => 'service-authorization',
    heading: /^Service authorization$/,
    title: /^Service authorization · .+ — Portico$/,
    needs: '/serviceauth',
    docs: true,
    loaded: actionsShown,
  },
  {
    name: 'Account',
    path: () => '/account',
    heading: /^Account$/,
    title: /^Account · .+ — Portico$/,
    needs: '/account',
    docs: true,
    loaded: (page) => expect(page.getByLabel('Company')).toBeVisible(),
  },
  {
    name: 'Security',
    path: () => '/account/security',
    heading: /^Security$/,
    title: /^Security · .+ — Portico$/,
    needs: '/account',
    docs: true,
    loaded: (page) => expect(page.getByRole('region', { name: 'Second factor' })).toBeVisible(),
  },
  {
    name: 'Inbox',
    path: () => '/account/inbox?status=unread',
    heading: /^Inbox$/,
    title: /^Inbox · .+ — Portico$/,
    needs: '/notification',
    docs: true,
    loaded: (page) => expect(page.getByRole('list', { name: 'Notices', exact: true })).toBeVisible(),
  },
]

async function actionsShown(page: Page) {
  await expect(page.getByRole('button', { name: /^Actions for/ }).first()).toBeVisible()
}
