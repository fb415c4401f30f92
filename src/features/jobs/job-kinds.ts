import type { JobKind } from './job-kind.ts'

/** Every kind of job, by the name under which it is stored. Its code is loaded when such a job runs. */
const kinds: Readonly<Record<string, () => Promise<JobKind>>> = {
  'users.set-active': async () => (await import('./kinds/run-user-jobs.ts')).setActiveJob,
  'users.set-locale': async () => (await import('./kinds/run-user-jobs.ts')).setLocaleJob,
  'users.tag': async () => (await import('./kinds/run-user-jobs.ts')).tagJob,
  'notifications.send': async () => (await import('./kinds/run-notification-jobs.ts')).sendNotificationsJob,
  'notifications.take-back': async () => (await import('./kinds/run-notification-jobs.ts')).takeBackJob,
  'notifications.remove-doubles': async () => (await import('./kinds/remove-doubles-job.ts')).removeDoublesJob,
  'notices.delete': async () =>
    (await import('./kinds/delete-account-notifications-job.ts')).deleteAccountNotificationsJob,
  'users.delete': async () => (await import('./kinds/run-user-jobs.ts')).deleteJob,
}

/** A job of another version of the app, or one whose data were changed: this version cannot continue it. */
export class UnknownJob extends Error {}

/** Throws {@link UnknownJob} for a kind that this version does not know. */
export async function jobKind(name: string): Promise<JobKind> {
  const load = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!load) throw new UnknownJob(`no such kind of job: ${name}`)
  return load()
}
