/** Every address of the application with its `h1`; specs that visit all pages read this one list. */
export const routes: readonly { path: string; heading: string | RegExp }[] = [
  { path: 'sign-in', heading: 'Sign in' },
  { path: 'p/:profileId/overview', heading: 'Overview' },
  { path: 'p/:profileId/run/users', heading: 'Users' },
  { path: 'p/:profileId/run/users/new', heading: 'Users' },
  { path: 'p/:profileId/no-such-page', heading: /not found/i },
  { path: 'no-such-page', heading: /not found/i },
]
