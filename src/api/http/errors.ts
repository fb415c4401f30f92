/** The kinds of failure of a request. Each has one meaning, and one next step for the person. */
export type ErrorKind =
  | 'offline'
  | 'unreachable'
  | 'not-allowed-here'
  | 'not-sent'
  | 'timeout'
  | 'unauthorized'
  | 'session-ended'
  | 'wrong-profile'
  | 'plan-limit'
  | 'not-found'
  | 'invalid'
  | 'too-large'
  | 'rate-limited'
  | 'server'
  | 'storage-full'
  | 'bad-answer'
  | 'left-unread'
  | 'two-factor'

export interface ApiErrorDetails {
  kind: ErrorKind
  /** HTTP status, when an answer came. */
  status?: number | undefined
  /** The server's own message, unchanged. */
  detail?: string | undefined
  /** Field → message, when the server names fields (contract 1.4). */
  fields?: Record<string, string> | undefined
  /** Seconds to wait before the next try (contract 1.8). */
  retryAfter?: number | undefined
  /** The answer to a write never came: it may have been done all the same. */
  maybeDone?: boolean | undefined
  /** The policy that would allow it, as `Resource / Action`. Policies bind tokens of analyses and run users only. */
  policy?: string | undefined
  cause?: unknown
}

/** Every failure of a request: what happened, the server's message, what it means, and what to do next. */
export class ApiError extends Error {
  readonly kind: ErrorKind
  readonly status: number | undefined
  readonly detail: string | undefined
  readonly fields: Record<string, string> | undefined
  readonly retryAfter: number | undefined
  readonly maybeDone: boolean
  readonly policy: string | undefined

  constructor(details: ApiErrorDetails) {
    super(details.detail ?? titles[details.kind], { cause: details.cause })
    this.name = 'ApiError'
    this.kind = details.kind
    this.status = details.status
    this.detail = details.detail
    this.fields = details.fields
    this.retryAfter = details.retryAfter
    this.maybeDone = details.maybeDone ?? false
    this.policy = details.policy
  }

  get title(): string {
    return titles[this.kind]
  }

  get meaning(): string {
    const grant = this.policy ? ` An analysis needs the grant ${this.policy}.` : ''
    return meanings[this.kind] + grant
  }

  /** One line, for places without room for more: a row of a job, a toast, a menu. */
  get summary(): string {
    return (this.detail ?? this.title) + (this.policy ? ` (an analysis needs ${this.policy})` : '')
  }

  get nextStep(): string {
    if (this.maybeDone) return 'Check whether the change was made before you try again.'
    if (this.kind === 'rate-limited' && this.retryAfter !== undefined) return `Try again in ${this.retryAfter} s.`
    return nextSteps[this.kind]
  }

  /** The server neither refused nor finished: the request may still be carried out. */
  get late(): boolean {
    return this.maybeDone && this.kind === 'timeout'
  }

  /** True when the same request may succeed later without any change. */
  get retryable(): boolean {
    return retryableKinds.has(this.kind)
  }
}

const retryableKinds = new Set<ErrorKind>(['offline', 'unreachable', 'timeout', 'rate-limited', 'server', 'bad-answer'])

const titles: Record<ErrorKind, string> = {
  offline: 'You are offline',
  unreachable: 'TagoIO did not answer',
  'not-allowed-here': 'This address is not allowed',
  'not-sent': 'The request could not be made',
  timeout: 'The request took too long',
  unauthorized: 'Authorization denied',
  'session-ended': 'Your session has ended',
  'wrong-profile': 'Another profile is active',
  'plan-limit': 'A limit is reached',
  'not-found': 'Not found',
  invalid: 'TagoIO refused the data',
  'too-large': 'The data is too large',
  'rate-limited': 'Too many requests',
  server: 'TagoIO had an internal error',
  'storage-full': 'The storage is full',
  'bad-answer': 'The answer could not be read',
  'left-unread': 'The answer was not read to its end',
  'two-factor': 'A code is needed',
}

const meanings: Record<ErrorKind, string> = {
  offline: 'This device has no network connection.',
  unreachable: 'The address may be wrong or down, or it may not accept requests from this page (CORS).',
  'not-allowed-here': 'This installation may only talk to the API addresses its operator allowed.',
  'not-sent':
    'It holds something that a browser cannot send, such as an odd character in the token. Nothing left this page.',
  timeout: 'No complete answer came in time.',
  unauthorized: 'The token may lack the permission, may belong to another region, or a policy may be missing.',
  'session-ended': 'The token has expired or was removed.',
  'wrong-profile': 'The session answers for another profile than the one in the address, so nothing was sent.',
  'plan-limit': 'The plan or the allocation of this profile has no room left.',
  'not-found': 'It may have been deleted, or it belongs to another profile.',
  invalid: 'A value does not fit what the API accepts.',
  'too-large': 'The API does not accept a request of this size.',
  'rate-limited': 'The limit per minute of this profile is used up; everyone who works in it shares that limit.',
  server: 'The problem is on the server, not in what you entered.',
  'storage-full': 'There was no room for the change, so nothing was written. The demo keeps its data on this device.',
  'bad-answer': 'Something between you and TagoIO may have changed or cut the answer.',
  'left-unread': 'It is far larger than what this page asks for.',
  'two-factor': 'This account signs in with a second factor.',
}

const nextSteps: Record<ErrorKind, string> = {
  offline: 'Reconnect, then try again.',
  unreachable: 'Check the address and your network, then try again.',
  'not-allowed-here': 'Ask the operator to add the address to config.json and to the security headers.',
  'not-sent': 'Check what was pasted, and sign in again if it is the token.',
  timeout: 'Try again.',
  unauthorized: 'Use a token with full permission, or ask the owner of the profile.',
  'session-ended': 'Sign in again; what you typed stays here.',
  'wrong-profile': 'Switch back, or open the active profile.',
  'plan-limit': 'Free a place, or ask the owner to raise the allocation.',
  'not-found': 'Go back to the list and look again.',
  invalid: 'Correct the value and try again.',
  'too-large': 'Send less at once.',
  'rate-limited': 'Wait until the next minute, then try again.',
  server: 'Try again in a moment.',
  'storage-full': 'Free some room on the device that keeps the data, then try again.',
  'bad-answer': 'Try again.',
  'left-unread': 'Ask for less, with a filter or a shorter range, or look who stored so much.',
  'two-factor': 'Enter the code.',
}
