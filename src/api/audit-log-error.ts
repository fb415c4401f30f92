/** The ways in which a search of the audit log can fail (contract 5.9). Other values read as `Unknown`. */
export type AuditFailure = 'Timeout' | 'Failed' | 'Unknown'

const words: Record<AuditFailure, { title: string; meaning: string; nextStep: string }> = {
  Timeout: {
    title: 'The search was not done in time',
    meaning: 'This span holds more than TagoIO can look through in one search.',
    nextStep: 'Retry goes on in shorter spans. Fewer days, or one type of resource, are faster.',
  },
  Failed: {
    title: 'TagoIO gave the search up',
    meaning: 'The search began and failed on the server; it says nothing about whether there are events.',
    nextStep: 'Try again in a moment.',
  },
  Unknown: {
    title: 'TagoIO does not know how the search ended',
    meaning: 'The search may have been forgotten before it was done.',
    nextStep: 'Try again.',
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
    super(words[failure].title)
    this.name = 'AuditSearchError'
    this.failure = failure
    this.title = words[failure].title
    this.meaning = words[failure].meaning
    this.nextStep = words[failure].nextStep
  }
}
