import { ApiError } from '#api/http/errors.ts'

/** What a failure during a job means for the job. */
export type ErrorClass =
  /** The request was refused for now and did nothing. */
  | { next: 'wait'; seconds: number }
  /** This row cannot be done; the next ones can. */
  | { next: 'fail'; message: string }
  /** The write may have been done. `message`: the row's message if it was not done and trying again is useless. */
  | { next: 'look up'; message: string; reason: string }
  /** No row can be done at present. */
  | { next: 'stop'; reason: string; nothingDone: boolean }

/** Classifies a failure of the API. Anything else is a bug of ours and is thrown on. */
export function classifyError(error: unknown): ErrorClass {
  if (!(error instanceof ApiError)) throw error
  const { kind, title, retryAfter, maybeDone, summary, detail: message = title } = error
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
