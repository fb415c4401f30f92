import type { Route } from '../call.ts'
import { accountRoutes } from './account.ts'
import { infoRoutes } from './info.ts'
import { profileTokenRoutes } from './profile-tokens.ts'
import { profileRoutes } from './profiles.ts'
import { runUserRoutes } from './run-users.ts'
import { signInRoutes } from './sign-in.ts'

/** Every route of the platform, literal segments before parameters (contract 3, Routing). */
export const routes: Route[] = [
  ...signInRoutes,
  ...accountRoutes,
  ...profileRoutes,
  ...profileTokenRoutes,
  ...runUserRoutes,
  ...infoRoutes,
]
