import type { Route } from '../call.ts'
import { accountRoutes } from './account/account.ts'
import { accountRecoveryRoutes } from './account/account-recovery.ts'
import { customDomainRoutes } from './run/custom-domain.ts'
import { emailTestRoutes } from './run/email-test.ts'
import { actionRoutes } from './automation/actions.ts'
import { analysisRoutes } from './automation/analyses.ts'
import { analysisRunRoutes } from './automation/analysis-runs.ts'
import { analysisScriptRoutes } from './automation/analysis-scripts.ts'
import { bucketRoutes } from './devices/buckets.ts'
import { dashboardRoutes } from './dashboards/dashboards.ts'
import { deviceBackupRoutes } from './devices/device-backups.ts'
import { deviceDataRoutes } from './devices/device-data.ts'
import { deviceParamRoutes } from './devices/device-params.ts'
import { deviceTokenRoutes } from './devices/device-tokens.ts'
import { deviceRoutes } from './devices/devices.ts'
import { dictionaryRoutes } from './files/dictionaries.ts'
import { fileContentRoutes } from './files/file-contents.ts'
import { fileRoutes } from './files/files.ts'
import { allocationRoutes } from './account/allocation.ts'
import { auditLogRoutes } from './profile/audit-log.ts'
import { infoRoutes } from './info.ts'
import { portalNotificationRoutes } from './run/portal-notifications.ts'
import { portalRoutes } from './run/portal.ts'
import { policyRoutes } from './access/policies.ts'
import { profileTokenRoutes } from './profile/profile-tokens.ts'
import { profileLifeRoutes } from './profile/profile-life.ts'
import { profileRoutes } from './profile/profiles.ts'
import { runNotificationRoutes } from './run/run-notifications.ts'
import { runSettingsRoutes } from './run/run-settings.ts'
import { runUserRoutes } from './run/run-users.ts'
import { notificationRoutes } from './account/notifications.ts'
import { samlRoutes } from './run/saml.ts'
import { serviceAuthorizationRoutes } from './access/service-authorizations.ts'
import { serviceRoutes } from './profile/services.ts'
import { signInRoutes } from './account/sign-in.ts'
import { signUpRoutes } from './account/sign-up.ts'
import { statisticsRoutes } from './profile/statistics.ts'
import { subscriptionRoutes } from './account/subscription.ts'
import { teamRoutes } from './profile/team.ts'
import { twoFactorRoutes } from './account/two-factor.ts'
import { widgetDataRoutes } from './dashboards/widget-data.ts'
import { widgetResourceRoutes } from './dashboards/widget-resources.ts'
import { widgetRoutes } from './dashboards/widgets.ts'
import { usageRoutes } from './profile/usage.ts'

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
