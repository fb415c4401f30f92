import { say } from './messages/say.ts'

/** The ways in which a search of the audit log can fail (contract 5.9). Other values read as `Unknown`. */
export type AuditFailure = 'Timeout' | 'Failed' | 'Unknown'

const words: Record<AuditFailure, { title: () => string; meaning: () => string; nextStep: () => string }> = {
  Timeout: {
    title: say.searchNotDoneTime,
    meaning: say.spanHoldsMoreThan,
    nextStep: say.searchShorterSpans,
  },
  Failed: {
    title: say.tagoIOGaveSearchUp,
    meaning: say.searchBeganFailedServer,
    nextStep: say.tryAgainMoment,
  },
  Unknown: {
    title: say.tagoIODoesNotKnow,
    meaning: say.searchMayBeenForgotten,
    nextStep: say.tryAgain,
  },
}

/** The server started a search of the audit log and did not finish it. */
export class AuditSearchError extends Error {
  readonly failure: AuditFailure
  readonly title: string
  readonly meaning: string
  readonly nextStep: string
  readonly retryable = true

  constructor(status: string) {
    const failure = status === 'Timeout' || status === 'Failed' ? status : 'Unknown'
    super(words[failure].title())
    this.name = 'AuditSearchError'
    this.failure = failure
    this.title = words[failure].title()
    this.meaning = words[failure].meaning()
    this.nextStep = words[failure].nextStep()
  }
}
