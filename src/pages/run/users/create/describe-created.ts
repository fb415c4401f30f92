import { describeError } from '#components/feedback/describe-error.ts'
import { say } from './messages/say.ts'

/** What was done, in one line: the new user, and what happened to the account that it replaces. */
export function describeCreated(name: string, old?: { name: string; failure: unknown }): string {
  if (!old) return say.userCreated({ name })
  if (old.failure === undefined) return say.userRecreated({ name })
  return say.userCreatedOldActive({ name, summary: describeError(old.failure).summary })
}
