import type { Route } from '../call.ts'
import { accountRoutes } from './account.ts'
import { accountRecoveryRoutes } from './account-recovery.ts'
import { bucketRoutes } from './buckets.ts'
import { deviceBackupRoutes } from './device-backups.ts'
import { deviceDataRoutes } from './device-data.ts'
import { deviceParamRoutes } from './device-params.ts'
import { deviceTokenRoutes } from './device-tokens.ts'
import { deviceRoutes } from './devices.ts'
import { fileContentRoutes } from './file-contents.ts'
import { fileRoutes } from './files.ts'
import { infoRoutes } from './info.ts'
import { policyRoutes } from './policies.ts'
import { profileTokenRoutes } from './profile-tokens.ts'
import { profileRoutes } from './profiles.ts'
import { runUserRoutes } from './run-users.ts'
import { notificationRoutes } from './notifications.ts'
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
  ...policyRoutes,
  ...deviceTokenRoutes,
  ...deviceParamRoutes,
  ...deviceDataRoutes,
  ...deviceBackupRoutes,
  ...deviceRoutes,
  ...bucketRoutes,
  ...fileRoutes,
  ...fileContentRoutes,
  ...notificationRoutes,
  ...infoRoutes,
]
