import { say } from './messages/say.ts'

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
    super(details.detail ?? titles[details.kind](), { cause: details.cause })
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
    return titles[this.kind]()
  }

  get meaning(): string {
    const meaning = meanings[this.kind]()
    return this.policy ? `${meaning} ${say.analysisNeedsGrant({ policy: this.policy })}` : meaning
  }

  /** One line, for places without room for more: a row of a job, a toast, a menu. */
  get summary(): string {
    const detail = this.detail ?? this.title
    return this.policy ? say.detailAndGrant({ detail, policy: this.policy }) : detail
  }

  get nextStep(): string {
    if (this.maybeDone) return say.checkWhetherChangeMade()
    if (this.kind === 'rate-limited' && this.retryAfter !== undefined)
      return say.tryAgainIn({ seconds: this.retryAfter })
    return nextSteps[this.kind]()
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

const titles: Record<ErrorKind, () => string> = {
  offline: say.youAreOffline,
  unreachable: say.noAnswer,
  'not-allowed-here': say.addressNotAllowed,
  'not-sent': say.requestCouldNotMade,
  timeout: say.requestTookTooLong,
  unauthorized: say.authorizationDenied,
  'session-ended': say.yourSessionHasEnded,
  'wrong-profile': say.anotherProfileIsActive,
  'plan-limit': say.aLimitIsReached,
  'not-found': say.notFound,
  invalid: say.dataRefused,
  'too-large': say.dataTooLarge,
  'rate-limited': say.tooManyRequests,
  server: say.internalError,
  'storage-full': say.theStorageIsFull,
  'bad-answer': say.answerCouldNotRead,
  'left-unread': say.answerNotReadEnd,
  'two-factor': say.aCodeIsNeeded,
}

const meanings: Record<ErrorKind, () => string> = {
  offline: say.deviceNoNetworkConnection,
  unreachable: say.addressMayWrongDown,
  'not-allowed-here': say.installationMayOnlyTalk,
  'not-sent': say.holdsSomethingBrowserCannot,
  timeout: say.noCompleteAnswerCame,
  unauthorized: say.tokenMayLackPermission,
  'session-ended': say.tokenExpiredRemoved,
  'wrong-profile': say.sessionAnswersAnotherProfile,
  'plan-limit': say.planAllocationProfileNo,
  'not-found': say.mayBeenDeletedBelongs,
  invalid: say.valueDoesNotFit,
  'too-large': say.apiDoesNotAccept,
  'rate-limited': say.limitPerMinuteProfile,
  server: say.problemServerNotWhat,
  'storage-full': say.thereNoRoomChange,
  'bad-answer': say.somethingBetweenTagoIOMay,
  'left-unread': say.farLargerThanWhat,
  'two-factor': say.accountSignsSecondFactor,
}

const nextSteps: Record<ErrorKind, () => string> = {
  offline: say.reconnectThenTryAgain,
  unreachable: say.checkAddressNetworkThen,
  'not-allowed-here': say.askOperatorAddAddress,
  'not-sent': say.checkWhatPastedSign,
  timeout: say.tryAgain,
  unauthorized: say.useTokenFullPermission,
  'session-ended': say.signAgainWhatTyped,
  'wrong-profile': say.switchBackOpenActive,
  'plan-limit': say.freePlaceAskOwner,
  'not-found': say.goBackListLook,
  invalid: say.correctValueTryAgain,
  'too-large': say.sendLessAtOnce,
  'rate-limited': say.waitUntilNextMinute,
  server: say.tryAgainMoment,
  'storage-full': say.freeSomeRoomDevice,
  'bad-answer': say.tryAgain,
  'left-unread': say.askLessFilterShorter,
  'two-factor': say.enterTheCode,
}
