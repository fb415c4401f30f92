import { ApiError } from '#api/http/errors.ts'

/** What a failure in the middle of a job means for it. */
export type ErrorClass =
  /** The request was refused for now and did nothing. */
  | { next: 'wait'; seconds: number }
  /** The row cannot be done; the next ones can. */
  | { next: 'fail'; message: string }
  /** The write may have been done. `message`: what to say of the row if it was not and trying again is no use. */
  | { next: 'look up'; message: string; reason: string }
  /** No row can be done now. */
  | { next: 'stop'; reason: string; nothingDone: boolean }

/** Reads a failure of the API; anything else is a fault of ours and is thrown on. */
export function classifyError(error: unknown): ErrorClass {
  if (!(error instanceof ApiError)) throw error
  const { kind, title, retryAfter, maybeDone, summary, serverMessage: message = title } = error
  switch (kind) {
    case 'rate-limited':
      return { next: 'wait', seconds: retryAfter ?? 60 }
    case 'session-ended':
    case 'not-allowed-here':
    case 'storage-full':
    case 'not-sent':
      return { next: 'stop', reason: title, nothingDone: true }
    // The session may have moved after the server had done the write.
    case 'wrong-profile':
      return { next: 'stop', reason: title, nothingDone: false }
    case 'offline':
    case 'unreachable':
    case 'timeout':
      return maybeDone
        ? { next: 'look up', message: '', reason: title }
        : { next: 'stop', reason: title, nothingDone: true }
    case 'server':
    case 'bad-answer':
    case 'left-unread':
      return maybeDone
        ? { next: 'look up', message, reason: title }
        : { next: 'stop', reason: title, nothingDone: true }
    case 'unauthorized':
      return { next: 'fail', message: summary }
    case 'plan-limit':
    case 'not-found':
    case 'invalid':
    case 'too-large':
    case 'two-factor':
    default:
      return { next: 'fail', message }
  }
}
