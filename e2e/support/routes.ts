/** An address and the `h1` it shows. `:profileId` and `:userId` stand for what the spec puts there. */
export interface Visit {
  path: string
  heading: string | RegExp
}

/** Every address inside the frame; specs that visit all pages read this one list. */
export const routes: readonly Visit[] = [
  { path: 'p/:profileId/run/users', heading: 'Users' },
  { path: 'p/:profileId/run/users/new', heading: 'Users' },
  { path: 'p/:profileId/run/users/:userId', heading: /\S/ },
  { path: 'p/:profileId/run/users/:userId/tags', heading: /\S/ },
  { path: 'p/:profileId/run/notifications', heading: 'Notifications' },
  { path: 'p/:profileId/run/settings/general', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/sign-up', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/navigation', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/sidebar', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/theme', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/emails', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/security', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/custom-settings', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/mobile', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/integrations', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/languages', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/anonymous-user', heading: 'Run settings' },
  { path: 'p/:profileId/run/settings/other', heading: 'Run settings' },
  { path: 'p/:profileId/run/domain', heading: 'Custom domain' },
  { path: 'p/:profileId/run/sso', heading: 'Single sign-on' },
  { path: 'p/:profileId/run/users/:userId/access', heading: /\S/ },
  { path: 'p/:profileId/access/policies', heading: 'Policies' },
  { path: 'p/:profileId/access/policies/new', heading: 'New policy' },
  { path: 'p/:profileId/access/simulator', heading: 'Access simulator' },
  { path: 'p/:profileId/team', heading: 'Team' },
  { path: 'p/:profileId/service-authorization', heading: 'Service authorization' },
  { path: 'p/:profileId/tokens', heading: 'Tokens' },
  { path: 'p/:profileId/run/users/:userId/notifications', heading: /\S/ },
  { path: 'account', heading: 'Account' },
  { path: 'account/security', heading: 'Security' },
  { path: 'account/inbox', heading: 'Inbox' },
  { path: 'p/:profileId/no-such-page', heading: 'Page not found' },
  { path: 'no-such-page', heading: 'Page not found' },
]
