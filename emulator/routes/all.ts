import type { Route } from '../call.ts'
import { accountRoutes } from './account.ts'
import { accountRecoveryRoutes } from './account-recovery.ts'
import { customDomainRoutes } from './custom-domain.ts'
import { emailTestRoutes } from './email-test.ts'
import { infoRoutes } from './info.ts'
import { portalNotificationRoutes } from './portal-notifications.ts'
import { portalRoutes } from './portal.ts'
import { policyRoutes } from './policies.ts'
import { profileTokenRoutes } from './profile-tokens.ts'
import { profileRoutes } from './profiles.ts'
import { runNotificationRoutes } from './run-notifications.ts'
import { runSettingsRoutes } from './run-settings.ts'
import { runUserRoutes } from './run-users.ts'
import { notificationRoutes } from './notifications.ts'
import { samlRoutes } from './saml.ts'
import { serviceAuthorizationRoutes } from './service-authorizations.ts'
import { signInRoutes } from './sign-in.ts'
import { teamRoutes } from './team.ts'
import { twoFactorRoutes } from './two-factor.ts'

/** Every route of the platform, literal segments before parameters (contract 3, Routing). */
export const routes: Route[] = [
  ...signInRoutes,
  ...accountRoutes,
  ...accountRecoveryRoutes,
  ...twoFactorRoutes,
  ...teamRoutes,
  ...profileRoutes,
  ...profileTokenRoutes,
  ...runUserRoutes,
  ...runNotificationRoutes,
  ...emailTestRoutes,
  ...samlRoutes,
  ...customDomainRoutes,
  ...runSettingsRoutes,
  ...portalRoutes,
  ...portalNotificationRoutes,
  ...serviceAuthorizationRoutes,
  ...policyRoutes,
  ...notificationRoutes,
  ...infoRoutes,
]
