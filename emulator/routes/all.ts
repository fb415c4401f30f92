import type { Route } from '../call.ts'
import { accountRoutes } from './account.ts'
import { accountRecoveryRoutes } from './account-recovery.ts'
import { allocationRoutes } from './allocation.ts'
import { auditLogRoutes } from './audit-log.ts'
import { infoRoutes } from './info.ts'
import { policyRoutes } from './policies.ts'
import { profileTokenRoutes } from './profile-tokens.ts'
import { profileLifeRoutes } from './profile-life.ts'
import { profileRoutes } from './profiles.ts'
import { runUserRoutes } from './run-users.ts'
import { notificationRoutes } from './notifications.ts'
import { signInRoutes } from './sign-in.ts'
import { signUpRoutes } from './sign-up.ts'
import { statisticsRoutes } from './statistics.ts'
import { subscriptionRoutes } from './subscription.ts'
import { teamRoutes } from './team.ts'
import { twoFactorRoutes } from './two-factor.ts'
import { usageRoutes } from './usage.ts'

/** Every route of the platform, literal segments before parameters (contract 3, Routing). */
export const routes: Route[] = [
  ...signInRoutes,
  ...accountRoutes,
  ...accountRecoveryRoutes,
  ...signUpRoutes,
  ...twoFactorRoutes,
  ...teamRoutes,
  ...allocationRoutes,
  ...profileRoutes,
  ...profileLifeRoutes,
  ...usageRoutes,
  ...statisticsRoutes,
  ...auditLogRoutes,
  ...profileTokenRoutes,
  ...subscriptionRoutes,
  ...runUserRoutes,
  ...policyRoutes,
  ...notificationRoutes,
  ...infoRoutes,
]
