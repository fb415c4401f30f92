import type { Route } from '../call.ts'
import { accountRoutes } from './account.ts'
import { accountRecoveryRoutes } from './account-recovery.ts'
import { customDomainRoutes } from './custom-domain.ts'
import { emailTestRoutes } from './email-test.ts'
import { actionRoutes } from './actions.ts'
import { analysisRoutes } from './analyses.ts'
import { analysisRunRoutes } from './analysis-runs.ts'
import { analysisScriptRoutes } from './analysis-scripts.ts'
import { bucketRoutes } from './buckets.ts'
import { dashboardRoutes } from './dashboards.ts'
import { deviceBackupRoutes } from './device-backups.ts'
import { deviceDataRoutes } from './device-data.ts'
import { deviceParamRoutes } from './device-params.ts'
import { deviceTokenRoutes } from './device-tokens.ts'
import { deviceRoutes } from './devices.ts'
import { dictionaryRoutes } from './dictionaries.ts'
import { fileContentRoutes } from './file-contents.ts'
import { fileRoutes } from './files.ts'
import { allocationRoutes } from './allocation.ts'
import { auditLogRoutes } from './audit-log.ts'
import { infoRoutes } from './info.ts'
import { portalNotificationRoutes } from './portal-notifications.ts'
import { portalRoutes } from './portal.ts'
import { policyRoutes } from './policies.ts'
import { profileTokenRoutes } from './profile-tokens.ts'
import { profileLifeRoutes } from './profile-life.ts'
import { profileRoutes } from './profiles.ts'
import { runNotificationRoutes } from './run-notifications.ts'
import { runSettingsRoutes } from './run-settings.ts'
import { runUserRoutes } from './run-users.ts'
import { notificationRoutes } from './notifications.ts'
import { samlRoutes } from './saml.ts'
import { serviceAuthorizationRoutes } from './service-authorizations.ts'
import { serviceRoutes } from './services.ts'
import { signInRoutes } from './sign-in.ts'
import { signUpRoutes } from './sign-up.ts'
import { statisticsRoutes } from './statistics.ts'
import { subscriptionRoutes } from './subscription.ts'
import { teamRoutes } from './team.ts'
import { twoFactorRoutes } from './two-factor.ts'
import { widgetDataRoutes } from './widget-data.ts'
import { widgetResourceRoutes } from './widget-resources.ts'
import { widgetRoutes } from './widgets.ts'
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
  ...runNotificationRoutes,
  ...emailTestRoutes,
  ...samlRoutes,
  ...customDomainRoutes,
  ...runSettingsRoutes,
  ...portalRoutes,
  ...portalNotificationRoutes,
  ...serviceAuthorizationRoutes,
  ...policyRoutes,
  ...deviceTokenRoutes,
  ...deviceParamRoutes,
  ...deviceDataRoutes,
  ...deviceBackupRoutes,
  ...deviceRoutes,
  ...bucketRoutes,
  ...dashboardRoutes,
  ...widgetRoutes,
  ...widgetDataRoutes,
  ...widgetResourceRoutes,
  ...serviceRoutes,
  ...analysisRunRoutes,
  ...analysisScriptRoutes,
  ...analysisRoutes,
  ...actionRoutes,
  ...dictionaryRoutes,
  ...fileRoutes,
  ...fileContentRoutes,
  ...notificationRoutes,
  ...infoRoutes,
]
