import type { AuditEvent } from '#api/audit-log.ts'
import { paths } from '#app/paths.ts'
import { say } from './messages/say.ts'

const labels: Readonly<Record<string, () => string>> = {
  action: say.action,
  am: say.policy,
  analysis: say.analysis,
  connector: say.connector,
  dashboard: say.dashboard,
  device: say.device,
  dictionary: say.dictionary,
  network: say.network,
  profile: say.profile,
  run: say.runSettings,
  runuser: say.runUser,
}

/** The name of a kind of thing in the log; an unknown kind keeps its own word. */
export const kindLabel = (kind: string): string => labels[kind]?.() ?? (kind === '' ? say.unknown() : kind)

/** The page of the thing that an entry is about, where there is one. */
export function auditedResourcePath(
  profile: string,
  { resourceName, resourceID, message }: AuditEvent,
): string | undefined {
  if (resourceName === 'run') return paths.runSettings(profile)
  if (resourceName === 'runuser' && resourceID) return paths.user(profile, resourceID)
  if (resourceName === 'am' && resourceID) return paths.policy(profile, resourceID)
  if (resourceName !== 'profile') return undefined
  if (/\btoken\b/i.test(message)) return paths.tokens(profile)
  if (/service authorization/i.test(message)) return paths.serviceAuthorization(profile)
  return /\b(team|member|invit\w*|shared?)\b/i.test(message) ? paths.team(profile) : undefined
}
