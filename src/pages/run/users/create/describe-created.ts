import { describeError } from '#components/feedback/describe-error.ts'

/** What was done, in one line: the new user, and what became of the account it takes the place of. */
export function describeCreated(name: string, old?: { name: string; failure: unknown }): string {
  if (!old) return `User ${name} created`
  if (old.failure === undefined) return `User ${name} created, the old account is deactivated`
  return `User ${name} created. The old account is still active: ${describeError(old.failure).summary}`
}
