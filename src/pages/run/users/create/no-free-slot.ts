import { ApiError } from '#api/http/errors.ts'
import type { ProfileSummary } from '#api/profiles.ts'
import { say } from './messages/say.ts'

/** Where slots come from, and how to get one (contract 5.20: run users are limited by the allocation, not the plan). */
export const origin = say.slotOrigin
export const wayOut = say.slotWayOut

/** The server's refusal because no slot is free, explained in this page's words; `words` keeps the server's message. */
class NoFreeSlot extends Error {
  readonly title = say.noFreeUserSlot()
  readonly meaning = `${say.noneIsFree()} ${origin()}`
  readonly nextStep = wayOut()
  readonly detail: string | undefined

  constructor(refusal: ApiError) {
    super('No free user slot', { cause: refusal })
    this.detail = refusal.detail
  }
}

/** Replaces a refusal because no slot is free; returns other errors unchanged. */
export function explainNoSlot(error: unknown): unknown {
  return error instanceof ApiError && error.kind === 'plan-limit' ? new NoFreeSlot(error) : error
}

/** Whether every slot is taken; false while that is unknown. */
export function isFull(summary: ProfileSummary | undefined): boolean {
  return summary !== undefined && summary.amount.run_users >= summary.limit.run_users
}
