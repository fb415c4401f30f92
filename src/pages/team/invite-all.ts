import { ApiError, type ErrorKind } from '#api/http/errors.ts'
import { say } from './messages/say.ts'

export type InviteOutcome = { state: 'sending' | 'invited' | 'unsent' } | { state: 'failed'; words: string }
/** Results by address, in lower case. */
export type Outcomes = Readonly<Record<string, InviteOutcome>>

/** Failures that the next address would run into as well. */
const endsAll = new Set<ErrorKind>([
  'session-ended',
  'wrong-profile',
  'offline',
  'unreachable',
  'rate-limited',
  'plan-limit',
  'unauthorized',
])

/**
 * Invites one address after the other, each once. A failure that is not about one address stops the rest, which then
 * count as not sent. Never throws: `failure` is the error that stopped the rest, if any.
 */
export async function inviteAll(
  emails: readonly string[],
  invite: (email: string) => Promise<unknown>,
  note: (email: string, outcome: InviteOutcome) => void,
): Promise<{ invited: string[]; failed: string[]; unsent: string[]; failure: unknown }> {
  const invited: string[] = []
  const failed: string[] = []
  for (const [at, email] of emails.entries()) {
    note(email, { state: 'sending' })
    try {
      // One after the other: each counts against the same limit, and an order can be told afterwards.
      // oxlint-disable-next-line no-await-in-loop
      await invite(email)
      invited.push(email)
      note(email, { state: 'invited' })
    } catch (error) {
      failed.push(email)
      note(email, { state: 'failed', words: messageOf(error) })
      if (!(error instanceof ApiError) || !endsAll.has(error.kind)) continue
      const unsent = emails.slice(at + 1)
      for (const rest of unsent) note(rest, { state: 'unsent' })
      return { invited, failed, unsent, failure: error }
    }
  }
  return { invited, failed, unsent: [], failure: undefined }
}

/** The failure in one line: the server's own message, or else its kind. */
export function messageOf(error: unknown): string {
  if (!(error instanceof ApiError)) return say.somethingWentWrong()
  const what = error.detail ?? error.title
  return error.maybeDone ? `${what}. ${error.nextStep}` : what
}
